import type { FifthFindings, Finding } from '#runs';
import type { CostsWords } from '../words/costsEn.ts';
import type { FifthMetric } from '../words/fifthMetrics.ts';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';

/**
 * Who gains least, in one sentence: the most against the least deprived fifth, which were set against each other beforehand. Nobody is
 * named before the runs are in, from too few of them, or by a difference that chance may have made.
 */
export function gainsText({ gains }: CostsWords, language: Language, columns: readonly FifthFindings[]): string {
  const ends = columns.map(({ most }) => most);
  const unknown = ends.filter(({ telling }) => telling === 'unknown');
  if (unknown.length === ends.length) return gains.unknown;
  if (ends.some(({ telling }) => telling === 'waiting')) return sentence(gains.waiting);
  if (ends.some(({ telling }) => telling === 'few')) return sentence(gains.few);
  const label = ({ outcome }: Finding): string => gains.metrics[outcome as FifthMetric];
  const by = (one: Finding): string =>
    gains.by(label(one), numberText(100 * Math.abs(one.difference.median), language, { maximumFractionDigits: 1 }));
  const said = (
    among: (one: Finding) => boolean,
    say: (list: string) => string,
    read: (one: Finding) => string,
  ): readonly string[] => {
    const found = ends.filter(among).map(read);
    return found.length === 0 ? [] : [say(listed(found, gains.and))];
  };
  const isTold = ({ telling }: Finding): boolean => telling === 'told';
  return sentence(
    [
      ...said((one) => isTold(one) && one.good < 0, gains.mostGainsLess, by),
      ...said((one) => isTold(one) && one.good > 0, gains.leastGainsLess, by),
      ...said((one) => isTold(one) && one.good === 0, gains.same, label),
      ...said(({ telling }) => telling === 'chance', gains.chance, label),
    ].join('; '),
  );
}

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
