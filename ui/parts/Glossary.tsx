import { GLOSSARY_LANGUAGES } from '../words/glossaryLanguages.ts';
import type { Language } from '../words/language.ts';
import './glossary.css';

/** Every word of the trade with what it means, in the order of the alphabet. To be loaded late. */
export function Glossary({ language }: { readonly language: Language }) {
  const { title, hint, entries } = GLOSSARY_LANGUAGES[language];
  const sorted = Object.entries(entries).toSorted(([, a], [, b]) => a.term.localeCompare(b.term, language));
  return (
    <details class="glossary" id="glossary">
      <summary>{title}</summary>
      <p class="hint">{hint}</p>
      <dl>
        {sorted.map(([name, { term, gloss }]) => (
          <div key={name}>
            <dt>{term}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
