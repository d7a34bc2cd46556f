import { useMemo } from 'preact/hooks';
import { leverPrices } from '../../choices/leverPrices.ts';
import { usualKey, usualOf } from '../../choices/usualStrategy.ts';
import { useModelWords } from '../../parts/useModelWords.ts';
import type { Live } from '../../run/live.ts';
import { choices, sumsCountry } from '../../state/pageState.ts';
import type { Pricing } from './coursePrice.ts';
import type { QuestionReading } from './questionTexts.ts';

/** With what the texts of the six questions are made, and what prices are made of in the place that is open: null until the model is there. */
export function usePricedReading(live: Live | null): {
  readonly reading: QuestionReading;
  readonly pricing: Pricing | null;
} {
  const present = choices.value;
  const words = useModelWords();
  // Sums are told in the currency of the place that is shown.
  void sumsCountry.value;
  const key = usualKey(present);
  const pricing = useMemo(() => {
    const usual = usualOf(live, present);
    return usual === null ? null : { parameters: usual.parameters, prices: leverPrices(usual.parameters, usual.place) };
  }, [live, key]);
  return { reading: { words, language: present.language }, pricing };
}
