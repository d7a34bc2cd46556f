import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DESIGNS } from '#analysis';
import { openAtlas } from '#scenarios/node';
import { askedSize, askedSizeText } from '../findings/places/askedSize.ts';
import type { AnalysisResult } from '../findings/analysisResult.ts';
import type { SweepResults } from '../findings/openResults.ts';
import { PLACE_FACTOR } from '../findings/sweepPlaces.ts';
import { keptFiles } from '../disk/keptFiles.ts';
import { openExperiment } from '../disk/readExperimentFile.ts';
import { rangeText } from '#experiments';
import { storePaths } from '../disk/storePaths.ts';
import { commandLine, element, fileWord, plainNumber, type Markup } from '#pictures';
import { tableMarkup, type ReportSection } from './reportPage.ts';

/** The copy of the experiment in a folder, if it still is the experiment of the manifest. */
export interface ExperimentCopy {
  readonly text: string;
  readonly description: string;
}

/** The experiment as its author wrote it; null where the copy was changed, or needs files that lie elsewhere. */
export async function experimentCopy({ dir, manifest }: SweepResults): Promise<ExperimentCopy | null> {
  const path = storePaths.experiment(dir);
  try {
    const opened = await openExperiment(path, openAtlas(), manifest.format, keptFiles({ dir, manifest }));
    if (!opened.ok || opened.value.hash !== manifest.experimentHash) return null;
    return { text: readFileSync(path, 'utf8'), description: opened.value.description };
  } catch {
    return null;
  }
}

/** What is needed to judge and to repeat a report: the experiment, its seeds, versions, counts, fingerprints and commands. */
export function howMade(
  results: SweepResults,
  { analyses, copy }: { readonly analyses: readonly AnalysisResult[]; readonly copy: ExperimentCopy | null },
): ReportSection {
  return {
    title: 'How this was made',
    parts: [
      facts('The experiment', experimentFacts(results)),
      factorTable(results),
      facts('Versions, machine and counts', circumstances(results)),
      facts('Fingerprints (SHA-256)', fingerprints(results)),
      element('h3', {}, 'Commands that repeat it'),
      element('pre', {}, commands(results, analyses).join('\n')),
      element('h3', {}, 'The experiment file'),
      copy === null
        ? element(
            'p',
            {},
            'The copy in the folder cannot be shown: it was changed, or names files that lie elsewhere. What counts stands in manifest.json.',
          )
        : element('pre', {}, copy.text),
    ],
  };
}

type Fact = readonly [name: string, value: string];

function facts(title: string, list: readonly Fact[]): Markup {
  return tableMarkup({
    name: 'facts',
    title,
    columns: [
      { name: 'what', label: 'What', format: 'text' },
      { name: 'value', label: 'Value', format: 'text' },
    ],
    rows: list,
  });
}

function experimentFacts({ essence, manifest }: SweepResults): readonly Fact[] {
  const { design, replicates, record, months } = essence;
  const repeated =
    replicates.kind === 'fixed'
      ? String(replicates.count)
      : `${replicates.atLeast} to ${replicates.atMost}, until ${replicates.outcome} at month ${replicates.month} is known to ± ${replicates.halfWidth}`;
  return [
    ['Title', manifest.title ?? ''],
    ['Design', designText(design)],
    ['Points', String(design.points)],
    ['Replicates of each point', repeated],
    [
      'Seeds',
      replicates.seeds === 'common'
        ? 'common: replicate r has the same seed at every point'
        : 'independent: every run has a seed of its own',
    ],
    ['Master seed', manifest.masterSeed],
    ['Months', String(months)],
    ['Simulated', simulatedText(manifest.experiment)],
    [
      'Recorded months',
      record.months.length > 12
        ? `${record.months.length}, from ${record.months[0]} to ${record.months.at(-1)}`
        : record.months.join(', '),
    ],
    ['Recorded areas', record.areas],
    [
      'Own outcomes and constraints',
      Object.entries(essence.expressions.recorded)
        .map(([name, text]) => `${name} = ${text}`)
        .join('; ') || 'none',
    ],
  ];
}

