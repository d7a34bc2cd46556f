import type { PackedPlace } from './packedPlaces.ts';
import { shareOut } from './shareOut.ts';
import { sourceCount, sourceTable } from './sourceTable.ts';

const SOURCE =
  'Residents on 1 January 2020: Statistics Norway (SSB), adults = .82 of them; CC BY 4.0. Mean incomes of 96 neighbourhoods (delbydeler): Oslo kommune, Statistikkbanken, published by 2019. Deprivation is a neighbourhood’s rank in Oslo by income alone. Assumed: a district’s residents are divided equally among its neighbourhoods. Without Sentrum and Marka, which have no figures';

/**
 * Oslo by its neighbourhoods. Deprivation is the share of Oslo's adults who live in neighbourhoods of a higher mean income, with
 * half of those who live where it is the same: a rank within Oslo by income alone, no national index.
 */
export function packOslo(
  incomes: string,
  districts: readonly { readonly code: string; readonly adults: number }[],
): Omit<PackedPlace, 'code' | 'name'> {
  const rows = sourceTable(incomes, ['code', 'neighbourhood', 'district_code', 'mean_income_nok']).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const adultsOf = new Map(
    districts.flatMap(({ code, adults }) => {
      const own = rows.filter((row) => row.district_code === code);
      const shares =
        own.length === 0
          ? []
          : shareOut(
              adults,
              Array.from(own, () => 1),
            );
      return own.map((row, n) => [row.code, shares[n] ?? NaN] as const);
    }),
  );
  const adults = rows.map(({ code }) => adultsOf.get(code) ?? NaN);
  if (adults.some(Number.isNaN)) throw new Error('a neighbourhood of Oslo lies in no district');
  const income = rows.map(({ mean_income_nok, neighbourhood }) => sourceCount(mean_income_nok, neighbourhood));
  const all = adults.reduce((a, b) => a + b, 0);
  const weight = (own: number, other: number): number => (other > own ? 1 : other === own ? 0.5 : 0);
  return {
    adults,
    measured: true,
    source: SOURCE,
    deprivation: income.map(
      (own) => adults.reduce((sum, count, k) => sum + weight(own, income[k] ?? NaN) * count, 0) / all,
    ),
    areas: { codes: rows.map(({ code }) => code), names: rows.map(({ neighbourhood }) => neighbourhood) },
  };
}
