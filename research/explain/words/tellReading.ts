import { FEWEST_PAIRS, isClear, meanInterval, type MeanInterval } from '#analysis';
import { describeMetric, outcomeAmount } from '#runs';
import { smallestDifference } from '#sim';
import type { Explanation, PlayerShare, ReadingExplanation } from '../answer/explanation.ts';
import { TOLD_OF_GROSS } from '../answer/explainGame.ts';
import { amountsOf, type Amounts } from './amountText.ts';
import { localSetting } from './localSetting.ts';
import { readingAmounts, readingMoment, readingName } from './readingText.ts';
import { capital, groupName, playerName, type ExplainTeller } from './explainTeller.ts';

/** Shares told in one direction, and pairs told at all. */
const MOST_TOLD = 3;

/** The two strategies as people call them. */
export interface TwoNames {
  readonly name: string;
  readonly against: string;
}

/**
 * What an explanation says of one reading, in sentences made by rule: how large and how sure; what brought it, with what cancels; who
 * does one thing alone and another on top; whether choices help or hinder each other; through what; what is small or not clear. Only
 * what is clear is told (the 95% interval excludes 0 and three quarters of the replicates agree), nothing with under ten replicates,
 * and never a share as a part of a difference of a hundred.
 */
export function tellReading(
  explanation: Explanation,
  found: ReadingExplanation,
  names: TwoNames,
  teller: ExplainTeller,
): readonly string[] {
  const { words } = teller;
  const { replicates } = explanation;
  if (replicates === 0) return [words.noRun];
  if (replicates < FEWEST_PAIRS) return [words.few(replicates, FEWEST_PAIRS)];
  const amounts = readingAmounts(found, teller, true);
  const more = explanation.over === 'levers' ? choiceSentences : mechanismSentences;
  return [
    headline(found, names, teller),
    ...oneChoiceSentence(found, teller),
    ...mattersSentence(found, teller),
    ...(found.level0 > replicates / 2 ? [words.nothingThere(found.level0, replicates, teller.how.total)] : []),
    ...more(found, amounts, teller),
    ...throughSentences(found, amounts, teller),
    ...(found.disagreeing.length === 0
      ? []
      : [words.fitDisagrees(found.disagreeing.map((player) => playerName(teller, player)).join('; '))]),
    words.model,
  ];
}

/** Through what a difference came, in sentences: how large it is, its largest lines, and of the large choices the largest of each. */
export function tellThrough(
  { replicates }: Explanation,
  found: ReadingExplanation,
  names: TwoNames,
  teller: ExplainTeller,
): readonly string[] {
  const { words } = teller;
  if (replicates === 0) return [words.noRun];
  if (replicates < FEWEST_PAIRS) return [words.few(replicates, FEWEST_PAIRS)];
  return [
    headline(found, names, teller),
    ...throughSentences(found, readingAmounts(found, teller, true), teller),
    words.model,
  ];
}

function headline(
  { reading, difference }: ReadingExplanation,
  { name, against }: TwoNames,
  teller: ExplainTeller,
): string {
  const { words } = teller;
  const amounts = amountsOf(teller, reading, [difference], true);
  const [when, what] = [readingMoment(reading, teller), readingName(reading, teller)];
  const { mean, low, high, agree, of } = difference;
  const sure = words.sure(amounts.signed(low), amounts.signed(high), agree, of);
  const sized = [name, against, when, what, amounts.counted(mean), mean > 0] as const;
  // Runs that go either way are no luck of the mean where its interval excludes 0: then it is told, and that one run may be otherwise.
  const told = isClear(difference)
    ? words.headline(...sized)
    : low > 0 || high < 0
      ? words.unsteady(...sized)
      : words.noDifference(name, against, when, what);
  return `${told} ${sure}.`;
}

/** Where two strategies differ in one choice it brought all of the difference. */
function oneChoiceSentence({ shares }: ReadingExplanation, teller: ExplainTeller): readonly string[] {
  const [only, ...others] = shares;
  if (only === undefined || others.length > 0 || only.player.kind === 'mechanism') return [];
  const { from, to } = only.player;
  const { language } = teller.voice;
  return [
    teller.words.oneChoice(playerName(teller, only.player), localSetting(from, language), localSetting(to, language)),
  ];
}

function mattersSentence({ reading, difference }: ReadingExplanation, { voice, words }: ExplainTeller): string[] {
  if (reading.as === 'total' || !isClear(difference)) return [];
  const { value } = smallestDifference(reading.metric);
  const mean = Math.abs(difference.mean);
  const [matters, printed] = [value, mean].map((amount) => outcomeAmount(voice, reading.metric, amount));
  // As rounded, one number is not less than itself.
  if (printed === matters) return [words.justMatters(matters ?? '')];
  return mean < value ? [words.underMatters(matters ?? '')] : [];
}

