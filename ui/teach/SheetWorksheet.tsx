import { fillText, type LessonReadings, type PredictStep } from '#lessons';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { CurveSample, CURVE_SIGNS, SheetFigure } from './SheetFigure.tsx';
import type { LessonSheetProps } from './SheetFacilitator.tsx';
import { SheetLink } from './SheetLink.tsx';
import { SheetText } from './SheetText.tsx';
import { sheetCurves } from './sheetCurves.ts';
import { sheetVoice } from './sheetRows.ts';

interface Props extends Omit<LessonSheetProps, 'claims'> {
  /** For the line that is known before anything is run, and for nothing else. */
  readonly runs: LessonReadings | null;
}

/** Predictions that get a figure to draw in; a lesson with more has the others in words. */
const MOST_FIGURES = 2;

/**
 * What a class predicts on and writes on, on one or two pages. Nothing of the result stands here: texts that name a computed number have a
 * dash for it, and only the line of the first arm is drawn.
 */
export function SheetWorksheet({ lesson, place, words, runs, link }: Props) {
  const sheet = SHEET_LANGUAGES[words.code];
  const plain = (text: string): string => fillText(text, {}, sheetVoice(words, place.country));
  const predicts = lesson.steps.filter((step) => step.type === 'predict');
  const transfers = lesson.steps.filter((step) => step.type === 'transfer');
  const story = lesson.steps.find((step) => step.type === 'story');
  const nameOf = (id: string): string => lesson.arms.find((arm) => arm.id === id)?.name ?? id;
  const height = predicts.length > 1 ? 250 : 340;
  return (
    <>
      <p class="sheet-small">
        {sheet.supposed(place.name)} {sheet.write}
      </p>
      {story === undefined ? null : <SheetText text={plain(story.text)} />}
      {predicts.map((step, n) => (
        <section key={n} class="sheet-whole">
          <h2>{predicts.length > 1 ? sheet.questionOf(n + 1) : sheet.question}</h2>
          <SheetText text={plain(step.question)} />
          {n < MOST_FIGURES ? (
            <SheetFigure
              step={step}
              than={nameOf(step.than)}
              curves={sheetCurves(lesson, step, runs)}
              words={words}
              country={place.country}
              height={height}
            />
          ) : null}
          <Choice step={step} than={nameOf(step.than)} language={words.code} />
          {step.reason ? (
            <>
              <h3>{sheet.reason}</h3>
              <Lines count={2} />
            </>
          ) : null}
        </section>
      ))}
      <section class="sheet-whole">
        <h2>{sheet.observations}</h2>
        <ol class="sheet-observations">
          {[1, 2, 3].map((n) => (
            <li key={n}>
              <Lines count={2} />
            </li>
          ))}
        </ol>
      </section>
      <section class="sheet-whole">
        <h2>{sheet.homeward}</h2>
        {transfers.map((step, n) => (
          <SheetText key={n} text={plain(step.question)} />
        ))}
        <Lines count={3} />
      </section>
      <SheetLink language={words.code} link={link} />
    </>
  );
}

interface ChoiceProps {
  readonly step: PredictStep;
  readonly than: string;
  readonly language: LessonSheetProps['words']['code'];
}

/** The curves by letter, line and name, each with a box to tick, and how sure one is. */
function Choice({ step, than, language }: ChoiceProps) {
  const sheet = SHEET_LANGUAGES[language];
  return (
    <>
      <p class="sheet-tick">
        <CurveSample n={null} /> {than}. {sheet.choose}:
      </p>
      <ul class="sheet-choice">
        {step.curves.map(({ id, name }, n) => (
          <li key={id}>
            <span class="sheet-box" /> <strong>{CURVE_SIGNS[n]?.letter}</strong> <CurveSample n={n} /> {name}
          </li>
        ))}
        {step.draw ? (
          <li>
            <span class="sheet-box" /> {sheet.own}
          </li>
        ) : null}
      </ul>
      {step.confidence ? (
        <p class="sheet-sure">
          {sheet.sure}
          {sheet.sureness.map((one) => (
            <span key={one}>
              <span class="sheet-box" /> {one}
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** Room to write by hand. */
function Lines({ count }: { readonly count: number }) {
  return (
    <div class="sheet-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, n) => (
        <div key={n} />
      ))}
    </div>
  );
}
