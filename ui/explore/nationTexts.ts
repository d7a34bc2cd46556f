import type { PictureAxis } from '#pictures';
import { isShare, moneyText, type NationTable } from '#runs';
import type { AuthorityKind } from '#scenarios';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import type { NationsWords } from '../words/nationsEn.ts';
import { differenceText, modelUnit, outcomeAxis, outcomeLabel, outcomeText } from '../words/outcomeText.ts';
import { isSum } from '../words/sums.ts';
import type { LookingAt, NationGroups } from './nationFindings.ts';

/** A country that is open, and what of it is looked at. */
export interface NationReading {
  readonly words: Words;
  readonly nations: NationsWords;
  readonly language: Language;
  readonly table: NationTable;
  readonly looking: LookingAt;
  readonly groups: NationGroups | null;
  /** What the bases are called. */
  readonly names: readonly string[];
}

/** A value as it is read: sums in the currency of the country. */
export function valueTextOf(
  { language, table, looking }: Pick<NationReading, 'language' | 'table' | 'looking'>,
  isDifference: boolean,
) {
  const { metric } = looking;
  return (value: number): string => {
    if (isSum(metric)) return moneyText(value, table.country, language, { sign: isDifference, short: true });
    return isDifference ? differenceText(metric, value, language) : outcomeText(metric, value, language);
  };
}

export function nationAxis({ words, nations, looking: { metric, against } }: NationReading): PictureAxis {
  if (against === null) return outcomeAxis(words, metric);
  const label = nations.differenceIn(outcomeLabel(words, metric));
  return isShare(metric)
    ? { label, unit: nations.points, read: 'points' }
    : { label, unit: modelUnit(words, metric), read: 'difference' };
}

export function groupLabel({ nations, groups }: NationReading, group: number): string {
  if (group < 0 || groups === null) return nations.all;
  if (groups.by === 'county') return groups.labels[group] ?? '';
  return nations.kinds[(groups.keys[group] ?? 'E06') as AuthorityKind];
}

export function nationTitle(reading: NationReading): string {
  const { words, nations, names, looking } = reading;
  const { base, against, metric, month } = looking;
  const shown = against === null ? names[base] : nations.difference(names[base] ?? '', names[against] ?? '');
  return `${outcomeLabel(words, metric)}: ${shown}. ${words.voice.after(month)}`;
}
