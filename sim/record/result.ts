import type { LedgerRecord } from './ledger.ts';
import type { DiaryEntry } from '../world/diary.ts';
import type { MetricName } from './metrics.ts';

/** Something dated that happened to the municipality: a shock, an election, a schedule, an adopted course. */
export interface DatedEvent {
  readonly month: number;
  readonly kind: string;
  readonly text: string;
  /** Of a schedule: what it moves, to which value and over how many months. */
  readonly moves?: { readonly name: string; readonly to: number; readonly over: number };
  /** Of an election: whether support for the course falls. */
  readonly supportFalls?: boolean;
}

/** What a run records beyond the municipality's series. None of it changes the fingerprint. */
export interface RunOptions {
  /** Any text. The same seed gives the same numbers to the bit, everywhere. */
  readonly seed?: string;
  /** 1 to 600, default 120. */
  readonly months?: number;
  /** 50 to 20 million and never more than the place's adults; default `defaultCitizens(place)`. */
  readonly citizens?: number;
  /** Series per neighbourhood: of all metrics that are read there (the default), of none, or of those named. */
  readonly neighbourhoods?: boolean | readonly MetricName[];
  readonly ledger?: boolean;
  readonly frames?: boolean;
  /** Citizens whose story is kept, by index. */
  readonly follow?: readonly number[];
  /** A world kept at month 0 (`keepMonthZero`), to go on from with this scenario's levers. */
  readonly from?: KeptWorld;
}

/** A world at month 0 as bytes, with the hash of everything that determined it. */
export interface KeptWorld {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * What everybody did, month after month from month 0 on: seven bytes per citizen and month. Citizen i of a place, seed and
 * number of citizens is the same person in every strategy (same address, neighbourhood, resources), so that runs may be
 * paired person by person by their place in the columns.
 */
export interface Frames {
  readonly citizens: number;
  readonly months: number;
  /** Two bytes for each citizen, `[2 · (month · citizens + citizen)]`: state, then trust in 255 steps. */
  /** Bits of the state byte: 0–1 role, 2 active this month, 3 municipal activity, 4 strained, 5 burnt out or pausing, 6 active in a project, 7 trusting. */
  readonly bytes: Uint8Array;
  /** Hours given that month in tenths, at most 65535, `[month · citizens + citizen]`. */
  readonly civicHours: Uint16Array;
  readonly municipalHours: Uint16Array;
  /** Commitment to the project one is in, in 255 steps, at the end of the month; 0: in no project. */
  readonly commitment: Uint8Array;
  readonly neighbourhood: Uint16Array;
  /** Address of each citizen's luck: the neighbourhood's code and the rank in it, hashed. Two people may share one. */
  readonly address: Int32Array;
  readonly resources: Float32Array;
}

/** What a run gives. Every series starts at month 0, the world before the strategy, and has `months + 1` values. */
export interface Result {
  readonly version: number;
  readonly scenario: string;
  readonly place: string;
  readonly seed: string;
  readonly months: number;
  readonly citizens: number;
  /** SHA-256 in hex over model version, scenario, place, seed, months, citizens and the municipality's series. */
  readonly fingerprint: string;
  readonly warnings: readonly string[];
  readonly events: readonly DatedEvent[];
  readonly series: Readonly<Record<MetricName, Float64Array>>;
  /** For metrics of level `area`: five columns month by month, `[month · 5 + fifth]`, 0 least deprived; null where fifths are not read. */
  readonly byFifth: Readonly<Record<string, Float64Array>> | null;
  /** For metrics of level `area`: `[month · K + neighbourhood]`; null if not asked for. */
  readonly byNeighbourhood: Readonly<Record<string, Float64Array>> | null;
  readonly ledger: LedgerRecord | null;
  readonly frames: Frames | null;
  readonly diary: readonly DiaryEntry[] | null;
}
