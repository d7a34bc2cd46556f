import type { Store } from '../disk/store.ts';

/** What the two tables say of themselves, as metadata of the Parquet file: the same for every division into shards or machines. */
export function aboutTables(stores: readonly Store[]): Readonly<Record<string, unknown>> {
  const manifests = stores.map(({ manifest }) => manifest);
  const each = (list: readonly (string | number)[]) => [...new Set(list.map(String))].sort();
  const { factors, outcomes } = manifests[0]!;
  return {
    experiments: each(manifests.map(({ experimentHash }) => experimentHash)),
    masterSeeds: each(manifests.map(({ masterSeed }) => masterSeed)),
    packageVersions: each(manifests.map(({ packageVersion }) => packageVersion)),
    modelVersions: each(manifests.map(({ modelVersion }) => modelVersion)),
    factors,
    outcomes,
  };
}
