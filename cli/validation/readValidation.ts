import { resolve } from 'node:path';
import { COUNTRY_PROFILES, nearestHint, type Checked, type Country, type Issue } from '#sim';
import { PATTERN_IDS, PATTERNS, type Pattern } from '#validation';
import { commaList } from '../arguments/commaList.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readOut } from '../arguments/readOut.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Options } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';

export type ScoreFormat = 'table' | 'json' | 'html';

/** The scoreboard; the same under settings that should not matter; what moves it. */
export type ValidationKind = 'score' | 'robustness' | 'sensitivity';

/** What is to be validated, and how it is shown. */
export interface ValidationOrder {
  readonly kind: ValidationKind;
  readonly patterns: readonly Pattern[];
  readonly countries: readonly Country[];
  readonly seeds: number;
  readonly citizens: number | null;
  readonly workers: number;
  readonly format: ScoreFormat;
  readonly out: string | null;
  /** Folder of what runs gave, made now or before. */
  readonly keep: string | null;
}

const FORMATS: readonly ScoreFormat[] = ['table', 'json', 'html'];
const COUNTRIES = Object.keys(COUNTRY_PROFILES) as readonly Country[];
const DEFAULT_SEEDS: Readonly<Record<ValidationKind, string>> = { score: '30', robustness: '10', sensitivity: '5' };

/** Reads the options of `samspill validate`, with everything that is wrong with them. */
export function readValidation(
  options: Options,
  cwd: string,
): { readonly order: ValidationOrder; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const taken = (read: Checked<number>): number => {
    if (!read.ok) issues.push(...read.issues);
    return read.ok ? read.value : NaN;
  };
  const number = (...asked: Parameters<typeof wholeNumber>): number => taken(wholeNumber(...asked));
  const named = <Name extends string>(
    field: string,
    given: readonly string[],
    known: readonly Name[],
  ): readonly Name[] =>
    given.flatMap((name) => {
      const found = known.find((one) => one.toLowerCase() === name.toLowerCase());
      if (found !== undefined) return [found];
      const near = nearestHint(name, known);
      issues.push({
        field,
        expected: `one of ${known.join(', ')}`,
        got: name,
        ...(near === undefined ? {} : { hint: near }),
      });
      return [];
    });
  const ids = named('--pattern', commaList(options.pattern), PATTERN_IDS);
  const asked = named('--country', commaList(options.country === undefined ? [] : [options.country]), COUNTRIES);
  const format = readFormat(options, FORMATS, issues);
  const patterns = PATTERNS.filter(({ id }) => options.pattern === undefined || ids.includes(id));
  const countries = options.country === undefined ? COUNTRIES : asked;
  const unread = patterns.every((one) => !one.countries.some((country) => countries.includes(country)));
  if (issues.length === 0 && unread) {
    issues.push({
      field: '--country',
      expected: `a country that ${patterns.map(({ id }) => id).join(', ')} is read in: ${[...new Set(patterns.flatMap((one) => one.countries))].join(', ')}`,
      got: countries.join(', '),
    });
  }
  const kind: ValidationKind =
    options.sensitivity === true ? 'sensitivity' : options.robustness === true ? 'robustness' : 'score';
  if (options.sensitivity === true && options.robustness === true)
    issues.push({ field: '--robustness', expected: 'one of --robustness and --sensitivity', got: 'both' });
  if (kind === 'robustness' && options.citizens !== undefined)
    issues.push({ field: '--citizens', expected: 'nothing: --robustness sets it', got: options.citizens });
  if (options.docs === true && options.keep !== undefined)
    issues.push({ field: '--keep', expected: 'nothing: the pages of the cases keep nothing', got: options.keep });
  if (kind !== 'score' && format === 'html') issues.push({ field: '--format', expected: 'table or json', got: 'html' });
  const { seeds = DEFAULT_SEEDS[kind], citizens } = options;
  return {
    order: {
      kind,
      patterns,
      countries,
      seeds: number('--seeds', seeds, { min: 5, max: 10_000, unit: 'seeds for each arm' }),
      citizens:
        citizens === undefined
          ? null
          : number('--citizens', citizens, { min: 50, max: 20_000_000, unit: 'simulated adults' }),
      workers: taken(readWorkers(options)),
      format,
      out: readOut(options, cwd),
      keep: options.keep === undefined ? null : resolve(cwd, options.keep),
    },
    issues,
  };
}
