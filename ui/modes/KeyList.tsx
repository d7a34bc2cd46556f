import { useEffect, useRef } from 'preact/hooks';
import { helping } from '../state/openChapter.ts';
import { language, words } from '../state/pageState.ts';
import { LESSON_KEYS } from '../teach/lessonKeys.ts';
import { ROOM_KEYS, SHOW_KEYS } from '../teach/presentKeys.ts';
import { FRAME_LANGUAGES } from '../words/frameLanguages.ts';
import type { KeysWords } from '../words/keysEn.ts';
import { KEYS_LANGUAGES } from '../words/keysLanguages.ts';
import { PAGE_KEYS } from './pageKeys.ts';

/** All keys of the page and what they do. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = (): void => {
    helping.value = false;
  };
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{FRAME_LANGUAGES[language.value].keys.title}</h2>
      {keyGroups(KEYS_LANGUAGES[language.value]).map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {rows.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <span key={key}>
                      <kbd>{key}</kbd>{' '}
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" onClick={close}>
        {words.value.close}
      </button>
    </dialog>
  );
}

interface KeyGroup {
  readonly title: string;
  readonly rows: readonly (readonly [keys: readonly string[], does: string])[];
}

/** The keys of the page, of lessons, and of lessons that are shown to a room, from the tables by which they are heard. */
export function keyGroups({ page, time, lesson, show, room, names }: KeysWords): readonly KeyGroup[] {
  const rowsOf = <Command extends string>(
    table: Readonly<Record<string, Command>>,
    does: Readonly<Record<Command, string>>,
  ): KeyGroup['rows'] =>
    [...new Set(Object.values(table))].map((command) => [
      Object.keys(table).flatMap((key) => (table[key] === command && isOtherLetter(table, key) ? [nameOf(key)] : [])),
      does[command],
    ]);
  const nameOf = (key: string): string => names[key] ?? SIGNS[key] ?? key.replace(/(?<=[a-z])(?=[A-Z])/, ' ');
  return [
    { title: page.title, rows: [...rowsOf(PAGE_KEYS, page.does), [['←', '→'], time]] },
    { title: lesson.title, rows: rowsOf(LESSON_KEYS, lesson.does) },
    { title: show.title, rows: rowsOf(SHOW_KEYS, show.does) },
    { title: room, rows: rowsOf(ROOM_KEYS, show.does) },
  ];
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** A capital letter that does what its small one does is the same key. */
function isOtherLetter(table: Readonly<Record<string, string>>, key: string): boolean {
  const small = key.toLowerCase();
  return small === key || table[small] !== table[key];
}
