import { MECHANISM_NAMES, switchesWithout } from '../declare/mechanisms.ts';
import { fingerprint } from './fingerprint.ts';
import { monthZeroKey } from './identity.ts';
import { changeCircumstance } from '../mechanisms/changeCircumstance.ts';
import { isElectionMonth } from '../mechanisms/changeContext.ts';
import { splitNeed } from '../mechanisms/serveNeeds.ts';
import { pack, unpack } from '../world/packWorld.ts';
import type { Change } from '../declare/circumstances.ts';
import { LOOPS, type LoopName } from '../declare/loops.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import type { Said } from '../declare/phrase.ts';
import { say } from './phrases.ts';
import { createDiary, type Diary } from '../world/diary.ts';
import { createFrames, recordFrame } from '../record/frames.ts';
import { createLedger, type Ledger } from '../record/ledger.ts';
import { createRecorder, createRecording, record, type Recorder, type Recording } from '../record/recorder.ts';
import type { DatedEvent, Frames, KeptWorld, Result, RunOptions } from '../record/result.ts';
import { AREA_METRIC_NAMES, type MetricName } from '../record/metrics.ts';
import type { Scenario, Shock } from '../declare/scenario.ts';
import { createWorld } from '../setup/createWorld.ts';
import { readsFifths } from '../setup/createNeighbourhoods.ts';
import { sum } from '../arithmetic/sum.ts';
import { tick, type Listeners } from './tick.ts';
import type { Nudge } from '../world/nudge.ts';
import type { PhaseListener } from '../world/phases.ts';
import { stateOf, withScratch, type State, type World } from '../world/world.ts';
import { MODEL_VERSION } from './modelVersion.ts';

/** A run under way: step it, stop it between months, save it, finish it. */
export interface Run {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly months: number;
  readonly citizens: number;
  readonly world: World;
  readonly recorder: Recorder;
  readonly recording: Recording;
  readonly ledger: Ledger | null;
  readonly frames: Frames | null;
  readonly diary: Diary | null;
  readonly events: DatedEvent[];
}

/** Runs a scenario from spin-up to the last month. The same arguments give the same result, bit for bit, everywhere. */
export function simulate(scenario: Scenario, options: RunOptions = {}): Result {
  const run = createRun(scenario, options);
  while (step(run));
  return finish(run);
}

/** A run at month 0: spin-up done (or a kept world taken up), the strategy about to begin. */
export function createRun(scenario: Scenario, options: RunOptions = {}): Run {
  return toTheEnd(startRun(scenario, options));
}

/** As `createRun`, with a pause before every month of the spin-up that tells it, so that whoever waits may leave. */
export function* startRun(scenario: Scenario, options: RunOptions = {}): Generator<number, Run, undefined> {
  const { seed = '1', months = 120, citizens = defaultCitizens(scenario.place) } = options;
  const world =
    options.from === undefined
      ? yield* spinUp(scenario, seed, citizens)
      : takeUp(options.from, scenario, seed, citizens);
  begin(world, scenario);
  const recorder = createRecorder(world, months, inNeighbourhoods(options.neighbourhoods));
  const run: Run = {
    scenario,
    seed,
    months,
    citizens,
    world,
    recorder,
    recording: createRecording(world, recorder),
    ledger: options.ledger === true ? createLedger(world, months) : null,
    frames: options.frames === true ? createFrames(world, months) : null,
    diary: options.follow === undefined ? null : createDiary(citizens, options.follow),
    events: plannedEvents(scenario),
  };
  record(run.recording);
  if (run.frames !== null) recordFrame(run.frames, world);
  return run;
}

/** Metrics that are recorded in each neighbourhood; null for none at all. A name that is read nowhere but in the whole town throws. */
function inNeighbourhoods(asked: RunOptions['neighbourhoods'] = true): readonly MetricName[] | null {
  if (typeof asked === 'boolean') return asked ? AREA_METRIC_NAMES : null;
  const unknown = asked.find((name) => !AREA_METRIC_NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`neighbourhoods: expected metrics read in neighbourhoods, got ${unknown}`);
  return asked;
}

/** One more month; false when the run is at its end. */
export function step(run: Run): boolean {
  return stepWith(run, null);
}

