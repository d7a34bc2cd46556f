import type { ComponentChildren } from 'preact';
import { chapterId, openChapter, type Chapter as Name } from '../state/openChapter.ts';
import { isNarrow } from '../state/isNarrow.ts';
import { isStale } from '../state/pageState.ts';

interface Props {
  readonly name: Name;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A chapter of the result. On a narrow screen its heading opens it, and closes the one that was open. */
export function Chapter({ name, title, children }: Props) {
  const isOpen = !isNarrow.value || openChapter.value === name;
  // The others mark themselves what is from before the last change.
  const isOld = isStale.value && (name === 'costs' || name === 'figures');
  return (
    <section id={chapterId(name)} class="chapter" tabIndex={-1} aria-labelledby={`${chapterId(name)}-title`}>
      <h2 id={`${chapterId(name)}-title`}>
        {isNarrow.value ? (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => {
              openChapter.value = isOpen ? null : name;
            }}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      {isOpen ? <div class={isOld ? 'chapter-body stale' : 'chapter-body'}>{children}</div> : null}
    </section>
  );
}
