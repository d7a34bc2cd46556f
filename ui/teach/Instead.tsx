import type { MetricName } from '#sim';
import { lessonRuns } from '../state/lessonState.ts';
import { comparisonWords } from './comparisonWords.ts';
import { lessonVoice } from './lessonVoice.ts';
import type { StepProps } from './stepProps.ts';

interface Props extends Pick<StepProps, 'words' | 'text' | 'lesson' | 'opened'> {
  /** Arms that may be told of, the one they are compared with first. */
  readonly arms: readonly string[];
  readonly metrics: readonly MetricName[];
  readonly month: number;
}

/** In place of a text whose claims do not hold here: that they do not, and what the same runs say in computed words. */
export function Instead({ words, text, lesson, opened, arms, metrics, month }: Props) {
  const runs = lessonRuns.value;
  const country = opened.arms[0]?.scenario.place.country ?? 'england';
  const [first] = lesson.arms;
  const others = lesson.arms.filter(({ id }) => arms.includes(id) && id !== first?.id);
  if (runs === null || first === undefined) return null;
  const told = comparisonWords(lessonVoice(words, country), { runs, arms: [first, ...others], metrics, month });
  return (
    <div class="instead">
      <p>
        <strong>{text.instead}</strong>
      </p>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
