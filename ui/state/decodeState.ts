import { PUBLIC_VALUE_PARTS } from '#analysis';
import {
  COUNTRIES,
  isLever,
  LEVERS,
  METRICS,
  PARAMETERS,
  type LeverName,
  type Mix,
  type ParameterName,
  type Schedule,
  type Shock,
} from '#sim';
import { isGroup, PRESETS, readSettings, scheduleRange, type Group } from '#scenarios';
import {
  FEWEST_STRATEGIES,
  INITIAL_STATE,
  MODES,
  MONTHS,
  MOST_STRATEGIES,
  RUNS_RANGE,
  CITIZENS_RANGE,
  STUDY_CITIZENS,
  STUDY_FACTORS,
  STUDY_KINDS,
  STUDY_REPLICATES,
  VIEWS,
  WEIGHT_RANGE,
  withName,
  type AppState,
  type StrategyState,
  type StudyState,
} from './appState.ts';
import type { Language } from '../words/language.ts';
import { LINK_VERSION, type Written } from './encodeState.ts';
import { linkTexts } from './linkTexts.ts';

/** What a link or file says, or why it cannot be read. */
export type LinkReading =
  | { readonly status: 'read'; readonly state: AppState; readonly dropped: readonly string[] }
  | { readonly status: 'newer' }
  | { readonly status: 'broken' };

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const LANGUAGE_CODES: readonly Language[] = ['en', 'nb', 'da'];
/** Steps and signs of a lesson, as `research/lessons` has them; that is not loaded for a link without one. */
const [LAST_STEP, LONGEST_LESSON] = [13, 200_000];
const MOST_DATES = 40;
const MOST_OUTCOMES = 20;

/** What stands behind `#` in an address: a link, something else, or nothing. */
export type AddressReading = LinkReading | { readonly status: 'none' | 'strange' };

/** Reads an address, whatever the programs that passed it on have done to it. */
export function readAddress(hash: string): AddressReading {
  const texts = linkTexts(hash);
  if (texts === null) return { status: 'none' };
  if (texts.length === 0) return { status: 'strange' };
  const readings = texts.map(decodeState);
  return readings.find(({ status }) => status !== 'broken') ?? { status: 'broken' };
}

/** Reads what `encodeState` wrote, this version or an earlier one. What nobody has thought of is damaged; nothing is thrown. */
export function decodeState(text: string): LinkReading {
  try {
    return readWritten(parsed(text));
  } catch {
    return { status: 'broken' };
  }
}

/**
 * Reads what `writtenState` made, in this form or an earlier one. Names that no longer exist and values outside their range
 * are dropped and told.
 */
export function readWritten(value: unknown): LinkReading {
  if (!isGroup(value) || typeof value['v'] !== 'number') return { status: 'broken' };
  const written = value as unknown as Written;
  if (written.v > LINK_VERSION) return { status: 'newer' };
  const dropped: string[] = [];
  const strategies = listOf(written.s).flatMap((one) => readStrategy(one, dropped));
  const whole =
    strategies.length >= FEWEST_STRATEGIES ? strategies.slice(0, MOST_STRATEGIES) : INITIAL_STATE.strategies;
  const outcomes = readOutcomes(written.u, dropped);
  const isOutcome = (name: unknown): name is string =>
    typeof name === 'string' && (Object.hasOwn(METRICS, name) || Object.hasOwn(outcomes, name));
  return {
    status: 'read',
    dropped,
    state: {
      mode: MODES.find((one) => one === written.m) ?? INITIAL_STATE.mode,
      language: LANGUAGE_CODES.find((one) => one === written.l) ?? INITIAL_STATE.language,
      place: typeof written.p === 'string' ? written.p : INITIAL_STATE.place,
      ownPlace: readOwnPlace(written.q),
      country: COUNTRIES.find((one) => one === written.c) ?? null,
      citizens: isWhole(written.z, { min: CITIZENS_RANGE[0], max: CITIZENS_RANGE[1] }) ? written.z : null,
      context: readSection('levers', written.x, isContext, dropped),
      shocks: readShocks(written.e, dropped),
      beliefs: readSection('parameters', written.b, isParameter, dropped),
      outcomes,
      strategies: whole,
      names: readNames(written.a, whole, strategies.length === listOf(written.s).length),
      selected: isWhole(written.k, { min: 0, max: whole.length - 1 })
        ? written.k
        : Math.min(INITIAL_STATE.selected, whole.length - 1),
      outcome: isOutcome(written.o) ? written.o : written.v < 3 ? 'needMet' : INITIAL_STATE.outcome,
      risk: isOutcome(written.r) ? written.r : INITIAL_STATE.risk,
      view: VIEWS.find((one) => one === written.w) ?? INITIAL_STATE.view,
      month: isWhole(written.t, { min: 0, max: MONTHS }) ? written.t : INITIAL_STATE.month,
      bookmarks: [...new Set(listOf(written.f).filter((one) => isWhole(one, { min: 0, max: MONTHS })))]
        .slice(0, MOST_DATES)
        .sort((a, b) => a - b),
      runs: isWhole(written.n, { min: RUNS_RANGE[0], max: RUNS_RANGE[1] }) ? written.n : INITIAL_STATE.runs,
      study: readStudy(written.y),
      weights: readWeights(written.g, dropped),
      lesson: readLessonChoice(written.h, dropped),
    },
  };
}

