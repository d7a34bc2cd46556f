import {
  givenText,
  plainNumber,
  LEVER_NAMES,
  LEVERS,
  nearestHint,
  TODAY_LEVERS,
  type Issue,
  type LeverName,
  type Scenario,
} from '#sim';
import {
  changedSettings,
  fieldPath,
  isGroup,
  parseScenarioText,
  PRESET_NAMES,
  PRESETS,
  type Path,
  type Resolved,
  type ScenarioInput,
} from '#scenarios';
import type { ExperimentFiles } from '../written/experimentFiles.ts';
import type { WrittenBase } from '../written/scenarioLayers.ts';
import type { RobustInput } from './robustSchema.ts';
import { ROBUST_LIMITS } from './robustLimits.ts';

const FILE = /\.(ya?ml|json)$/i;
const NAME = /^[A-Za-z][\w-]{0,59}$/;

/** Strategies as bases of an experiment, by name, each where it stands in the file; or what is wrong with them. */
export function readStrategies(
  strategies: RobustInput['strategies'] | undefined,
  files: ExperimentFiles | undefined,
): { readonly written: readonly WrittenBase[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const written: WrittenBase[] = [];
  const isList = Array.isArray(strategies);
  const listed: readonly (readonly [string, unknown, Path])[] = isList
    ? strategies.map((one: unknown, index) => [nameOf(one), one, ['strategies', index]])
    : Object.entries(strategies ?? {}).map(([name, one]) => [name, one, ['strategies', name]]);
  const { min, max } = ROBUST_LIMITS.strategies;
  if (strategies !== undefined && (listed.length < min || listed.length > max))
    issues.push({ field: 'strategies', expected: `${min} to ${max} strategies`, got: String(listed.length) });
  for (const [name, one, path] of listed.slice(0, max)) {
    // Anything else is told where structure is read.
    if (typeof one !== 'string' && (isList || !isGroup(one))) continue;
    const field = fieldPath(path);
    if (!NAME.test(name)) {
      issues.push({ field, expected: 'a name of letters, digits, _ and -, at most 60', got: givenText(name) });
      continue;
    }
    if (written.some((other) => other.name === name)) {
      issues.push({ field, expected: 'each strategy once', got: name });
      continue;
    }
    const input = typeof one === 'string' ? inputOf(one, field, files, issues) : (one as ScenarioInput);
    if (input !== null) written.push({ name, path, input });
  }
  return { written, issues };
}

function nameOf(written: unknown): string {
  if (typeof written !== 'string') return '';
  return written.replaceAll('\\', '/').split('/').at(-1)?.replace(FILE, '') ?? written;
}

function inputOf(
  written: string,
  field: string,
  files: ExperimentFiles | undefined,
  issues: Issue[],
): ScenarioInput | null {
  if ((PRESET_NAMES as readonly string[]).includes(written)) return { extends: written };
  if (!FILE.test(written)) {
    const hint = nearestHint(written, PRESET_NAMES) ?? 'samspill list presets shows them all';
    issues.push({ field, expected: 'a known preset, or a scenario file', got: written, hint });
    return null;
  }
  if (files === undefined) {
    const hint = 'files are read beside a file';
    issues.push({ field, expected: 'a preset, or a scenario', got: written, hint });
    return null;
  }
  const text = files.text(written);
  const read = text.ok ? parseScenarioText(text.value) : text;
  if (!read.ok) issues.push(...read.issues.map((issue) => ({ ...issue, field: `${field}: ${issue.field}` })));
  else if (isGroup(read.value)) return read.value;
  else issues.push({ field, expected: 'a scenario: settings by name', got: givenText(read.value) });
  return null;
}

const CONTEXT: readonly LeverName[] = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');

/**
 * Strategies without what they say of things that happen to the municipality: levers of context stand where `everywhere` has
 * them, or at today's level, and schedules of them go. Otherwise one course would be tried in good weather and another in bad.
 */
export function withoutContext(
  written: readonly WrittenBase[],
  resolved: readonly Resolved[],
  everywhere: Readonly<Partial<Record<LeverName, number>>>,
): { readonly written: readonly WrittenBase[]; readonly names: readonly string[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const names: string[] = [];
  const without = written.map((base, index) => {
    const scenario = resolved[index]?.scenario;
    if (scenario === undefined) return base;
    const own = CONTEXT.filter((name) => scenario.levers[name] !== (everywhere[name] ?? TODAY_LEVERS[name]));
    const scheduled = scenario.schedules.filter(({ name }) => (CONTEXT as readonly string[]).includes(name));
    if (own.length === 0 && scheduled.length === 0) return base;
    const told = [
      ...own.map(
        (name) =>
          `${LEVERS[name].label.toLowerCase()} of its own (${plainNumber(scenario.levers[name])}, ${LEVERS[name].unit})`,
      ),
      ...[...new Set(scheduled.map(({ name }) => name))].map(
        (name) => `a course of ${LEVERS[name as LeverName].label.toLowerCase()} of its own`,
      ),
    ];
    names.push(base.name);
    notes.push(
      `${titleOf(base, scenario.title)} brings ${told.join(' and ')}. Here every strategy meets what happens in the world instead.`,
    );
    const levers = Object.fromEntries(own.map((name) => [name, everywhere[name] ?? TODAY_LEVERS[name]]));
    const input: ScenarioInput = scheduled.length === 0 ? base.input : writtenOut(base.input, scenario);
    return { ...base, input: { ...input, ...(own.length === 0 ? {} : { levers: { ...input.levers, ...levers } }) } };
  });
  return { written: without, names, notes };
}

/** A strategy with nothing under it and without schedules of context: what it extends would bring them back. */
function writtenOut(
  input: ScenarioInput,
  { title, startMix, mix, rampMonths, spinUpMonths, off }: Scenario,
): ScenarioInput {
  const { levers, parameters, schedules, events, place } = changedSettings(input);
  return {
    title,
    ...(place === null ? {} : { place }),
    ...(input.country === undefined ? {} : { country: input.country }),
    startMix,
    mix,
    rampMonths,
    spinUpMonths,
    levers,
    parameters,
    schedules: schedules.filter(({ name }) => !(CONTEXT as readonly string[]).includes(name)),
    events,
    off,
    ...(input.months === undefined ? {} : { months: input.months }),
    ...(input.citizens === undefined ? {} : { citizens: input.citizens }),
    ...(input.oneIn === undefined ? {} : { oneIn: input.oneIn }),
  };
}

function titleOf({ name }: WrittenBase, title: string): string {
  return title === '' ? name : title;
}

/** What may not differ between strategies, because it is a world and not a choice. */
export function worldIssues(written: readonly WrittenBase[], resolved: readonly Resolved[]): readonly Issue[] {
  const [first] = resolved;
  if (first === undefined) return [];
  const issues: Issue[] = [];
  resolved.forEach(({ scenario, run }, index) => {
    const field = fieldPath(written[index]?.path ?? ['strategies']);
    const say = (what: string, mine: string, theirs: string, hint: string): void => {
      if (mine !== theirs)
        issues.push({ field, expected: `${what} ${theirs}, as the first strategy has`, got: mine, hint });
    };
    const there = first.scenario;
    const isWorld = 'a difference between worlds is no choice: write it under worlds';
    say('place', scenario.place.name, there.place.name, 'write one place for all at the top');
    say('country', scenario.country, there.country, 'write one place for all at the top');
    say('months before month 0', String(scenario.spinUpMonths), String(there.spinUpMonths), 'write it under set');
    say(
      'mix at month 0',
      JSON.stringify(scenario.startMix),
      JSON.stringify(there.startMix),
      'write startMix under set',
    );
    say('citizens', String(run.citizens), String(first.run.citizens), 'write citizens at the top');
    say('months', String(run.months), String(first.run.months), 'write months at the top');
    for (const [name, value] of Object.entries(scenario.parameters))
      say(
        name,
        plainNumber(value),
        plainNumber((there.parameters as Readonly<Record<string, number>>)[name] ?? NaN),
        `${isWorld}, or under set for all`,
      );
  });
  return issues;
}

/** Titles for people: of a preset its own. */
export function strategyTitle({ name, input }: WrittenBase, resolved: Resolved | undefined): string {
  const preset = PRESET_NAMES.find((known) => known === input.extends);
  return resolved?.scenario.title ?? (preset === undefined ? name : PRESETS[preset].title);
}