/**
 * One more month, in which one circumstance of one citizen is other than it was, with the same luck in everything (docs/turning-points.md).
 * Whether that could be made different: an ask that never came cannot be left out. Throws when the run is at its end.
 */
export function stepChanged(run: Run, change: Change): boolean {
  const { world, months } = run;
  if (world.month >= months) throw new Error(`change: expected a month to come, got the end of a run of ${months}`);
  if (!(change.citizen >= 0 && change.citizen < run.citizens))
    throw new Error(`change: expected a citizen from 0 to ${run.citizens - 1}, got ${change.citizen}`);
  const nudge = changeCircumstance(world, change);
  stepWith(run, nudge);
  return nudge.isMet;
}

/**
 * One more month in which the flow of a loop stands still (docs/loops.md), with the same luck in everything: what it feeds stays
 * as it is, apart from what other flows do. Throws when the run is at its end.
 */
export function stepFrozen(run: Run, loop: LoopName): void {
  const { world, months } = run;
  if (world.month >= months) throw new Error(`freeze: expected a month to come, got the end of a run of ${months}`);
  const { switches, parameters } = world;
  const { off, parameters: still } = LOOPS[loop].still;
  world.switches = { ...switches, ...Object.fromEntries(off.map((name) => [name, false])) };
  world.parameters = quickParameters({ ...parameters, ...still });
  try {
    stepWith(run, null);
  } finally {
    Object.assign(world, { switches, parameters });
  }
}

/**
 * One more month that tells of each of its phases when it has ended (`PHASES`), for who measures how long each takes; nothing
 * else is different. False when the run is at its end.
 */
export function stepHeard(run: Run, phaseEnded: PhaseListener): boolean {
  const { ledger, diary } = run;
  return stepWith(run, null, { ledger, diary, phaseEnded });
}

function stepWith(run: Run, nudge: Nudge | null, listeners: Listeners = run): boolean {
  const { world, months } = run;
  if (world.month >= months) return false;
  const support = world.municipality.politicalSupport;
  tick(world, run.scenario, listeners, nudge);
  if (world.switches.elections && isElectionMonth(world)) {
    const lost = world.municipality.politicalSupport < 0.9 * support;
    run.events.push({
      month: world.month,
      kind: 'election',
      text: lost ? 'Election: support for the course falls' : 'Election: the course keeps its support',
      supportFalls: lost,
    });
  }
  record(run.recording);
  if (run.frames !== null) recordFrame(run.frames, world);
  listeners.phaseEnded?.('record');
  return world.month < months;
}

/** The run as if it had been asked for no more months than it has come: to be finished early. */
export function cutShort(run: Run): Run {
  const { recorder, world } = run;
  const months = world.month;
  if (months === run.months) return run;
  if (run.ledger !== null || run.frames !== null)
    throw new Error('run: one with a ledger or frames cannot be cut short');
  const cut = <T extends Readonly<Record<string, Float64Array>>>(columns: T): T =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        column.slice(0, (column.length / (recorder.months + 1)) * (months + 1)),
      ]),
    ) as unknown as T;
  const kept: Recorder = {
    months,
    series: cut(recorder.series),
    byFifth: recorder.byFifth === null ? null : cut(recorder.byFifth),
    byNeighbourhood: recorder.byNeighbourhood === null ? null : cut(recorder.byNeighbourhood),
  };
  return { ...run, months, recorder: kept, recording: createRecording(world, kept) };
}

/** The result of a run that has come to its last month. */
export function finish(run: Run): Result {
  const { scenario, seed, months, citizens, recorder, world } = run;
  if (world.month < months)
    throw new Error(`run: expected ${months} months, got ${world.month} (step it to the end first)`);
  return {
    version: MODEL_VERSION,
    scenario: scenario.id,
    place: scenario.place.name,
    seed,
    months,
    citizens,
    fingerprint: fingerprint({
      modelVersion: MODEL_VERSION,
      scenario,
      seed,
      months,
      citizens,
      series: recorder.series,
    }),
    warnings: [
      ...placeNotes(scenario.place, citizens).map(({ text }) => text),
      ...(scenario.off.length === MECHANISM_NAMES.length ? ['all mechanisms are off'] : []),
    ],
    events: run.events.slice().sort((a, b) => a.month - b.month),
    series: recorder.series,
    byFifth: recorder.byFifth,
    byNeighbourhood: recorder.byNeighbourhood,
    ledger: run.ledger?.record ?? null,
    frames: run.frames,
    diary: run.diary?.entries ?? null,
  };
}