/** Citizens of the bases where nothing else says how many. */
function simulatedText(experiment: unknown): string {
  const { bases, factors } = experiment as {
    readonly bases: Readonly<Record<string, { readonly citizens: number }>>;
    readonly factors: readonly { readonly name: string }[];
  };
  const size = askedSize(experiment);
  const own = [...new Set(Object.values(bases).map(({ citizens }) => citizens))];
  const [citizens] = own;
  const isOne = own.length === 1 && citizens !== undefined && !factors.some(({ name }) => name === PLACE_FACTOR);
  return size === null && isOne ? `${plainNumber(citizens, 0)} citizens` : askedSizeText(size);
}

export function designText(design: SweepResults['essence']['design']): string {
  if (design.kind === 'listed') return 'points as listed';
  const options = Object.entries(design.options).map(
    ([name, value]) => `, ${name} ${Array.isArray(value) ? value.join('/') : String(value)}`,
  );
  return `${DESIGNS[design.method].label}${options.join('')}`;
}

function factorTable({ essence, factors }: SweepResults): Markup {
  return tableMarkup({
    name: 'factors',
    title: 'Factors',
    columns: [
      { name: 'factor', label: 'Factor', format: 'text' },
      { name: 'label', label: 'What it is', format: 'text' },
      { name: 'range', label: 'Range', format: 'text' },
      { name: 'unit', label: 'Unit', format: 'text' },
    ],
    rows: factors.map(({ name, label, unit }, k) => {
      const range = essence.factors[k]?.range;
      return [name, label, range === undefined ? '' : rangeText({ range }), unit];
    }),
  });
}

function circumstances({ manifest, merged }: SweepResults): readonly Fact[] {
  return [
    ['Samspill', manifest.packageVersion],
    ['Model', String(manifest.modelVersion)],
    ['Commit', manifest.commit ?? 'not recorded'],
    ...Object.entries(manifest.machine).map(([name, value]): Fact => [`Machine: ${name}`, String(value)]),
    ...Object.entries(manifest.dates).map(([name, value]): Fact => [`Date: ${name}`, value]),
    ['Date: merged', merged.date],
    ['Runs', String(merged.runs)],
    ['Runs that failed', String(merged.failed)],
    ['Runs that are missing', merged.missing === '' ? 'none' : merged.missing],
    ['Folders that were joined', String(merged.from.length)],
  ];
}

function fingerprints({ manifest, merged }: SweepResults): readonly Fact[] {
  return [
    ['Experiment', manifest.experimentHash],
    ['Experiment, versions and columns', manifest.identity],
    ...merged.files.map(({ name, sha256 }): Fact => [name, sha256]),
  ];
}

function commands({ dir }: SweepResults, analyses: readonly AnalysisResult[]): readonly string[] {
  const folder = fileWord(basename(dir));
  const file = fileWord(join(basename(dir), basename(storePaths.experiment(dir))));
  return [
    ['sweep', file, '--out', 'new-folder'],
    ['report', folder, '--out', 'report.html'],
    ...analyses.map((result) => ['analyse', folder, ...argumentsOf(result)]),
  ].map((words) => commandLine(['samspill', ...words]));
}

/** The options that give an analysis again, seeds and resamples included. */
function argumentsOf({ method, settings }: AnalysisResult): readonly string[] {
  const { outcomes, month, area, factors, against, target, by, ...options } = settings;
  const list = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
  const given = Object.entries({
    outcome: outcomes,
    month,
    area: area === 'municipality' ? undefined : area,
    factors,
    against,
    target,
    by,
  });
  const set = Object.entries(options).filter(([, value]) => value !== null);
  return [
    '--method',
    method,
    ...given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, list(value)])),
    ...(set.length === 0 ? [] : ['--option', ...set.map(([name, value]) => `${name}=${list(value)}`)]),
  ];
}
