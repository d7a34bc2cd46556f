import { useEffect, useRef } from 'preact/hooks';
import { encodeState } from '../state/encodeState.ts';
import { judgedClaims, lessonRuns, openedLesson } from '../state/lessonState.ts';
import { asked, language, notice, words } from '../state/pageState.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { wantedSheet, withoutSheet } from '../state/sheetAddress.ts';
import { readySize } from '../run/readySize.ts';
import type { PrintedLesson, SheetOfLesson } from './sheetOfLesson.tsx';

/**
 * The paper of the open lesson: buttons that open its sheets, which are loaded when somebody asks for one. A sheet that the address asks
 * for opens by itself.
 */
export function SheetLinks() {
  const sheet = SHEET_LANGUAGES[language.value];
  const closes = useRef<() => void>(undefined);
  async function open(kind: SheetOfLesson['kind'], model: number | null = null): Promise<void> {
    const first = printedLesson();
    if (first === null) return;
    // The page may close its lesson behind a sheet; the sheet then stays what it was.
    const read = (): PrintedLesson => printedLesson() ?? first;
    try {
      const { showSheetOfLesson } = await import('./sheetOfLesson.tsx');
      closes.current?.();
      closes.current = await showSheetOfLesson({ kind, model, read, onClose: forgetAsked });
    } catch {
      notice(words.peek().notLoaded);
    }
  }
  useEffect(() => () => closes.current?.(), []);
  const wanted = wantedSheet.value;
  const isOpen = isInLanguage();
  useEffect(() => {
    if (wanted === null || wanted.kind === 'questions' || !isOpen) return;
    wantedSheet.value = null;
    void open(wanted.kind, wanted.model);
  }, [wanted, isOpen]);
  return (
    <span class="sheet-links" role="group" aria-label={sheet.links}>
      <button type="button" onClick={() => void open('worksheet')}>
        {sheet.openWorksheet}
      </button>{' '}
      <button type="button" title={sheet.spoils} onClick={() => void open('facilitator')}>
        {sheet.openFacilitator}
      </button>
    </span>
  );
}

/** The lesson as it stands; null where none is open. */
function printedLesson(): PrintedLesson | null {
  const opened = openedLesson.value;
  const first = opened?.arms[0];
  if (opened === null || first === undefined) return null;
  const [address = ''] = location.href.split('#');
  return {
    lesson: opened.lesson,
    place: first.scenario.place,
    size: readySize(first, opened.lesson.language),
    claims: judgedClaims.value,
    runs: lessonRuns.value,
    link: `${address}#s=${encodeState(asked.value)}`,
  };
}

/** Whoever closed a sheet that the address asked for does not find it again when the page is loaded anew. */
function forgetAsked(): void {
  const [now, plain] = [location.href, withoutSheet(location.href)];
  if (plain !== now) history.replaceState(null, '', plain);
}

/** Whether the open lesson is in the language that is asked for: of a built-in one that is being opened anew the former still stands. */
function isInLanguage(): boolean {
  const opened = openedLesson.value;
  return opened !== null && (opened.number === 0 || opened.lesson.language === language.value);
}
