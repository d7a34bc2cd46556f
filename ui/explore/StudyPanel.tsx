import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { numberText } from '../words/outcomeText.ts';
import { once } from '../parts/once.ts';
import { saveFile } from '../parts/saveFile.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import type { Live } from '../run/live.ts';
import {
  STUDY_CITIZENS,
  STUDY_FACTORS,
  STUDY_KINDS,
  STUDY_REPLICATES,
  type AppState,
  type StudyState,
} from '../state/appState.ts';
import { change, ownOutcomes, state } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { labelOf } from '../words/languages.ts';
import { problemText, type ProblemText } from '../words/problemText.ts';
import { EXPERIMENT_FILE, experimentCommand, experimentText } from './studyExperiment.ts';
import { runStudy, type StudyResult } from './runStudy.ts';
import { declarationOf, STUDY_BELIEFS, STUDY_CONTEXT, STUDY_LEVERS, studySize } from './studyPoints.ts';
import { StudyView } from './StudyView.tsx';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly present: AppState;
  readonly names: readonly string[];
  readonly live: Live | null;
}

interface Running {
  readonly done: number;
  readonly all: number;
  readonly remaining: number | null;
}

/** The last study, so that it is still there when Explore is opened again. */
let kept: StudyResult | null = null;

/** Many points around the selected strategy: a tornado, a heat map or a map of the mix, with progress and an end at any time. */
export function StudyPanel({ words, explore, present, names, live }: Props) {
  const text = explore.study;
  const { study, language } = present;
  const [result, setResult] = useState(kept);
  const [running, setRunning] = useState<Running | null>(null);
  const [problems, setProblems] = useState<readonly ProblemText[]>([]);
  const stop = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stop.current?.abort();
    },
    [],
  );

  async function start(): Promise<void> {
    if (live === null) return;
    const mine = new AbortController();
    stop.current?.abort();
    stop.current = mine;
    setProblems([]);
    setRunning({ done: 0, all: studySize(study) * study.replicates, remaining: null });
    const issues = await runStudy({
      state: state.peek(),
      live,
      own: ownOutcomes.peek(),
      signal: mine.signal,
      onResult(next, done, all, seconds) {
        if (mine.signal.aborted) return;
        kept = next;
        setResult(next);
        setRunning({ done, all, remaining: seconds < 1 ? null : Math.ceil((seconds / done) * (all - done)) });
      },
    });
    if (stop.current !== mine) return;
    setProblems(issues.slice(0, 8).map((issue) => problemText(words, language, issue)));
    setRunning(null);
  }
  const set = (part: Partial<StudyState>): void => {
    change((now) => ({ ...now, study: { ...study, ...part } }));
  };
  const isOld = result !== null && studyKey(result.asked) !== studyKey(present);
  const number = (value: number): string => numberText(value, language);

  return (
    <section class="panel study" aria-labelledby="study-title">
      <h2 id="study-title">{text.title}</h2>
      <p class="hint">
        {text.hint} <strong>{names[present.selected]}</strong>.
      </p>
      <fieldset class="views">
        <legend class="hidden">{text.kind}</legend>
        {STUDY_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="study-kind"
              checked={study.kind === kind}
              onChange={() => {
                set({ kind });
              }}
            />{' '}
            {text.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <div class="fields">
        {study.kind === 'tornado' ? (
          <SelectField
            label={text.over}
            value={study.over}
            onChange={(over) => {
              set({ over: over as StudyState['over'] });
            }}
          >
            {STUDY_FACTORS.map((one) => (
              <option key={one} value={one}>
                {text.overs[one]}
              </option>
            ))}
          </SelectField>
        ) : null}
        {study.kind === 'heat' ? (
          <>
            <FactorChoice
              words={words}
              explore={explore}
              label={text.across}
              value={study.across}
              onChange={(across) => {
                set({ across });
              }}
            />
            <FactorChoice
              words={words}
              explore={explore}
              label={text.up}
              value={study.up}
              onChange={(up) => {
                set({ up });
              }}
            />
          </>
        ) : null}
        <NumberField
          label={text.replicates}
          value={study.replicates}
          min={STUDY_REPLICATES[0]}
          max={STUDY_REPLICATES[1]}
          onChange={(replicates) => {
            set({ replicates });
          }}
        />
        <NumberField
          label={text.citizens}
          value={study.citizens}
          min={STUDY_CITIZENS[0]}
          max={STUDY_CITIZENS[1]}
          onChange={(citizens) => {
            set({ citizens });
          }}
        />
        {running === null ? (
          <button type="button" class="primary" disabled={live === null} onClick={() => void start()}>
            {text.start(number(studySize(study) * study.replicates))}
          </button>
        ) : (
          <button
            type="button"
            onClick={once(() => {
              stop.current?.abort();
              setRunning(null);
            })}
          >
            {text.stop}
          </button>
        )}
      </div>
      {running === null ? null : (
        <p>
          <progress max={running.all} value={running.done} aria-label={text.title} />{' '}
          {text.running(number(running.done), number(running.all))}{' '}
          {running.remaining === null ? null : words.remaining(running.remaining)}
        </p>
      )}
      {problems.length === 0 ? null : (
        <div role="alert">
          {problems.map((problem) => (
            <p key={problem.text} lang={problem.lang}>
              {problem.text}
            </p>
          ))}
        </div>
      )}
      {result === null ? (
        <p class="hint">{text.none}</p>
      ) : (
        <>
          {isOld && running === null ? (
            <p>
              <strong>{text.other}</strong>
            </p>
          ) : null}
          {running === null && result.runs.length > result.failures.length + result.runs.filter(Boolean).length ? (
            <p>
              <strong>{text.stopped}</strong>
            </p>
          ) : null}
          <StudyView words={words} explore={explore} result={result} present={present} />
          <p>
            <button
              type="button"
              onClick={() => {
                saveFile(experimentText(result.asked, result.points), EXPERIMENT_FILE, 'application/yaml');
              }}
            >
              {text.experiment}
            </button>
          </p>
          <p class="hint">
            {text.reproduce} <code>{experimentCommand()}</code>
          </p>
        </>
      )}
    </section>
  );
}

/** Everything in a state that the numbers of its study depend on. */
function studyKey(of: AppState): string {
  const { study, place, ownPlace, country, context, shocks, beliefs, strategies, selected } = of;
  return JSON.stringify([study, place, ownPlace, country, context, shocks, beliefs, strategies[selected]]);
}

interface FactorProps {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FactorChoice({ words, explore, label, value, onChange }: FactorProps) {
  const { natures } = explore.assumptions;
  // Four hundred options, which time does not change.
  const options = useMemo(() => {
    const group = (nature: string, names: readonly string[]) => (
      <optgroup label={natures[nature] ?? ''}>
        {names.map((name) => (
          <option key={name} value={name}>
            {labelOf(words, name, declarationOf(name).label)}
          </option>
        ))}
      </optgroup>
    );
    return [group('lever', STUDY_LEVERS), group('context', STUDY_CONTEXT), group('belief', STUDY_BELIEFS)];
  }, [words, natures]);
  return (
    <SelectField label={label} value={value} onChange={onChange}>
      {options}
    </SelectField>
  );
}
