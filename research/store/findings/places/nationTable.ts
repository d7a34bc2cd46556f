import { combiningOf, MAIN_METRICS, type NationFifths, type NationTable } from '#runs';
import type { Checked } from '#sim';
import { MUNICIPALITY } from '../../disk/municipality.ts';
import { openExperiment } from '../../disk/readExperimentFile.ts';
import { keptFiles } from '../../disk/keptFiles.ts';
import { storePaths } from '../../disk/storePaths.ts';
import { openAtlas } from '#scenarios/node';
import { outcomeColumns } from '../outcomeColumn.ts';
import { openResults, type SweepResults } from '../openResults.ts';
import { readOutcomeValues } from '../outcomeValues.ts';
import { sweepPlaces, type SweepPlaces } from '../sweepPlaces.ts';
import { askedSize } from './askedSize.ts';
import { fifthsIssue, isReadByNeighbourhood, readCountryFifths } from './countryFifths.ts';
import { overCountry } from './overCountry.ts';
import { placeArms, type PlaceArm } from './placeArms.ts';
import { adultsOf, placeColumns } from './placeColumns.ts';
import { meanDeprivation } from './placeTables.ts';

/** Of intervals over places. */
const CONFIDENCE = 0.95;

/**
 * A merged folder of a whole country as one small table: the main metrics of every place in every recorded month under every level of its
 * one factor besides place, and fifths of the country. Refused: folders of places of several countries, or without a factor to compare.
 */
export async function nationTable(dir: string): Promise<Checked<NationTable>> {
  const opened = await openResults(dir);
  if (!opened.ok) return opened;
  const results = opened.value;
  const placed = await sweepPlaces(results);
  if (!placed.ok) return placed;
  const { places } = placed.value;
  const countries = [...new Set(places.map(({ country }) => country))];
  const [country] = countries;
  if (country === undefined || countries.length > 1)
    return {
      ok: false,
      issues: [{ field: dir, expected: 'places of one country', got: countries.join(', ') || 'none' }],
    };
  const compared = placeArms(results, { factors: null, against: null });
  if (!compared.ok) return compared;
  const { arms, levels } = compared.value;
  const [first] = arms;
  if (first === undefined || first.baseline === null)
    return { ok: false, issues: [{ field: dir, expected: 'a factor besides place, such as base', got: 'none' }] };
  const names = levels.map(({ level }) => level ?? '');
  const recorded = outcomeColumns(results).map(({ name }) => name);
  const metrics: readonly string[] = MAIN_METRICS.filter((name) => recorded.includes(name));
  const { months } = results.essence.record;
  const read: Read[] = [];
  for (const month of months) {
    const one = await readMonth(results, { placed: placed.value, arms, levels, metrics, month });
    if (!one.ok) return one;
    read.push(one.value);
  }
  const presets = await presetsOf(results);
  const { manifest, merged } = results;
  const byBase = <T>(of: (one: Read, base: number) => T): readonly (readonly T[])[] =>
    names.map((_, base) => read.map((one) => of(one, base)));
  const [fifths] = read.map((one) => one.fifths);
  return {
    ok: true,
    value: {
      format: 1,
      country,
      title: manifest.title ?? '',
      model: Number(manifest.modelVersion),
      version: manifest.packageVersion,
      seed: manifest.masterSeed,
      replicates: Math.max(...results.runs.replicate) - Math.min(...results.runs.replicate) + 1,
      size: askedSize(manifest.experiment),
      made: Object.values(manifest.dates).toSorted()[0] ?? '',
      experiment: manifest.experimentHash,
      outcomes: merged.files.find(({ name }) => name === 'outcomes.parquet')?.sha256 ?? '',
      source: sourcesOf(places.map(({ source }) => source)),
      runs: merged.runs,
      failed: merged.failed,
      bases: names.map((name) => ({ name, preset: presets.get(name) ?? null })),
      months,
      metrics,
      places: {
        codes: places.map(({ code }) => code),
        names: places.map(({ name }) => name),
        adults: places.map(adultsOf),
        neighbourhoods: places.map(({ codes }) => codes.length),
        deprivation: places.map((place) =>
          place.deprivationSource === 'measured' ? rounded(meanDeprivation(place)) : null,
        ),
      },
      values: byBase((one, base) => one.values[base] ?? []),
      fifths:
        fifths === undefined || fifths === null
          ? null
          : {
              ...fifths.about,
              means: byBase((one, base) => one.fifths?.means[base] ?? []),
              reaches: byBase((one, base) => one.fifths?.reaches[base] ?? []),
            },
    },
  };
}

