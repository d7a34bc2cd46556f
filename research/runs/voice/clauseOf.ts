import { localNumber, MISSING } from '#pictures';
import { METRICS, type MetricName } from '#sim';
import type { Finding } from '../finding.ts';
import { MAIN_METRICS, type MainMetric } from '../mainMetrics.ts';
import { LOCALES } from './language.ts';
import type { Clause, OutcomeWords } from './voiceWords.ts';
import type { Voice } from './voice.ts';

/** A finding with what it is told with: the medians of the strategy and of the baseline. */
export interface TellableFinding extends Finding {
  readonly now: number;
  readonly before: number;
}

/** In what people count an outcome: so many of these make 1, with so many decimals. */
interface Count {
  readonly of: number;
  readonly decimals: number;
  readonly sign: 'percent' | 'money' | 'none';
}

const PERCENT: Count = { of: 100, decimals: 0, sign: 'percent' };
const BY_TEN: Count = { of: 10, decimals: 1, sign: 'none' };

/** Rare happenings as counts of a year, levels as points of 100, those who take part for every ten. */
const COUNTS: Readonly<Partial<Record<string, Count>>> = {
  trust: { of: 100, decimals: 0, sign: 'none' },
  staffStrain: { of: 100, decimals: 0, sign: 'none' },
  localIncomeIndex: PERCENT,
  engagementGap: BY_TEN,
  engagementGapMunicipal: BY_TEN,
  // Per 1,000 adults and month, told of 10,000 in a year.
  burnouts: { of: 120, decimals: 0, sign: 'none' },
  leverCost: { of: 1, decimals: 0, sign: 'money' },
};

/**
 * What a told finding says, as subject, verb and rest. Both levels ("7% instead of 28%") only where they show, as they are
 * rounded, about what the pairs say: the median of the differences need not be the difference of the medians, and may even
 * point the other way. Else the paired difference.
 */
export function clauseOf(voice: Voice, { outcome, now, before, difference }: TellableFinding): Clause {
  const words = outcomeWords(voice, outcome);
  const count = countOf(outcome, difference.median);
  const inPairs = count.of * difference.median;
  const shown = rounded(count.of * now, count.decimals) - rounded(count.of * before, count.decimals);
  if (words.levels !== undefined && Math.abs(shown - inPairs) <= Math.abs(inPairs) / 2)
    return words.levels(levelText(voice, now, count), levelText(voice, before, count));
  return words.by(amountText(voice, difference.median, count), difference.median > 0);
}

/** What an outcome is called where it stands alone. */
export function outcomeName(voice: Voice, outcome: string): string {
  return isMain(outcome) ? voice.words.outcomes[outcome].label : voice.labelOf(outcome);
}

/** A level of an outcome as the sentences count it; `decimals`: at least so many, where it stands beside others. */
export function outcomeLevel(voice: Voice, outcome: string, value: number, decimals = 0): string {
  return levelText(voice, value, countedWith(countOf(outcome, value), decimals));
}

/** A difference of an outcome without its sign, as the sentences count it: `2 percentage points`. */
export function outcomeAmount(voice: Voice, outcome: string, difference: number, decimals = 0): string {
  const count = countedWith(countOf(outcome, difference), decimals);
  return Number.isFinite(difference) ? amountText(voice, difference, count) : MISSING;
}

/** A difference with its sign, as `+2 percentage points`. */
export function signedText(voice: Voice, outcome: string, difference: number, decimals = 0): string {
  if (!Number.isFinite(difference)) return MISSING;
  const text = amountText(voice, difference, countedWith(countOf(outcome, difference), decimals));
  return difference === 0 ? text : `${difference < 0 ? '−' : '+'}${text}`;
}

/** How levels stand beside each other. */
interface Beside {
  /** What they are said to differ by. */
  readonly difference?: number | undefined;
  /** Whether what lies between them is to be seen; not where they are held to be the same. */
  readonly areApart?: boolean;
  /** Decimals beyond the usual ones, at the most. */
  readonly most?: 1 | 2;
}

