import { OUTCOME_COLUMNS, RUN_COLUMNS, type Column, type StoredColumn } from '#experiments';
import type { Issue } from '#sim';

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
