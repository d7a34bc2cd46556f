import { issueAt, unplaced, type Checked, type Issue, type Said, type Unplaced } from '#sim';
import type { EvalFunction } from 'mathjs/number';
import { checkExpression, FUNCTION_NAMES, type Kind } from './checkExpression.ts';
import { say } from './expressionPhrases.ts';
import { OUTCOME_LIMITS } from './outcomeLimits.ts';

/** Series by name, all of one length, starting at month 0. */
export type SeriesByName = Readonly<Record<string, Float64Array>>;

/** Own outcomes, checked and compiled. */
export interface Outcomes {
  /** In the order they were declared. */
  readonly names: readonly string[];
  /** The metrics they read. */
  readonly metrics: readonly string[];
  /** Every outcome month by month. NaN where a metric it needs does not exist. Series it does not read may be left out. */
  evaluate(series: SeriesByName): Record<string, Float64Array>;
  /** Every outcome in one month, in the order of the names. */
  evaluateMonth(series: SeriesByName, month: number): readonly number[];
}

/**
 * Own outcomes from expressions over the metrics of one month, such as `needMet - 0.5 * burnouts`. Each may use `month` and
 * the outcomes declared before it. Refused, with every problem at once and before anything runs: names that are taken or
 * unknown, anything beyond arithmetic, comparison, `a ? b : c`, abs, sqrt, min, max and mean, and whatever might not give
 * a number. `fieldOf` says how an outcome is called where it was written; what `isTruth` is true or false and becomes 1 or 0 (`truthAsNumber`). Loads mathjs the first time there is an expression to compile. Own outcomes never enter a fingerprint.
 */
export async function compileOutcomes(
  expressions: Readonly<Record<string, string>>,
  metrics: readonly string[],
  fieldOf: (name: string) => string = (name) => `outcomes.${name}`,
  isTruth: (name: string) => boolean = () => false,
): Promise<Checked<Outcomes>> {
  const names = Object.keys(expressions);
  if (names.length === 0)
    return { ok: true, value: { names, metrics: [], evaluate: () => ({}), evaluateMonth: () => [] } };
  if (names.length > OUTCOME_LIMITS.outcomes) {
    const expected = say.mostOutcomes(OUTCOME_LIMITS.outcomes);
    return { ok: false, issues: [issueAt('outcomes', unplaced({ expected, got: String(names.length) }))] };
  }
  const { parseExpression } = await import('./expressionParser.ts');
  const issues: Issue[] = [];
  const compiled: Compiled[] = [];
  for (const [index, name] of names.entries()) {
    const field = fieldOf(name.slice(0, OUTCOME_LIMITS.nameLength));
    const known = [...metrics, ...names.slice(0, index), 'month'];
    const compileThis = isTruth(name) ? compileTruth : compileOne;
    const read = compileThis(expressions[name], known, parseExpression);
    const found = [
      ...nameProblems(name, metrics),
      ...('problems' in read ? withOrder(read.problems, names.slice(index)) : []),
    ];
    issues.push(...found.map((problem) => issueAt(field, problem)));
    if ('reads' in read) compiled.push({ name, ...read });
  }
  if (issues.length > 0) return { ok: false, issues };
  const used = metrics.filter((metric) => compiled.some(({ reads }) => reads.includes(metric)));
  return {
    ok: true,
    value: {
      names,
      metrics: used,
      evaluate: (series) => evaluateAll(compiled, used, series),
      evaluateMonth: (series, month) => {
        const scope = new Map<string, number>();
        const columns = used.map((name) => columnOf(series, name));
        return evaluateIn(scope, compiled, used, columns, month);
      },
    },
  };
}

interface Compiled {
  readonly name: string;
  readonly reads: readonly string[];
  readonly code: EvalFunction;
}

type Parse = typeof import('./expressionParser.ts').parseExpression;

type Read = Omit<Compiled, 'name'> | { readonly problems: readonly Unplaced[] };

/** The number that stands for an expression that is true or false: 1 or 0. */
export function truthAsNumber(truth: string): string {
  return truth.trim() === '' ? '' : `(${truth}) ? 1 : 0`;
}

/** What is true or false is judged as it was written, and computed as a number. */
function compileTruth(written: string, known: readonly string[], parse: Parse): Read {
  const truth = compileOne(written, known, parse, 'truth');
  return 'problems' in truth ? truth : compileOne(truthAsNumber(written), known, parse);
}

