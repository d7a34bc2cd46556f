import { givenText, issueText, nearestHint, type Checked, type Issue } from '#sim';
import { ANALYSES, type AnalysisName, type AnalysisOption } from './analyses.ts';

type ValueOf<O> = O extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
  ? Choice
  : O extends { readonly kind: 'text' }
    ? string
    : O extends { readonly kind: 'shares' }
      ? readonly number[]
      : O extends { readonly default: null }
        ? number | null
        : number;

/** The settings of one analysis, complete. */
export type OptionsOf<N extends AnalysisName> = {
  readonly [K in keyof (typeof ANALYSES)[N]['options']]: ValueOf<(typeof ANALYSES)[N]['options'][K]>;
};

/**
 * Settings of an analysis as a person wrote them (numbers may be text), checked against their declaration; what is left
 * out takes its declared default. Tells every problem at once, unknown names with the nearest known one.
 */
export function resolveOptions<N extends AnalysisName>(
  name: N,
  given: Readonly<Record<string, unknown>>,
): Checked<OptionsOf<N>> {
  const declared: Readonly<Record<string, AnalysisOption>> = ANALYSES[name].options;
  const known = Object.keys(declared);
  const issues: Issue[] = [];
  for (const field of Object.keys(given)) {
    if (known.includes(field)) continue;
    const near = nearestHint(field, known);
    const hint = near === undefined ? {} : { hint: near };
    issues.push({
      field,
      expected: known.length === 0 ? `no option: ${name} has none` : `an option of ${name}: ${known.join(', ')}`,
      got: 'an unknown name',
      ...hint,
    });
  }
  const values = known.map((field) => {
    const option = declared[field];
    if (!Object.hasOwn(given, field) || given[field] === undefined) return [field, option.default] as const;
    const value = read(option, given[field]);
    if (value === undefined) issues.push({ field, expected: expected(option), got: written(given[field]) });
    return [field, value] as const;
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: Object.fromEntries(values) as OptionsOf<N> };
}

/** The same for a call from code, where a wrong setting is a mistake of the caller: throws a `RangeError` with all problems. */
export function optionsOrThrow<N extends AnalysisName>(name: N, given: Partial<OptionsOf<N>>): OptionsOf<N> {
  const resolved = resolveOptions(name, given);
  if (!resolved.ok) throw new RangeError(resolved.issues.map(issueText).join('\n'));
  return resolved.value;
}

/** The value, or undefined where it is not of the declared kind or range. */
function read(option: AnalysisOption, given: unknown): unknown {
  if (option.kind === 'text') return typeof given === 'string' && given !== '' ? given : undefined;
  if (option.kind === 'choice') return option.choices.find((choice) => choice === given);
  if (option.kind === 'shares') return readShares(given);
  if (given === null && option.default === null) return null;
  const number = readNumber(given, option.kind === 'count' ? WHOLE : DECIMAL);
  const fits = number >= option.min && number <= option.max && (option.kind === 'number' || Number.isInteger(number));
  return fits ? number : undefined;
}

function readShares(given: unknown): readonly number[] | undefined {
  const list: unknown[] = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  const shares = list.map((share) => readNumber(share, DECIMAL));
  return shares.length > 0 && shares.every((share) => share >= 0 && share <= 1) ? shares : undefined;
}

/** A number, or one as it is typed: 2.000 is no count of two, and 0x10 none of sixteen. */
function readNumber(given: unknown, numeral: RegExp): number {
  if (typeof given === 'number') return given;
  return typeof given === 'string' && numeral.test(given.trim()) ? Number(given) : NaN;
}

const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function expected(option: AnalysisOption): string {
  if (option.kind === 'text') return 'a text that is not empty';
  if (option.kind === 'choice') return option.choices.join(' or ');
  if (option.kind === 'shares') return 'numbers from 0 to 1';
  return `${option.kind === 'count' ? 'a whole number, ' : ''}${option.min} to ${option.max}`;
}

function written(given: unknown): string {
  return typeof given === 'string' ? given : givenText(given);
}
