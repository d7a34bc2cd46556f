import type { World } from '../world/world.ts';

/** The columns of a reading over areas. */
export const READING_COLUMNS = [
  'adults',
  'active',
  'activeCivic',
  'activeMunicipal',
  'yearly',
  'yearlyCivic',
  'yearlyMunicipal',
  'participants',
  'volunteers',
  'volunteersCivic',
  'volunteersMunicipal',
  'enthusiasts',
  'civicHours',
  'municipalHours',
  'trust',
  'trusting',
  'fatigue',
  'fatigueActive',
  'strained',
  'responsiveness',
  'selfEfficacy',
  'motivation',
  'resourcesActive',
  'resourcesCivic',
  'resourcesMunicipal',
  'resources',
  'solutions',
  'wicked',
  'routineNeed',
  'served',
  'unmet',
  'say',
  'sayTrusting',
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'unanswered',
  // Trust of those with municipal hours this month, and of those with any hours.
  'trustMunicipal',
  'trustActive',
  'burntOut',
  // Commitment of those in projects.
  'commitment',
  // Hours a month that standing arenas ask for, that people want to give in them, and of these the ones without work.
  'arenaAsked',
  'arenaWanted',
  'arenaIdle',
  // Factor by which each of those in standing arenas stretches.
  'arenaStretch',
] as const;

/**
 * Sums over citizens and neighbourhoods this month, for every area at once: indices 0 … K−1 are neighbourhoods, K … K+4
 * deprivation fifths from least to most deprived, K+5 the municipality. Sums, so that areas add up.
 */
export interface Reading extends Readonly<Record<(typeof READING_COLUMNS)[number], Float64Array>> {
  readonly areas: number;
  readonly world: World;
  /** All columns, one behind the other: they are cleared and added up together. */
  readonly sums: Float64Array;
  /** Those active, by band of the people's own resources. */
  readonly activeOfBand: readonly Float64Array[];
  readonly bands: ResourceBands;
  /** Projects under way in the municipality. */
  readonly running: ProjectCounts;
}

/**
 * Adults in five bands of their own resources, whose limits are fixed for the municipality: the poorest fifth, from there
 * to the poorest third, the middle third, from there to the richest fifth, the richest fifth. The first two are a third.
 */
export interface ResourceBands {
  /** The least resources in the second band, and so on. */
  readonly limits: Float32Array;
  /** Adults of each band in each area; nobody moves and nobody's resources change. */
  readonly adults: readonly Float64Array[];
}

/** Projects under way, counted once a month: all, by step 3 to 5, by Ulrich's types, by phase. */
export interface ProjectCounts {
  all: number;
  readonly steps: Float64Array;
  /** Steered, responsibilising, equal, facilitating. */
  readonly types: Float64Array;
  readonly phases: Float64Array;
}

/** A number read off the world. It never writes to the world and never draws. */
export interface Metric {
  readonly label: string;
  readonly unit: string;
  /** What the value can be; the recorder stops a run that leaves it: that is a bug, not a result. */
  readonly range: readonly [low: number, high: number];
  /** `area`: also per neighbourhood and per deprivation fifth. `municipality`: only as a whole. */
  readonly level: 'area' | 'municipality';
  /**
   * `level`: how things stand. `monthly count`: what happened in the month; in a town so few that single months leap, so
   * people are shown the mean of the year (`research/runs/readSeries.ts`).
   */
  readonly kind: 'level' | 'monthly count';
  /** Which way is better for residents, if people would agree: +1 up, −1 down, 0 it depends. */
  readonly better: -1 | 0 | 1;
  /** What exactly is counted, for the docs. */
  readonly definition: string;
  /** NaN where the quantity does not exist (nobody was asked, fewer than five neighbourhoods). */
  readonly measure: (reading: Reading, area: number) => number;
}

const UNLIMITED = Number.MAX_VALUE;
export const SHARE: readonly [number, number] = [0, 1];
export const AMOUNT: readonly [number, number] = [0, UNLIMITED];
export const ANY: readonly [number, number] = [-UNLIMITED, UNLIMITED];

/** Declares metrics of one level, in the order in which a person reads them. */
function metricsOf(level: Metric['level']) {
  return (
    label: string,
    unit: string,
    range: readonly [number, number],
    better: -1 | 0 | 1,
    definition: string,
    measure: Metric['measure'],
  ): Metric => ({ label, unit, range, level, kind: 'level', better, definition, measure });
}

/** A metric that is also read per neighbourhood and fifth. */
export const area = metricsOf('area');

/** A metric of the municipality as a whole. */
export const whole = metricsOf('municipality');

/** A count of a month, per 1,000 adults. */
export const per1000 =
  (count: (reading: Reading) => number) =>
  (reading: Reading): number =>
    (1000 * count(reading)) / reading.world.citizens.count;

/** What happened this month in the municipality as a whole, per 1,000 adults. */
export function monthlyCount(
  label: string,
  better: -1 | 0 | 1,
  definition: string,
  count: (reading: Reading) => number,
): Metric {
  const metric = whole(label, 'per 1,000 adults and month', AMOUNT, better, definition, per1000(count));
  return { ...metric, kind: 'monthly count' };
}

/** a ÷ b, NaN when b is 0: nothing to read is not zero. */
export function ratio(a: number, b: number): number {
  return b === 0 ? NaN : a / b;
}
