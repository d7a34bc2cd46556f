import type { Checked } from '#sim';
import type { Asked } from '../analysisRequest.ts';
import {
  armedFactors,
  chosenFactor,
  levelsOf,
  levelTexts,
  matched,
  pairsOf,
  readBaseline,
  unmatched,
} from '../methods/arms.ts';
import type { SweepResults } from '../openResults.ts';
import { PLACE_FACTOR } from '../sweepPlaces.ts';

/** A level of a factor, and the one it is compared with, in every place. */
export interface PlaceArm {
  /** Null where nothing is compared. */
  readonly level: string | null;
  readonly baseline: string | null;
  /** Rows of the table of runs, with the row that each is compared with: the same place, seed and everything else. */
  readonly rows: readonly { readonly row: number; readonly base: number | null }[];
}

/** What is compared in every place. */
export interface PlaceArms {
  /** The factor whose levels are compared; null where there is none. */
  readonly factor: string | null;
  readonly arms: readonly PlaceArm[];
  /** Every level by itself, the one that others are compared with first. */
  readonly levels: readonly PlaceArm[];
  /** Factors besides place and that one: what is told is the mean over them. */
  readonly others: readonly string[];
}

/**
 * The arms of a sweep of places: the levels of the one other factor that has few of them, each against one of them. Where several factors
 * have few levels one must be asked for; where none has, all runs of a place are one arm.
 */
export function placeArms(results: SweepResults, asked: Pick<Asked, 'factors' | 'against'>): Checked<PlaceArms> {
  const armed = armedFactors(results).filter(({ name }) => name !== PLACE_FACTOR);
  const besides = results.factors.filter(({ name }) => name !== PLACE_FACTOR).map(({ name }) => name);
  if (armed.length === 0 && asked.factors === null) {
    if (asked.against !== null)
      return {
        ok: false,
        issues: [{ field: 'against', expected: 'nothing: no factor besides place has levels', got: asked.against }],
      };
    const rows = Array.from({ length: results.runs.rows }, (_, row) => ({ row, base: null }));
    const arms = [{ level: null, baseline: null, rows }];
    return { ok: true, value: { factor: null, arms, levels: arms, others: besides } };
  }
  const chosen = chosenFactor(asked, armed);
  if (!chosen.ok) return chosen;
  const factor = chosen.value;
  const texts = levelTexts(results.runs, factor);
  const levels = levelsOf(texts);
  const baseline = readBaseline(factor, levels, asked.against);
  if (!baseline.ok) return baseline;
  const pairs = pairsOf(results, factor, texts);
  const arms = levels
    .filter((level) => level !== baseline.value)
    .map((level) => ({ level, baseline: baseline.value, rows: matched(pairs, level, baseline.value) }));
  if (arms.every(({ rows }) => rows.length === 0)) return { ok: false, issues: [unmatched(results, factor)] };
  const others = besides.filter((name) => name !== factor.name);
  const alone = [baseline.value, ...levels.filter((level) => level !== baseline.value)].map((level) => ({
    level,
    baseline: null,
    rows: texts.flatMap((text, row) => (text === level ? [{ row, base: null }] : [])),
  }));
  return { ok: true, value: { factor: factor.name, arms, levels: alone, others } };
}