function parsed(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function readStrategy(one: unknown, dropped: string[]): readonly StrategyState[] {
  if (!Array.isArray(one)) return [];
  const [preset, levers, more] = one as readonly unknown[];
  if (typeof preset !== 'string' || !Object.hasOwn(PRESETS, preset)) {
    dropped.push(nameOf(preset));
    return [];
  }
  const { m, d } = isGroup(more) ? more : {};
  return [
    {
      preset,
      levers: readSection('levers', levers, isLever, dropped),
      mix: m === undefined ? null : readMix(m, dropped),
      schedules: readSchedules(d, dropped),
    },
  ];
}

/** Names of the strategies; none where a strategy was left out, since they would stand at another. */
function readNames(
  written: unknown,
  strategies: readonly StrategyState[],
  allRead: boolean,
): readonly (string | null)[] {
  if (!allRead) return [];
  const { names } = listOf(written).reduce<AppState>(
    (state, name, n) => (typeof name === 'string' ? withName(state, n, name) : state),
    { ...INITIAL_STATE, strategies },
  );
  return names;
}

/** Names and numbers of a section of a scenario; those that do not hold, or are not meant, are dropped and told. */
function readSection<Name extends string>(
  section: 'levers' | 'parameters',
  written: unknown,
  isMeant: (name: string) => name is Name,
  dropped: string[],
): Readonly<Partial<Record<Name, number>>> {
  const numbers = isGroup(written) ? written : {};
  const held = readSettings({ [section]: numbers }).input[section] ?? {};
  return pick(numbers, (name) => Object.hasOwn(held, name) && isMeant(name), dropped);
}

function readMix(value: unknown, dropped: string[]): Mix | null {
  const [OA, NPM, NPG] = listOf(value);
  const fits = [OA, NPM, NPG].every((share) => isWithin(share, { min: 0, max: 1 }));
  if (fits && Math.abs(Number(OA) + Number(NPM) + Number(NPG) - 1) < 1e-6)
    return { OA: Number(OA), NPM: Number(NPM), NPG: Number(NPG) };
  dropped.push('mix');
  return null;
}

function readSchedules(written: unknown, dropped: string[]): readonly Schedule[] {
  const dates = listOf(written)
    .slice(0, MOST_DATES)
    .map((date) => {
      const [name, from, over, to] = listOf(date);
      return { name, from, over, to };
    });
  const { schedules = [] } = readSettings({ schedules: dates }).input;
  return dates.flatMap(({ name }, n) => {
    const schedule = schedules[n];
    if (schedule !== undefined && isWithin(schedule.to, scheduleRange(schedule.name))) return [schedule];
    dropped.push(`schedule ${nameOf(name)}`);
    return [];
  });
}

function readShocks(written: unknown, dropped: string[]): readonly Shock[] {
  const shocks = listOf(written).slice(0, MOST_DATES);
  const { events = [] } = readSettings({ events: shocks }).input;
  return shocks.flatMap((shock, n) => {
    const event = events[n];
    const movesNothing = event?.kind === 'levers' && Object.keys(event.to).length === 0;
    if (event !== undefined && !movesNothing) return [event];
    dropped.push(`shock ${nameOf(isGroup(shock) ? shock['kind'] : undefined)}`);
    return [];
  });
}

function readWeights(written: unknown, dropped: string[]): AppState['weights'] {
  const [min, max] = WEIGHT_RANGE;
  const fits = (name: string, weight: unknown): boolean =>
    Object.hasOwn(PUBLIC_VALUE_PARTS, name) && isWithin(weight, { min, max });
  return pick(isGroup(written) ? written : {}, fits, dropped);
}

/** Own outcomes as text; whether they can be computed is found out when they are. */
function readOutcomes(value: unknown, dropped: string[]): Readonly<Record<string, string>> {
  const fits = (name: string, expression: unknown): boolean =>
    /^[A-Za-z]\w{0,39}$/.test(name) && !Object.hasOwn(METRICS, name) && typeof expression === 'string';
  const outcomes = pick<string, string>(isGroup(value) ? value : {}, fits, dropped);
  return Object.fromEntries(Object.entries(outcomes).slice(0, MOST_OUTCOMES)) as Record<string, string>;
}

/** A study whose names and numbers all hold; otherwise each that does not is as it starts. */
function readStudy(value: unknown): StudyState {
  const [kind, over, across, up, replicates, citizens] = listOf(value);
  const usual = INITIAL_STATE.study;
  const factor = (name: unknown, instead: string): string =>
    typeof name === 'string' && (isLever(name) || Object.hasOwn(PARAMETERS, name)) ? name : instead;
  const [fewest, most] = STUDY_REPLICATES;
  const [smallest, largest] = STUDY_CITIZENS;
  return {
    kind: STUDY_KINDS.find((one) => one === kind) ?? usual.kind,
    over: STUDY_FACTORS.find((one) => one === over) ?? usual.over,
    across: factor(across, usual.across),
    up: factor(up, usual.up),
    replicates: isWhole(replicates, { min: fewest, max: most }) ? replicates : usual.replicates,
    citizens: isWhole(citizens, { min: smallest, max: largest }) ? citizens : usual.citizens,
  };
}

/** The lesson that is open; whether there is one of that name, and whether an own one can be taught, is found out when it is opened. */
function readLessonChoice(value: unknown, dropped: string[]): AppState['lesson'] {
  if (value === undefined) return null;
  const [id, step, place, short, own] = listOf(value);
  const fits =
    typeof id === 'string' &&
    /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(id) &&
    isWhole(step, { min: 0, max: LAST_STEP }) &&
    typeof place === 'string' &&
    (own === undefined || (typeof own === 'string' && own.length <= LONGEST_LESSON));
  if (fits) return { id, step, place: place === '' ? null : place, short: short === 1, own: own ?? null };
  dropped.push(`lesson ${nameOf(id)}`);
  return null;
}

function readOwnPlace(value: unknown): AppState['ownPlace'] {
  const [file, csv] = listOf(value);
  return typeof file === 'string' && typeof csv === 'string' ? { file, csv } : null;
}

/** The members of a group that fit; the names of the others are told. */
function pick<Name extends string, Value = number>(
  group: Group,
  fits: (name: string, value: unknown) => boolean,
  dropped: string[],
): Readonly<Partial<Record<Name, Value>>> {
  const members = Object.entries(group);
  dropped.push(...members.flatMap(([name, value]) => (fits(name, value) ? [] : [name])));
  return Object.fromEntries(members.filter(([name, value]) => fits(name, value))) as Partial<Record<Name, Value>>;
}

function isContext(name: string): name is LeverName {
  return isLever(name) && LEVERS[name].nature === 'context';
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

function isWithin(value: unknown, { min, max }: Bounds): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function isWhole(value: unknown, bounds: Bounds): value is number {
  return Number.isInteger(value) && isWithin(value, bounds);
}

/** What was written as a name, for people; what is no text has none. */
function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : '?';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
