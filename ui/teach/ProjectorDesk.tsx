import { LOCALES } from '#runs';
import { localNumber } from '#pictures';
import { fellBack, heldBack, isAnswered, presentation, presentedSince } from '../state/presentation.ts';
import type { PresentWords } from '../words/presentEn.ts';
import { nextMove } from './presentMove.ts';
import type { PresentShow } from './presentShow.ts';
import type { Presentable, Presented, PresentedThing } from './presentState.ts';
import { headlineOf } from './presentText.ts';
import { clockText, useSecondsSince } from './Projector.tsx';

interface Props {
  readonly show: PresentShow;
  readonly known: Presentable;
  readonly shown: Presented;
}

/** What whoever leads the class keeps for themselves while the room sees the projector: notes, clock, what comes, counts. */
export function ProjectorDesk({ show, known, shown }: Props) {
  const { lesson, step, words } = known;
  const text = words.desk;
  const now = lesson.steps[step];
  const { at, of, name } = shown.step;
  // The reason goes with what it was about.
  const isHeld = heldBack.value === 'run' || nextMove(known, true).to === 'held';
  const counted = known.counts[step]?.counted ?? 0;
  return (
    <section class="present-desk" aria-label={text.title}>
      <h2>
        {text.title}: {text.step(String(at), String(of), name)}
      </h2>
      <p role="status">{stateText(text)}</p>
      {heldBack.value === null || !isHeld ? null : <p role="alert">{text.held[heldBack.value]}</p>}
      <p>
        <b>{text.sees}:</b> {shown.isBlank ? text.isBlank : seenText(shown)}
      </p>
      <p class="present-notes">
        <b>{text.notes}:</b> {now?.notes ?? text.noNotes}
      </p>
      {now === undefined || now.more === null ? null : (
        <details>
          <summary>{text.more}</summary>
          <p>{now.more}</p>
        </details>
      )}
      {counted === 0 ? null : <p>{words.codes.counted(counted)}</p>}
      <p>{comesText(known)}</p>
      <DeskClock known={known} seen={shown.shows} />
      <div class="present-ways">
        <button
          type="button"
          onClick={() => {
            show.act('back');
          }}
        >
          {text.back}
        </button>
        <button
          type="button"
          onClick={() => {
            show.act('next');
          }}
        >
          {text.next}
        </button>
        <button
          type="button"
          aria-pressed={shown.isBlank}
          onClick={() => {
            show.act('blank');
          }}
        >
          {shown.isBlank ? text.unblank : text.blank}
        </button>
        {presentation.value === 'window' && !isAnswered.value ? (
          <button type="button" onClick={show.start}>
            {text.again}
          </button>
        ) : null}
        <button type="button" onClick={show.here}>
          {text.startHere}
        </button>
        <button type="button" onClick={show.end}>
          {text.end}
        </button>
      </div>
      <p class="hint">{text.keys}</p>
    </section>
  );
}

function stateText(text: PresentWords['desk']): string {
  if (fellBack.value !== null) return text[fellBack.value];
  if (presentation.value === 'opening') return text.opening;
  return isAnswered.value ? text.open : text.closed;
}

/** What the room sees, in a line. */
function seenText({ shows, part }: Presented): string {
  const what = headlineOf(shows.heading === '' && 'text' in shows ? shows.text : shows.heading);
  const short = what.length > 90 ? `${what.slice(0, 89)}…` : what;
  const sentence = 'sentence' in shows && shows.sentence !== '' ? ` ${shows.sentence}` : '';
  return `${short}${sentence} (${part.at}/${part.of})`;
}

/** What the next key brings. */
function comesText(known: Presentable): string {
  const { words, lesson, step } = known;
  const move = nextMove(known, true);
  if (move.to === 'held') return move.why === 'end' ? words.desk.last : words.desk.held[move.why];
  if (move.to === 'reveal') return words.desk.comes(words.steps.run ?? '');
  if (move.step === step) return words.desk.comes(words.desk.sameStep);
  return words.desk.comes(words.steps[lesson.steps[move.step]?.type ?? 'story'] ?? '');
}

/** Minutes gone of those planned, and of the step; it tells, and never ends anything. */
function DeskClock({ known, seen }: { readonly known: Presentable; readonly seen: PresentedThing }) {
  const { lesson, words } = known;
  const since = presentedSince.value ?? { lesson: Date.now(), step: Date.now() };
  const [inLesson, inStep] = [useSecondsSince(since.lesson), useSecondsSince(since.step)];
  const number = (value: number): string => localNumber(Math.floor(value), LOCALES[lesson.language]);
  const [gone, planned] = [number(inLesson / 60), number(lesson.minutes)];
  const left = seen.kind === 'pause' ? seen.seconds - inStep : null;
  return (
    <p class="present-clock">
      <span>{inLesson / 60 > lesson.minutes ? words.desk.over(gone, planned) : words.desk.clock(gone, planned)}</span>
      <span>{words.desk.inStep(clockText(inStep))}</span>
      {left === null ? null : (
        <span>{left >= 0 ? words.desk.left(clockText(left)) : words.desk.gone(clockText(-left))}</span>
      )}
      <button
        type="button"
        onClick={() => {
          presentedSince.value = { lesson: Date.now(), step: Date.now() };
        }}
      >
        {words.desk.restart}
      </button>
    </p>
  );
}
