import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../arithmetic/canonicalJson.ts';
import { hex, utf8 } from '../arithmetic/sha256.ts';
import { METRIC_NAMES, type MetricName } from '../record/metrics.ts';
import type { Scenario } from '../declare/scenario.ts';
import { scenarioNumbers } from './identity.ts';

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
  hash.update(utf8(canonicalJson({ modelVersion, ...scenarioNumbers(scenario), seed, months, citizens })));
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
