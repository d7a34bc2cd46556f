import type { PictureAxis } from '#pictures';
import { isShare, moneyText, timesCounted, type NationTable } from '#runs';
import type { AuthorityKind } from '#scenarios';
import { CURRENCIES } from '#sim';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import type { NationsWords } from '../words/nationsEn.ts';
import { differenceText, outcomeLabel, outcomeText, unitText } from '../words/outcomeText.ts';
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

/** An axis of numbers as people read them, and how many of these one of the model's numbers is: what is drawn beside it is multiplied so. */
export function nationAxis({ words, nations, table, looking: { metric, against } }: NationReading): {
  readonly axis: PictureAxis;
  readonly times: number;
} {
  const compared = against !== null;
  const name = outcomeLabel(words, metric);
  const label = compared ? nations.differenceIn(name) : name;
  if (isShare(metric))
    return {
      axis: compared ? { label, unit: nations.points, read: 'points' } : { label, unit: '', read: 'percent' },
      times: 1,
    };
  const read = compared ? ({ read: 'difference' } as const) : {};
  const { code, perPound } = CURRENCIES[table.country];
  if (isSum(metric)) return { axis: { label, unit: `${code} ${words.perAdultYear}`, ...read }, times: perPound };
  return { axis: { label, unit: unitText(words, metric), ...read }, times: timesCounted(metric) };
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