/** A run between two months as bytes; `restoreRun` goes on bit-identically. */
export function saveRun(run: Run): Uint8Array {
  const { recording: _made, recorder, world, ...rest } = run;
  // Series may hold NaN where nothing exists to read; months to come are not written yet. Both are columns, not header.
  return pack({ ...rest, recorder, world: stateOf(world) });
}

/** A run that `saveRun` wrote. Throws when the bytes are something else or from another model version. */
export function restoreRun(bytes: Uint8Array): Run {
  const { world: state, ...kept } = unpack(bytes) as Omit<Run, 'recording' | 'world'> & { readonly world: State };
  if (state.modelVersion !== MODEL_VERSION) {
    throw new Error(`kept run: expected model version ${MODEL_VERSION}, got ${state.modelVersion}`);
  }
  state.parameters = quickParameters(state.parameters);
  const world = withScratch(state);
  return { ...kept, world, recording: createRecording(world, kept.recorder) };
}

/** The key of the world at month 0 that a run starts from: runs with the same key may share it. */
export function keyOfMonthZero(scenario: Scenario, options: RunOptions = {}): string {
  const { seed = '1', citizens = defaultCitizens(scenario.place) } = options;
  return monthZeroKey(MODEL_VERSION, scenario, seed, citizens);
}

/** The world at month 0, to be continued with other levers, schedules, events or switches. */
export function keepMonthZero(scenario: Scenario, options: RunOptions = {}): KeptWorld {
  return toTheEnd(startKeeping(scenario, options));
}

/** As `keepMonthZero`, with a pause before every month. */
export function* startKeeping(scenario: Scenario, options: RunOptions = {}): Generator<number, KeptWorld, undefined> {
  const { seed = '1', citizens = defaultCitizens(scenario.place) } = options;
  const world = yield* spinUp(scenario, seed, citizens);
  return { key: monthZeroKey(MODEL_VERSION, scenario, seed, citizens), bytes: pack(stateOf(world)) };
}

function toTheEnd<T>(work: Generator<number, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

function* spinUp(scenario: Scenario, seed: string, citizens: number): Generator<number, World, undefined> {
  const world = createWorld(
    { ...scenario, parameters: quickParameters(scenario.parameters) },
    seed,
    citizens,
    MODEL_VERSION,
  );
  const silent = { ledger: null, diary: null };
  while (world.month < 0) {
    yield world.month;
    tick(world, scenario, silent);
  }
  return world;
}

function takeUp(kept: KeptWorld, scenario: Scenario, seed: string, citizens: number): World {
  const key = monthZeroKey(MODEL_VERSION, scenario, seed, citizens);
  if (key !== kept.key) {
    throw new Error(
      'kept world: expected the same place, country, parameters, starting mix, seed and citizens, got others (spin up anew)',
    );
  }
  return withScratch(unpack(kept.bytes) as State);
}

/** The strategy takes over at month 0: its levers, schedules, events and switches, and a shift of trust if asked for. */
function begin(world: World, scenario: Scenario): void {
  const { course, citizens: c } = world;
  world.parameters = quickParameters(scenario.parameters);
  Object.assign(course.levers, scenario.levers);
  Object.assign(course.decided, scenario.levers);
  // In order of their start, so that of two schedules of one name the later has the last word.
  course.schedules.push(...scenario.schedules.slice().sort((a, b) => a.from - b.from));
  course.events.push(...scenario.events);
  Object.assign(course, {
    scheduleStart: new Float64Array(scenario.schedules.length),
    eventPlaces: Int32Array.from(scenario.events, (event) => placeOfEvent(event, scenario.place)),
  });
  world.switches = switchesWithout(scenario.off);
  splitNeed(world);
  const shift = scenario.parameters.trustShift;
  if (shift === 0) return;
  for (let i = 0; i < c.count; i++) {
    const trust = c.trust[i] + shift;
    c.trust[i] = trust < 0 ? 0 : trust > 1 ? 1 : trust;
  }
}

/** The neighbourhood that an event names, by number; −1 where it names none. */
function placeOfEvent(event: Shock, place: Place): number {
  if (!('neighbourhood' in event) || event.neighbourhood === undefined) return -1;
  const found = place.codes.indexOf(event.neighbourhood);
  if (found < 0)
    throw new Error(
      `event ${event.kind}: expected the code of a neighbourhood of ${place.name}, got ${event.neighbourhood}`,
    );
  return found;
}

/**
 * The parameters as an object that engines keep in fast mode: one that came out of JSON or a structured clone is a
 * dictionary, and looking things up in it made a default run 1.4 times slower (2026-11-22, Node 20.20).
 */
function quickParameters(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters)) as Parameters;
}

