import { readAsset } from './readAsset.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';
import type { Said } from '#sim';

interface Shipped {
  readonly place: string;
  readonly months: readonly number[];
  readonly replicates: number;
  readonly metrics: readonly string[];
  readonly strategies: readonly { readonly title: string; readonly fingerprint: string }[];
  readonly warnings: readonly (string | Said)[];
}

/** The comparison that is shown before anything has run: `comparison.json` and, as 32-bit floats, `comparison.bin`. */
export async function loadShippedComparison(base: string): Promise<ComparisonData> {
  const [about, bytes] = await Promise.all([
    readAsset(base, 'comparison.json').then((answer) => answer.json() as Promise<Shipped>),
    readAsset(base, 'comparison.bin').then((answer) => answer.arrayBuffer()),
  ]);
  const numbers = new Float32Array(bytes);
  const length = about.months.length;
  let at = 0;
  const series = (): Float32Array => numbers.subarray(at, (at += length));
  return {
    place: about.place,
    months: about.months,
    warnings: about.warnings,
    preview: null,
    waiting: false,
    judgesAreas: true,
    strategies: about.strategies.map(({ title, fingerprint }) => ({
      title,
      runs: Array.from({ length: about.replicates }, () => ({
        series: Object.fromEntries(MAIN_METRICS.map((metric) => [metric, series()])),
        byFifth: null,
        events: [],
        fingerprint,
      })),
    })),
  };
}
