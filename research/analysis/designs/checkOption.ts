import { givenText, type Checked, type Issue } from '#sim';
import { countText } from './countText.ts';
import type { DesignOption } from './designs.ts';

/** What an option may hold once it is checked. */
export type OptionValue = number | boolean | readonly number[];

/** How an option is called where it was written, and one number of an option with a number per factor. */
export type OptionField = (name: string, index?: number) => string;

/** The value of one option, its default if nothing was given; a value of the wrong kind or out of range is refused. */
export function checkOption(
  option: DesignOption,
  given: unknown,
  factors: number,
  fieldOf: OptionField,
): Checked<OptionValue> {
  if (given === undefined) return { ok: true, value: option.default };
  const { kind } = option;
  const field = (index?: number): string => fieldOf(option.name, index);
  if (kind === 'flag') {
    return typeof given === 'boolean' ? { ok: true, value: given } : refused(field(), 'true or false', given);
  }
  if (kind === 'unitEach') return oneOrEach(field, given, factors, '0 to 1', isUnit);
  const fits = (value: unknown) => isWhole(value, option);
  if (kind === 'wholeEach') return oneOrEach(field, given, factors, expectedWhole(option), fits);
  return isWhole(given, option) ? { ok: true, value: given } : refused(field(), expectedWhole(option), given);
}

function oneOrEach(
  field: (index?: number) => string,
  given: unknown,
  factors: number,
  expected: string,
  fits: (value: unknown) => value is number,
): Checked<OptionValue> {
  if (!Array.isArray(given)) return fits(given) ? { ok: true, value: given } : refused(field(), expected, given);
  const issues: Issue[] = given.flatMap((value: unknown, index) =>
    fits(value) ? [] : [{ field: field(index), expected, got: givenText(value) }],
  );
  if (given.length !== factors) {
    issues.push({ field: field(), expected: `one number per factor, ${factors} in all`, got: `${given.length}` });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: given as readonly number[] };
}

function isWhole(value: unknown, { min, max }: { readonly min: number; readonly max: number }): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function isUnit(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function expectedWhole({ min, max, unit }: { readonly min: number; readonly max: number; readonly unit: string }) {
  return `whole number ${countText(min)} to ${countText(max)}, ${unit}`;
}

function refused(field: string, expected: string, given: unknown): Checked<OptionValue> {
  return { ok: false, issues: [{ field, expected, got: givenText(given) }] };
}
