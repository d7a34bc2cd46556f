import { useEffect, useRef } from 'preact/hooks';
import { takeBack } from '../state/pageState.ts';
import { choosing, closeChoices, helping, toggleChoices } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';

/** The keys of the page, and the list of them that `?` opens. Nobody loses a letter to them: in fields they write. */
export function KeyHelp({ frame, close }: { readonly frame: FrameWords; readonly close: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // Whatever is open above the page closes first, and nothing is changed behind it.
      const isBelow = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && choosing.peek() && !isBelow) closeChoices();
      if (isBelow || isTyping(event.target)) return;
      if (event.key === '?') helping.value = true;
      if (event.key === 'c' && document.getElementById('choices-drawer') !== null) {
        event.preventDefault();
        toggleChoices();
      }
      if (event.key === 'z') takeBack();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  const open = helping.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys-title"
      onClose={() => {
        helping.value = false;
      }}
    >
      <h2 id="keys-title">{frame.keys.title}</h2>
      <dl>
        {frame.keys.list.map(([key = '', does = '']) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => {
          helping.value = false;
        }}
      >
        {close}
      </button>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button', 'file'].includes(target.type)))
  );
}
