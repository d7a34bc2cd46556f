import './loops.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FEWEST_PAIRS } from '#analysis';
import {
  causesPicture,
  followLoops,
  linkLines,
  LOOP_VOICES,
  loopLanes,
  loopLines,
  signedPeople,
  tellLoops,
  USUAL_EVERY,
  type LoopMonth,
  type LoopsAnswer,
} from '#runs';
import { drawCauses, drawLanes } from '#pictures';
import { LOOP_NAMES, LOOP_STOCKS, type LoopStock } from '#sim';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { FigureTable, type FigureCell } from '../parts/FigureTable.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { Live } from '../run/live.ts';
import { readySize } from '../run/readySize.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MONTHS } from '../state/appState.ts';
import type { Language } from '../words/language.ts';
import { LOOPS_LANGUAGES } from '../words/loopsLanguages.ts';
import { numberText } from '../words/outcomeText.ts';

export interface LoopsPartProps {
  readonly language: Language;
  readonly strategy: ReadyStrategy | undefined;
  readonly live: Live | null;
}

type Asked =
  | { readonly status: 'unasked' | 'stopped' }
  | { readonly status: 'running'; readonly done: number }
  | { readonly status: 'found'; readonly answer: LoopsAnswer }
  | { readonly status: 'failed'; readonly reason: string };

/** Which feedback loop weighs most over time in the selected strategy: folded, asked with a button, found in the background. */
export function LoopsPart({ language, strategy, live }: LoopsPartProps) {
  const text = LOOPS_LANGUAGES[language];
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>({ status: 'unasked' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    setAsked({ status: 'unasked' });
    return () => {
      stop.current?.abort();
    };
  }, [strategy, live]);

  async function ask(to: Live, one: ReadyStrategy): Promise<void> {
    const mine = new AbortController();
    stop.current = mine;
    const { signal } = mine;
    setAsked({ status: 'running', done: 0 });
    const { scenario, citizens } = one;
    const answer = await followLoops(
      {
        arm: { scenario, months: MONTHS, citizens },
        masterSeed: MASTER_SEED,
        replicates: FEWEST_PAIRS,
        every: USUAL_EVERY,
      },
      {
        pool: to.pool,
        signal,
        worldOf: async (run, both) => (await to.lived(one, run, both)).from,
        onRun: (_answer, done) => {
          if (!signal.aborted) setAsked({ status: 'running', done });
        },
      },
    );
    if (signal.aborted) return;
    const [reason] = answer.lost;
    setAsked(reason === undefined ? { status: 'found', answer } : { status: 'failed', reason });
  }

  /** One button asks and stops, so that whoever pressed it by key is where they were. */
  function press(): void {
    if (asked.status === 'running') {
      stop.current?.abort();
      setAsked({ status: 'stopped' });
    } else if (live !== null && strategy !== undefined) void ask(live, strategy);
  }

  const isRunning = asked.status === 'running';
  const number = (value: number): string => numberText(value, language);
  return (
    <details
      class="loops"
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{text.title}</h3>
      </summary>
      {!isOpen ? null : (
        <>
          <p>{text.about}</p>
          {asked.status === 'found' ? null : (
            <p class="row">
              <button type="button" disabled={live === null || strategy === undefined} onClick={press}>
                {isRunning ? text.stop : text.ask}
              </button>
              {isRunning ? (
                <label>
                  <progress max={FEWEST_PAIRS} value={asked.done} />{' '}
                  {asked.done === 0 ? text.starting : text.progress(number(asked.done), number(FEWEST_PAIRS))}
                </label>
              ) : null}
            </p>
          )}
          <div role="status">
            {asked.status === 'stopped' ? <p>{text.stopped}</p> : null}
            {asked.status === 'failed' ? <p>{text.failed(asked.reason)}</p> : null}
          </div>
          {asked.status === 'found' ? <LoopsFound language={language} answer={asked.answer} /> : null}
          {asked.status === 'found' && strategy !== undefined ? (
            <p class="hint">{readySize(strategy, language)}.</p>
          ) : null}
          <LoopsDiagram language={language} />
          <details>
            <summary>{text.how}</summary>
            <p>{LOOP_VOICES[language].page.method}</p>
            <p>{text.limits}</p>
          </details>
        </>
      )}
    </details>
  );
}

/** What was found: of one figure the sentences, the strip of time and the table. */
function LoopsFound({ language, answer }: { readonly language: Language; readonly answer: LoopsAnswer }) {
  const text = LOOPS_LANGUAGES[language];
  const voice = LOOP_VOICES[language];
  const [stock, setStock] = useState<LoopStock>(LOOP_STOCKS[0]);
  const months = answer.stocks.find((one) => one.stock === stock)?.months ?? [];
  const [sentence, ...more] = tellLoops(stock, months, language);
  return (
    <>
      <div class="fields">
        <SelectField
          label={text.figure}
          value={stock}
          onChange={(value) => {
            setStock(LOOP_STOCKS.find((one) => one === value) ?? LOOP_STOCKS[0]);
          }}
        >
          {LOOP_STOCKS.map((one) => (
            <option key={one} value={one}>
              {voice.stocks[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <SvgFigure
        drawing={{ ...drawLanes(loopLanes(stock, months, language)), description: sentence ?? '' }}
        hint={voice.page.stripHint}
      />
      {more.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <FigureTable
        caption={voice.page.effects}
        head={[voice.table.month, ...LOOP_NAMES.map((loop) => voice.loops[loop].label), voice.table.dominant]}
        rows={months.map((month) => rowOf(month, language))}
        csv={{ label: text.saveTable, file: `loops-${stock}.csv` }}
      />
      <p class="hint">{voice.page.effectsHint}</p>
    </>
  );
}

function rowOf({ month, effects, dominant }: LoopMonth, language: Language): readonly FigureCell[] {
  const { table, loops } = LOOP_VOICES[language];
  const people = (change: number): string => signedPeople(change, language);
  const named =
    dominant === 'none' || dominant === 'few' || dominant === 'still' ? table[dominant] : loops[dominant].label;
  return [
    String(month),
    ...effects.map(({ change: { mean, low, high } }) => ({
      value: mean,
      text: `${people(mean)} (${people(low)} – ${people(high)})`,
    })),
    named,
  ];
}

/** The causal diagram, and the list that says the same. */
function LoopsDiagram({ language }: { readonly language: Language }) {
  const { page } = LOOP_VOICES[language];
  return (
    <>
      <SvgFigure
        drawing={{ ...drawCauses(causesPicture(language)), description: page.diagramText }}
        hint={page.diagramHint}
      />
      <h4>{page.list}</h4>
      <ul>
        {loopLines(language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary>{page.links}</summary>
        <ul>
          {linkLines(language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
