import { choices, sumsCountry, words } from '../state/pageState.ts';
import { rateText } from '../words/sums.ts';

/** At which rate sums are turned into the currency of the place, once where sums stand; nothing where they are in pounds. */
export function RateNote() {
  void sumsCountry.value;
  return <>{rateText(words.value, choices.value.language)}</>;
}