type Readings = readonly (readonly (number | null)[])[];

/** What is read in one month, by base: metric by metric. */
interface Read {
  readonly values: readonly Readings[];
  readonly fifths: {
    readonly about: Pick<NationFifths, 'adults' | 'neighbourhoods' | 'metrics'>;
    readonly means: readonly Readings[];
    readonly reaches: readonly Readings[];
  } | null;
}

interface Asked {
  readonly placed: SweepPlaces;
  readonly arms: readonly PlaceArm[];
  readonly levels: readonly PlaceArm[];
  readonly metrics: readonly string[];
  readonly month: number;
}

async function readMonth(
  results: SweepResults,
  { placed, arms, levels, metrics, month }: Asked,
): Promise<Checked<Read>> {
  const read = await readOutcomeValues(results, metrics, { month, area: MUNICIPALITY });
  if (!read.ok) return read;
  const { byRun } = read.value;
  const columns = outcomeColumns(results);
  const combined = metrics.flatMap((name) => {
    const outcome = columns.find((one) => one.name === name);
    return outcome === undefined ? [] : [{ outcome, combining: combiningOf(name, metrics) }];
  });
  const isTold = fifthsIssue(results, placed) === null;
  const fifths = isTold
    ? await readCountryFifths(results, placed, {
        outcomes: combined.map(({ outcome, combining }) => [outcome.name, combining] as const),
        month,
      })
    : null;
  if (fifths?.ok === false) return fifths;
  const byArm = arms.map((arm) =>
    combined.map((one) =>
      overCountry(arm, {
        ...one,
        byRun,
        placed,
        groups: null,
        fifths: fifths?.value ?? null,
        confidence: CONFIDENCE,
      }),
    ),
  );
  const valueOf = ({ sums, weights }: { sums: ArrayLike<number>; weights: ArrayLike<number> }): (number | null)[] =>
    Array.from({ length: weights.length }, (_, place) => rounded((sums[place] ?? NaN) / (weights[place] ?? NaN)));
  // A level is there although the one it is compared with is not.
  const byLevel = levels.map((level) =>
    combined.map(({ outcome, combining }) =>
      valueOf(placeColumns(level, { outcome: outcome.name, byRun, combining, placed }).now),
    ),
  );
  const ofFifths = (
    told: (one: (typeof byArm)[number][number], fifth: number) => number,
  ): ((one: (typeof byArm)[number]) => Readings) => {
    return (one) =>
      one
        .filter(({ outcome }) => isReadByNeighbourhood(outcome.name))
        .map((over) => [0, 1, 2, 3, 4].map((fifth) => rounded(told(over, fifth))));
  };
  const at = (over: (typeof byArm)[number][number], fifth: number) => over.fifths?.find(({ group }) => group === fifth);
  const [base = []] = byArm;
  return {
    ok: true,
    value: {
      values: byLevel,
      fifths:
        fifths === null
          ? null
          : {
              about: {
                adults: fifths.value.adults,
                neighbourhoods: fifths.value.neighbourhoods,
                metrics: metrics.filter(isReadByNeighbourhood),
              },
              means: [
                ofFifths((over, fifth) => at(over, fifth)?.baseline ?? NaN)(base),
                ...byArm.map(ofFifths((over, fifth) => at(over, fifth)?.mean ?? NaN)),
              ],
              reaches: [
                ofFifths(() => NaN)(base),
                ...byArm.map(
                  ofFifths((over, fifth) => (at(over, fifth)?.high ?? NaN) - (at(over, fifth)?.told ?? NaN)),
                ),
              ],
            },
    },
  };
}

/** Six digits, so that differences are told as in the report; null for what is no number. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}

/** Each once; what another says too is left out. */
function sourcesOf(all: readonly string[]): string {
  const sources = [...new Set(all)];
  return sources.filter((one) => !sources.some((other) => other !== one && other.includes(one))).join('. ');
}

/** Bases that are nothing but a preset, by their names in the experiment as it was written; none where the copy cannot be read. */
async function presetsOf({ dir, manifest }: SweepResults): Promise<ReadonlyMap<string, string>> {
  const files = keptFiles({ dir, manifest });
  const opened = await openExperiment(storePaths.experiment(dir), openAtlas(), manifest.format, files);
  if (!opened.ok || opened.value.hash !== manifest.experimentHash) return new Map();
  return new Map(
    opened.value.bases.flatMap(({ name, input }) =>
      typeof input.extends === 'string' && Object.keys(input).length === 1 ? [[name, input.extends] as const] : [],
    ),
  );
}
