import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { choices, notice, words } from '../state/pageState.ts';
import type { GlossaryEntry, TermName } from '../words/glossaryEn.ts';
import './glossary.css';

interface Props {
  readonly name: TermName;
  /** The word as it stands in the sentence. */
  readonly children: ComponentChildren;
}

/**
 * A word of the trade where it first stands: a button that opens what it means in plain words. The glossary is loaded when the
 * first is opened. Escape closes it.
 */
export function Term({ name, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <span
      class="term"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {children}
      </button>
      <span id={id} role="note" hidden={!isOpen}>
        {isOpen ? <Gloss name={name} /> : null}
      </span>
    </span>
  );
}

function Gloss({ name }: { readonly name: TermName }) {
  const { language } = choices.value;
  const [entry, setEntry] = useState<GlossaryEntry | null>(null);
  useEffect(() => {
    async function take(): Promise<void> {
      try {
        const { GLOSSARY_LANGUAGES } = await import('../words/glossaryLanguages.ts');
        setEntry(GLOSSARY_LANGUAGES[language].entries[name]);
      } catch {
        notice(words.peek().notLoaded);
      }
    }
    void take();
  }, [language, name]);
  return entry === null ? null : (
    <>
      <strong>{entry.term}</strong>: {entry.gloss}
    </>
  );
}
