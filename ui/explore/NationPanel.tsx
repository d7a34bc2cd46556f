import { useRef, useState } from 'preact/hooks';
import type { NationTable } from '#runs';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { NATIONS_LANGUAGES } from '../words/nationsLanguages.ts';
import { NationView } from './NationView.tsx';
import { NATIONS, readNation, type Nation } from './readNation.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
}

/** Whole countries that come with the page, each opened by its button. */
export function NationPanel({ words, language }: Props) {
  const nations = NATIONS_LANGUAGES[language];
  const [open, setOpen] = useState<NationTable | null>(null);
  const [reading, setReading] = useState<Nation | null>(null);
  const [failed, setFailed] = useState<Nation | null>(null);
  const wanted = useRef<Nation | null>(null);

  async function take(nation: Nation): Promise<void> {
    wanted.current = nation;
    setFailed(null);
    setReading(nation);
    const table = await readNation(import.meta.env.BASE_URL, nation);
    // Another was asked for meanwhile.
    if (wanted.current !== nation) return;
    setReading(null);
    if (table === null) setFailed(nation);
    else setOpen(table);
  }
  return (
    <section class="panel nation" aria-labelledby="nation-title">
      <h2 id="nation-title">{nations.title}</h2>
      <p class="hint">{nations.hint}</p>
      <p class="nation-choice">
        {NATIONS.map((nation) => (
          <button
            key={nation}
            type="button"
            aria-pressed={open?.country === nation}
            onClick={() => {
              void take(nation);
            }}
          >
            {nations.names[nation]}
          </button>
        ))}
      </p>
      <p role="status">{reading === null ? null : nations.reading(nations.names[reading])}</p>
      {failed === null ? null : <p role="alert">{nations.notRead(nations.names[failed])}</p>}
      {open === null ? null : (
        <NationView key={open.country} words={words} nations={nations} language={language} table={open} />
      )}
    </section>
  );
}
