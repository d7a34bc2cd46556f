import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../arithmetic/canonicalJson.ts';
import type { MechanismName } from '../declare/mechanisms.ts';
import { METRIC_NAMES, type MetricName } from '../record/metrics.ts';
import { offBeforeMonthZero, type Scenario } from '../declare/scenario.ts';

/** What a fingerprint covers beyond the scenario. */
export interface Fingerprinted {
  readonly modelVersion: number;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly months: number;
  readonly citizens: number;
  readonly series: Readonly<Record<MetricName, Float64Array>>;
}

/**
 * SHA-256 in hex over model version, scenario without titles, the place's numbers, seed, months, citizens, and then every
 * series of the municipality month by month in the order of the metrics, as little-endian 64-bit floats (model.md 4).
 * What was recorded beside, ledger, frames, own outcomes, never enters.
 */
export function fingerprint(run: Fingerprinted): string {
  const { modelVersion, scenario, seed, months, citizens, series } = run;
  const hash = sha256.create();
  hash.update(utf8(canonicalJson({ modelVersion, ...essence(scenario), seed, months, citizens })));
  const width = METRIC_NAMES.length;
  const table = new DataView(new ArrayBuffer(8 * width * (months + 1)));
  for (let column = 0; column < width; column++) {
    const values = series[METRIC_NAMES[column]];
    for (let month = 0; month <= months; month++) {
      const at = 8 * (month * width + column);
      const value = values[month];
      // One bit pattern for "does not exist", whatever the engine makes of NaN.
      if (value !== value) table.setUint32(at + 4, 0x7ff80000, true);
      else table.setFloat64(at, value === 0 ? 0 : value, true);
    }
  }
  hash.update(new Uint8Array(table.buffer));
  return hex(hash.digest());
}

/** Everything that determines the world at month 0, as one hash: runs with the same key may share that world. */
export function monthZeroKey(modelVersion: number, scenario: Scenario, seed: string, citizens: number): string {
  const { place } = essence(scenario);
  return hex(sha256(utf8(canonicalJson({ modelVersion, place, ...beforeMonthZero(scenario), seed, citizens }))));
}

/** What of a scenario, beside its place, decides the world at month 0: all that is not the strategy's. */
export function beforeMonthZero(scenario: Scenario) {
  const { country, startMix, spinUpMonths, parameters } = scenario;
  const off = inOrder(offBeforeMonthZero(scenario));
  const before = { country, startMix, spinUpMonths, parameters: { ...parameters, ...AFTER_MONTH_ZERO } };
  return off.length === 0 ? before : { ...before, off };
}

/** Parameters that act from month 0 on only, at a value that stands for all: worlds may be shared whatever they are. */
export const AFTER_MONTH_ZERO = { trustShift: 0, preventableShare: 0 } as const;

/** The seed of a replicate: a hash of the master seed and the replicate's number, the same at every design point. */
export function replicateSeed(masterSeed: string, replicate: number): string {
  return hex(sha256(utf8(`${masterSeed}/replicate ${replicate}`))).slice(0, 16);
}

/** A scenario without its names and titles. */
function essence(scenario: Scenario) {
  const { place, country, startMix, mix, rampMonths, spinUpMonths, levers, parameters, schedules, events, off } =
    scenario;
  const {
    code,
    codes,
    adults,
    deprivation,
    deprivationSource,
    invented,
    anchorSpend,
    localShareTown,
    localShareRegion,
  } = place;
  return {
    place: {
      code,
      country: place.country,
      codes,
      adults,
      deprivation,
      deprivationSource,
      invented,
      anchorSpend,
      localShareTown,
      localShareRegion,
    },
    country,
    startMix,
    mix,
    rampMonths,
    spinUpMonths,
    levers,
    parameters,
    schedules,
    events,
    off: inOrder(off),
  };
}

/** Switched-off mechanisms are the same in whatever order they are named. */
function inOrder(names: readonly MechanismName[]): readonly MechanismName[] {
  return names.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-8 bytes of a text; `TextEncoder` belongs to the host, not to the language. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes[length++] = parseInt(escaped.slice(i + 1, i + 3), 16);
      i += 2;
    } else bytes[length++] = escaped.charCodeAt(i);
  }
  return bytes.subarray(0, length);
}
