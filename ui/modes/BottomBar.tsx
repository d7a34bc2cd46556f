import { choosing, goToChapter, openChapter, toggleChoices, type Chapter } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';

const SHOWN: readonly Chapter[] = ['costs', 'people', 'why'];

/** On a narrow screen: the ways to the parts of the page, always under the thumb. */
export function BottomBar({ frame }: { readonly frame: FrameWords }) {
  return (
    <nav class="bottom-bar" aria-label={frame.index}>
      <button
        type="button"
        onClick={() => {
          choosing.value = false;
          openChapter.value = null;
          scrollTo({ top: 0 });
          document.getElementById('result')?.focus({ preventScroll: true });
        }}
      >
        {frame.result}
      </button>
      <button
        type="button"
        data-opens="choices"
        aria-expanded={choosing.value}
        aria-controls="choices"
        onClick={toggleChoices}
      >
        {frame.chooseShort}
      </button>
      {SHOWN.map((chapter) => (
        <button
          key={chapter}
          type="button"
          aria-current={openChapter.value === chapter ? 'true' : undefined}
          onClick={() => {
            goToChapter(chapter);
          }}
        >
          {frame.short[chapter]}
        </button>
      ))}
    </nav>
  );
}
