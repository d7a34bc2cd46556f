import { BAND_VOICES, bandsInTable, threeBands } from '#runs';
import { pointAt, valuesAt, waitsFor, type ComparisonData } from '../state/comparisonData.ts';
import type { Doubt } from '../state/doubt.ts';
import type { Language } from '../words/language.ts';
import { betterOf } from '../words/outcomeText.ts';
import { placeIn, type KnownBands } from './knownBands.ts';
import { nearestMonth } from './nearestMonth.ts';

/** A figure of a comparison. */
interface Figure {
  readonly outcome: string;
  /** Compared with the first. */
  readonly strategy: number;
  /** A position in `months` of the comparison. */
  readonly point: number;
}

/**
 * What stands against a difference that luck alone would let one tell: settings that fit equally well, or worlds that nobody has measured, say
 * otherwise. Null where nothing does, or where it was not tried.
 */
export function doubtAbout(
  language: Language,
  bands: KnownBands | null,
  data: ComparisonData,
  { outcome, strategy, point }: Figure,
): Doubt | null {
  const found = bands === null ? null : placeIn([bands], data, strategy);
  if (found === null || !found.bands.table.metrics.includes(outcome)) return null;
  const { table } = found.bands;
  const moment = nearestMonth(table.months, data.months[point] ?? 0);
  const at = pointAt(data, table.months[moment] ?? 0);
  const valuesOf = (n: number): Float64Array => valuesAt(data.strategies[n]?.runs ?? [], outcome, at);
  const { headline } = threeBands(
    {
      metric: outcome,
      month: data.months[at] ?? 0,
      better: betterOf(outcome),
      values: valuesOf(strategy),
      baseline: valuesOf(0),
    },
    bandsInTable(table, { metric: outcome, strategy: found.strategy, moment }),
    waitsFor(data, strategy) ? 1 : 0,
  );
  if (headline !== 'cannot tell' && headline !== 'unless') return null;
  return { kind: headline, text: BAND_VOICES[language].short[headline] };
}
