import { issueText, nearestHint, type Checked, type Issue } from '#sim';
import { checkOption, type OptionField, type OptionValue } from './checkOption.ts';
import { combinationIssues } from './combinationIssues.ts';
import { countText } from './countText.ts';
import { DESIGN_LIMITS } from './designLimits.ts';
import { DESIGN_NAMES, DESIGNS, type DesignDescription, type DesignName } from './designs.ts';
import { pointsOf } from './pointsOf.ts';

/** Settings of a design by name, as somebody wrote them. */
export type DesignOptions = Readonly<Record<string, unknown>>;

/** A design that can be built: every option has a value. */
export interface CheckedDesign {
  readonly method: DesignName;
  readonly factors: number;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Its number of points; may be far more than anybody can build. */
  readonly points: number;
}

/**
 * Every problem of a design's arguments at once, or the design with its options filled in and its size. Nothing is
 * built, and the size is not judged: see `sizeIssues`. Fields are `method`, `factors`, and the options as `fieldOf` calls
 * them, by their names unless told otherwise.
 */
export function checkDesign(
  method: string,
  factors: number,
  given: DesignOptions,
  fieldOf: OptionField = optionField,
): Checked<CheckedDesign> {
  if (!isDesignName(method)) return { ok: false, issues: [unknownMethod(method)] };
  const { factors: bounds, options: known }: DesignDescription = DESIGNS[method];
  const names = known.map(({ name }) => name);
  const issues: Issue[] = Object.keys(given)
    .filter((name) => given[name] !== undefined && !names.includes(name))
    .map((name) => ({ ...unknownOption(method, name, names), field: fieldOf(name) }));
  if (!Number.isInteger(factors) || factors < bounds.min || factors > bounds.max) {
    const range = bounds.min === bounds.max ? `${bounds.min}, the two coordinates of a mixture` : rangeText(bounds);
    issues.push({ field: 'factors', expected: `whole number ${range}`, got: String(factors) });
  }
  const options: Record<string, OptionValue> = {};
  for (const option of known) {
    const read = checkOption(option, given[option.name], factors, fieldOf);
    if (read.ok) options[option.name] = read.value;
    else issues.push(...read.issues);
  }
  if (issues.length === 0)
    for (const issue of combinationIssues(method, factors, options))
      issues.push(issue.field === 'factors' ? issue : { ...issue, field: fieldOf(issue.field) });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { method, factors, options, points: pointsOf(method, factors, options) } };
}

function optionField(name: string, index?: number): string {
  return index === undefined ? name : `${name}[${index}]`;
}

/** Whether a design is too large to be built. */
export function sizeIssues({ method, factors, points }: CheckedDesign): readonly Issue[] {
  const most = Math.min(DESIGN_LIMITS.points, Math.floor(DESIGN_LIMITS.numbers / factors));
  if (points <= most) return [];
  const expected = `at most ${countText(most)} points of ${countText(factors)} factors`;
  return [
    { field: 'points', expected, got: countText(points), hint: `${DESIGNS[method].label}: ${DESIGNS[method].size}` },
  ];
}

/**
 * The options of a design filled in, for the functions that build one.
 *
 * Throws RangeError with every problem, each as field, what was expected and what was given: what a person writes is
 * checked before, by `designSize` or `buildDesign`, so that a refusal here is a mistake of the caller.
 */
export function requireDesign<Options extends object>(method: DesignName, factors: number, given: Options) {
  const checked = checkDesign(method, factors, given as DesignOptions);
  const issues = checked.ok ? sizeIssues(checked.value) : checked.issues;
  if (!checked.ok || issues.length > 0) throw new RangeError(issues.map(issueText).join('; '));
  return { ...checked.value, options: checked.value.options as Required<Options> };
}

function isDesignName(method: string): method is DesignName {
  return (DESIGN_NAMES as readonly string[]).includes(method);
}

function unknownMethod(method: string): Issue {
  const nearest = nearestHint(method, DESIGN_NAMES);
  const issue = { field: 'method', expected: 'a design method', got: method };
  return { ...issue, hint: nearest ?? `one of ${DESIGN_NAMES.join(', ')}` };
}

function unknownOption(method: DesignName, name: string, names: readonly string[]): Issue {
  const hint = nearestHint(name, names) ?? `it takes ${names.join(', ')}`;
  return { field: name, expected: `an option of ${method}`, got: name, hint };
}

function rangeText({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${countText(min)} to ${countText(max)}`;
}
