import { useEffect } from 'preact/hooks';
import { takeBack } from '../state/pageState.ts';
import { choosing, closeChoices, helping, toggleChoices } from '../state/openChapter.ts';
import { LateMode } from '../parts/LateMode.tsx';
import { PAGE_KEYS } from './pageKeys.ts';

const loadKeyList = () => import('./KeyList.tsx').then((loaded) => loaded.KeyList);

/** The keys of the page, and the list of them that `?` opens. Nobody loses a letter to them: in fields they write. */
export function KeyHelp() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const command = PAGE_KEYS[event.key];
      // Whatever is open above the page closes first, and nothing is changed behind it.
      const isBelow = document.querySelector('dialog[open]') !== null;
      if (command === 'close' && choosing.peek() && !isBelow) closeChoices();
      if (isBelow || isTyping(event.target)) return;
      if (command === 'help') helping.value = true;
      if (command === 'choices' && document.getElementById('choices-drawer') !== null) {
        event.preventDefault();
        toggleChoices();
      }
      if (command === 'undo') takeBack();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  return helping.value ? <LateMode load={loadKeyList} props={{}} /> : null;
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