/** A choice, or a group of choices, as it is told. */
interface Contribution extends Pick<PlayerShare, 'share' | 'samples'> {
  readonly name: string;
  /** Null for groups. */
  readonly ends: { readonly alone: MeanInterval; readonly onTop: MeanInterval } | null;
}

/** Choices one by one; where they were grouped, the groups, since only members of one group may be compared. */
function contributions({ groups, shares }: ReadingExplanation, teller: ExplainTeller): readonly Contribution[] {
  if (groups.length < shares.length)
    return groups.map(({ group, share, samples }) => ({ name: groupName(teller, group), share, samples, ends: null }));
  return shares.map(({ player, share, samples, alone, onTop }) => ({
    name: playerName(teller, player),
    share,
    samples,
    ends: alone === null ? null : { alone, onTop },
  }));
}

function choiceSentences(found: ReadingExplanation, amounts: Amounts, teller: ExplainTeller): readonly string[] {
  const { words } = teller;
  const { shares, gross, cancels } = found;
  // One player is all choices together: it brought the difference.
  if (shares.length === 1) return [];
  const all = contributions(found, teller);
  // What turns and is small either way is only small.
  const turning = all.filter((one) => turns(one) && largestEnd(one) >= TOLD_OF_GROSS * gross);
  const steady = all.filter((one) => !turning.includes(one));
  const clear = steady.filter(({ share }) => isClear(share));
  const large = clear.filter(({ share }) => Math.abs(share.mean) >= TOLD_OF_GROSS * gross);
  const rest = steady.filter((one) => !isClear(one.share) && !turns(one));
  const context = shares.filter(({ player }) => player.kind === 'context');
  const told = [1, -1].map((sign) =>
    largestFirst(large.filter(({ share }) => share.mean * sign > 0)).slice(0, MOST_TOLD),
  );
  const untold = steady
    .filter((one) => isClear(one.share) || turns(one))
    .filter((one) => !told.some((some) => some.includes(one)));
  const brought = broughtSentence(told, amounts, teller);
  const namesOf = (some: readonly Contribution[]): string => some.map(({ name }) => name).join('; ');
  return [
    ...(brought === null ? [] : [cancels && told.every((some) => some.length > 0) ? words.cancels(brought) : brought]),
    ...(told.some(unordered) ? [words.unordered] : []),
    ...turning.map(({ name, ends }) =>
      words.turns(capital(name), amounts.signed(ends?.alone.mean ?? NaN), amounts.signed(ends?.onTop.mean ?? NaN)),
    ),
    ...togetherSentence(found, amounts, teller),
    ...pairSentences(found, amounts, teller),
    ...(untold.length === 0 ? [] : [words.small(namesOf(untold))]),
    ...(rest.length === all.length ? [words.allOfThem] : rest.length === 0 ? [] : [words.notClear(namesOf(rest))]),
    ...(context.length === 0
      ? []
      : [words.contextIsNoChoice(context.map(({ player }) => playerName(teller, player)).join('; '), teller.how.same)]),
  ];
}

/** Whether a choice does one thing alone and the opposite on top, both clearly: then its average says neither. */
function turns({ ends }: Contribution): boolean {
  return ends !== null && isClear(ends.alone) && isClear(ends.onTop) && ends.alone.mean * ends.onTop.mean < 0;
}

function largestEnd({ ends }: Contribution): number {
  return ends === null ? 0 : Math.max(Math.abs(ends.alone.mean), Math.abs(ends.onTop.mean));
}

function largestFirst(some: readonly Contribution[]): readonly Contribution[] {
  return some.toSorted((one, other) => Math.abs(other.share.mean) - Math.abs(one.share.mean));
}

/** Whether two that are told one after the other are too near each other for their order to be said. */
function unordered(told: readonly Contribution[]): boolean {
  return told.some((one, index) => {
    const next = told[index + 1];
    if (next === undefined) return false;
    return !isClear(meanInterval(one.samples.map((sample, r) => sample - (next.samples[r] ?? NaN))));
  });
}

