import { resolve } from 'node:path';
import {
  beliefsKind,
  beliefSettings,
  fittedSettings,
  readBeliefs,
  robustKind,
  ROBUST_LIMITS,
  type BeliefSettings,
  type FittedSettings,
  type PosteriorSample,
} from '#experiments';
import { plainNumber, countryParameters, type Checked, type Country, type Issue } from '#sim';
import { readWrittenFile } from '#scenarios/node';
import type { NamedFile } from '../output/checkOutputs.ts';
import type { NamedScenario } from './readScenarios.ts';
import type { Options } from './request.ts';
import { wholeNumber } from './wholeNumber.ts';

/** Settings of the model in which a comparison is run again. */
export interface BandsAsked {
  readonly country: Country;
  readonly fitted: FittedSettings;
  readonly beliefs: BeliefSettings;
  /** Runs of every strategy in every setting. */
  readonly seeds: number;
  readonly masterSeed: string;
}

/** Two tell luck from setting; more settings are worth more than more runs of each. */
const SEEDS = 2;
const WORLDS = 60;

/** What `--posterior`, `--beliefs` and `--worlds` ask for; null where nothing is. `posteriors` finds the samples of a country. */
export function readBands(
  { posterior, beliefs: file, worlds = String(WORLDS) }: Options,
  { scenarios, cwd, posteriors }: ReadBands,
): Checked<BandsAsked | null> {
  const issues: Issue[] = [];
  if (posterior !== true) {
    const alone = Object.entries({ '--beliefs': file, '--worlds': worlds === String(WORLDS) ? undefined : worlds });
    for (const [field, got] of alone)
      if (got !== undefined)
        issues.push({ field, expected: '--posterior beside it', got, hint: 'it belongs to the three bands' });
    return issues.length === 0 ? { ok: true, value: null } : { ok: false, issues };
  }
  const count = wholeNumber('--worlds', worlds, {
    ...ROBUST_LIMITS.worlds,
    unit: 'worlds of what nobody has measured',
  });
  if (!count.ok) issues.push(...count.issues);
  const written = file === undefined ? null : beliefsIn(file, cwd);
  if (written?.ok === false) issues.push(...written.issues);
  const [first] = scenarios;
  if (first === undefined) return { ok: false, issues };
  issues.push(...worldIssues(scenarios));
  const { scenario, run } = first.resolved;
  const samples = posteriors(scenario.country);
  const fitted = fittedSettings(samples, run.seed);
  issues.push(...handSet(first, fitted));
  const beliefs = beliefSettings(scenario, {
    beliefs: written?.ok === true ? written.value : null,
    worlds: count.ok ? count.value : WORLDS,
    seed: `${run.seed}/beliefs`,
    fitted: fitted.coefficients,
  });
  if (!beliefs.ok)
    issues.push(...beliefs.issues.map((issue) => ({ ...issue, field: `${file ?? '--beliefs'}: ${issue.field}` })));
  if (issues.length > 0 || !beliefs.ok) return { ok: false, issues };
  return {
    ok: true,
    value: { country: scenario.country, fitted, beliefs: beliefs.value, seeds: SEEDS, masterSeed: run.seed },
  };
}

interface ReadBands {
  readonly scenarios: readonly NamedScenario[];
  readonly cwd: string;
  readonly posteriors: (country: Country) => readonly PosteriorSample[];
}

/** The file that is read, for whoever must not write over it. */
export function beliefsFile({ beliefs }: Options, cwd: string): readonly NamedFile[] {
  return beliefs === undefined ? [] : [{ field: '--beliefs', path: resolve(cwd, beliefs) }];
}

function beliefsIn(file: string, cwd: string): ReturnType<typeof readBeliefs> {
  const inFile = (field: string): string => `${file}: ${field}`;
  const written = readWrittenFile(
    resolve(cwd, file),
    'beliefs',
    (path) => (path[0] === 'beliefs' ? beliefsKind(path) : robustKind(path)),
    inFile,
  );
  if (!written.ok) return written;
  const read = readBeliefs(written.value);
  return read.ok ? read : { ok: false, issues: read.issues.map((issue) => ({ ...issue, field: inFile(issue.field) })) };
}

/** What may not differ between strategies that are to live in one world. */
function worldIssues([first, ...others]: readonly NamedScenario[]): readonly Issue[] {
  if (first === undefined) return [];
  const partsOf = ({ resolved: { scenario, run } }: NamedScenario): Readonly<Record<string, string>> => ({
    place: scenario.place.name,
    country: scenario.country,
    citizens: String(run.citizens),
    months: String(run.months),
    'months before month 0': String(scenario.spinUpMonths),
    'mix at month 0': JSON.stringify(scenario.startMix),
    ...Object.fromEntries(Object.entries(scenario.parameters).map(([name, value]) => [name, plainNumber(value)])),
  });
  const wanted = partsOf(first);
  return others.flatMap((other) =>
    Object.entries(partsOf(other))
      .filter(([what, got]) => got !== wanted[what])
      .map(([what, got]) => ({
        field: `--posterior: ${other.name}`,
        expected: `${what} ${wanted[what] ?? ''}, as ${first.name} has`,
        got,
        hint: 'a difference between worlds is no choice; put the same under all, with --place, --citizens, --months or --set',
      })),
  );
}

/** A fitted coefficient that somebody has set is fitted no longer. */
function handSet(
  { name, resolved: { scenario } }: NamedScenario,
  { coefficients }: Pick<FittedSettings, 'coefficients'>,
): readonly Issue[] {
  const own = countryParameters(scenario.country);
  return coefficients
    .filter((coefficient) => scenario.parameters[coefficient] !== own[coefficient])
    .map((coefficient) => ({
      field: `--posterior: ${name}`,
      expected: `${coefficient} as it was fitted, ${plainNumber(own[coefficient])}`,
      got: plainNumber(scenario.parameters[coefficient]),
      hint: 'the settings that were fitted move it; leave it as it is, or leave --posterior out',
    }));
}
