import { useState } from 'preact/hooks';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { useGlossary } from './useGlossary.ts';
import './glossary.css';

/** Every word of the trade with what it means, in the order of the alphabet; fetched when it is opened. */
export function Glossary({ words, language }: { readonly words: Words; readonly language: Language }) {
  const [wasOpened, setOpened] = useState(false);
  const glossary = useGlossary(language, wasOpened);
  const entries = Object.entries(glossary?.entries ?? {}).toSorted(([, a], [, b]) =>
    a.term.localeCompare(b.term, language),
  );
  return (
    <details
      class="glossary"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{words.glossary}</summary>
      <p class="hint">{glossary?.hint ?? '…'}</p>
      <dl>
        {entries.map(([name, { term, gloss }]) => (
          <div key={name}>
            <dt>{term}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
