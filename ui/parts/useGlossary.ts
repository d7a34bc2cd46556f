import { useEffect, useState } from 'preact/hooks';
import { notice, words } from '../state/pageState.ts';
import type { GlossaryWords } from '../words/glossaryEn.ts';
import type { Language } from '../words/language.ts';

/** The glossary of a language, fetched when it is first wanted; null until it is there. */
export function useGlossary(language: Language, isWanted: boolean): GlossaryWords | null {
  const [glossary, setGlossary] = useState<GlossaryWords | null>(null);
  useEffect(() => {
    async function take(): Promise<void> {
      try {
        const { GLOSSARY_LANGUAGES } = await import('../words/glossaryLanguages.ts');
        setGlossary(GLOSSARY_LANGUAGES[language]);
      } catch {
        notice(words.peek().notLoaded);
      }
    }
    if (isWanted) void take();
  }, [language, isWanted]);
  return glossary;
}