/**
 * The fewest decimals with which levels of an outcome, and what they differ by, are told as what they are: each within a tenth, and what lies
 * between two levels within a quarter, so that no difference is rounded away.
 */
export function decimalsApart(
  outcome: string,
  levels: readonly number[],
  { difference = NaN, areApart = true, most = 2 }: Beside = {},
): number {
  const known = [...levels, difference].filter(Number.isFinite);
  const { of, sign } = countOf(outcome, 0);
  const usual = Math.max(0, ...known.map((value) => countOf(outcome, value).decimals));
  if (sign === 'money') return usual;
  const isNear = (told: number, real: number, part: number): boolean => Math.abs(told - real) <= part * Math.abs(real);
  const pairs = levels.flatMap((one, n) => levels.slice(n + 1).map((other) => [one, other] as const));
  const isTold = (decimals: number): boolean => {
    const told = (value: number): number => rounded(of * value, decimals);
    return (
      known.every((value) => isNear(told(value), of * value, 0.1)) &&
      (!areApart || pairs.every(([one, other]) => isNear(told(one) - told(other), of * (one - other), 0.25)))
    );
  };
  return [usual, usual + 1].find(isTold) ?? usual + most;
}

/** With more decimals, where so many are asked for. */
function countedWith(count: Count, decimals: number): Count {
  return decimals > count.decimals && count.sign !== 'money' ? { ...count, decimals } : count;
}

function outcomeWords(voice: Voice, outcome: string): OutcomeWords {
  if (isMain(outcome)) return voice.words.outcomes[outcome];
  return voice.words.other(voice.labelOf(outcome), isShare(outcome) ? '' : voice.unitOf(outcome));
}

function isMain(outcome: string): outcome is MainMetric {
  return (MAIN_METRICS as readonly string[]).includes(outcome);
}

/** Outcomes that are shares between 0 and 1 and read as per cent. */
export function isShare(outcome: string): boolean {
  if (!Object.hasOwn(METRICS, outcome)) return false;
  const [low, high] = METRICS[outcome as MetricName].range;
  return low === 0 && high === 1;
}

/** How many of what people count make one of what the model counts, for outcomes that are neither shares nor sums. */
export function timesCounted(outcome: string): number {
  const count = COUNTS[outcome];
  return count?.sign === 'none' && !isShare(outcome) ? count.of : 1;
}

function countOf(outcome: string, difference: number): Count {
  return COUNTS[outcome] ?? (isShare(outcome) ? PERCENT : { of: 1, decimals: decimalsFor(difference), sign: 'none' });
}

/** Two digits of what is told, none behind the point from ten on. */
function decimalsFor(amount: number): number {
  const size = Math.abs(amount);
  return size === 0 || !Number.isFinite(size) ? 0 : Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(size))));
}

function levelText(voice: Voice, value: number, { of, decimals, sign }: Count): string {
  if (!Number.isFinite(value)) return MISSING;
  const number = rounded(of * value, decimals);
  if (sign === 'money') return moneyText(voice, number);
  // Of a per cent, which the language writes with its sign.
  if (sign === 'percent')
    return written(voice, number / 100, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  return written(voice, number, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Without its sign; with decimals where there would be nothing left without. */
function amountText(voice: Voice, difference: number, { of, decimals, sign }: Count): string {
  const amount = Math.abs(of * difference);
  const size =
    sign === 'money' ? 0 : amount >= 1 || amount === 0 ? decimals : Math.max(decimals, decimalsFor(amount) - 1);
  const number = rounded(amount, size);
  if (sign === 'money') return moneyText(voice, amount);
  const text = written(voice, number, { minimumFractionDigits: size, maximumFractionDigits: size });
  return sign === 'percent' ? voice.words.points(text, number === 1) : text;
}

function moneyText(voice: Voice, pounds: number): string {
  if (voice.money !== undefined) return voice.money(pounds);
  return voice.words.pounds(written(voice, rounded(pounds, 0), { maximumFractionDigits: 0 }));
}

function written({ language }: Voice, value: number, options: Intl.NumberFormatOptions): string {
  return localNumber(value, LOCALES[language], { ...options, signDisplay: 'negative' });
}

/** As it is told; never minus nothing. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
