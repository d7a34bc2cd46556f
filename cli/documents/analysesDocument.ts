import { ANALYSES, ANALYSIS_NAMES, DESIGNS, type AnalysisName, type AnalysisOption, type Enough } from '#analysis';
import { bulletList, code, GENERATED, markdownPage, markdownTable, numberText } from './markdown.ts';

/** Every way to analyse a sweep: question, designs, options, sources. */
export function analysesDocument(): string {
  return markdownPage(
    GENERATED,
    '# Analyses',
    'The ways to read the results of a sweep, `samspill analyse FOLDER --method NAME`; how they are used stands in [sweeps.md](sweeps.md). Points that were listed by hand can be read by all but those that need the order of a design.',
    markdownTable(
      ['method', 'question', 'designs'],
      ANALYSIS_NAMES.map((name) => [code(name), ANALYSES[name].answers, designs(name)]),
    ),
    ...ANALYSIS_NAMES.flatMap(section),
  );
}

function designs(name: AnalysisName): string {
  const { designs: readable } = ANALYSES[name];
  return readable.length === Object.keys(DESIGNS).length ? 'any' : readable.map(code).join(', ');
}

function section(name: AnalysisName): readonly string[] {
  const { label, note, enough, options, sources } = ANALYSES[name];
  const declared: readonly (readonly [string, AnalysisOption])[] = Object.entries(options);
  const table = markdownTable(
    ['option', 'what', 'values', 'default'],
    declared.map(([option, one]) => [code(option), one.label, values(one), defaultText(one)]),
  );
  return [
    `## ${label}: ${code(name)}`,
    note,
    enoughText(enough),
    declared.length === 0 ? '' : table,
    bulletList(sources),
  ];
}

/** Under how many of what a result is told to be too small. */
function enoughText({ unit: [one, many], count, each, why }: Enough): string {
  const counted = `${numberText(count)} ${count === 1 ? one : many}${each === undefined ? '' : ` for each ${each}`}`;
  return `Under ${counted} every result says that it rests on too few (${why}).`;
}

function values(option: AnalysisOption): string {
  if (option.kind === 'text') return 'any text';
  if (option.kind === 'choice') return option.choices.map(code).join(', ');
  if (option.kind === 'shares') return 'numbers 0 to 1, separated by commas';
  return `${option.kind === 'count' ? 'whole number ' : ''}${numberText(option.min)} to ${numberText(option.max)}`;
}

function defaultText(option: AnalysisOption): string {
  if (option.kind === 'text' || option.kind === 'choice') return code(option.default);
  if (option.kind === 'shares') return option.default.map(numberText).join(', ');
  return option.default === null ? (option.otherwise ?? '') : numberText(option.default);
}
