import { FEWEST_PAIRS, MOST_EXACT } from '#analysis';
import { choiceGame, isStock, mechanismGame, mechanismIssues, MOST_EVERY_COALITION, type ModelGame } from '#explain';
import { FIRST_MONTH, readingIssues, stockBehind, type SeriesReading } from '#runs';
import { numeralHint, readNumeral } from '#scenarios';
import {
  METRIC_NAMES,
  nearestHint,
  readsFifths,
  STOCKS,
  type Checked,
  type Issue,
  type MechanismName,
  type MetricName,
} from '#sim';
import { commaList } from './commaList.ts';
import type { NamedScenario } from './readScenarios.ts';
import type { Options } from './request.ts';
import { readWorkers } from './readWorkers.ts';
import { wholeNumber } from './wholeNumber.ts';

/** What is divided. */
export type ExplainOver = 'levers' | 'mechanisms' | 'ledger' | 'choices-by-ledger';
const OVERS = ['levers', 'mechanisms', 'ledger', 'choices-by-ledger'] as const;

/** A question that can be answered: of two strategies. */
export interface ExplainAsked {
  readonly over: ExplainOver;
  readonly game: ModelGame;
  readonly readings: readonly SeriesReading[];
  readonly exact: boolean;
  readonly pairs: boolean;
  readonly replicates: number;
  readonly halfWidth: number | null;
  readonly least: number;
  readonly workers: number;
}

/** What a council asks first, where nothing was asked; all are read from the same runs. */
const USUAL: readonly MetricName[] = ['needMet', 'participation', 'trust', 'staffStrain', 'leverCost'];
const USUAL_TOTAL: readonly MetricName[] = ['burnouts'];
const USUAL_REPLICATES = FEWEST_PAIRS;
const MOST_REPLICATES = 100_000;
const UNTIL_PRECISE = 100;

/** Reads what is asked of two strategies; every problem at once. */
export function readExplain(options: Options, scenarios: readonly NamedScenario[]): Checked<ExplainAsked> {
  const issues: Issue[] = [];
  const taken = <T>(read: Checked<T>, otherwise: T): T => {
    if (!read.ok) issues.push(...read.issues);
    return read.ok ? read.value : otherwise;
  };
  const over = overOf(options, issues);
  const readings = taken(readReadings(options, scenarios), []);
  if (over === 'ledger' || over === 'choices-by-ledger') issues.push(...stockIssues(readings, over));
  const halfWidth = halfWidthOf(options, issues);
  const { replicates = String(halfWidth === null ? USUAL_REPLICATES : UNTIL_PRECISE), by } = options;
  const count = taken(
    wholeNumber('--replicates', replicates, { min: 1, max: MOST_REPLICATES, unit: 'runs of each coalition' }),
    1,
  );
  const workers = taken(readWorkers(options, 0), 0);
  if (by !== undefined && by !== 'group') issues.push({ field: '--by', expected: 'group', got: by });
  const game = taken<ModelGame | null>(gameOf(options, scenarios, over), null);
  const players = game?.players.length ?? 0;
  if (options.exact === true && players > MOST_EXACT)
    issues.push({
      field: '--exact',
      expected: `at most ${MOST_EXACT} players`,
      got: String(players),
      hint: 'leave --exact out',
    });
  if (issues.length > 0 || game === null) return { ok: false, issues };
  return {
    ok: true,
    value: {
      over,
      game,
      readings,
      exact: options.exact === true || players <= MOST_EVERY_COALITION,
      pairs: options.interactions === true,
      replicates: count,
      halfWidth,
      least: Math.min(count, FEWEST_PAIRS),
      workers,
    },
  };
}

function overOf({ over, mechanisms }: Options, issues: Issue[]): ExplainOver {
  if (over === undefined) return mechanisms === undefined ? 'levers' : 'mechanisms';
  const known = OVERS.find((one) => one === over.toLowerCase());
  if (known === undefined) {
    const near = nearestHint(over, OVERS);
    issues.push({
      field: '--over',
      expected: OVERS.join(', '),
      got: over,
      ...(near === undefined ? {} : { hint: near }),
    });
  }
  if (mechanisms !== undefined && known !== undefined && known !== 'mechanisms')
    issues.push({ field: '--mechanisms', expected: '--over mechanisms', got: `--over ${over}` });
  return known ?? 'levers';
}

