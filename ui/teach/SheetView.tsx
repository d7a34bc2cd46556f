import './sheet.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useEffect, useRef, useState } from 'preact/hooks';
import { MODEL_VERSION } from '#sim';
import type { Language } from '../words/language.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import type { SheetKind } from '../state/sheetAddress.ts';

export interface SheetViewProps {
  readonly language: Language;
  readonly kind: SheetKind;
  readonly title: string;
  /** Version of the model that the link it was opened by was printed with; null where it was opened here. */
  readonly model: number | null;
  readonly close: () => void;
  /** Read whenever the sheet is drawn. */
  readonly content: () => ComponentChildren;
}

/** Pages that a sheet may take. */
export const MOST_PAGES: Readonly<Record<SheetKind, number>> = { facilitator: 2, worksheet: 2, questions: 1 };

/** Height of A4 without the margins of the page's print style, in millimetres; its width stands in the styles. */
const PAGE_HEIGHT = 275;
/** Headings stay with what follows, and a line more or less is the printer's: so much of the last page is left free. */
const SPARE = 0.05;
/** What is not broken over two pages, as in the styles. */
const WHOLE = '.sheet-whole, .sheet-link, .sheet-figure, tr, li';
/** Sizes of letters in points, until a sheet fits. */
const SIZES = [10.5, 10, 9.5, 9, 8.5] as const;
const PIXELS = 96 / 25.4;

/** A sheet of paper in place of the page, to look at and to print. Escape closes it. */
export function SheetView({ language, kind, title, model, close, content }: SheetViewProps) {
  const sheet = SHEET_LANGUAGES[language];
  const paper = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [pages, setPages] = useState(0);
  useLayoutEffect(() => {
    const sheetOfPaper = paper.current;
    if (sheetOfPaper === null) return undefined;
    const fit = (): void => {
      setPages(fitted(sheetOfPaper, MOST_PAGES[kind]));
    };
    fit();
    // What is computed while the sheet is open changes how much stands on it.
    const changes = new MutationObserver(fit);
    changes.observe(sheetOfPaper, { childList: true, characterData: true, subtree: true });
    return () => {
      changes.disconnect();
    };
  }, [kind]);
  useEffect(() => {
    heading.current?.focus();
    // The page behind hears no keys: an arrow would move its lesson.
    const onKey = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('keydown', onKey, true);
    };
  }, []);
  return (
    <main class="sheet-view" lang={language}>
      <div class="sheet-bar">
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          {sheet.print}
        </button>
        <button type="button" onClick={close}>
          {sheet.close}
        </button>
      </div>
      {pages > MOST_PAGES[kind] ? <p class="sheet-bar">{sheet.long(pages, MOST_PAGES[kind])}</p> : null}
      <article ref={paper} class={`sheet sheet-${kind}`}>
        <p class="sheet-kind">Samspill · {sheet.kinds[kind]}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {model === null || model === MODEL_VERSION ? null : (
          <p class="sheet-warning" role="note">
            {model < MODEL_VERSION ? sheet.older(model, MODEL_VERSION) : sheet.newer(model, MODEL_VERSION)}
          </p>
        )}
        {content()}
      </article>
    </main>
  );
}

/** Makes letters as large as the pages allow, as if on paper whatever the width of the screen; how many pages it then takes. */
function fitted(paper: HTMLElement, most: number): number {
  paper.classList.add('sheet-measured');
  let pages = most;
  for (const size of SIZES) {
    paper.style.setProperty('--sheet-letter', `${size}pt`);
    pages = pagesOf(paper);
    if (pages <= most - SPARE) break;
  }
  paper.classList.remove('sheet-measured');
  return Math.ceil(pages);
}

/** Pages that a sheet takes when what stays whole goes to the next page where it would be broken. */
function pagesOf(paper: HTMLElement): number {
  const page = PAGE_HEIGHT * PIXELS;
  const { top: start } = paper.getBoundingClientRect();
  let left = 0;
  for (const block of paper.querySelectorAll(WHOLE)) {
    const { top, height } = block.getBoundingClientRect();
    const from = top - start + left;
    if (height >= page || Math.floor(from / page) === Math.floor((from + height - 1) / page)) continue;
    // The head of a table stands anew on every page.
    const head = block.closest('table')?.tHead?.offsetHeight ?? 0;
    left += page - (from % page) + head;
  }
  return (paper.scrollHeight + left) / page;
}
