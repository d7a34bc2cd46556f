import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { choices } from '../state/pageState.ts';
import type { TermName } from '../words/glossaryEn.ts';
import { useGlossary } from './useGlossary.ts';
import './glossary.css';

interface Props {
  readonly name: TermName;
  /** The word as it stands in the sentence. */
  readonly children: ComponentChildren;
}

/** A word of the trade where it first stands: a button that opens what it means in plain words. Escape closes it. */
export function Term({ name, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const entry = useGlossary(choices.value.language, isOpen)?.entries[name];
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
        {entry === undefined ? null : (
          <>
            <strong>{entry.term}</strong>: {entry.gloss}
          </>
        )}
      </span>
    </span>
  );
}
