import { useEffect, useRef, useState } from 'preact/hooks';
import { judgeLesson, type JudgedClaim, type LessonRuns } from '#lessons';
import type { MechanismName } from '#sim';
import { FigureTable } from '../parts/FigureTable.tsx';
import { judgedClaims, lessonSaid } from '../state/lessonState.ts';
import { differenceText, outcomeLabel } from '../words/outcomeText.ts';
import { afterText } from './afterText.ts';
import { runArms } from './runRound.ts';
import { type StepProps } from './stepProps.ts';
import { armName } from './lessonArms.ts';

/**
 * The same arms, the baseline too, under the same seeds with one mechanism switched off: every difference that the lesson speaks of,
 * with it and without. It is run when somebody asks.
 */
export function WithoutMechanism({ mechanism, ...props }: StepProps & { readonly mechanism: MechanismName }) {
  const { words, text, language, lesson, opened, live } = props;
  const [progress, setProgress] = useState<readonly [number, number] | null>(null);
  const [runs, setRuns] = useState<LessonRuns | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => {
    stop.current = new AbortController();
    setRuns(null);
    setProgress(null);
    return () => {
      stop.current.abort();
    };
  }, [opened.arms, mechanism]);
  const name = text.mechanisms[mechanism];
  async function run(): Promise<void> {
    if (live === null) return;
    const { signal } = stop.current;
    setProgress([0, opened.arms.length * lesson.replicates]);
    const came = await runArms(
      opened,
      live,
      signal,
      (done, all) => {
        if (!signal.aborted) setProgress([done, all]);
      },
      mechanism,
    );
    if (signal.aborted) return;
    setProgress(null);
    setRuns(came);
    lessonSaid.value = text.explain.withoutDone(name);
  }
  const before = judgedClaims.value;
  const after = runs === null ? {} : judgeLesson(lesson, runs);
  const told = lesson.claims.filter((claim) => claim.kind !== 'band' && claim.kind !== 'ratio');
  const change = (judged: JudgedClaim | undefined): string =>
    judged === undefined || judged.difference === null
      ? '–'
      : differenceText(judged.claim.metric, judged.difference.median, language);
  return (
    <section class="without-mechanism">
      <h3>{text.explain.without(name)}</h3>
      <p class="hint">{text.explain.withoutHint}</p>
      {runs !== null ? (
        <FigureTable
          caption={text.explain.withoutTable(name)}
          head={[text.explain.what, text.explain.with, text.explain.withoutIt]}
          rows={told.map((claim) => [
            text.explain.difference(
              outcomeLabel(words, claim.metric),
              armName(lesson, claim.arm),
              armName(lesson, claim.than),
              afterText(claim.kind === 'halves' ? claim.after : claim.month, text, language),
            ),
            change(before[claim.id]),
            change(after[claim.id]),
          ])}
        />
      ) : progress === null ? (
        <p>
          <button type="button" disabled={live === null} onClick={() => void run()}>
            {text.explain.runWithout(name)}
          </button>
        </p>
      ) : (
        <p aria-busy="true">
          <progress max={progress[1]} value={progress[0]} aria-label={text.run.running} />{' '}
          {text.run.progress(progress[0], progress[1])}
        </p>
      )}
    </section>
  );
}
