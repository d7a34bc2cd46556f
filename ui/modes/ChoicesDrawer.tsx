import type { Live } from '../run/live.ts';
import { choosing, closeChoices, toggleChoices } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';
import { isNarrow } from '../state/isNarrow.ts';
import type { LateParts } from './lateParts.ts';

interface Props {
  readonly frame: FrameWords;
  readonly names: readonly string[];
  readonly live: Live | null;
  readonly late: LateParts | null;
}

/** The button that opens the choices on wide screens; on narrow ones it stands in the bar below. */
export function ChoicesDoor({ frame, ready }: { readonly frame: FrameWords; readonly ready: boolean }) {
  if (isNarrow.value) return null;
  return (
    <button
      type="button"
      class="primary"
      data-opens="choices"
      aria-expanded={choosing.value}
      aria-controls="choices-drawer"
      disabled={!ready}
      onClick={toggleChoices}
    >
      {frame.choose}
    </button>
  );
}

/**
 * What can be chosen or assumed, beside the result on wide screens and under the picture on narrow ones. Closed on arrival, which
 * is for reading; what is in it is there all the same, so that opening it takes no time.
 */
export function ChoicesDrawer({ frame, names, live, late }: Props) {
  return (
    <aside
      id="choices-drawer"
      class="drawer"
      hidden={!choosing.value}
      aria-label={frame.choose}
      onFocusOut={({ currentTarget: drawer }) => {
        requestAnimationFrame(() => {
          if (isUnder(drawer)) choosing.value = false;
        });
      }}
    >
      <button type="button" class="quiet close" onClick={closeChoices}>
        × {frame.close}
      </button>
      {late === null ? null : <late.Choices names={names} live={live} />}
    </aside>
  );
}

/** Whether the keyboard stands at something that the choices lie over. */
function isUnder(drawer: HTMLElement): boolean {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at.tabIndex < 0 || drawer.contains(at)) return false;
  const [under, over] = [at.getBoundingClientRect(), drawer.getBoundingClientRect()];
  const isBeside = under.right <= over.left || under.left >= over.right;
  return !isBeside && under.bottom > over.top && under.top < over.bottom && at.closest('dialog, .bottom-bar') === null;
}
