import type { StoryStep as Story } from '#lessons';
import { LessonLives } from './LessonLives.tsx';
import { LessonText } from './LessonText.tsx';
import type { StepProps } from './stepProps.ts';

/** What is supposed, always with the line that it is a thought experiment. */
export function StoryStep({ step, ...props }: StepProps & { readonly step: Story }) {
  const { text, place } = props;
  return (
    <>
      <div class="story-text">
        <LessonText text={step.text} />
      </div>
      <p class="thought-experiment">{text.thoughtExperiment(place)}</p>
      {step.lives ? <LessonLives {...props} /> : null}
    </>
  );
}
