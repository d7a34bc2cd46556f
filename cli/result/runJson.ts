import { sizeOf } from '#runs';
import type { Result } from '#sim';
import { jsonText } from '../output/jsonText.ts';
import { littleEndian } from './framesFile.ts';
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
    adults: sizeOf(place, result.citizens).adults,
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
    ...(shown.lives === undefined ? {} : { lives: shown.lives.told }),
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

/** Frames inside JSON: what changes by the month in base64, little-endian, laid out as `Frames` says. */
function framesJson(frames: NonNullable<Result['frames']>): object {
  const { citizens, months, bytes, civicHours, municipalHours, commitment, neighbourhood, address, resources } = frames;
  const base64 = (column: Parameters<typeof littleEndian>[0]): string =>
    Buffer.from(littleEndian(column)).toString('base64');
  return {
    citizens,
    months,
    neighbourhood: Array.from(neighbourhood),
    address: Array.from(address),
    resources: Array.from(resources),
    base64: base64(bytes),
    civicHours: base64(civicHours),
    municipalHours: base64(municipalHours),
    commitment: base64(commitment),
  };
}
