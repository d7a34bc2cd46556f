import type { TransferStep as Transfer } from '#lessons';
import { asked, change, notice } from '../state/pageState.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import { labelOf } from '../words/languages.ts';
import { LEVERS } from '#sim';
import { LessonText } from './LessonText.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { StepProps } from './stepProps.ts';
import { transferState } from './transferState.ts';

/** Back to one's own municipality: the same arms there, in Compare, where the levers of the lesson can be moved. */
export function TransferStep({ step, ...props }: StepProps & { readonly step: Transfer }) {
  const { words, text, lesson, opened, live, place } = props;
  const named = useModelWords();
  const levers = lesson.levers.map((name) => labelOf(named, name, LEVERS[name].label));
  const openCompare = (there: string): void => {
    if (live === null) return;
    const transfer = transferState(asked.peek(), opened, there, live.atlas);
    if (transfer === null) {
      notice(text.transfer.cannot);
      return;
    }
    change(() => transfer.state);
    if (transfer.left.length > 0) notice(text.transfer.left(transfer.left.join(', ')));
  };
  return (
    <>
      <div class="question">
        <LessonText text={step.question} />
      </div>
      <PlaceField
        words={words}
        label={text.transfer.where}
        atlas={live?.atlas ?? null}
        place={place}
        acts={[
          { label: text.transfer.compare, act: openCompare },
          { label: text.transfer.lesson, act: teachIn },
        ]}
      />
      <p class="hint">{text.transfer.hint}</p>
      {levers.length === 0 ? null : <p>{text.transfer.levers(levers.join(', '))}</p>}
    </>
  );
}

/** Takes the open lesson to another place, from its first step: another round, with its own predictions. */
export function teachIn(place: string): void {
  change((now) => (now.lesson === null ? now : { ...now, lesson: { ...now.lesson, place, step: 0 } }));
}
