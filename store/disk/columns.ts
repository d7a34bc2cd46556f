import type { Column } from '#experiments';
import type { Issue } from '#sim';

/** A column of a table on disk. */
export interface StoredColumn extends Column {
  /** Never missing; whole numbers of such a column fit in 32 bits. */
  readonly key: boolean;
}

/** What every table of runs begins with; the factors follow. */
export const RUN_COLUMNS: readonly StoredColumn[] = [
  { name: 'run', type: 'whole', key: true, title: 'Number of the run within the experiment' },
  { name: 'runId', type: 'text', key: true, title: 'Hash of everything that determines the run' },
  { name: 'point', type: 'whole', key: true, title: 'Number of the design point' },
  { name: 'replicate', type: 'whole', key: true, title: 'Number of the replicate at its point' },
  { name: 'seed', type: 'text', key: true, title: 'Seed of the run' },
  { name: 'status', type: 'text', key: true, title: 'done or failed' },
  { name: 'reason', type: 'text', key: true, title: 'Why the run failed; empty when it did not' },
  {
    name: 'fingerprint',
    type: 'text',
    key: true,
    title: 'Hash over everything the run recorded; empty when it failed',
  },
  { name: 'warnings', type: 'text', key: false, title: 'What the run warned about' },
];

/** What every table of outcomes begins with; the outcomes follow. */
export const OUTCOME_COLUMNS: readonly StoredColumn[] = [
  { name: 'run', type: 'whole', key: true, title: 'Number of the run, as in the table of runs' },
  { name: 'month', type: 'whole', key: true, title: 'Month of the reading', unit: 'month' },
  { name: 'area', type: 'text', key: true, title: 'Area the reading is of' },
];

/** The two tables of a store. */
export interface Tables {
  readonly runs: readonly StoredColumn[];
  readonly outcomes: readonly StoredColumn[];
}

export function tablesOf(factors: readonly Column[], outcomes: readonly Column[]): Tables {
  const stored = (column: Column): StoredColumn => ({ ...column, key: false });
  return {
    runs: [...RUN_COLUMNS, ...factors.map(stored)],
    outcomes: [...OUTCOME_COLUMNS, ...outcomes.map(stored)],
  };
}

/** Columns that a table cannot hold: names that are empty, twice there or taken, outcomes that are text. */
export function columnIssues(factors: readonly Column[], outcomes: readonly Column[]): Issue[] {
  const issues = [...nameIssues('factors', factors, RUN_COLUMNS), ...nameIssues('outcomes', outcomes, OUTCOME_COLUMNS)];
  for (const [i, { name, type }] of outcomes.entries()) {
    if (type !== 'text') continue;
    issues.push({ field: `outcomes[${i}] (${name})`, expected: 'a number, whole number or flag', got: 'text' });
  }
  return issues;
}

function nameIssues(field: string, columns: readonly Column[], taken: readonly Column[]): Issue[] {
  const names = new Set(taken.map(({ name }) => name));
  return columns.flatMap(({ name }, i) => {
    const free = name !== '' && !names.has(name);
    names.add(name);
    if (free) return [];
    const expected = 'a name that no other column of the table has';
    return [{ field: `${field}[${i}]`, expected, got: name === '' ? 'an empty name' : name }];
  });
}
