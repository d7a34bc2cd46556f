import { fillText, shownBlocks, type ExplainStep as Explain } from '#lessons';
import type { MetricName } from '#sim';
import { judgedClaims, seenArms } from '../state/lessonState.ts';
import { Instead } from './Instead.tsx';
import { LessonText } from './LessonText.tsx';
import { lessonVoice } from './lessonVoice.ts';
import { LessonWhy } from './LessonWhy.tsx';
import { WithoutMechanism } from './WithoutMechanism.tsx';
import type { StepProps } from './stepProps.ts';

const PARTS = ['evidence', 'assumptions', 'disputed'] as const;

/** Why the model does this, as far as its runs bear it out; and, apart from each other, what is known, assumed and disputed. */
export function ExplainStep({ step, ...props }: StepProps & { readonly step: Explain }) {
  const { words, text, lesson, opened } = props;
  const claims = judgedClaims.value;
  const country = opened.arms[0]?.scenario.place.country ?? 'england';
  const voice = lessonVoice(words, country);
  const shown = shownBlocks(step.blocks, claims);
  const lacking = shown.filter((one) => one.lacking.length > 0);
  // Where another block tells of the same claim the other way round, the lesson has an answer for both.
  const unanswered = lacking.filter(({ block }) => !isAnswered(block, shown));
  const about = unanswered.flatMap((one) => one.lacking).flatMap((id) => claims[id] ?? []);
  const metrics = [...new Set<MetricName>(about.map(({ claim }) => claim.metric))];
  const months = about.map(({ claim }) => (claim.kind === 'halves' ? claim.after : claim.month));
  return (
    <>
      {shown.map(({ block, lacking: missing }, n) =>
        missing.length > 0 ? null : <LessonText key={n} text={fillText(block.text, claims, voice)} />,
      )}
      {unanswered.length === 0 ? null : (
        <Instead {...props} arms={seenArms(lesson)} metrics={metrics} month={Math.max(0, ...months)} />
      )}
      {step.why === null ? null : <LessonWhy {...props} why={step.why} />}
      {step.without === null ? null : <WithoutMechanism {...props} mechanism={step.without} />}
      <div class="grounds">
        {PARTS.map((part) =>
          step[part] === null ? null : (
            <section key={part} class={`ground ${part}`}>
              <h3>{text.explain[part]}</h3>
              <LessonText text={fillText(step[part], claims, voice)} />
            </section>
          ),
        )}
      </div>
    </>
  );
}

/** Whether a block that is not told has its opposite among those that are: the same claims, asked the other way round. */
function isAnswered(block: Explain['blocks'][number], shown: ReturnType<typeof shownBlocks>): boolean {
  const asks = [...block.if, ...block.unless];
  return shown.some(
    ({ block: other, lacking }) =>
      other !== block &&
      lacking.length === 0 &&
      (other.unless.some((id) => block.if.includes(id)) || other.if.some((id) => block.unless.includes(id))) &&
      asks.length > 0,
  );
}
