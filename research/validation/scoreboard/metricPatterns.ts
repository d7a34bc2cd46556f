import { METRIC_NAMES, type Country } from '#sim';
import type { Check } from '../judge/check.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { FinishedRun, Pattern, Reading } from '../pattern.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { declaredVerdict, type ScoreRow } from './scoreRow.ts';
import { standingOf } from './standing.ts';

/** A published finding that reads a figure, with what became of it in a country. */
export interface MetricPattern {
  readonly pattern: string;
  readonly title: string;
  readonly verdict: Verdict;
}

/**
 * Which published findings read a figure, in a country, and whether the model meets them. Counted are conditions that decide; rows
 * that were fitted say nothing for the model and are left out. Nobody writes down what a reading reads, so it is asked: each is given a
 * run that only notes which figures are looked at. What people and projects are read one by one shows in no figure and is missing here.
 */
export function metricPatterns(
  rows: readonly ScoreRow[],
  country: Country,
): Readonly<Record<string, readonly MetricPattern[]>> {
  const read = rows
    .filter((row) => row.country === country && standingOf(row) !== 'fitted')
    .flatMap((row) => {
      const pattern = PATTERNS.find(({ id }) => id === row.pattern);
      return pattern === undefined ? [] : [{ row, metrics: metricsRead(pattern, country) }];
    });
  return Object.fromEntries(
    METRIC_NAMES.map((name) => [
      name,
      read
        .filter(({ metrics }) => metrics.has(name))
        .map(({ row }) => ({ pattern: row.pattern, title: row.title, verdict: declaredVerdict(row) })),
    ]),
  );
}

/** Figures that the deciding conditions of a pattern look at in a country. */
export function metricsRead(pattern: Pattern, country: Country): ReadonlySet<string> {
  const declared =
    pattern.declared?.kind === 'repair' && pattern.declared.countries.includes(country) ? pattern.declared : pattern;
  const deciding = declared.checks(country).filter(({ decides }) => decides);
  return new Set(
    readingsOf(deciding).flatMap((name) => {
      const reading = pattern.readings[name];
      return reading === undefined ? [] : figuresOf(reading);
    }),
  );
}

function readingsOf(checks: readonly Check[]): readonly string[] {
  const names = new Set<string>();
  for (const { columns } of checks)
    for (const column of columns)
      column((_arm, reading) => {
        names.add(reading);
        return 0;
      });
  return [...names];
}

/** Longer than any pattern runs. */
const MONTHS = 601;

/** The figures that a reading looks at. One that goes on to people finds none there and stops: what it looked at before counts. */
function figuresOf(reading: Reading): readonly string[] {
  const seen = new Set<string>();
  const noting = (length: number): Readonly<Record<string, Float64Array>> =>
    new Proxy<Record<string, Float64Array>>(
      {},
      {
        get(_target, name) {
          seen.add(String(name));
          return new Float64Array(length);
        },
      },
    );
  const nothing = new Proxy(
    {},
    {
      get() {
        throw new Error('only figures are noted');
      },
    },
  );
  try {
    reading({
      series: noting(MONTHS),
      byFifth: noting(5 * MONTHS),
      frames: nothing as FinishedRun['frames'],
      world: nothing as FinishedRun['world'],
    });
  } catch {
    return [...seen];
  }
  return [...seen];
}
