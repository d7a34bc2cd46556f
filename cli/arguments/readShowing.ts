import { PUBLIC_VALUE_PARTS } from '#analysis';
import { PUBLIC_VALUE } from '#runs';
import { METRIC_NAMES, nearestHint, type Checked, type Issue } from '#sim';
import { commaList } from './commaList.ts';
import { readFormat } from './readFormat.ts';
import { readOut } from './readOut.ts';
import type { Options } from './request.ts';
import { wholeNumber } from './wholeNumber.ts';

export type Format = 'table' | 'csv' | 'json';
const FORMATS = ['table', 'csv', 'json'] as const;

/** How results are to be shown. */
export interface Showing {
  readonly format: Format;
  /** Where to; null for standard output. */
  readonly out: string | null;
  /** Null when not asked for: each format has its own. */
  readonly metrics: readonly string[] | null;
  readonly every: number | null;
  readonly expect: string | null;
}

/**
 * Reads how results are to be shown. `outcomes` are the names of own outcomes that may be asked for as metrics,
 * `framesIn` the formats that can carry frames themselves.
 */
export function readShowing(
  options: Options,
  { outcomes, framesIn, cwd }: { outcomes: readonly string[]; framesIn: readonly Format[]; cwd: string },
): Checked<Showing> {
  const issues: Issue[] = [];
  const format = readFormat(options, FORMATS, issues);
  const metrics = metricsOf(options, outcomes, issues);
  const every = everyOf(options, issues);
  if (options.expect !== undefined && !/^[0-9a-f]{64}$/i.test(options.expect)) {
    issues.push({ field: '--expect', expected: 'a fingerprint, 64 hexadecimal digits', got: options.expect });
  }
  const out = readOut(options, cwd);
  if (options.frames === true && out === null && !framesIn.includes(format)) {
    const hint = ['add --out', ...framesIn.map((one) => `--format ${one}`)].join(', or ');
    issues.push({ field: '--frames', expected: 'a file to write beside', got: 'no --out', hint });
  }
  if (options.ledger === true && out === null && format === 'csv') {
    issues.push({
      field: '--ledger',
      expected: 'a file to write beside',
      got: 'no --out',
      hint: 'add --out, or --format json',
    });
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { format, out, metrics, every, expect: options.expect?.toLowerCase() ?? null } };
}

function metricsOf(options: Options, outcomes: readonly string[], issues: Issue[]): readonly string[] | null {
  if (options.metric === undefined) return null;
  const names = commaList(options.metric);
  const all: readonly string[] = [...METRIC_NAMES, ...outcomes];
  const known = [...all, PUBLIC_VALUE];
  if (names.includes('all')) return all;
  for (const name of names) {
    if (known.includes(name)) continue;
    const hint = nearestHint(name, known) ?? 'samspill list metrics shows them';
    issues.push({ field: '--metric', expected: 'a metric or an own outcome', got: name, hint });
  }
  if (names.length === 0) issues.push({ field: '--metric', expected: 'names of metrics', got: 'nothing' });
  return [...new Set(names.flatMap((name) => (name === PUBLIC_VALUE ? [name, ...INDEX_PARTS] : [name])))];
}

/** The index never stands without what it is made of. */
const INDEX_PARTS = Object.values(PUBLIC_VALUE_PARTS).map(({ metric }) => metric);

function everyOf({ every }: Options, issues: Issue[]): number | null {
  if (every === undefined) return null;
  const read = wholeNumber('--every', every, { min: 1, max: 600, unit: 'months' });
  if (read.ok) return read.value;
  issues.push(...read.issues);
  return null;
}
