import { CHAPTERS, goToChapter } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';

/** The chapters below the first picture, by name. */
export function ChapterIndex({ frame }: { readonly frame: FrameWords }) {
  return (
    <nav class="chapter-index" aria-label={frame.index}>
      <ul>
        {CHAPTERS.map((chapter) => (
          <li key={chapter}>
            <button
              type="button"
              class="link"
              onClick={() => {
                goToChapter(chapter);
              }}
            >
              {frame.chapters[chapter]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
