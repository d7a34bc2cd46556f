import type { ComparisonData } from '../state/comparisonData.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { noteText } from '../words/problemText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly warnings: ComparisonData['warnings'];
}

/** What a reader should know before believing the numbers. */
export function WarningList({ words, language, warnings }: Props) {
  const told = warnings.map((warning) => noteText(words, language, warning));
  return (
    <>
      {told.map(({ text, lang }) => (
        <p key={text} class="hint" lang={lang}>
          {text}
        </p>
      ))}
    </>
  );
}
