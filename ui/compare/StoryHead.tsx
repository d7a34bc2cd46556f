import { isNarrow } from '../state/isNarrow.ts';
import { StaleSign } from '../parts/StaleSign.tsx';
import { change, choices, isStale } from '../state/pageState.ts';
import { goToChapter } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';
import type { Story } from './storyOf.ts';

interface Props {
  readonly frame: FrameWords;
  readonly story: Story;
}

/** What the comparison says in one sentence, what it costs and whom, the other strategies in a clause, and the doors to more. */
export function StoryHead({ frame, story }: Props) {
  const { gain, cost, losers, others } = story;
  // On a narrow screen the picture comes before the other strategies.
  const rest = [losers, ...(isNarrow.value ? [] : others)].filter((sentence) => sentence !== null);
  return (
    <div class="story-head">
      {isStale.value ? <StaleSign language={choices.value.language} /> : null}
      <h1>
        {gain}
        {cost === null ? null : ` ${cost}`}
      </h1>
      <p class="story-rest">
        {rest.length === 0 ? null : `${rest.join(' ')} `}
        <span class="doors">
          {(['why', 'costs', 'sure'] as const).map((chapter) => (
            <button
              key={chapter}
              type="button"
              class="link"
              onClick={() => {
                goToChapter(chapter);
              }}
            >
              {frame.doors[chapter]}
            </button>
          ))}
          <button
            type="button"
            class="link"
            onClick={() => {
              change((now) => ({ ...now, mode: 'teach', lesson: null }));
            }}
          >
            {frame.showInClass}
          </button>
        </span>
      </p>
    </div>
  );
}