function plannedEvents(scenario: Scenario): DatedEvent[] {
  const shocks = scenario.events.map((event) => ({ month: event.at, kind: event.kind, text: SHOCK_WORDS[event.kind] }));
  const moves = scenario.schedules.map(({ name, from, over, to }) => ({
    month: from,
    kind: 'schedule',
    text: over === 0 ? `${name} is set to ${to}` : `${name} begins to move to ${to} over ${over} months`,
    moves: { name, to, over },
  }));
  return [...shocks, ...moves];
}

const SHOCK_WORDS = {
  cut: 'Budget cut',
  closure: 'Activity is suspended',
  recession: 'Recession',
  electionLoss: 'Election lost',
  coreLoss: 'The core of volunteers is lost',
  merger: 'Merger of municipalities',
  priorityEnds: 'A priority ends',
  volunteerLoss: 'Volunteers leave for good',
  process: 'A participation process in a neighbourhood',
  levers: 'Levers are moved for some months',
} as const;

/** What a reader must know about a place and a size before believing a number. */
export function placeNotes(place: Place, citizens: number): readonly Said[] {
  const { name } = place;
  return [
    ...(place.deprivationSource === 'synthetic' ? [say.synthetic(name)] : []),
    ...(readsFifths(place) ? [] : [say.noFifths(name)]),
    ...(judgesAreas(place, citizens) ? [] : [say.fewPeople(name, CITIZENS_TO_JUDGE, citizensToJudge(place))]),
  ];
}

/** Adults that one simulated citizen stands for at most unless told otherwise (docs/validation.md, the law of size). */
const ADULTS_PER_CITIZEN = 25;

/**
 * Citizens a run has unless told otherwise: 4,000, or 150 per neighbourhood, or one for 25 adults, whichever is most, and
 * never more than there are adults.
 */
export function defaultCitizens(place: Place): number {
  const adults = sum(place.adults);
  return Math.min(adults, Math.max(4000, citizensToJudge(place), Math.ceil(adults / ADULTS_PER_CITIZEN)));
}

/** Simulated citizens of a neighbourhood, on average, under which what happens in it or in a fifth is not judged (docs/model.md, "Size"). */
const CITIZENS_TO_JUDGE = 150;

function citizensToJudge(place: Place): number {
  return Math.min(sum(place.adults), CITIZENS_TO_JUDGE * place.codes.length);
}

/** Whether so many citizens are enough to judge results by neighbourhood and by fifth: 150 a neighbourhood, or every adult. */
export function judgesAreas(place: Place, citizens: number): boolean {
  return citizens >= citizensToJudge(place);
}

/**
 * Memory a run needs, in bytes: columns and contacts of citizens, and the series. Measured by `samspill bench`. One that keeps its world at
 * month 0 for others needs three worlds for a moment: the one kept before, the one in the making, and its copy.
 */
export function memoryEstimate(place: Place, citizens: number, months = 120, { keeps = false } = {}): number {
  const K = place.codes.length;
  return (keeps ? 3 : 1) * citizens * BYTES_PER_CITIZEN + (months + 1) * 8 * (220 + 40 * (K + 5));
}

/** Bytes of a thread that runs are made on, at rest: its code and its compiler's. */
export const THREAD_BYTES = 40e6;

/** What a month takes that does not grow with citizens, as citizens: at 1,000 of them half of a run is such. */
export const FIXED_CITIZENS = 1000;

/** Citizens' columns, contacts, and their share of staff, groups and projects. */
const BYTES_PER_CITIZEN = 160;
