import type { Lesson, LessonStep } from '#lessons';

/** How long a step takes beside the others; pauses say it themselves. */
const WEIGHTS: Readonly<Record<Exclude<LessonStep['type'], 'pause'>, number>> = {
  story: 2,
  predict: 3,
  run: 1,
  observe: 4,
  explain: 4,
  transfer: 1,
};

/** A step and when it is meant to begin and end, in minutes from the start of the lesson. */
export interface PlannedStep {
  readonly step: LessonStep;
  readonly from: number;
  readonly to: number;
}

/**
 * A plan over the minutes of a lesson: whole minutes, together as many as the lesson has. Pauses get theirs, and so does a step whose
 * note begins with them, as `Two minutes.`; the rest is shared out by what steps of their kind usually take. A proposal: the file of a
 * lesson has only the whole. `counts`: the words for one, two and so on.
 */
export function sheetPlan(
  { minutes, steps }: Pick<Lesson, 'minutes' | 'steps'>,
  counts: readonly string[],
): readonly PlannedStep[] {
  const said = steps.map((step) => saidMinutes(step, counts));
  const together = said.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const weights = steps.reduce((sum, step, n) => sum + (said[n] === null ? weightOf(step) : 0), 0);
  // Where more is said than there is, all of it is a little shorter.
  const scale = weights === 0 || together > minutes ? minutes / Math.max(together, 1) : 1;
  const shared = Math.max(0, minutes - together);
  let exact = 0;
  return steps.map((step, n) => {
    const from = exact;
    const own = said[n] ?? null;
    exact += own === null ? (shared * weightOf(step)) / weights : own * scale;
    return { step, from: Math.round(from), to: Math.round(exact) };
  });
}

/** Minutes that a step says of itself; null where it says none. */
function saidMinutes(step: LessonStep, counts: readonly string[]): number | null {
  if (step.type === 'pause') return step.minutes;
  const [, written = ''] = /^(\p{L}+|\d{1,2}) minut/iu.exec(step.notes ?? '') ?? [];
  if (/^\d+$/.test(written)) return Number(written);
  const count = counts.indexOf(written.toLowerCase());
  return count < 0 ? null : count + 1;
}

function weightOf(step: LessonStep): number {
  return step.type === 'pause' ? 0 : WEIGHTS[step.type];
}
