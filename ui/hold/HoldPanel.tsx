import './hold.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RobustLabels } from '#experiments';
import { METRICS, smallestDifference, type LeverName, type ParameterName } from '#sim';
import { SelectField } from '../parts/SelectField.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import type { Live } from '../run/live.ts';
import { withChosen, type AppState } from '../state/appState.ts';
import { change, choices } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { HOLD_LANGUAGES } from '../words/holdLanguages.ts';
import { labelOf } from '../words/languages.ts';
import { unitOf } from '../words/model/parameterWords.ts';
import { numberText, outcomeLabel } from '../words/outcomeText.ts';
import { AnalystsView } from './AnalystsView.tsx';
import {
  hasDirection,
  HOLD_FILE,
  holdCommand,
  holdText,
  MEASURES,
  type Allowed,
  type HoldQuestion,
} from './holdFile.ts';
import { HoldLines } from './HoldLines.tsx';
import { HoldProgress, VariedList } from './HoldProgress.tsx';
import { SidesView } from './SidesView.tsx';
import { readWorlds } from './triedWorlds.ts';
import { TurnsView } from './TurnsView.tsx';
import { useTriedWorlds } from './useTriedWorlds.ts';
import { useTurns } from './useTurns.ts';
import { WayView } from './WayView.tsx';

export interface HoldProps {
  readonly words: Words;
  /** With the outcome that is shown large. */
  readonly present: AppState;
  /** What the strategies are called. */
  readonly names: readonly string[];
  readonly live: Live | null;
}

/** Fewer worlds show nothing. */
const FEWEST_SHOWN = 2;
const YEAR = 12;

/** At first everything counts but money, and may be worse by what matters. */
const AT_FIRST: Allowed = Object.fromEntries(
  MEASURES.filter((metric) => !METRICS[metric].unit.startsWith('pounds')).map((metric) => [
    metric,
    smallestDifference(metric).value,
  ]),
);

/**
 * Whether an answer would hold in other worlds: in how many a strategy is ahead of the first, what turns it, with that assumption to be
 * moved for the whole page, and what stands in the way. All of it is read from the same worlds, which `samspill robust` makes of the same file.
 */
export function HoldPanel({ present, names, live }: HoldProps) {
  const words = useModelWords();
  const { language, outcome } = present;
  const text = HOLD_LANGUAGES[language];
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  const trying = useTriedWorlds(live, isSeen);
  const { tried, shown } = trying;
  const asked = choices.value;
  const [allowed, setAllowed] = useState<Allowed>(AT_FIRST);
  const [value, setValue] = useState<string | null>(null);
  const [belief, setBelief] = useState<string | null>(null);
  const figure = hasDirection(outcome) ? outcome : null;
  const month = Math.max(YEAR, YEAR * Math.floor(present.month / YEAR));
  const strategy = Math.max(1, Math.min(asked.selected, asked.strategies.length - 1));
  const question: HoldQuestion = { worlds: shown, month, figure, allowed, value };
  const read = useMemo(
    () =>
      tried === null || shown < FEWEST_SHOWN
        ? null
        : readWorlds(tried, choices.peek(), { ...question, allowed: {}, value: null }),
    [tried, shown, month, figure],
  );
  const about = read?.questions.outcomes.find(({ metric }) => metric === figure);
  const turns = useTurns(read?.data ?? null, about, { strategy, shown: belief });
  const labels: RobustLabels = {
    outcome: (metric) => outcomeLabel(words, metric),
    belief: ({ name, label }) => ({
      label: labelOf(words, name, label),
      unit: unitOf(words, name as ParameterName | LeverName),
    }),
    strategy: (name) => names[tried?.study.worlds.strategies.findIndex((one) => one.name === name) ?? 0] ?? name,
  };
  const common = { words, text, language, names, labels, strategy, question };
  const dropped = tried?.study.dropped.map(labels.strategy) ?? [];

  return (
    <div ref={box} class="hold-body">
      <p>{text.intro}</p>
      {dropped.length === 0 ? null : <p>{text.dropped(dropped.join(', '))}</p>}
      <HoldProgress words={words} text={text} language={language} trying={trying} />
      <div class="fields">
        <SelectField
          label={text.figure}
          value={outcome}
          onChange={(next) => {
            change((now) => ({ ...now, outcome: next }));
          }}
        >
          {[...new Set([outcome, ...MEASURES.filter((one) => read?.data.unread.includes(one) !== true)])].map((one) => (
            <option key={one} value={one}>
              {outcomeLabel(words, one)}
            </option>
          ))}
        </SelectField>
        {asked.strategies.length < 3 ? null : (
          <SelectField
            label={text.strategy}
            value={String(strategy)}
            onChange={(next) => {
              change((now) => withChosen(now, Number(next)));
            }}
          >
            {names.slice(1).map((name, n) => (
              <option key={n} value={String(n + 1)}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {figure === null ? (
        <p class="hold-lines">
          <strong>
            {Object.hasOwn(METRICS, outcome)
              ? text.noDirection(outcomeLabel(words, outcome))
              : text.ownOutcome(outcomeLabel(words, outcome))}
          </strong>
        </p>
      ) : read?.data.unread.includes(figure) === true ? (
        <p class="hold-lines">
          <strong>{text.unread(outcomeLabel(words, figure))}</strong>
        </p>
      ) : null}
      {read === null || tried === null || about === undefined ? null : (
        <>
          <HoldLines {...common} tried={tried} read={read} outcome={about} turns={turns} />
          <SidesView
            {...common}
            data={read.data}
            outcome={about}
            moment={text.afterYears(numberText(month / YEAR, language))}
          />
          <TurnsView
            {...common}
            tried={tried}
            data={read.data}
            outcome={about}
            turns={turns}
            belief={belief}
            onBelief={setBelief}
          />
        </>
      )}
      {read === null || tried === null ? null : (
        <>
          <WayView {...common} tried={tried} data={read.data} allowed={allowed} onAllowed={setAllowed} />
          <AnalystsView {...common} tried={tried} value={value} onValue={setValue}>
            <VariedList words={words} text={text} language={language} tried={tried} />
            <p>
              <button
                type="button"
                onClick={() => {
                  saveFile(holdText(choices.peek(), question), HOLD_FILE, 'application/yaml');
                }}
              >
                {text.file(HOLD_FILE)}
              </button>
            </p>
            <p class="hint">
              {text.reproduce} <code>{holdCommand()}</code>
            </p>
          </AnalystsView>
        </>
      )}
    </div>
  );
}

/** Whether an element is in view, in a page that is. */
function useSeen(box: { readonly current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      setSeen(entries.at(-1)?.isIntersecting === true);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return isSeen;
}

/** What every part of the panel is told. */
export interface HoldPart {
  readonly words: Words;
  readonly text: (typeof HOLD_LANGUAGES)['en'];
  readonly language: AppState['language'];
  readonly names: readonly string[];
  readonly labels: RobustLabels;
  /** The strategy that is looked at; never the first. */
  readonly strategy: number;
  readonly question: HoldQuestion;
}