function broughtSentence(
  told: readonly (readonly Contribution[])[],
  amounts: Amounts,
  { words }: ExplainTeller,
): string | null {
  const [raised = '', lowered = ''] = told.map((some) =>
    listed(
      some.map(({ name, share }) => words.by(name, amounts.signed(share.mean))),
      words.and,
    ),
  );
  return raised === '' && lowered === '' ? null : capital(words.brought(raised, lowered));
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Whether what choices do alone and what they do on top lie on opposite sides of the difference, outside its band. */
function togetherSentence(
  { reading, difference, ends, shares }: ReadingExplanation,
  amounts: Amounts,
  { words }: ExplainTeller,
): readonly string[] {
  const { better } = describeMetric(reading.metric);
  if (ends === null || better === 0 || shares.length < 2) return [];
  const side = ({ mean }: MeanInterval): number =>
    mean > difference.high ? better : mean < difference.low ? -better : 0;
  const [alone, onTop] = [side(ends.alone), side(ends.onTop)];
  if (alone * onTop >= 0) return [];
  const texts = [amounts.signed(ends.alone.mean), amounts.signed(ends.onTop.mean)] as const;
  return [alone > 0 ? words.inTheWay(...texts) : words.helping(...texts)];
}

function pairSentences(
  { pairs, shares }: ReadingExplanation,
  amounts: Amounts,
  teller: ExplainTeller,
): readonly string[] {
  const nameOf = (index: number): string => {
    const share = shares[index];
    return share === undefined ? '' : playerName(teller, share.player);
  };
  return pairs
    .filter(({ told }) => told)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, MOST_TOLD)
    .map(({ players: [one, other], value }) =>
      teller.words.pairMore(capital(nameOf(one)), nameOf(other), amounts.signed(value)),
    );
}

/** Mechanisms: what the difference would lose without each, everything else on; and what is left without all of them. */
function mechanismSentences(
  { shares, left, gross }: ReadingExplanation,
  amounts: Amounts,
  teller: ExplainTeller,
): readonly string[] {
  const { words } = teller;
  const told = shares
    .filter(({ onTop }) => isClear(onTop) && Math.abs(onTop.mean) >= TOLD_OF_GROSS * gross)
    .toSorted((one, other) => Math.abs(other.onTop.mean) - Math.abs(one.onTop.mean));
  const names = told.map(({ player, onTop }) =>
    words.mechanism(playerName(teller, player), amounts.signed(-onTop.mean)),
  );
  const rest = shares.filter(({ onTop }) => !isClear(onTop)).map(({ player }) => playerName(teller, player));
  return [
    ...(names.length === 0 ? [] : [words.mechanisms(names.join('; '))]),
    words.left(amounts.signedCounted(left.mean)),
    ...(rest.length === 0 ? [] : [words.notClear(rest.join('; '))]),
  ];
}

/** Through what: the largest clear lines of all, and of each large choice its largest; of one that is not clear the two ways it works. */
function throughSentences(
  { ledger, shares, gross }: ReadingExplanation,
  amounts: Amounts,
  teller: ExplainTeller,
): readonly string[] {
  const { words } = teller;
  if (ledger === null) return [];
  const lineName = (line: string): string => words.ledger.lines[line] ?? line;
  const causes = ledger.filter(({ answers }) => !answers);
  const moved = causes.reduce((sum, { part }) => sum + Math.abs(part.mean), 0);
  const all = causes
    .filter(({ part }) => isClear(part) && Math.abs(part.mean) >= TOLD_OF_GROSS * moved)
    .toSorted((one, other) => Math.abs(other.part.mean) - Math.abs(one.part.mean))
    .slice(0, MOST_TOLD)
    .map(({ line, part }) => words.by(lineName(line), amounts.signed(part.mean)));
  const cellsOf = (index: number): readonly { readonly line: string; readonly cell: MeanInterval }[] =>
    causes
      .flatMap(({ line, cells }) => {
        const cell = cells[index];
        return cell !== undefined && isClear(cell) ? [{ line, cell }] : [];
      })
      .toSorted((one, other) => Math.abs(other.cell.mean) - Math.abs(one.cell.mean));
  const cellText = ({ line, cell }: { readonly line: string; readonly cell: MeanInterval }): string =>
    words.by(lineName(line), amounts.signed(cell.mean));
  const large =
    shares.length < 2
      ? []
      : shares.flatMap((one, index) => {
          const [cell] = cellsOf(index);
          if (cell === undefined) return [];
          const name = capital(playerName(teller, one.player));
          if (isClear(one.share) && Math.abs(one.share.mean) >= TOLD_OF_GROSS * gross)
            return [words.through(name, amounts.signed(one.share.mean), cellText(cell))];
          const up = cellsOf(index).find((some) => some.cell.mean > 0);
          const down = cellsOf(index).find((some) => some.cell.mean < 0);
          const isLarge = [up, down].every(
            (some) => some !== undefined && Math.abs(some.cell.mean) >= TOLD_OF_GROSS * gross,
          );
          return !isClear(one.share) && isLarge && up !== undefined && down !== undefined
            ? [words.throughTwo(name, cellText(up), cellText(down))]
            : [];
        });
  return [...(all.length === 0 ? [] : [words.throughAll(all.join('; '))]), ...large];
}
