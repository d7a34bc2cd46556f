import type { Verdict } from '../judge/verdict.ts';
import { countVerdicts, type VerdictCount } from './countVerdicts.ts';
import { declaredVerdict, type ScoreRow } from './scoreRow.ts';
import { standingOf } from './standing.ts';

/** A row that may speak for the model: no rule states it and nobody looked at it while the model was built. */
export interface PredictionRow {
  readonly pattern: string;
  readonly country: ScoreRow['country'];
  readonly original: Verdict;
  readonly declared: Verdict;
}

/** The score, told twice, and the rows that count as predictions. */
export interface ScoreSummary {
  readonly rows: number;
  readonly heldByOriginal: number;
  readonly heldByDeclared: number;
  readonly counts: readonly VerdictCount[];
  readonly predictions: readonly PredictionRow[];
}

export function summaryOf(rows: readonly ScoreRow[]): ScoreSummary {
  const held = (verdicts: readonly Verdict[]): number => verdicts.filter((one) => one === 'held').length;
  return {
    rows: rows.length,
    heldByOriginal: held(rows.map(({ verdict }) => verdict)),
    heldByDeclared: held(rows.map(declaredVerdict)),
    counts: countVerdicts(rows),
    predictions: rows
      .filter((row) => standingOf(row) === 'prediction')
      .map((row) => ({
        pattern: row.pattern,
        country: row.country,
        original: row.verdict,
        declared: declaredVerdict(row),
      })),
  };
}

/** The summary in sentences, the same wherever it is shown. */
export function summarySentences({
  rows,
  heldByOriginal,
  heldByDeclared,
  predictions,
}: ScoreSummary): readonly string[] {
  return [
    `Of ${rows} rows (a pattern in a country), ${heldByOriginal} held by the original reading, ${heldByDeclared} by the declared reading.`,
    predictions.length === 0
      ? 'None of them is a prediction that no rule states and nobody looked at while the model was built.'
      : `No rule states, and nobody looked at while the model was built: ${predictions.map(predictionText).join('; ')}. Only these count as predictions: ${predictions.filter(({ declared }) => declared === 'held').length} of ${predictions.length} held.`,
  ];
}

function predictionText({ pattern, country, original, declared }: PredictionRow): string {
  return `${pattern} ${country} ${original}${declared === original ? '' : ` (declared: ${declared})`}`;
}
