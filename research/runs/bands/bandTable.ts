import { allowedBy } from '#analysis';
import { bandOfSettings, type SettingsBand } from './bandOfSettings.ts';
import type { SettingRuns } from './runSettings.ts';
import { fittedBand, type FittedBand, type FittedDot } from './threeBands.ts';

/** A band in a row: low, high, settings up, settings down, settings, whether they differ by more than luck. */
type Cells = readonly [low: number, high: number, up: number, down: number, worlds: number, bears: 0 | 1];

/** Of one figure, a band for each month; null where nothing could be read. */
interface FigureCells {
  readonly fitted: readonly (Cells | null)[];
  readonly beliefs: readonly (Cells | null)[];
  /** By month, where too few settings are accepted for a band. */
  readonly dots?: readonly (readonly FittedDot[])[];
}

/** The bands of what was fitted and of what nobody has measured, over months: plain data that can be kept in a file. */
export interface BandTable {
  readonly months: readonly number[];
  readonly metrics: readonly string[];
  readonly accepted: number;
  readonly failed: number;
  /** By strategy, the first of which is what the others are compared with and has none; then by metric. */
  readonly figures: readonly (readonly FigureCells[])[];
}

interface Tried {
  readonly months: readonly number[];
  readonly metrics: readonly string[];
  readonly strategies: number;
  readonly fitted: SettingRuns;
  readonly accepted: number;
  readonly settings: readonly { readonly accepted: boolean }[];
  readonly beliefs: SettingRuns;
}

/** All bands of strategies against the first of them. */
export function bandTable({ months, metrics, strategies, fitted, accepted, settings, beliefs }: Tried): BandTable {
  const hasDots = allowedBy(accepted).drawn === 'dots';
  return {
    months,
    metrics,
    accepted,
    failed: [...fitted.settings, ...beliefs.settings].filter((one) => one === null).length,
    figures: Array.from({ length: strategies }, (_, strategy) => {
      if (strategy === 0) return [];
      return metrics.map((metric): FigureCells => {
        const over = (runs: SettingRuns) =>
          months.map((_month, moment) => bandOfSettings(runs, { metric, moment, strategy, against: 0 }));
        const overFitted = over(fitted);
        return {
          fitted: overFitted.map((one) => cellsOf(one?.band)),
          beliefs: over(beliefs).map((one) => cellsOf(one?.band)),
          ...(hasDots
            ? { dots: overFitted.map((one) => (one === null ? [] : fittedBand(one, { accepted, settings }).dots)) }
            : {}),
        };
      });
    }),
  };
}

/** The bands of one figure of a strategy in a table, at a position among its months; null where they were not measured. */
export function bandsInTable(
  { metrics, figures, accepted }: BandTable,
  { metric, strategy, moment }: { readonly metric: string; readonly strategy: number; readonly moment: number },
): { readonly fitted: FittedBand | null; readonly beliefs: SettingsBand | null } {
  const cells = figures[strategy]?.[metrics.indexOf(metric)];
  const fitted = bandOf(cells?.fitted[moment]);
  return {
    fitted: fitted === null ? null : { ...fitted, accepted, dots: cells?.dots?.[moment] ?? [] },
    beliefs: bandOf(cells?.beliefs[moment]),
  };
}

function cellsOf(band: SettingsBand | undefined): Cells | null {
  if (band === undefined) return null;
  const { low, high, up, down, worlds, bears } = band;
  return [rounded(low), rounded(high), up, down, worlds, bears ? 1 : 0];
}

function bandOf(cells: Cells | null | undefined): SettingsBand | null {
  if (cells === null || cells === undefined) return null;
  const [low, high, up, down, worlds, bears] = cells;
  return { low, high, up, down, worlds, bears: bears === 1 };
}

/** Three digits: more than anybody reads off a band. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
