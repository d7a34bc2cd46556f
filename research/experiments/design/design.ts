import { DESIGN_LIMITS, DESIGN_NAMES, DESIGNS, designSize, type DesignName, type DesignOption } from '#analysis';
import { givenText, nearestHint, type Checked, type Issue } from '#sim';
import { fieldPath, groupedNumber, isGroup, writtenNumberHint, type Group } from '#scenarios';
import { coordinatesOf, type Factor, type FactorValue } from '../factors/factor.ts';
import { gridLevels } from './gridLevels.ts';
import { isWholeSimplex } from '../factors/mixRegion.ts';

/** Which points to run: by a method with its options filled in for `buildDesign`, or one by one. */
export type Design =
  | {
      readonly kind: 'method';
      readonly method: DesignName;
      /** Coordinates of the unit cube that the method is asked for: two for a mixture, except on a grid. */
      readonly factors: number;
      readonly options: Group;
      /** On a grid, what `gridLevels` is asked for by factor: numbers of levels, degrees of lattices of mixes. */
      readonly grid: readonly number[] | null;
      readonly points: number;
    }
  | { readonly kind: 'listed'; readonly rows: readonly (readonly FactorValue[])[]; readonly points: number };

/** Names of methods that people try. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  grid: 'fullGrid',
  factorial: 'fullGrid',
  lhs: 'latinHypercube',
  fractional: 'fractionalFactorial',
  mixture: 'simplexLattice',
  oat: 'oneAtATime',
  list: 'points or csv instead of a method',
};

/** A design by its method, checked with its size but not built. Every problem at once. */
export function methodDesign(written: Group, factors: readonly Factor[]): Checked<Design> {
  const { method, ...options } = written;
  const name = DESIGN_NAMES.find((known) => known === method);
  if (name === undefined) return { ok: false, issues: [unknownMethod(method)] };
  const issues = [...factorIssues(name, factors)];
  const read = optionsOf(name, options, factors);
  issues.push(...read.issues, ...read.latticeIssues, ...strangeNames(name, options, factors));
  const { columns, size } = sizeOf(name, read.options, factors);
  // What a method does not take is said above, in the names of factors.
  if (!size.ok) issues.push(...size.issues.filter(({ field }) => field !== 'factors' || issues.length === 0));
  else if (factors.length > 0) issues.push(...tooLarge(name, size.value, factors));
  if (!size.ok || issues.length > 0) return { ok: false, issues: firstPerField(issues) };
  return {
    ok: true,
    value: {
      kind: 'method',
      method: name,
      factors: columns,
      options: read.options,
      grid: read.grid,
      points: size.value,
    },
  };
}

/** What is wrong with a method and its options whatever the factors are: nothing about size, or about factors that could not be read. */
export function optionIssues({ method, ...options }: Group, factors: readonly Factor[]): readonly Issue[] {
  const name = DESIGN_NAMES.find((known) => known === method);
  if (name === undefined) return [unknownMethod(method)];
  // By the names of factors of which none could be read nothing is known.
  const judged = Object.entries(options).filter(([, value]) => factors.length > 0 || !isGroup(value));
  const read = optionsOf(name, Object.fromEntries(judged), factors);
  const { size, ofNoFactor } = sizeOf(name, read.options, factors);
  const sized = size.ok ? [] : size.issues.filter(({ field }) => field !== 'factors' && !ofNoFactor.has(field));
  return firstPerField([...read.issues, ...sized]);
}

/** The size of a design; without factors a design of one shows what else is wrong. */
function sizeOf(name: DesignName, options: Group, factors: readonly Factor[]) {
  const columns = Math.max(1, columnsOf(name, factors));
  // Lists in the order of coordinates are called by the names they were written with.
  const names = factors.flatMap((factor) => coordinatesIn(name, factor).map(() => factor.name));
  const ofNoFactor = new Set<string>();
  const size = designSize(name, columns, options, (option, index) => {
    const field = fieldPath(['design', option, ...(index === undefined ? [] : [names[index] ?? ''])]);
    if (index !== undefined && names[index] === undefined) ofNoFactor.add(field);
    return field;
  });
  return { columns, size, ofNoFactor };
}

function columnsOf(method: DesignName, factors: readonly Factor[]): number {
  return factors.flatMap((factor) => coordinatesIn(method, factor)).length;
}

/** The coordinates of a factor in a design, counted from 0: a grid takes a mixture as one. */
function coordinatesIn(method: DesignName, factor: Factor): readonly number[] {
  return [...new Array(method === 'fullGrid' ? 1 : coordinatesOf(factor)).keys()];
}

/** Kinds of factors that a method can do nothing with. */
function factorIssues(method: DesignName, factors: readonly Factor[]): readonly Issue[] {
  if (factors.length === 0) return [{ field: 'factors', expected: 'one factor or more', got: 'none' }];
  if (method === 'simplexLattice' || method === 'simplexCentroid') {
    const [only] = factors;
    const others = factors.filter((factor) => factor !== only || factor.range.kind !== 'mix');
    if (others.length > 0)
      return [
        {
          field: 'design.method',
          expected: `for ${method} one factor, mix or startMix by its simplex`,
          got: factors.map(({ name }) => name).join(', '),
          hint: 'fullGrid takes a lattice of mixes together with other factors',
        },
      ];
    if (only?.range.kind === 'mix' && !isWholeSimplex(only.range))
      return [
        {
          field: fieldPath(['factors', only.name, 'simplex']),
          expected: `whole, for ${method}`,
          got: 'bounds',
          hint: 'fullGrid takes the part of a lattice inside them',
        },
      ];
  }
  if (method !== 'fractionalFactorial') return [];
  return factors.flatMap(({ name, range }) => {
    const levels = range.kind === 'levels' ? range.values.length : range.kind === 'mix' ? Infinity : 2;
    const got = range.kind === 'mix' ? 'all mixes' : `${levels} values`;
    return levels === 2
      ? []
      : [{ field: fieldPath(['factors', name]), expected: 'two values, low and high, for fractionalFactorial', got }];
  });
}

