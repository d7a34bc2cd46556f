import { PUBLIC_VALUE_PARTS } from '#analysis';
import { COUNTRIES, isLever, LEVERS, METRICS, PARAMETERS, type Mix, type Schedule, type Shock } from '#sim';
import { LOSS_BY, PRESETS, SHOCKS, type ShockKind } from '#scenarios';
import {
  FEWEST_STRATEGIES,
  INITIAL_STATE,
  MODES,
  MONTHS,
  MOST_STRATEGIES,
  RUNS_RANGE,
  STUDY_CITIZENS,
  STUDY_FACTORS,
  STUDY_KINDS,
  STUDY_REPLICATES,
  VIEWS,
  WEIGHT_RANGE,
  type AppState,
  type StrategyState,
  type StudyState,
} from './appState.ts';
import type { Language } from '../words/language.ts';
import { LINK_VERSION, type Written } from './encodeState.ts';

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
const MOST_DATES = 40;
const MOST_OUTCOMES = 20;

/** Reads what `encodeState` wrote, this version or an earlier one. */
export function decodeState(text: string): LinkReading {
  return readWritten(parsed(text));
}

/**
 * Reads what `writtenState` made, in this form or an earlier one. Names that no longer exist and values outside their range
 * are dropped and told.
 */
export function readWritten(value: unknown): LinkReading {
  if (!isRecord(value) || typeof value['v'] !== 'number') return { status: 'broken' };
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
      citizens: isWhole(written.z, { min: 50, max: 20_000_000 }) ? written.z : null,
      context: readNumbers(
        written.x,
        (name) => (isLever(name) && LEVERS[name].nature === 'context' ? LEVERS[name] : undefined),
        dropped,
      ),
      shocks: listOf(written.e)
        .slice(0, MOST_DATES)
        .flatMap((one) => readShock(one, dropped)),
      beliefs: readNumbers(
        written.b,
        (name) => (Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name as keyof typeof PARAMETERS] : undefined),
        dropped,
      ),
      outcomes,
      strategies: whole,
      selected: isWhole(written.k, { min: 0, max: whole.length - 1 })
        ? written.k
        : Math.min(INITIAL_STATE.selected, whole.length - 1),
      outcome: isOutcome(written.o) ? written.o : INITIAL_STATE.outcome,
      risk: isOutcome(written.r) ? written.r : INITIAL_STATE.risk,
      view: VIEWS.find((one) => one === written.w) ?? INITIAL_STATE.view,
      month: isWhole(written.t, { min: 0, max: MONTHS }) ? written.t : INITIAL_STATE.month,
      bookmarks: [...new Set(listOf(written.f).filter((one) => isWhole(one, { min: 0, max: MONTHS })))]
        .slice(0, MOST_DATES)
        .sort((a, b) => a - b),
      runs: isWhole(written.n, { min: RUNS_RANGE[0], max: RUNS_RANGE[1] }) ? written.n : INITIAL_STATE.runs,
      study: readStudy(written.y),
      weights: readNumbers(
        written.g,
        (name) =>
          Object.hasOwn(PUBLIC_VALUE_PARTS, name) ? { min: WEIGHT_RANGE[0], max: WEIGHT_RANGE[1] } : undefined,
        dropped,
      ),
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
    dropped.push(String(preset));
    return [];
  }
  const { m, d } = isRecord(more) ? more : {};
  return [
    {
      preset,
      levers: readNumbers(levers, (name) => (isLever(name) ? LEVERS[name] : undefined), dropped),
      mix: m === undefined ? null : readMix(m, dropped),
      schedules: listOf(d)
        .slice(0, MOST_DATES)
        .flatMap((date) => readSchedule(date, dropped)),
    },
  ];
}

function readMix(value: unknown, dropped: string[]): Mix | null {
  const [OA, NPM, NPG] = listOf(value);
  const fits = [OA, NPM, NPG].every((share) => isWithin(share, { min: 0, max: 1 }));
  if (fits && Math.abs(Number(OA) + Number(NPM) + Number(NPG) - 1) < 1e-6)
    return { OA: Number(OA), NPM: Number(NPM), NPG: Number(NPG) };
  dropped.push('mix');
  return null;
}

