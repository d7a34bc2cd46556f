import type { Result } from '#sim';
import { jsonText } from '../output/jsonText.ts';
import { scenarioParameters } from './scenarioParameters.ts';
import { shownSeries, type ShownRun } from './shownRun.ts';

const FIFTHS = 5;

/** A run as JSON. Lists of a metric follow `printedMonths`; of an area metric, each is a list over areas. */
export function runJson(shown: ShownRun): string {
  const { scenario, result, metrics, outcomes, months, warnings } = shown;
  const { place } = scenario;
  const series = (names: readonly string[]): object =>
    Object.fromEntries(names.map((name) => [name, shownSeries(shown, name)]));
  return jsonText({
    scenario: result.scenario,
    title: scenario.title,
    place: result.place,
    version: result.version,
    seed: result.seed,
    months: result.months,
    citizens: result.citizens,
    parameters: scenarioParameters(scenario),
    placeData: place,
    fingerprint: result.fingerprint,
    warnings,
    events: result.events,
    printedMonths: months,
    series: series(metrics.filter((name) => !(name in outcomes))),
    byNeighbourhood: byArea(result.byNeighbourhood, { shown, areas: place.codes.length }),
    byFifth: byArea(result.byFifth, { shown, areas: FIFTHS }),
    outcomes: series(metrics.filter((name) => name in outcomes)),
    ...(result.ledger === null ? {} : { ledger: result.ledger }),
    ...(result.diary === null ? {} : { diary: result.diary }),
    ...(result.frames === null || shown.framesBeside === true ? {} : { frames: framesJson(result.frames) }),
  });
}

/** Month by month a list over areas; null where areas are not read. */
function byArea(
  columns: Result['byFifth'],
  { shown, areas }: { shown: ShownRun; areas: number },
): Record<string, readonly (readonly number[])[]> | null {
  if (columns === null) return null;
  const lists = shown.metrics.flatMap((name) => {
    const column = columns[name];
    if (column === undefined) return [];
    return [
      [name, shown.months.map((month) => Array.from(column.subarray(month * areas, (month + 1) * areas)))] as const,
    ];
  });
  return Object.fromEntries(lists);
}

/** Frames inside JSON: the bytes in base64, laid out as `Frames` says. */
function framesJson({ citizens, months, bytes, neighbourhood }: NonNullable<Result['frames']>): object {
  return {
    citizens,
    months,
    neighbourhood: Array.from(neighbourhood),
    base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
}