function compileOne(written: string, known: readonly string[], parse: Parse, wanted: Kind = 'number'): Read {
  if (written.length > OUTCOME_LIMITS.characters) {
    const expected = say.mostCharacters(OUTCOME_LIMITS.characters);
    return { problems: [unplaced({ expected, got: String(written.length), hint: say.split() })] };
  }
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return { problems: [unplaced({ expected: say.expression(), got: say.empty() })] };
  const strange = /[^\w+\-*/^().,?:<>=! ]/u.exec(text);
  if (strange !== null) return { problems: [unplaced({ expected: say.arithmetic(), got: say.character(strange[0]) })] };
  try {
    const tree = parse(text);
    const { problems, reads } = checkExpression(tree, known, wanted);
    if (problems.length > 0) return { problems };
    const code = tree.compile();
    const given: unknown = code.evaluate(new Map(reads.map((name) => [name, 1])));
    return typeof given === (wanted === 'number' ? 'number' : 'boolean')
      ? { reads, code }
      : {
          problems: [unplaced({ expected: wanted === 'number' ? say.aNumber() : say.comparison(), got: typeof given })],
        };
  } catch (error) {
    return { problems: [unplaced({ expected: say.expression(), got: reasonOf(error) })] };
  }
}

/** Why an expression cannot be read; where the parser stopped, it counts the signs from 1. */
function reasonOf(error: unknown): string | Said {
  if (!(error instanceof Error)) return String(error);
  return 'char' in error && typeof error.char === 'number' ? say.stoppedAt(error.message, error.char) : error.message;
}

/** An outcome that is read before it is declared is known, only too late. */
function withOrder(problems: readonly Unplaced[], later: readonly string[]): readonly Unplaced[] {
  return problems.map((problem) =>
    later.includes(problem.got)
      ? unplaced({ expected: say.knownName(), got: problem.got, hint: say.declareFirst(problem.got) })
      : problem,
  );
}

/** Words that mean something in an expression, and names that reach into the language. */
const RESERVED: readonly string[] = [
  ...FUNCTION_NAMES,
  'month',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
  'end',
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
];

function nameProblems(name: string, metrics: readonly string[]): readonly Unplaced[] {
  if (!/^[A-Za-z]\w*$/.test(name) || name.length > OUTCOME_LIMITS.nameLength) {
    const got = JSON.stringify(name.slice(0, OUTCOME_LIMITS.nameLength));
    return [unplaced({ expected: say.outcomeName(OUTCOME_LIMITS.nameLength), got })];
  }
  const taken = metrics.includes(name) ? say.isMetric() : RESERVED.includes(name) ? say.isTaken() : undefined;
  return taken === undefined ? [] : [unplaced({ expected: say.newName(), got: name, hint: taken })];
}

function evaluateAll(
  compiled: readonly Compiled[],
  metrics: readonly string[],
  series: SeriesByName,
): Record<string, Float64Array> {
  const columns = metrics.map((name) => columnOf(series, name));
  const months = Object.values(series)[0]?.length ?? 0;
  const results = compiled.map(() => new Float64Array(months));
  const scope = new Map<string, number>();
  for (let month = 0; month < months; month++) {
    const values = evaluateIn(scope, compiled, metrics, columns, month);
    for (let o = 0; o < compiled.length; o++) results[o][month] = values[o];
  }
  return Object.fromEntries(compiled.map(({ name }, o) => [name, results[o]]));
}

/** Values of one month; the scope is only room, so that months can share it. */
function evaluateIn(
  scope: Map<string, number>,
  compiled: readonly Compiled[],
  metrics: readonly string[],
  columns: readonly Float64Array[],
  month: number,
): readonly number[] {
  scope.set('month', month);
  for (let m = 0; m < metrics.length; m++) scope.set(metrics[m], columns[m][month]);
  return compiled.map(({ name, code }) => {
    const value = code.evaluate(scope) as number;
    scope.set(name, value);
    return value;
  });
}

function columnOf(series: SeriesByName, name: string): Float64Array {
  if (!Object.hasOwn(series, name)) throw new RangeError(`own outcomes read ${name}, which the series do not have`);
  return series[name];
}
