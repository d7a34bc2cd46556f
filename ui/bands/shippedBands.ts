import type { BandTable, RunSize } from '#runs';
import { MODEL_VERSION, type Country } from '#sim';
import { readAsset } from '../run/readAsset.ts';
import { START_PLACES } from '../state/appState.ts';
import type { FigurePatterns, KnownBands } from './knownBands.ts';

/** `ui/public/bands-PLACE.json`, as `scripts/buildBands.js` writes it. */
interface Shipped {
  readonly model: number;
  readonly place: string;
  readonly country: Country;
  readonly size: RunSize;
  readonly strategies: readonly { readonly fingerprint: string }[];
  readonly samples: KnownBands['samples'];
  readonly beliefs: number;
  readonly seeds: number;
  readonly patterns: Readonly<Record<string, FigurePatterns>>;
  readonly table: BandTable;
}

const loaded = new Map<string, Promise<KnownBands | null>>();

/** The bands that ship for the first comparison of a place; null where none do, or they are of another version of the model. */
export async function shippedBands(base: string, place: string): Promise<KnownBands | null> {
  if (!Object.values(START_PLACES).includes(place)) return null;
  const known = loaded.get(place) ?? load(base, place).catch(() => null);
  loaded.set(place, known);
  const bands = await known;
  // Asked for again, it may be there.
  if (bands === null) loaded.delete(place);
  return bands;
}

async function load(base: string, place: string): Promise<KnownBands | null> {
  const answer = await readAsset(base, `bands-${place.toLowerCase()}.json`);
  return knownBands((await answer.json()) as Shipped, place);
}

/** A shipped table as what is known; null where it is of another version of the model or another place. */
export function knownBands(shipped: Shipped, place: string): KnownBands | null {
  const { model, strategies, table, country, size, samples, beliefs, seeds, patterns } = shipped;
  if (model !== MODEL_VERSION || shipped.place !== place) return null;
  const fingerprints = strategies.map(({ fingerprint }) => fingerprint);
  return { fingerprints, table, country, size, samples, beliefs, seeds, patterns };
}
