import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { memoryEstimate, nearestHint, type Checked, type Issue, type Place } from '#sim';
import {
  parseSettings,
  PRESET_NAMES,
  resolveScenario,
  scenarioField,
  type Atlas,
  type Resolved,
  type ScenarioInput,
} from '#scenarios';
import { openAtlas, readPlaceFile, readScenarioFile } from '#scenarios/node';
import type { NamedFile } from '../output/checkOutputs.ts';
import { commaList } from './commaList.ts';
import type { Options } from './request.ts';
import { wholeOrText } from './wholeNumber.ts';

/** A scenario that can be run, under the name the user knows it by. */
export interface NamedScenario {
  readonly name: string;
  readonly resolved: Resolved;
}

/** Scenarios as far as they could be read, and everything that is wrong with them or with the options laid over them. */
export interface ReadScenarios {
  readonly scenarios: readonly NamedScenario[];
  readonly issues: readonly Issue[];
  /** The files that they and the place were read from, as far as those are there. */
  readonly files: readonly NamedFile[];
}

/** Presets and scenario files by name, each with the options of the command line laid over it. */
export function readScenarios(operands: readonly string[], options: Options, cwd: string): ReadScenarios {
  const atlas = openAtlas();
  const settings = settingsOf(options);
  const place = options.place === undefined ? undefined : placeOf(options.place, cwd);
  const names = uniqueNames(operands);
  const scenarios: NamedScenario[] = [];
  const issues: Issue[] = [...settings.issues, ...(place === undefined ? [] : problemsOf(place))];
  for (const [index, operand] of operands.entries()) {
    const resolved = readOne(operand, {
      atlas,
      cwd,
      settings: settings.value,
      ...(place?.ok === true && place.value !== null ? { place: place.value } : {}),
    });
    if (resolved.ok) scenarios.push({ name: names[index] ?? operand, resolved: resolved.value });
    else issues.push(...resolved.issues);
  }
  return { scenarios, issues: withoutRepeats(issues), files: filesOf(operands, options, cwd) };
}

function filesOf(operands: readonly string[], { place }: Options, cwd: string): readonly NamedFile[] {
  const scenarios = operands.filter((operand) => !isPreset(operand)).map((path) => ({ field: 'the scenario', path }));
  const places = place !== undefined && isPlaceFile(place) ? [{ field: '--place', path: place }] : [];
  const files = [...scenarios, ...places].map(({ field, path }) => ({ field, path: resolve(cwd, path) }));
  return files.filter(({ path }) => existsSync(path));
}

function isPreset(operand: string): boolean {
  return (PRESET_NAMES as readonly string[]).includes(operand);
}

interface Around {
  readonly atlas: Atlas;
  readonly cwd: string;
  readonly settings: ScenarioInput;
  readonly place?: Place;
}

function readOne(operand: string, { atlas, cwd, settings, place }: Around): Checked<Resolved> {
  const laidOver = { settings, ...(place === undefined ? {} : { place }) };
  if (isPreset(operand)) return resolveScenario({ extends: operand }, atlas, laidOver);
  const path = resolve(cwd, operand);
  if (!existsSync(path) && !/[/\\]|\.(ya?ml|json)$/i.test(operand))
    // What the options say is checked all the same, so that everything is told at once.
    return { ok: false, issues: [unknownScenario(operand), ...problemsOf(resolveScenario({}, atlas, laidOver))] };
  const inFile = (field: string): string => `${operand}: ${field}`;
  const written = readScenarioFile(path, inFile);
  return written.ok
    ? resolveScenario(written.value, atlas, { ...laidOver, nameOf: (at) => inFile(scenarioField(at)) })
    : written;
}

function unknownScenario(operand: string): Issue {
  const hint = nearestHint(operand, PRESET_NAMES) ?? 'samspill list presets shows them';
  return { field: 'scenario', expected: 'a preset or a scenario file', got: operand, hint };
}

/** What the options set, as far as it can be read, and what of `--set` cannot. */
function settingsOf(options: Options): { readonly value: ScenarioInput; readonly issues: readonly Issue[] } {
  const texts = options.set ?? [];
  const set = parseSettings(texts);
  const readable = set.ok ? set : parseSettings(texts.filter((text) => parseSettings([text]).ok));
  const { place, country, seed, months, citizens, oneIn } = options;
  const off = commaList(options.off);
  const typed = {
    ...(place === undefined || isPlaceFile(place) ? {} : { place }),
    ...(country === undefined ? {} : { country }),
    ...(seed === undefined ? {} : { seed }),
    ...(months === undefined ? {} : { months: wholeOrText(months) }),
    ...(citizens === undefined ? {} : { citizens: wholeOrText(citizens) }),
    ...(oneIn === undefined ? {} : { oneIn: wholeOrText(oneIn) }),
    ...(off.length === 0 ? {} : { off }),
  };
  // What is of the wrong kind here is refused, with the option's name, when the scenario is resolved.
  const value = { ...(readable.ok ? readable.value : {}), ...typed } as ScenarioInput;
  return { value, issues: problemsOf(set) };
}

export function isPlaceFile(place: string): boolean {
  return /[/\\]|\.csv$/i.test(place);
}

/** The place of a file, or null for one that the atlas has to find. */
export function placeOf(place: string, cwd: string): Checked<Place | null> {
  return isPlaceFile(place) ? readPlaceFile(resolve(cwd, place)) : { ok: true, value: null };
}

/** A name for each, that no other has: files of one name in two folders are told apart, also from a third that is called so. */
function uniqueNames(operands: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const name of operands.map(shortName)) {
    let [unique, n] = [name, 1];
    while (names.includes(unique)) unique = `${name} (${++n})`;
    names.push(unique);
  }
  return names;
}

function shortName(operand: string): string {
  return basename(operand).replace(/\.(ya?ml|json)$/i, '');
}

function problemsOf(checked: Checked<unknown>): readonly Issue[] {
  return checked.ok ? [] : checked.issues;
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** What takes memory: a place and how many live in it. */
interface SizedScenario {
  readonly resolved: { readonly scenario: { readonly place: Place }; readonly run: { readonly citizens: number } };
}

/** Refuses worlds that do not fit into memory beside each other, before anything is built. */
export function memoryIssues(
  scenarios: readonly SizedScenario[],
  { atOnce, bytes }: { atOnce: number; bytes: number },
): readonly Issue[] {
  const needs = scenarios.map(({ resolved }) => memoryEstimate(resolved.scenario.place, resolved.run.citizens));
  const largest = atOnce * Math.max(0, ...needs);
  if (largest <= bytes) return [];
  const expected = `a run that fits into the ${gigabytes(bytes)} of memory here`;
  const got = atOnce === 1 ? `about ${gigabytes(largest)}` : `about ${gigabytes(largest)} for ${atOnce} runs at a time`;
  return [{ field: '--citizens', expected, got, hint: 'fewer citizens, or fewer --workers' }];
}

/** `2.9 GB`. */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toPrecision(2)} GB`;
}
