import {
  givenText,
  COUNTRY_PROFILES,
  isLever,
  LEVERS,
  nearestHint,
  PARAMETERS,
  type Checked,
  type Issue,
  type ParameterName,
} from '#sim';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import type { Path } from '../written/problem.ts';
import { numeralHint, readNumeral } from '../written/numeral.ts';

/** Run-level numbers that `--set` may name. */
const RUN_NUMBERS = ['rampMonths', 'spinUpMonths'];

/** What has an option of its own, or cannot be said in one setting. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  place: 'use --place',
  seed: 'use --seed',
  months: 'use --months',
  citizens: 'use --citizens',
  oneIn: 'use --one-in',
  off: 'use --off',
  OA: 'write the whole mix: mix=OA/NPM/NPG, such as mix=0.3/0.2/0.5',
  NPM: 'write the whole mix: mix=OA/NPM/NPG, such as mix=0.3/0.2/0.5',
  NPG: 'write the whole mix: mix=OA/NPM/NPG, such as mix=0.3/0.2/0.5',
  extends: 'name the preset itself, or write a scenario file',
  schedules: 'write a scenario file',
  events: 'write a scenario file',
  outcomes: 'write a scenario file',
};

const NAMES: readonly string[] = [
  ...Object.keys(LEVERS),
  'commitment',
  'recruitment',
  ...Object.keys(PARAMETERS),
  ...RUN_NUMBERS,
  'mix',
  'startMix',
  'country',
];

type Patch = Record<string, unknown> & { levers: Record<string, unknown>; parameters: Record<string, unknown> };

/**
 * Settings as they are typed, `name=value`, as one scenario to lay over another: levers, parameters, `commitment` (one
 * number or six), `recruitment` (four shares), `mix` and `startMix` (three shares, OA/NPM/NPG), `rampMonths`,
 * `spinUpMonths`, `country`. Ranges are checked when the scenario is resolved; here names and notation, all at once.
 */
export function parseSettings(settings: readonly string[]): Checked<ScenarioInput> {
  const patch: Patch = { levers: {}, parameters: {} };
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const setting of settings) {
    const [, name = '', written = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(setting) ?? [];
    const field = `--set ${name}`;
    if (name === '') issues.push({ field: '--set', expected: 'name=value', got: givenText(setting) });
    else if (!NAMES.includes(name)) issues.push(unknownName(name));
    else if (seen.has(name))
      issues.push({ field, expected: 'each name once', got: givenText(setting), hint: 'it was set before' });
    else {
      const problem = put(patch, name, written);
      if (problem !== undefined) issues.push({ field, ...problem });
    }
    seen.add(name);
  }
  if (issues.length > 0) return { ok: false, issues };
  const { levers, parameters, ...rest } = patch;
  const sections = { ...(isEmpty(levers) ? {} : { levers }), ...(isEmpty(parameters) ? {} : { parameters }) };
  return { ok: true, value: { ...rest, ...sections } };
}

/** How a setting laid over a scenario is called in issues: by the option it came from. */
export function settingName([first = 'scenario', second]: Path): string {
  if (first === 'levers' || first === 'parameters') return `--set ${String(second ?? first)}`;
  if (first === 'oneIn') return '--one-in';
  return ['mix', 'startMix', ...RUN_NUMBERS].includes(String(first)) ? `--set ${String(first)}` : `--${String(first)}`;
}

type Problem = Omit<Issue, 'field'>;

function put(patch: Patch, name: string, written: string): Problem | undefined {
  if (name === 'country') {
    patch['country'] = written;
    if (Object.hasOwn(COUNTRY_PROFILES, written)) return undefined;
    return { expected: Object.keys(COUNTRY_PROFILES).join(', '), got: givenText(written) };
  }
  const shares = SHARES[name];
  const parts = shares === undefined && name !== 'commitment' ? [written] : written.split('/');
  const numbers = parts.map((part) => numberOf(part.trim(), isWhole(name)));
  const counts = shares?.length ?? (name === 'commitment' && parts.length > 1 ? 6 : 1);
  if (numbers.length !== counts || numbers.some((number) => number === undefined)) {
    const hint = written.includes(',')
      ? 'decimals take a point, shares are divided by /'
      : numeralHint(written, 'number')?.text;
    return { expected: notation(name), got: givenText(written), ...(hint === undefined ? {} : { hint }) };
  }
  const value =
    shares === undefined
      ? numbers.length === 1
        ? numbers[0]
        : numbers
      : Object.fromEntries(shares.map((share, index) => [share, numbers[index]]));
  const section =
    name in LEVERS || name === 'commitment' || name === 'recruitment'
      ? patch.levers
      : name in PARAMETERS
        ? patch.parameters
        : patch;
  section[name] = value;
  return undefined;
}

const SHARES: Readonly<Record<string, readonly string[] | undefined>> = {
  mix: ['OA', 'NPM', 'NPG'],
  startMix: ['OA', 'NPM', 'NPG'],
  recruitment: ['openCall', 'lot', 'universalArena', 'outreach'],
};

function notation(name: string): string {
  const shares = SHARES[name];
  if (shares !== undefined) return `${shares.length} shares, ${shares.join('/')}`;
  return name === 'commitment' ? 'one number, or six divided by /' : 'a number';
}

/** A number as it is typed; a whole one that is not written in digits stays text, to be refused with its range. */
function numberOf(written: string, whole: boolean): number | string | undefined {
  const value = readNumeral(written, 'number');
  return whole && Number.isInteger(value) ? (readNumeral(written, 'whole') ?? written) : value;
}

/** Whether a setting counts something. */
function isWhole(name: string): boolean {
  if (RUN_NUMBERS.includes(name)) return true;
  return isLever(name) ? LEVERS[name].whole : isParameter(name) && PARAMETERS[name].whole;
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

function unknownName(name: string): Issue {
  const near = nearestHint(name, NAMES);
  const elsewhere = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  const hint = elsewhere ?? near ?? 'samspill list levers and samspill list parameters show the names';
  return {
    field: `--set ${name.length <= 60 ? name : `${name.slice(0, 57)}…`}`,
    expected: 'a lever, a parameter, mix, startMix, rampMonths, spinUpMonths or country',
    got: givenText(name),
    hint,
  };
}

function isEmpty(group: object): boolean {
  return Object.keys(group).length === 0;
}