function readSchedule(value: unknown, dropped: string[]): readonly Schedule[] {
  const [name, from, over, to] = listOf(value);
  const isShare = name === 'OA' || name === 'NPM' || name === 'NPG';
  const bounds = isShare ? { min: 0, max: 1 } : isLever(name) ? LEVERS[name] : undefined;
  const months = { min: 0, max: 600 };
  if (bounds !== undefined && isWhole(from, months) && isWhole(over, months) && isWithin(to, bounds))
    return [{ name: name as Schedule['name'], from, over, to }];
  dropped.push(`schedule ${String(name)}`);
  return [];
}

/** A shock as `SHOCKS` declares its kind: its date and numbers in range, and nothing else. */
function readShock(value: unknown, dropped: string[]): readonly Shock[] {
  const { kind, at, lever, by, neighbourhood, to, ...numbers } = isRecord(value) ? value : {};
  const known: ShockKind | undefined =
    typeof kind === 'string' && Object.hasOwn(SHOCKS, kind) ? SHOCKS[kind as Shock['kind']] : undefined;
  const fits =
    known !== undefined &&
    isWhole(at, { min: 0, max: 600 }) &&
    Object.keys(numbers).every((name) => Object.hasOwn(known.fields, name)) &&
    Object.entries(known.fields).every(([name, field]) =>
      'whole' in field ? isWhole(numbers[name], field) : isWithin(numbers[name], field),
    ) &&
    (known.lever ? isLever(lever) : lever === undefined) &&
    (known.by === true ? LOSS_BY.some((one) => one === by) : by === undefined) &&
    (known.levers === true ? areLevels(to) : to === undefined) &&
    (neighbourhood === undefined
      ? known.neighbourhood !== 'must'
      : known.neighbourhood !== undefined && typeof neighbourhood === 'string' && neighbourhood.length <= 80);
  if (fits) return [value as Shock];
  dropped.push(`shock ${String(kind)}`);
  return [];
}

/** Levers with levels in their ranges, at least one. */
function areLevels(value: unknown): boolean {
  const levels = Object.entries(isRecord(value) ? value : {});
  return levels.length > 0 && levels.every(([name, level]) => isLever(name) && isWithin(level, LEVERS[name]));
}

function readNumbers<Name extends string>(
  value: unknown,
  boundsOf: (name: string) => Bounds | undefined,
  dropped: string[],
): Readonly<Partial<Record<Name, number>>> {
  const fitting = Object.entries(isRecord(value) ? value : {}).filter(([name, number]) => {
    const bounds = boundsOf(name);
    const fits = bounds !== undefined && isWithin(number, bounds);
    if (!fits) dropped.push(name);
    return fits;
  });
  return Object.fromEntries(fitting) as Partial<Record<Name, number>>;
}

/** Own outcomes as text; whether they can be computed is found out when they are. */
function readOutcomes(value: unknown, dropped: string[]): Readonly<Record<string, string>> {
  const fitting = Object.entries(isRecord(value) ? value : {}).filter(([name, expression]) => {
    const fits = /^[A-Za-z]\w{0,39}$/.test(name) && !Object.hasOwn(METRICS, name) && typeof expression === 'string';
    if (!fits) dropped.push(name);
    return fits;
  });
  return Object.fromEntries(fitting.slice(0, MOST_OUTCOMES)) as Record<string, string>;
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

function readOwnPlace(value: unknown): AppState['ownPlace'] {
  const [file, csv] = listOf(value);
  return typeof file === 'string' && typeof csv === 'string' ? { file, csv } : null;
}

function isWithin(value: unknown, { min, max }: Bounds): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function isWhole(value: unknown, bounds: Bounds): value is number {
  return Number.isInteger(value) && isWithin(value, bounds);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
