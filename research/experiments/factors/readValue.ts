import {
  givenText,
  plainNumber,
  COUNTRY_PROFILES,
  MECHANISM_NAMES,
  nearestHint,
  type Checked,
  type Country,
  type Issue,
  type MechanismName,
} from '#sim';
import { cellIssue, expectedNumber, isGroup, placeIssues, readNumeral, writtenNumberHint } from '#scenarios';
import type { FactorTarget, FactorValue } from './factor.ts';

/** What values may name besides numbers. */
export interface ValueContext {
  readonly bases: readonly string[];
  /** Whether a place can be found, with the problem where it cannot. */
  readonly place: (name: string) => Checked<unknown>;
  /** The municipalities of a country that ship, by name. */
  readonly placesIn: (country: Country) => readonly string[];
}

const MIX_SHARES = ['OA', 'NPM', 'NPG'] as const;
const CHANNELS = ['openCall', 'lot', 'universalArena', 'outreach'] as const;
const TOLERANCE = 1e-9;

/**
 * One value of a factor as it is written in a list or at a point. Texts are read as files of points have them: shares as
 * `0.3/0.2/0.5`, mechanisms as `ties+hearsay` or `none`.
 */
export function readValue(
  target: FactorTarget,
  written: unknown,
  field: string,
  context: ValueContext,
): Checked<FactorValue> {
  switch (target.kind) {
    case 'mix':
      return readShares(MIX_SHARES, written, field);
    case 'recruitment':
      return readShares(CHANNELS, written, field);
    case 'off':
      return readMechanisms(written, field);
    case 'place':
      return readPlace(written, field, context);
    case 'base':
      return readName(written, context.bases, field, 'one of the bases');
    case 'country':
      return readName(written, COUNTRIES, field, 'a known country');
    default:
      return readNumber(
        target.kind === 'switch' && typeof written === 'boolean' ? Number(written) : written,
        target.declared,
        field,
      );
  }
}

const COUNTRIES = Object.keys(COUNTRY_PROFILES) as readonly Country[];

function readNumber(written: unknown, bounds: Parameters<typeof expectedNumber>[0], field: string): Checked<number> {
  if (
    typeof written === 'number' &&
    written >= bounds.min &&
    written <= bounds.max &&
    (bounds.whole !== true || Number.isInteger(written))
  )
    return { ok: true, value: written === 0 ? 0 : written };
  const kind = bounds.whole === true ? 'whole' : 'number';
  const hint = typeof written === 'string' ? writtenNumberHint(written, kind) : undefined;
  return refused({
    field,
    expected: expectedNumber(bounds),
    got: givenText(written),
    ...(hint === undefined ? {} : { hint }),
  });
}

function readShares<Name extends string>(
  names: readonly Name[],
  written: unknown,
  field: string,
): Checked<Record<Name, number>> {
  const numbers = sharesOf(names, written);
  const expected = `shares ${names.join(', ')} that sum to 1`;
  if (numbers === undefined)
    return refused({
      field,
      expected,
      got: givenText(written),
      hint: `such as [${names.map((_name, i) => (i < 2 ? 0.5 : 0)).join(', ')}]`,
    });
  const sum = numbers.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > TOLERANCE || numbers.some((share) => !(share >= 0 && share <= 1)))
    return refused({ field, expected, got: `${numbers.map(plainNumber).join(' + ')} = ${plainNumber(sum)}` });
  // Shares that already sum to 1 stay as they are to the last bit, as in a scenario.
  const exact = Math.abs(sum - 1) < 1e-15 ? numbers : numbers.map((share) => share / sum);
  return { ok: true, value: Object.fromEntries(names.map((name, i) => [name, exact[i] ?? 0])) as Record<Name, number> };
}

function sharesOf(names: readonly string[], written: unknown): readonly number[] | undefined {
  const parts =
    typeof written === 'string' ? written.split('/').map((part) => readNumeral(part.trim(), 'number')) : written;
  if (Array.isArray(parts))
    return parts.length === names.length && parts.every((part) => typeof part === 'number' && Number.isFinite(part))
      ? (parts as number[])
      : undefined;
  if (!isGroup(parts) || Object.keys(parts).some((key) => !names.includes(key))) return undefined;
  // Channels that are left out get none, as in a scenario; of a mix all three are named.
  const values = names.map((name) => parts[name] ?? (names.length === 4 ? 0 : undefined));
  return values.every((value) => typeof value === 'number' && Number.isFinite(value))
    ? (values as number[])
    : undefined;
}

function readMechanisms(written: unknown, field: string): Checked<readonly MechanismName[]> {
  const names =
    typeof written === 'string' ? (written === 'none' || written === '' ? [] : written.split('+')) : written;
  if (!Array.isArray(names))
    return refused({ field, expected: 'a list of mechanisms, or none', got: givenText(written) });
  const read = names.map((name: unknown) => readName(name, MECHANISM_NAMES, field, 'a mechanism'));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return { ok: false, issues };
  const named = new Set(read.flatMap((one) => (one.ok ? [one.value] : [])));
  return { ok: true, value: MECHANISM_NAMES.filter((name) => named.has(name)) };
}

function readPlace(written: unknown, field: string, { place }: ValueContext): Checked<string> {
  if (typeof written !== 'string')
    return refused({ field, expected: 'the name or code of a place', got: givenText(written) });
  // It stands in a column of the results.
  const odd = cellIssue(written);
  if (odd !== undefined) return refused({ field, ...odd });
  const found = place(written);
  return found.ok ? { ok: true, value: written } : { ok: false, issues: placeIssues(found.issues, field) };
}

function readName<Name extends string>(
  written: unknown,
  names: readonly Name[],
  field: string,
  expected: string,
): Checked<Name> {
  const known = names.find((name) => name === written);
  if (known !== undefined) return { ok: true, value: known };
  const near = typeof written === 'string' ? nearestHint(written, names) : undefined;
  const hint = near ?? (names.length <= 8 ? `known: ${names.join(', ')}` : undefined);
  return refused({ field, expected, got: givenText(written), ...(hint === undefined ? {} : { hint }) });
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
