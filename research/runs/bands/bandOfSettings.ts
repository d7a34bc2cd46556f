import { bandOfWorlds } from '#analysis';
import type { SettingRuns } from './runSettings.ts';

/** How far a difference varies over settings of the model, the luck within each told from how they differ. */
export interface SettingsBand {
  readonly worlds: number;
  /** 5th and 95th percentile of what each setting gives by itself. */
  readonly low: number;
  readonly high: number;
  /** Settings that give more, and that give less. */
  readonly up: number;
  readonly down: number;
  /** Whether settings differ by more than luck: else nothing in which they differ bears on the figure. */
  readonly bears: boolean;
}

/** What a setting gives by itself, with luck taken out as far as it can be; in their order. */
export interface SettingPoint {
  readonly setting: number;
  readonly value: number;
}

/** What is read: a figure at one of the months, of one strategy against another. */
export interface BandAsked {
  readonly metric: string;
  /** Positions. */
  readonly moment: number;
  readonly strategy: number;
  readonly against: number;
}

/** Settings that differ by less than this part of the difference differ by rounding. */
const ROUNDING = 1e-9;

/** The band of one difference over settings; null where it can be read in fewer than two of them. */
export function bandOfSettings(
  { settings }: Pick<SettingRuns, 'settings'>,
  { metric, moment, strategy, against }: BandAsked,
): { readonly band: SettingsBand; readonly points: readonly SettingPoint[] } | null {
  const read = settings.flatMap((bySeed, setting) => {
    if (bySeed === null) return [];
    const differences = bySeed.map(
      (runs) => (runs[strategy]?.values[metric]?.[moment] ?? NaN) - (runs[against]?.values[metric]?.[moment] ?? NaN),
    );
    return differences.some(Number.isNaN) ? [] : [{ setting, differences }];
  });
  if (read.length < 2) return null;
  const { worlds, shrunk, low, high, between } = bandOfWorlds(
    read.map(({ differences }) => differences),
    { sign: 1 },
  );
  return {
    band: {
      worlds,
      low,
      high,
      up: shrunk.filter((value) => value > 0).length,
      down: shrunk.filter((value) => value < 0).length,
      bears: Math.sqrt(between) > ROUNDING * Math.max(Math.abs(low), Math.abs(high)),
    },
    points: read.map(({ setting }, n) => ({ setting, value: shrunk[n] ?? NaN })),
  };
}
