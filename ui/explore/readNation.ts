import type { NationTable } from '#runs';
import { readAsset } from '../run/readAsset.ts';

/** Countries whose results ship with the page, in the order in which they are offered. */
export const NATIONS = ['england', 'norway'] as const;
export type Nation = (typeof NATIONS)[number];

const loaded = new Map<Nation, Promise<NationTable | null>>();

/** The results of a country that ship, `ui/public/nation-COUNTRY.json`; null where they cannot be had or are of another form. */
export async function readNation(base: string, nation: Nation): Promise<NationTable | null> {
  const known = loaded.get(nation) ?? load(base, nation).catch(() => null);
  loaded.set(nation, known);
  const table = await known;
  // Asked for again, it may be there.
  if (table === null) loaded.delete(nation);
  return table;
}

async function load(base: string, nation: Nation): Promise<NationTable | null> {
  const answer = await readAsset(base, `nation-${nation}.json`);
  if (!answer.ok) return null;
  const table = (await answer.json()) as NationTable;
  return (table.format as number) === 1 ? table : null;
}
