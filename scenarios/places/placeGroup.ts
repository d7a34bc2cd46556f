import type { Country, Place } from '#sim';

/** What a place is among the others of its country: a kind of authority in England, a county in Norway. */
export interface PlaceGroup {
  readonly by: 'kind' | 'county';
  /** The signs of the code that say it. */
  readonly key: string;
  /** In English; a county by its own name. */
  readonly label: string;
}

/** Kinds of English district, by the first three signs of the code (GSS). The City of London counts as a borough, Scilly as unitary. */
export const AUTHORITY_KINDS = {
  E06: 'unitary authority',
  E07: 'non-metropolitan district',
  E08: 'metropolitan district',
  E09: 'London borough',
} as const;

export type AuthorityKind = keyof typeof AUTHORITY_KINDS;

/** Norwegian counties of 2020, by the first two digits of the municipality's number. */
export const NORWEGIAN_COUNTIES: Readonly<Record<string, string>> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '30': 'Viken',
  '34': 'Innlandet',
  '38': 'Vestfold og Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '54': 'Troms og Finnmark',
};

/** What the places of a country are put together by; null where their codes say nothing. */
export const GROUPED_BY: Readonly<Record<Country, PlaceGroup['by'] | null>> = {
  england: 'kind',
  norway: 'county',
  denmark: null,
};

/** The group of a place by its official code; null where the code is none of its country. */
export function placeGroup({ country, code }: Pick<Place, 'country' | 'code'>): PlaceGroup | null {
  const by = GROUPED_BY[country];
  if (by === null) return null;
  const [key = ''] = (by === 'kind' ? /^E\d\d(?=\d{6}$)/ : /^\d\d(?=\d\d$)/).exec(code) ?? [];
  const labels: Readonly<Record<string, string>> = by === 'kind' ? AUTHORITY_KINDS : NORWEGIAN_COUNTIES;
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  return label === undefined ? null : { by, key, label };
}
