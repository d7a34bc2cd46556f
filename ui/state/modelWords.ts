import { computed, signal } from '@preact/signals';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { fetchParameterWords, withParameterWords, type ParameterWords } from '../words/model/parameterWords.ts';
import { notice, state, words } from './pageState.ts';

const fetched = signal<Readonly<Partial<Record<Language, ParameterWords>>>>({});
/** The language of the page; it rests while anything else changes. */
export const modelLanguage = computed(() => state.value.language);

/** The words of the page with what the model's parameters and levers are called, once that has come. */
export const modelWords = computed((): Words => {
  const model = fetched.value[modelLanguage.value];
  return model === undefined ? words.value : withParameterWords(words.value, model);
});

/** Fetches what parameters and levers are called in a language; without it they keep their English names. */
export async function takeModelWords(asked: Language): Promise<void> {
  if (fetched.peek()[asked] !== undefined) return;
  try {
    const model = await fetchParameterWords(asked);
    if (model !== undefined) fetched.value = { ...fetched.peek(), [asked]: model };
  } catch {
    notice(words.peek().notLoaded);
  }
}
