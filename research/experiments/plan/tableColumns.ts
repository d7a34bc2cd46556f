import type { Column } from '../factors/column.ts';

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
