import {
  judgedClaims,
  classCounts,
  lessonRuns,
  lessonStep,
  predictions,
  revealed,
  type OpenedLesson,
} from '../state/lessonState.ts';
import { isBlank, presentedPart, presentedSince, revealedAt } from '../state/presentation.ts';
import { readySize } from '../run/readySize.ts';
import { words } from '../state/pageState.ts';
import { PRESENT_LANGUAGES } from '../words/presentLanguages.ts';
import { lessonVoice } from './lessonVoice.ts';
import type { Presentable } from './presentState.ts';

/** A lesson and the positions of those of its steps that are shown. */
export interface ShownLesson {
  readonly opened: OpenedLesson;
  readonly steps: readonly number[];
}

/** What is known of the open lesson just now, from which follows what the room sees. */
export function presentKnown({ opened: { lesson, arms }, steps }: ShownLesson): Presentable {
  const step = lessonStep.value;
  const [first] = arms;
  const place = first?.scenario.place;
  const runs = lessonRuns.value;
  const shown = lesson.steps[step];
  const seconds = shown?.type === 'run' ? shown.seconds : 0;
  const began = revealedAt.value[step] ?? 0;
  return {
    lesson,
    place: place?.name ?? lesson.place,
    size: first === undefined ? '' : `${readySize(first, lesson.language)}.`,
    steps,
    step,
    part: presentedPart.value.step === step ? presentedPart.value.part : 0,
    isBlank: isBlank.value,
    runs,
    claims: judgedClaims.value,
    predictions: predictions.value,
    counts: classCounts.value,
    // After a reload the runs may have to come first.
    revealed: runs === null ? [] : revealed.value,
    share: seconds === 0 ? 1 : Math.min(1, (Date.now() - began) / (1000 * seconds)),
    since: presentedSince.value?.step ?? Date.now(),
    pageWords: words.value,
    words: PRESENT_LANGUAGES[lesson.language],
    voice: lessonVoice(words.value, place?.country ?? 'england'),
  };
}
