import { givenText, plainNumber, COUNTRY_PROFILES, type Checked, type Issue } from '#sim';
import type { RangeInput } from '../written/experimentInput.ts';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import { expectedNumber, fieldPath, groupedNumber } from '#scenarios';
import type { Declared, FactorRange, FactorTarget, FactorValue } from './factor.ts';
import { mixRegion, WHOLE_SIMPLEX } from './mixRegion.ts';
import { readValue, type ValueContext } from './readValue.ts';

/** The values a factor takes, or every reason why it cannot take them. */
export function factorRange(
  name: string,
  target: FactorTarget,
  written: RangeInput,
  context: ValueContext,
): Checked<FactorRange> {
  const field = fieldPath(['factors', name]);
  if (written.all !== undefined) return allPlaces(written, target, field, context);
  if (written.values !== undefined) return listedRange(written, target, field, context);
  if (target.kind === 'mix') return simplexRange(written, field);
  if ('declared' in target) return numberRange(written, target.declared, field);
  if (target.kind === 'country' && Object.keys(written).length === 0)
    return { ok: true, value: { kind: 'levels', values: Object.keys(COUNTRY_PROFILES) } };
  return refused({
    field,
    expected: 'a list of values',
    got: Object.keys(written).join(', ') || 'nothing',
    hint: EXAMPLES[target.kind],
  });
}

const EXAMPLES: Readonly<Record<'base' | 'place' | 'country' | 'off' | 'recruitment', string>> = {
  base: 'write the bases by name under bases',
  place: 'such as {values: [Preston, Wigan]} or {all: england}',
  country: 'such as {values: [norway, england]}',
  off: 'such as {values: [none, ties, [ties, hearsay]]}',
  recruitment: 'such as {values: [{openCall: 1}, {lot: 0.5, outreach: 0.5}]}',
};

function listedRange(
  { values = [], ...rest }: RangeInput,
  target: FactorTarget,
  field: string,
  context: ValueContext,
): Checked<FactorRange> {
  const issues: Issue[] = Object.keys(rest).map((key) => ({
    field: `${field}.${key}`,
    expected: 'nothing beside values',
    got: key,
    hint: 'a list of values says it all',
  }));
  const levels: FactorValue[] = [];
  const seen = new Map<string, number>();
  for (const [index, written] of values.entries()) {
    const place = `${field}.values[${index}]`;
    const read = readValue(target, written, place, context);
    if (!read.ok) {
      issues.push(...read.issues);
      continue;
    }
    const text = JSON.stringify(read.value);
    const before = seen.get(text);
    if (before !== undefined)
      issues.push({ field: place, expected: 'each value once', got: `the same as values[${before}]` });
    seen.set(text, index);
    levels.push(read.value);
  }
  if (values.length < 2) issues.push(tooFew(field, values.length));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { kind: 'levels', values: levels } };
}

/** Every municipality of a country. */
function allPlaces(
  { all, ...rest }: RangeInput,
  target: FactorTarget,
  field: string,
  context: ValueContext,
): Checked<FactorRange> {
  if (target.kind !== 'place' || all === undefined)
    return refused({ field: `${field}.all`, expected: 'nothing: it is for place', got: String(all) });
  const issues: Issue[] = Object.keys(rest).map((key) => ({
    field: `${field}.${key}`,
    expected: 'nothing beside all',
    got: key,
    hint: 'a country says it all',
  }));
  const names = context.placesIn(all);
  const read = names.map((name) => readValue(target, name, field, context));
  issues.push(...read.flatMap((one) => (one.ok ? [] : one.issues)));
  if (names.length < 2) issues.push(tooFew(field, names.length));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { kind: 'levels', values: names } };
}

function tooFew(field: string, count: number): Issue {
  return {
    field,
    expected: 'two values or more',
    got: count === 0 ? 'none' : 'one',
    hint: 'what does not move is written under set',
  };
}

function simplexRange({ simplex, ...rest }: RangeInput, field: string): Checked<FactorRange> {
  const issues: Issue[] = Object.keys(rest).map((key) => ({
    field: `${field}.${key}`,
    expected: 'simplex or values',
    got: key,
    hint: 'such as {simplex: whole} or {simplex: {OA: [0.2, 0.5]}}',
  }));
  const bounded =
    simplex === undefined || simplex === 'whole'
      ? { region: WHOLE_SIMPLEX, issues: [] }
      : mixRegion(simplex, `${field}.simplex`);
  issues.push(...bounded.issues);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { kind: 'mix', ...bounded.region } };
}

function numberRange(
  { simplex, scale = 'linear', step, from, to }: RangeInput,
  declared: Declared,
  field: string,
): Checked<FactorRange> {
  const issues: Issue[] = [];
  if (simplex !== undefined)
    issues.push({
      field: `${field}.simplex`,
      expected: 'from and to, or values',
      got: 'simplex',
      hint: 'simplex is for mix and startMix',
    });
  const low = from ?? declared.min;
  const high = to ?? declared.max;
  for (const [key, value] of [
    ['from', low],
    ['to', high],
  ] as const)
    if (value < declared.min || value > declared.max || (declared.whole && !Number.isInteger(value)))
      issues.push({ field: `${field}.${key}`, expected: expectedNumber(declared), got: givenText(value) });
  if (issues.length === 0 && low >= high)
    issues.push({
      field,
      expected: 'from below to',
      got: `${plainNumber(low)} to ${plainNumber(high)}`,
      ...(low === high ? { hint: 'what does not move is written under set' } : {}),
    });
  if (scale === 'log' && low <= 0)
    issues.push({ field, expected: 'a range above 0, for a log scale', got: `from ${plainNumber(low)}` });
  if (step !== undefined) issues.push(...stepIssues(step, { low, high, scale, whole: declared.whole, field }));
  if (issues.length > 0) return { ok: false, issues };
  if (step !== undefined) return { ok: true, value: { kind: 'levels', values: steps(low, high, step) } };
  return { ok: true, value: { kind: declared.whole ? 'whole' : 'continuous', from: low, to: high, scale } };
}

interface Stepped {
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
  readonly whole: boolean;
  readonly field: string;
}

function stepIssues(step: number, { low, high, scale, whole, field }: Stepped): readonly Issue[] {
  const name = `${field}.step`;
  const issues: Issue[] = [];
  if (scale === 'log')
    issues.push({
      field: name,
      expected: 'no step on a log scale',
      got: givenText(step),
      hint: 'write the values out',
    });
  if (!(step > 0) || (whole && !Number.isInteger(step)))
    issues.push({ field: name, expected: whole ? 'a whole number above 0' : 'a number above 0', got: givenText(step) });
  else if (low < high && low + step > high + 1e-9 * step)
    issues.push({ field: name, expected: `at most ${plainNumber(high - low)}, from end to end`, got: givenText(step) });
  else if ((high - low) / step > EXPERIMENT_LIMITS.levels)
    issues.push({
      field: name,
      expected: `at most ${groupedNumber(EXPERIMENT_LIMITS.levels)} values`,
      got: groupedNumber(Math.floor((high - low) / step) + 1),
    });
  return issues;
}

/** from, from + step, … up to the end; an end that only rounding misses is taken. */
function steps(from: number, to: number, step: number): readonly number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => Math.min(to, Number((from + i * step).toPrecision(12))));
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
