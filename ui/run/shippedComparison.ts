import type { Country, Said } from '#sim';
import { MAIN_METRICS, type Gradient, type RunSize } from '#runs';
import type { ComparisonData } from '../state/comparisonData.ts';
import { readAsset } from './readAsset.ts';

interface Shipped {
  readonly place: string;
  readonly country: Country;
  readonly gradient: Gradient;
  readonly size: RunSize;
  readonly months: readonly number[];
  readonly replicates: number;
  readonly metrics: readonly string[];
  readonly strategies: readonly { readonly title: string; readonly fingerprint: string }[];
  readonly warnings: readonly (string | Said)[];
}

const loaded = new Map<string, Promise<ComparisonData | null>>();

/**
 * The comparison of a place that the page starts with, which is shown before anything has run: always the same object, so that it
 * can be told from runs of this machine. Null where it cannot be had; the runs come all the same.
 */
export async function shippedComparison(base: string, place: string): Promise<ComparisonData | null> {
  const known = loaded.get(place) ?? load(base, place).catch(() => null);
  loaded.set(place, known);
  const data = await known;
  // Asked for again, it may be there.
  if (data === null) loaded.delete(place);
  return data;
}

/** `comparison-PLACE.json` and, as 32-bit floats, `comparison-PLACE.bin`. */
async function load(base: string, place: string): Promise<ComparisonData> {
  const name = `comparison-${place.toLowerCase()}`;
  const [about, bytes] = await Promise.all([
    readAsset(base, `${name}.json`).then((answer) => answer.json() as Promise<Shipped>),
    readAsset(base, `${name}.bin`).then((answer) => answer.arrayBuffer()),
  ]);
  const numbers = new Float32Array(bytes);
  const length = about.months.length;
  let at = 0;
  const series = (): Float32Array => numbers.subarray(at, (at += length));
  return {
    place: about.place,
    country: about.country,
    gradient: about.gradient,
    size: about.size,
    months: about.months,
    warnings: about.warnings,
    judgesAreas: true,
    strategies: about.strategies.map(({ title, fingerprint }) => ({
      title,
      waiting: false,
      preview: null,
      runs: Array.from({ length: about.replicates }, () => ({
        series: Object.fromEntries(MAIN_METRICS.map((metric) => [metric, series()])),
        byFifth: null,
        events: [],
        fingerprint,
      })),
    })),
  };
}
