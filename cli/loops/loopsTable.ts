import { LOOP_VOICES, signedPeople, sizeText, tellLoops, type LoopMonth, type LoopsAnswer, type Language } from '#runs';
import type { MeanInterval } from '#analysis';
import { LOOP_NAMES } from '#sim';
import { textTable, wrapText } from '../output/textTable.ts';
import type { LoopsAbout } from './loopsAbout.ts';

/** The loops as text: sentences first, then what freezing each would change in each month. */
export function loopsTable(
  { stocks, replicates, lost, fingerprint }: LoopsAnswer,
  { title, name, place, size, seed, language }: LoopsAbout,
  wordsOnly: boolean,
): string {
  const words = LOOP_VOICES[language];
  const blocks = stocks.map(({ stock, months }) => {
    const told = tellLoops(stock, months, language).map((sentence) => wrapText(sentence, { indent: '  ' }));
    if (wordsOnly) return [`${words.stocks[stock]}:`, ...told].join('\n');
    const table = textTable([loopsHeadings(language), ...months.map((month) => loopsRow(month, language))], {
      indent: '  ',
      left: [1 + LOOP_NAMES.length],
    });
    return [`${words.stocks[stock]}:`, ...told, '', wrapText(words.page.effectsHint, { indent: '' }), table].join('\n');
  });
  const head = `${words.page.heading(`${title} (${name})`, place)}\n${words.page.runs(replicates, sizeText(size, place, language), seed)}`;
  const failures = lost.map((reason) => `Failed: ${reason}`);
  return `${[head, ...blocks, ...failures, `Fingerprint of the loops: ${fingerprint}`].join('\n\n')}\n`;
}

/** The month, each loop, and which of them weighs most. */
export function loopsHeadings(language: Language): readonly string[] {
  const { table, loops } = LOOP_VOICES[language];
  return [table.month, ...LOOP_NAMES.map((loop) => loops[loop].label), table.dominant];
}

/** What freezing each loop after a month changes, in people of 10,000 adults with the interval. */
export function loopsRow({ month, effects, dominant }: LoopMonth, language: Language): readonly string[] {
  const { table, loops } = LOOP_VOICES[language];
  const amount = ({ mean, low, high }: MeanInterval): string =>
    Number.isNaN(low)
      ? signedPeople(mean, language)
      : `${signedPeople(mean, language)} [${signedPeople(low, language)} … ${signedPeople(high, language)}]`;
  const which =
    dominant === 'none' || dominant === 'few' || dominant === 'still' ? table[dominant] : loops[dominant].label;
  return [String(month), ...effects.map(({ change }) => amount(change)), which];
}
