import { plainNumber } from '#pictures';
import { createRun, keepMonthZero, simulate, step, type Place, type Scenario } from '#sim';
import { summarise, type Measurement } from './measurement.ts';

const MONTHS = 120;

/** Nanoseconds per citizen and month of whole months, recording included, set-up and spin-up not. */
export function measureMonths(
  scenario: Scenario,
  { citizens, months, repeats }: { citizens: number; months: number; repeats: number },
): Measurement {
  const values = timesAfterWarmUp(repeats, () => {
    const run = createRun(scenario, { seed: 'bench', citizens, months, neighbourhoods: false });
    const start = performance.now();
    for (let month = 0; month < months; month++) step(run);
    return performance.now() - start;
  });
  const perCitizenMonth = values.map((ms) => (ms * 1e6) / (citizens * months));
  return summarise(`a month of ${plainNumber(citizens, 0)} citizens`, 'ns per citizen and month', perCitizenMonth);
}

/** Milliseconds of a run of 120 months from a kept month-0 world, result included. */
export function measureKeptRun(
  scenario: Scenario,
  { citizens, repeats }: { citizens: number; repeats: number },
): Measurement {
  const options = { seed: 'bench', citizens, months: MONTHS };
  const from = keepMonthZero(scenario, options);
  const values = timesAfterWarmUp(repeats, () => {
    const start = performance.now();
    simulate(scenario, { ...options, from });
    return performance.now() - start;
  });
  return summarise(`a run from month 0, ${plainNumber(citizens, 0)} citizens, ${MONTHS} months`, 'ms', values);
}

/** Bytes of the columns of a whole world, contacts, groups, staff, economy and scratch included, per citizen. */
export function measureBytes(scenario: Scenario, citizens: number): Measurement {
  const { world } = createRun({ ...scenario, spinUpMonths: 0 }, { seed: 'bench', citizens, months: 0 });
  let bytes = 0;
  for (const buffer of buffersIn(world, new Set())) bytes += buffer.byteLength;
  return summarise(`the world of ${plainNumber(citizens, 0)} citizens`, 'bytes per citizen', [bytes / citizens]);
}

/** The memory of all columns in plain data, each once however many share it. */
function buffersIn(part: unknown, found: Set<ArrayBufferLike>): Set<ArrayBufferLike> {
  if (ArrayBuffer.isView(part)) found.add(part.buffer);
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) buffersIn(inner, found);
  return found;
}

/** A place of at least so many adults: the same neighbourhoods, more people in each. */
export function enlarged(place: Place, adults: number): Place {
  const total = place.adults.reduce((sum, count) => sum + count, 0);
  const factor = Math.max(1, Math.ceil(adults / total));
  return { ...place, adults: place.adults.map((count) => count * factor) };
}

/** The first runs are of code that is not yet compiled to the end: they took 292, 112, 91, 92 and 83 ns where later ones take 79. */
const WARM_UP = 5;

function timesAfterWarmUp(repeats: number, measure: () => number): readonly number[] {
  for (let n = 0; n < WARM_UP; n++) measure();
  return Array.from({ length: repeats }, measure);
}
