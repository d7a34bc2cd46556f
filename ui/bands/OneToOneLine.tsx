import { useMemo } from 'preact/hooks';
import { isOneToOne, MEASURED_MONTHS, ONE_TO_ONE_VOICES, sizeEffect } from '#runs';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { choices } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { differenceText, isShare, numberText } from '../words/outcomeText.ts';
import { SURE_LANGUAGES } from '../words/sureLanguages.ts';
import { nearestMonth } from './nearestMonth.ts';

interface Props {
  readonly words: Words;
  /** With the outcome that is shown large. */
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** The strategy whose difference from the first is meant. */
  readonly strategy: number;
  readonly live: Live | null;
}

/** How the difference is with every adult simulated, where that was measured; nothing where it was not, or is what is shown. */
export function OneToOneLine({ words, present, data, names, strategy, live }: Props) {
  const { language, outcome } = present;
  const asked = choices.value;
  const ready = useMemo(() => live?.ready(asked) ?? [], [live, asked]);
  const month = MEASURED_MONTHS[nearestMonth(MEASURED_MONTHS, present.month)] ?? present.month;
  const [own, base] = [ready[strategy], ready[0]];
  if (own === undefined || base === undefined || isOneToOne(data.size)) return null;
  const effect = sizeEffect({ strategy: own.scenario, against: base.scenario }, { metric: outcome, month });
  if (effect === null) return null;
  const voice = ONE_TO_ONE_VOICES[language];
  const unit = isShare(outcome) ? ` ${SURE_LANGUAGES[language].points}` : '';
  const [difference = '', least = '', most = ''] = effect.oneToOne.map((value) =>
    differenceText(outcome, value, language),
  );
  const after = words.voice.after(month);
  return (
    <p class="one-to-one">
      {voice.sentence({
        after: after.charAt(0).toLowerCase() + after.slice(1),
        name: names[strategy] ?? '',
        base: names[0] ?? '',
        adults: numberText(effect.size.adults, language),
        difference: `${difference}${unit}`,
        pairs: effect.pairs,
        least,
        most,
      })}{' '}
      {voice.own(numberText(effect.size.citizens, language), differenceText(outcome, effect.own[0], language))}
    </p>
  );
}
