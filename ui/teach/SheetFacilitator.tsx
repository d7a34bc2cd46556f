import { LEVERS, MODEL_VERSION, type Country } from '#sim';
import { claimsNamed, fillText, type JudgedClaims, type Lesson, type PredictStep } from '#lessons';
import { labelOf } from '../words/languages.ts';
import type { Words } from '../words/en.ts';
import { numberText, outcomeLabel } from '../words/outcomeText.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { CURVE_SIGNS } from './SheetFigure.tsx';
import { SheetLink } from './SheetLink.tsx';
import { SheetResult } from './SheetResult.tsx';
import { boldText, SheetText } from './SheetText.tsx';
import { listText } from './sheetList.ts';
import { sheetPlan } from './sheetPlan.ts';
import { mayBeSaid, sheetVoice } from './sheetRows.ts';
import { armName } from './lessonArms.ts';

/** What every sheet of a lesson is made of. */
export interface LessonSheetProps {
  readonly lesson: Lesson;
  /** The place it is taught for. */
  readonly place: { readonly name: string; readonly country: Country };
  /** Words of the page in the language of the lesson, with those of all metrics. */
  readonly words: Words;
  /** What the runs say; empty: nothing has been run. */
  readonly claims: JudgedClaims;
  /** The full address that opens this again. */
  readonly link: string;
  /** How many are simulated for how many adults, where that is known. */
  readonly size?: string;
}

/** What somebody needs who leads a lesson, on two pages. It holds the result. */
export function SheetFacilitator({ lesson, place, words, claims, link, size }: LessonSheetProps) {
  const sheet = SHEET_LANGUAGES[words.code];
  const voice = sheetVoice(words, place.country);
  const filled = (text: string): string => fillText(text, claims, voice);
  const predicts = lesson.steps.filter((step) => step.type === 'predict');
  const observes = lesson.steps.filter((step) => step.type === 'observe');
  const explains = lesson.steps.filter((step) => step.type === 'explain');
  const transfers = lesson.steps.filter((step) => step.type === 'transfer');
  const [first] = predicts;
  const told = (part: 'evidence' | 'assumptions' | 'disputed'): string =>
    explains.flatMap((step) => (step[part] === null ? [] : [tellable(step[part], claims, filled)])).join('\n\n') ||
    sheet.nothingSaid;
  return (
    <>
      {first === undefined ? null : (
        <section>
          <h2>{sheet.aim}</h2>
          <p>
            {sheet.aimText(
              outcomeLabel(words, first.metric),
              armName(lesson, first.arm),
              armName(lesson, first.than),
              place.name,
            )}
          </p>
        </section>
      )}
      <section>
        <h2>
          {sheet.plan} ({sheet.minutes(lesson.minutes)})
        </h2>
        <table class="sheet-plan">
          <tbody>
            {sheetPlan(lesson, sheet.counts).map(({ step, from, to }, n) => (
              <tr key={n}>
                <td class="sheet-time">{from === to ? from : `${from}–${to}`}</td>
                <th scope="row">{sheet.steps[step.type]}</th>
                <td>
                  {step.type === 'pause' ? boldText(`${step.text.trim()} (${sheet.modes[step.mode]}) `) : ''}
                  {step.notes === null ? '' : boldText(tellable(step.notes, claims, filled))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="sheet-small">{sheet.planHint}</p>
      </section>
      <section>
        <h2>{sheet.setUp}</h2>
        <ul>
          <li>
            {sheet.ran(
              place.name,
              numberText(lesson.months / 12, words.code, { maximumFractionDigits: 1 }),
              numberText(lesson.replicates, words.code),
            )}{' '}
            {size === undefined ? null : `${size}. `}
            {sheet.supposed(place.name)}
          </li>
          <li>
            {sheet.arms(
              listText(
                lesson.arms.map(({ name, hidden }) =>
                  hidden ? sheet.keptBack(sheet.quoted(name)) : sheet.quoted(name),
                ),
                words.code,
              ),
            )}
          </li>
          {lesson.levers.length === 0 ? null : (
            <li>
              {sheet.levers(
                listText(
                  lesson.levers.map((lever) => labelOf(words, lever, LEVERS[lever].label)),
                  words.code,
                ),
              )}
            </li>
          )}
          <li>{sheet.bring}</li>
        </ul>
      </section>
      <section>
        <h2>{sheet.expected}</h2>
        {predicts.map((step, n) => (
          <Expected key={n} step={step} before={predicts.slice(0, n)} question={filled(step.question)} />
        ))}
      </section>
      <section>
        <h2>{sheet.result(MODEL_VERSION)}</h2>
        {Object.keys(claims).length === 0 ? <p>{sheet.notRun}</p> : null}
        {Object.keys(claims).length === 0
          ? null
          : observes.map((step, n) =>
              mayBeSaid(step, claims) ? <SheetText key={n} text={filled(step.says)} /> : null,
            )}
        {Object.keys(claims).length > 0 && observes.some((step) => !mayBeSaid(step, claims)) ? (
          <p>{sheet.notShown}</p>
        ) : null}
        <SheetResult lesson={lesson} claims={claims} words={words} country={place.country} />
      </section>
      {first === undefined ? null : (
        <section class="sheet-whole">
          <h2>{sheet.debrief}</h2>
          <ol>
            {sheet.questions(debriefOf(lesson, first, words, place.name)).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          {transfers.map((step, n) => (
            <p key={n}>
              <strong>{sheet.transfer}:</strong> {filled(step.question)}
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{sheet.rests}</h2>
        <dl>
          {(['evidence', 'assumptions', 'disputed'] as const).map((part) => (
            <div key={part}>
              <dt>{sheet[part]}</dt>
              <dd>
                <SheetText text={told(part)} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <SheetLink language={words.code} link={link} />
    </>
  );
}

interface ExpectedProps {
  readonly step: PredictStep;
  readonly before: readonly PredictStep[];
  readonly question: string;
}

/** A question, and the three curves with what somebody says who chooses them; curves that stand above already are named alone. */
function Expected({ step, before, question }: ExpectedProps) {
  const stands = (because: string): boolean =>
    before.some((other) => other.curves.some((curve) => curve.because === because));
  return (
    <>
      <SheetText text={question} />
      <ul class="sheet-curves">
        {step.curves.map(({ id, name, because }, n) => (
          <li key={id}>
            <strong>
              {CURVE_SIGNS[n]?.letter} {name}
            </strong>
            {stands(because) ? null : <>. {boldText(because)}</>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text whose numbers are known, and all of it; without its numbers it says nothing, so then not. */
function tellable(text: string, claims: JudgedClaims, filled: (text: string) => string): string {
  return claimsNamed(text).every((id) => (claims[id]?.holds ?? null) !== null) ? filled(text) : '';
}

/** The lesson's own words for the general questions. */
function debriefOf(lesson: Lesson, { metric, arm, than, curves }: PredictStep, words: Words, place: string) {
  const { quoted } = SHEET_LANGUAGES[words.code];
  const nameOf = (id: string): string => lesson.arms.find((one) => one.id === id)?.name ?? id;
  const others = [...new Set(lesson.claims.map((claim) => claim.metric))].filter((one) => one !== metric).slice(0, 4);
  return {
    metric: outcomeLabel(words, metric),
    arm: nameOf(arm),
    than: nameOf(than),
    curves: listText(
      curves.map(({ name }) => quoted(name)),
      words.code,
      'disjunction',
    ),
    others: listText(
      others.map((one) => quoted(outcomeLabel(words, one))),
      words.code,
    ),
    place,
  };
}