function gameOf(options: Options, scenarios: readonly NamedScenario[], over: ExplainOver): Checked<ModelGame | null> {
  const [a, b] = scenarios;
  // Which of them could not be read is told already.
  if (a === undefined || b === undefined) return { ok: true, value: null };
  const { run: runOfA, scenario: strategy } = a.resolved;
  const { run: runOfB, scenario: against } = b.resolved;
  const unequal = (['citizens', 'seed', 'months'] as const)
    .filter((name) => runOfA[name] !== runOfB[name])
    .map((name) => ({
      field: `--${name}`,
      expected: `the same in both, ${runOfB[name]}`,
      got: String(runOfA[name]),
      hint: `give --${name} for both`,
    }));
  const choices = choiceGame(strategy, against, options.by === 'group');
  const issues = [...(choices.ok ? [] : choices.issues), ...unequal];
  const names = commaList(options.mechanisms);
  if (over === 'mechanisms') issues.push(...mechanismIssues(names, strategy, '--mechanisms'));
  if (issues.length > 0 || !choices.ok) return { ok: false, issues };
  if (over === 'mechanisms')
    return {
      ok: true,
      value: mechanismGame(strategy, against, names.length === 0 ? null : (names as MechanismName[])),
    };
  if (over !== 'ledger') return choices;
  // One player who brings everything: through what the whole difference came.
  const everything = { name: 'everything', kind: 'lever', from: b.name, to: a.name } as const;
  return {
    ok: true,
    value: {
      over: 'levers',
      players: [everything],
      groups: [{ name: everything.name, members: [0] }],
      scenariosOf: (coalition) => [coalition === '1' ? strategy : against],
    },
  };
}

function stockIssues(readings: readonly SeriesReading[], over: ExplainOver): readonly Issue[] {
  return readings
    .filter(({ metric, as }) => !isStock(metric) || as === 'total')
    .map(({ metric }) => {
      const behind = stockBehind(metric);
      const hint = behind === undefined || behind === metric ? {} : { hint: `${behind} is the stock behind it` };
      return {
        field: '--metric',
        expected: `a stock with a ledger (${STOCKS.join(', ')}), for --over ${over}`,
        got: metric,
        ...hint,
      };
    });
}

/** The readings that are asked for: metrics, and when. */
export function readReadings(options: Options, scenarios: readonly NamedScenario[]): Checked<readonly SeriesReading[]> {
  const issues: Issue[] = [];
  const months = Math.min(600, ...scenarios.map(({ resolved }) => resolved.run.months));
  const moment = momentOf(options, months, issues);
  const fifth = fifthOf(options, scenarios, issues);
  const names =
    options.metric === undefined
      ? options.total === true
        ? USUAL_TOTAL
        : usualFor(options)
      : commaList(options.metric);
  if (names.length === 0) issues.push({ field: '--metric', expected: 'names of metrics', got: 'nothing' });
  const readings = [...new Set(names)].flatMap((name): SeriesReading[] => {
    const metric = METRIC_NAMES.find((one) => one === name);
    if (metric !== undefined) return [{ metric, ...moment, ...(fifth === null ? {} : { fifth }) }];
    const hint = nearestHint(name, METRIC_NAMES) ?? 'samspill list metrics shows them';
    issues.push({ field: '--metric', expected: 'a metric', got: name, hint });
    return [];
  });
  for (const reading of readings) issues.push(...readingIssues(reading, months, '--metric'));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: readings };
}

function usualFor({ over, fifth }: Options): readonly MetricName[] {
  if (over === 'ledger' || over === 'choices-by-ledger') return ['trust'];
  return fifth === undefined ? USUAL : ['trust', 'participation'];
}

function momentOf(
  { at, span, total }: Options,
  months: number,
  issues: Issue[],
): Pick<SeriesReading, 'as' | 'from' | 'to'> {
  if (at !== undefined && span !== undefined)
    issues.push({ field: '--span', expected: 'either --at or --span', got: 'both' });
  if (span !== undefined) {
    const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(span.trim()) ?? [];
    if (from === '' || Number(from) > Number(to) || Number(to) > months)
      issues.push({
        field: '--span',
        expected: `months such as 97-120, the earlier first, up to ${months}`,
        got: span,
      });
    return { as: total === true ? 'total' : 'mean', from: Number(from), to: Number(to) };
  }
  let to = months;
  if (at !== undefined) {
    const read = wholeNumber('--at', at, { min: FIRST_MONTH, max: months, unit: 'months of the run' });
    if (read.ok) to = read.value;
    else issues.push(...read.issues);
  }
  return total === true ? { as: 'total', from: FIRST_MONTH, to } : { as: 'month', from: to, to };
}

/** The fifth asked for, from 0; null for the whole municipality. */
export function fifthOf({ fifth }: Options, scenarios: readonly NamedScenario[], issues: Issue[]): number | null {
  if (fifth === undefined) return null;
  const read = wholeNumber('--fifth', fifth, { min: 1, max: 5, unit: 'from least to most deprived' });
  if (!read.ok) issues.push(...read.issues);
  for (const place of new Set(scenarios.map(({ resolved }) => resolved.scenario.place)))
    if (!readsFifths(place))
      issues.push({ field: '--fifth', expected: 'a place with measured deprivation', got: place.name });
  return read.ok ? read.value - 1 : null;
}

function halfWidthOf({ halfWidth }: Options, issues: Issue[]): number | null {
  if (halfWidth === undefined) return null;
  const value = readNumeral(halfWidth.trim(), 'number');
  if (value !== undefined && value >= 0.001 && value <= 1) return value;
  const hint = value === undefined ? numeralHint(halfWidth, 'number') : undefined;
  issues.push({
    field: '--half-width',
    expected: '0.001 to 1, part of all that moves',
    got: halfWidth,
    ...(hint === undefined ? {} : { hint: hint.text }),
  });
  return null;
}
