import { useMemo } from 'preact/hooks';
import { once } from '../parts/once.ts';
import { change, choices } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { isNone, ownCircumstances, withSameCircumstances } from './circumstances.ts';
import { circumstanceTexts } from './circumstanceTexts.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly names: readonly string[];
}

/** Which strategies bring circumstances that the others do not meet, and the way to put them to all. */
export function OwnCircumstances({ words, language, names }: Props) {
  const { row } = CARDS_LANGUAGES[language];
  const { strategies, context, beliefs, shocks } = choices.value;
  // No lever of a strategy is looked at but those of a link, which move with its preset.
  const key = strategies.map(({ preset, schedules }) => [preset, JSON.stringify(schedules)].join()).join('|');
  const own = useMemo(() => ownCircumstances(choices.peek()), [key, context, beliefs, shocks]);
  if (own.every(isNone)) return null;
  return (
    <ul class="own-circumstances">
      {own.map((brought, n) =>
        isNone(brought) ? null : (
          <li key={n}>
            <strong>{names[n]}:</strong> {row.own.toLowerCase()}:{' '}
            {circumstanceTexts(words, language, brought).join('; ')}.{' '}
            <button
              type="button"
              aria-label={row.sameOf(names[n] ?? '')}
              onClick={once(() => {
                change((now) => withSameCircumstances(now, n));
              })}
            >
              {row.same}
            </button>
          </li>
        ),
      )}
      <li class="hint">{row.ownHint}</li>
    </ul>
  );
}
