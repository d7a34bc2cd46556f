import { englishOf, issueAt, nearestName, unplaced, type Issue, type Said } from '#sim';
import { say } from '../written/phrases.ts';
import { shown } from './readFields.ts';
import type { CsvRow } from '../written/splitCsv.ts';

const REQUIRED = ['name', 'population'] as const;
const COLUMNS = [...REQUIRED, 'deprivation', 'code', 'country'] as const;
export type CsvColumn = (typeof COLUMNS)[number];

/** Where each column of a place's CSV stands among the fields of a row; left out: it is not there. */
export type CsvColumns = Partial<Record<CsvColumn, number>>;

/** The columns a header names, in any order and case, and every problem with them. Others are left aside. */
export function csvColumns(header: CsvRow, field: Said): { columns: CsvColumns; issues: readonly Issue[] } {
  const names = header.fields.map((name) => name.toLowerCase());
  const others = names.filter((name) => name !== '' && !COLUMNS.some((known) => known === name));
  const columns: CsvColumns = {};
  const issues: Issue[] = [];
  for (const name of COLUMNS) {
    const times = names.filter((other) => other === name).length;
    if (times > 0) columns[name] = names.indexOf(name);
    if (times > 1) issues.push(issueAt(field, unplaced({ expected: say.oneColumn(name), got: say.times(times) })));
  }
  for (const name of REQUIRED) {
    if (columns[name] !== undefined) continue;
    const near = nearestName(name, others);
    const got = header.fields.map((one) => englishOf(shown(one))).join(', ');
    const hint = names.length === 1 ? say.separators() : near === undefined ? undefined : say.isIt(shown(near));
    issues.push(issueAt(field, unplaced({ expected: say.someColumn(name), got, hint })));
  }
  // Without this a slip of the pen would quietly put the synthetic gradient in the place of what was measured.
  const slip = others.find((name) => name.startsWith('depriv') || nearestName(name, ['deprivation']) !== undefined);
  if (slip !== undefined && columns.deprivation === undefined) {
    const expected = say.columnOrNone('deprivation');
    issues.push(issueAt(field, unplaced({ expected, got: shown(slip), hint: say.didYouMean(['deprivation']) })));
  }
  return { columns, issues };
}
