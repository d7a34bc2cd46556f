import { METRICS, type Metric, type MetricName } from '#sim';
import { csvText } from '#scenarios';
import { modelUnit, outcomeLabel } from '../../words/outcomeText.ts';
import type { Words } from '../../words/en.ts';
import { plainCell } from './plainCell.ts';
import type { Taken } from './takenRuns.ts';

/** Columns of the code book itself. */
const COLUMNS = [
  ['file', 'File in which it stands'],
  ['name', 'Name of the column, or of the metric in the column metric'],
  ['kind', 'column, metric or own outcome'],
  ['label', 'What it is called, in English'],
  ['labelOnPage', 'What the page called it'],
  ['unit', 'What is counted, in English'],
  ['unitOnPage', 'The unit in the language of the page'],
  ['least', 'Smallest value that it can have; empty where there is none'],
  ['greatest', 'Largest value that it can have; empty where there is none'],
  ['better', 'up, down, or it depends'],
  ['description', 'What exactly it is'],
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number][0], string | number | null>>;

const NOTHING = {
  label: '',
  labelOnPage: '',
  unit: '',
  unitOnPage: '',
  least: null,
  greatest: null,
  better: '',
} as const;

const TABLES: readonly (readonly [file: string, columns: readonly (readonly [name: string, description: string])[]])[] =
  [
    [
      'runs.csv',
      [
        ['strategy', 'Id of the strategy, as in strategies.csv; text'],
        [
          'replicate',
          'Number of the run of its strategy, from 1: the same number is the same luck in every strategy; whole',
        ],
        ['seed', 'Seed of the run, the same in every strategy; text'],
        ['month', 'Month of the reading; 0 is the world before the strategy; whole'],
        ['metric', 'Name of the metric or own outcome, as in this book; text'],
        ['value', 'The value, a double; empty where it does not exist'],
      ],
    ],
    [
      'strategies.csv',
      [
        ['strategy', 'Id of the strategy; text'],
        ['name', 'What the page called it; text'],
        ['preset', 'The preset that it starts from; text'],
        ['changes', 'What was changed in it, as a scenario file has it: JSON'],
        ['citizens', 'Citizens that were simulated; whole'],
      ],
    ],
    [
      'fingerprints.csv',
      [
        ['strategy', 'Id of the strategy; text'],
        ['replicate', 'Number of the run of its strategy, from 1; whole'],
        ['seed', 'Seed of the run; text'],
        ['fingerprint', 'Hash over everything that the run recorded; text'],
      ],
    ],
    ['codebook.csv', COLUMNS],
  ];

const BETTER = { '-1': 'down', '0': 'it depends', '1': 'up' } as const;

/** Every column of every table and every outcome of the table of values: label, unit, range, which way it is better, what exactly it is. */
export function codeBook({ state, outcomes }: Pick<Taken, 'state' | 'outcomes'>, words: Words): string {
  const rows: readonly Row[] = [
    ...TABLES.flatMap(([file, columns]) =>
      columns.map(([name, description]) => ({ ...NOTHING, file, name, kind: 'column', description })),
    ),
    ...outcomes.map((name) => outcomeRow(name, state.outcomes, words)),
  ];
  return csvText(
    COLUMNS.map(([name]) => name),
    rows.map((row) => COLUMNS.map(([name]) => cellOf(row[name]))),
  );
}

function cellOf(value: string | number | null): string | number | null {
  return typeof value === 'string' ? plainCell(value) : value;
}

function outcomeRow(name: string, own: Readonly<Record<string, string>>, words: Words): Row {
  const metric: Metric | undefined = METRICS[name as MetricName];
  const shown = { file: 'runs.csv', name, labelOnPage: outcomeLabel(words, name), unitOnPage: modelUnit(words, name) };
  if (metric === undefined)
    return { ...NOTHING, ...shown, kind: 'own outcome', label: name, description: `Formula: ${own[name] ?? ''}` };
  const { label, unit, better, definition, kind, range } = metric;
  const [least, greatest] = range.map((end) => (Math.abs(end) < Number.MAX_VALUE ? end : null));
  return {
    ...shown,
    kind: 'metric',
    label,
    unit,
    least: least ?? null,
    greatest: greatest ?? null,
    better: BETTER[better],
    description:
      kind === 'level'
        ? definition
        : `${definition} Counted by the month; each month stands for the mean of the year up to it.`,
  };
}
