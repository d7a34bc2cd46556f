import { moneyText, type MoneyWriting, type Voice } from '#runs';
import type { Country } from '#sim';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import { outcomeLabel, unitText } from '../words/outcomeText.ts';

/** The voice of the page, or of a sheet, in the currency of the place that a lesson is taught for: sentences and figures count alike. */
export function lessonVoice(words: Words, country: Country, writing: MoneyWriting = {}): Voice {
  const language = languageOf(words);
  return {
    language,
    words: words.voice,
    labelOf: (outcome) => outcomeLabel(words, outcome),
    unitOf: (outcome) => unitText(words, outcome),
    money: (pounds) => moneyText(pounds, country, language, writing),
  };
}
