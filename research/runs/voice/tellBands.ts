import { allowedBy } from '#analysis';
import type { SettingsBand } from '../bands/bandOfSettings.ts';
import type { ThreeBands } from '../bands/threeBands.ts';
import type { Language } from './language.ts';
import { bandsDa } from './bandsDa.ts';
import { bandsEn, type BandSubject, type BandWords } from './bandsEn.ts';
import { bandsNb } from './bandsNb.ts';

/** How sure a difference is, in every language. */
export const BAND_VOICES: Readonly<Record<Language, BandWords>> = { en: bandsEn, nb: bandsNb, da: bandsDa };

/** What is told of one figure. */
export interface BandStory {
  /** The verdict, whose verb the weakest of the bands decides. */
  readonly headline: string;
  /** In how many of each it is so, which bands the model as it is set lies outside, and what was fitted that has no say. */
  readonly rest: readonly string[];
}

/** What is said where the model as it is set lies outside a band, whose ends leave one of twenty out on each side. */
function outside(
  { low, high }: Pick<SettingsBand, 'low' | 'high'>,
  median: number,
  say: (isAbove: boolean) => string,
): readonly string[] {
  return median > high ? [say(true)] : median < low ? [say(false)] : [];
}

/** The three bands of a figure in sentences. */
export function tellBands(
  words: BandWords,
  { headline, finding, luck, fitted, beliefs }: ThreeBands,
  subject: Omit<BandSubject, 'isHigher'>,
): BandStory {
  const isHigher = (finding.direction === 0 ? luck.median : finding.direction) > 0;
  const told = { ...subject, isHigher };
  const sentence = {
    is: words.is,
    unless: words.unless,
    'cannot tell': words.cannotTell,
    'no difference': words.noDifference,
    same: words.same,
    'luck only': words.luckOnly,
    'half known': words.halfKnown,
    'not told': words.notTold,
  }[headline](told);
  const isUntold = headline === 'not told' || luck.pairs === 0;
  const agreeing = (band: { readonly up: number; readonly down: number }): number => (isHigher ? band.up : band.down);
  const hasBand = fitted !== null && allowedBy(fitted.accepted).drawn === 'band';
  const parts = [
    words.pairs(agreeing(luck), luck.pairs),
    ...(hasBand && fitted.bears ? [words.settings(agreeing(fitted), fitted.worlds)] : []),
    ...(beliefs === null ? [] : [words.worlds(agreeing(beliefs), beliefs.worlds)]),
  ];
  return {
    headline: sentence,
    rest: [
      ...(isUntold || headline === 'same' ? [] : [words.counts(parts, isHigher)]),
      ...(isUntold || !hasBand || !fitted.bears ? [] : outside(fitted, luck.median, words.outsideSettings)),
      ...(isUntold || beliefs === null ? [] : outside(beliefs, luck.median, words.outsideWorlds)),
      ...(hasBand && !fitted.bears ? [(beliefs === null ? words.bearsNotAlone : words.bearsNot)(fitted.worlds)] : []),
    ],
  };
}