interface ReadOptions {
  readonly options: Group;
  readonly grid: readonly number[] | null;
  readonly issues: readonly Issue[];
  /** Of factors of which no level is left. */
  readonly latticeIssues: readonly Issue[];
}

/** Options as `buildDesign` takes them: those by the names of factors become lists in the order of the coordinates. */
function optionsOf(method: DesignName, written: Group, factors: readonly Factor[]): ReadOptions {
  const issues: Issue[] = [];
  const options: Record<string, unknown> = { ...written };
  for (const option of DESIGNS[method].options as readonly DesignOption[]) {
    const value = written[option.name];
    if (option.kind !== 'wholeEach' && option.kind !== 'unitEach') continue;
    if (isGroup(value)) {
      options[option.name] = factors.flatMap((factor) =>
        coordinatesIn(method, factor).map(() => value[factor.name] ?? option.default),
      );
    } else if (value !== undefined && typeof value !== 'number') {
      const expected = 'a number, or numbers by the names of factors';
      const hint =
        typeof value === 'string'
          ? writtenNumberHint(value, option.kind === 'wholeEach' ? 'whole' : 'number')
          : undefined;
      const issue = { field: `design.${option.name}`, expected, got: givenText(value) };
      issues.push(hint === undefined ? issue : { ...issue, hint });
      options[option.name] = option.default;
    }
  }
  if (method !== 'fullGrid' || factors.length === 0) return { options, grid: null, issues, latticeIssues: [] };
  const checked = designSize(method, factors.length, options);
  // What is wrong with the levels is told by whoever asks for the size.
  if (!checked.ok) return { options, grid: null, issues, latticeIssues: [] };
  const { levels = DEFAULT_LEVELS } = options;
  const grid = factors.map((_factor, i) => Number(Array.isArray(levels) ? levels[i] : levels));
  const counts = factors.map((factor, i) => gridLevels(factor, grid[i] ?? 1).count);
  const latticeIssues = counts.flatMap((count, i) =>
    count > 0
      ? []
      : [
          {
            field: fieldPath(['factors', factors[i]?.name ?? '']),
            expected: `bounds with a mix of the lattice of ${grid[i]} steps inside`,
            got: 'none',
            hint: 'more levels make a finer lattice',
          },
        ],
  );
  return { options: { ...options, levels: counts.map((count) => Math.max(1, count)) }, grid, issues, latticeIssues };
}

const DEFAULT_LEVELS: number = DESIGNS.fullGrid.options[0].default;

/** Names under options that are of no factor, or of one that has its own values. */
function strangeNames(method: DesignName, options: Group, factors: readonly Factor[]): readonly Issue[] {
  const each = (DESIGNS[method].options as readonly DesignOption[]).filter(
    ({ kind }) => kind === 'wholeEach' || kind === 'unitEach',
  );
  return each.flatMap(({ name }) => {
    const value = options[name];
    return isGroup(value) ? namesOfNoFactor(name, value, factors) : [];
  });
}

function namesOfNoFactor(option: string, value: Group, factors: readonly Factor[]): readonly Issue[] {
  const names = factors.map(({ name }) => name);
  return Object.keys(value).flatMap((name) => {
    const field = fieldPath(['design', option, name]);
    const factor = factors.find((one) => one.name === name);
    if (factor === undefined) {
      const near = nearestHint(name, names);
      return [
        {
          field,
          expected: 'a factor of the experiment',
          got: fieldPath([name]),
          ...(near === undefined ? {} : { hint: near }),
        },
      ];
    }
    return option === 'levels' && factor.range.kind === 'levels'
      ? [{ field, expected: 'a factor without values of its own', got: fieldPath([name]) }]
      : [];
  });
}

function tooLarge(method: DesignName, points: number, factors: readonly Factor[]): readonly Issue[] {
  const columns = factors.reduce((sum, factor) => sum + coordinatesOf(factor), 0);
  const most = Math.min(DESIGN_LIMITS.points, Math.floor(DESIGN_LIMITS.numbers / columns));
  if (points >= 1 && points <= most) return [];
  if (points < 1) return [{ field: 'design', expected: 'one point or more', got: 'none' }];
  const expected = `at most ${groupedNumber(most)} points of ${factors.length} ${factors.length === 1 ? 'factor' : 'factors'}`;
  const got = points < 1e15 ? `${groupedNumber(points)} points` : `${points.toExponential(1)} points`;
  return [{ field: 'design', expected, got, hint: `${DESIGNS[method].label}: ${DESIGNS[method].size}` }];
}

function unknownMethod(method: unknown): Issue {
  const issue = { field: 'design.method', expected: 'a design method', got: givenText(method) };
  const written = typeof method === 'string' ? method : '';
  const other = Object.hasOwn(OTHER_NAMES, written.toLowerCase()) ? OTHER_NAMES[written.toLowerCase()] : undefined;
  const near = other === undefined ? nearestHint(written, DESIGN_NAMES) : `did you mean ${other}`;
  return { ...issue, hint: near ?? `known: ${DESIGN_NAMES.join(', ')}` };
}

function firstPerField(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ field }) => !seen.has(field) && seen.add(field));
}
