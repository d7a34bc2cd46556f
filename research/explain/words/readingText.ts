import { addingUp } from '#analysis';
import { countedAs, outcomeName, type SeriesReading } from '#runs';
import type { LedgerPart, ReadingExplanation } from '../answer/explanation.ts';
import { amountsOf, type Amounts } from './amountText.ts';
import type { ExplainTeller } from './explainTeller.ts';

/** How amounts of a reading are written: beside its shares. */
export function readingAmounts(
  { reading, shares, difference }: ReadingExplanation,
  teller: ExplainTeller,
  inSentences = false,
): Amounts {
  const beside = shares.length === 1 ? [difference] : shares.map(({ share }) => share);
  return amountsOf(teller, reading, beside, inSentences);
}

/** Shares as they are shown: rounded so that they still add up to the shown difference. */
export function shownShares(
  { shares, left, difference }: ReadingExplanation,
  { times, decimals }: Amounts,
): readonly number[] {
  const means = shares.map(({ share }) => times * share.mean);
  const rest = difference.mean - shares.reduce((sum, { share }) => sum + share.mean, 0);
  return addingUp([...means, times * (left.mean === 0 ? rest : left.mean)], decimals).map((share) => share / times);
}

/** What a reading is called: the outcome, and the fifth if it is of one. */
export function readingName({ metric, fifth }: SeriesReading, { voice, words }: ExplainTeller): string {
  const name = outcomeName(voice, metric);
  return fifth === undefined ? name : words.fifth(name, voice.words.fifths.names[fifth] ?? '');
}

/** When a reading is of: after ten years, over months 97 to 120. */
export function readingMoment({ as, from, to }: SeriesReading, { voice, words }: ExplainTeller): string {
  if (as !== 'month') return words.moment[as](from, to);
  const after = voice.words.after(to);
  return after.charAt(0).toLowerCase() + after.slice(1);
}

/** The lines of a ledger in which something shows with so many decimals. */
export function shownLines({ ledger }: ReadingExplanation, { times, decimals }: Amounts): readonly LedgerPart[] {
  const least = 0.5 / Number(`1e${decimals}`);
  return (ledger ?? []).filter(({ part, cells }) =>
    [part, ...cells].some(({ mean }) => Math.abs(times * mean) >= least),
  );
}

/** In what amounts of a reading are counted, beside an axis. */
export function readingUnit({ metric, as }: SeriesReading, { voice }: ExplainTeller): string {
  if (as === 'total') return voice.unitOf(metric);
  const { as: counted } = countedAs(metric);
  if (counted === 'percent') return '%';
  if (counted === 'hundred') return '0–100';
  return counted === 'money' ? '£' : voice.unitOf(metric);
}

/** The largest first, whichever way it goes. */
export function bySize<T extends { readonly share: { readonly mean: number } }>(shares: readonly T[]): readonly T[] {
  return shares.toSorted((one, other) => Math.abs(other.share.mean) - Math.abs(one.share.mean));
}
