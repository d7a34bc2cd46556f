import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import type { TeachWords } from '../words/teachEn.ts';

/** How long after the start a month is, as it is said: "after 5 years", "after 18 months". */
export function afterText(month: number, { after }: TeachWords, language: Language): string {
  return month % 12 === 0 ? after.years(numberText(month / 12, language)) : after.months(numberText(month, language));
}
