import './why.css';
import { useRef, useState } from 'preact/hooks';
import { LateMode } from '../parts/LateMode.tsx';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { WHY_LANGUAGES } from '../words/whyLanguages.ts';
import { ChangeTab } from './ChangeTab.tsx';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly names: readonly string[];
  readonly live: Live | null;
}

/** What can be asked: of one strategy why it changed, of two why they differ, and through what. */
const QUESTIONS = ['title', 'differ', 'through'] as const;

async function loadDifference() {
  return (await import('./DifferencePanel.tsx')).DifferencePanel;
}

/** Why things are as they are, closed until somebody asks: three questions, of which one is answered at a time. */
export function WhyPanel({ words, present, names, live }: Props) {
  const text = WHY_LANGUAGES[present.language];
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<(typeof QUESTIONS)[number]>('title');
  const tabs = useRef<HTMLDivElement>(null);

  function moveTo(place: number): void {
    const question = QUESTIONS[(place + QUESTIONS.length) % QUESTIONS.length] ?? 'title';
    setAsked(question);
    tabs.current?.querySelector<HTMLElement>(`#why-${question}`)?.focus();
  }
  return (
    <details
      class="panel why"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{text.panel}</h2>
      </summary>
      {!open ? null : (
        <>
          <div
            ref={tabs}
            class="why-tabs"
            role="tablist"
            aria-label={text.questions}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              moveTo(QUESTIONS.indexOf(asked) + step);
            }}
          >
            {QUESTIONS.map((question) => (
              <button
                key={question}
                id={`why-${question}`}
                type="button"
                role="tab"
                aria-selected={asked === question}
                aria-controls="why-answer"
                tabIndex={asked === question ? 0 : -1}
                onClick={() => {
                  setAsked(question);
                }}
              >
                {text[question]}
              </button>
            ))}
          </div>
          <div id="why-answer" class="why-answer" role="tabpanel" aria-labelledby={`why-${asked}`}>
            {asked === 'title' ? (
              <ChangeTab words={words} present={present} name={names[present.selected] ?? ''} live={live} />
            ) : (
              <LateMode
                key="difference"
                load={loadDifference}
                props={{ words, present, names, live, through: asked === 'through' }}
              />
            )}
          </div>
        </>
      )}
    </details>
  );
}
