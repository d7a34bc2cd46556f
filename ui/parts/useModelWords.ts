import { useEffect } from 'preact/hooks';
import { modelLanguage, modelWords, takeModelWords } from '../state/modelWords.ts';
import type { Words } from '../words/en.ts';

/** The words of the page with what parameters and levers are called, which are fetched where they are first shown. */
export function useModelWords(): Words {
  const language = modelLanguage.value;
  useEffect(() => {
    void takeModelWords(language);
  }, [language]);
  return modelWords.value;
}
