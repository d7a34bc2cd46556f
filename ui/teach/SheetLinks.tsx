import { useEffect, useRef } from 'preact/hooks';
import { notice, words } from '../state/pageState.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import type { SheetOfLesson } from './sheetOfLesson.tsx';

type Props = Pick<SheetOfLesson, 'lesson' | 'place' | 'runs' | 'claims' | 'link'>;

/** The paper of a lesson: buttons that open its sheets, which are loaded when somebody asks for one. */
export function SheetLinks(props: Props) {
  const sheet = SHEET_LANGUAGES[props.lesson.language];
  const closes = useRef<() => void>(undefined);
  useEffect(() => () => closes.current?.(), []);
  async function open(kind: SheetOfLesson['kind']): Promise<void> {
    try {
      const { showSheetOfLesson } = await import('./sheetOfLesson.tsx');
      closes.current?.();
      closes.current = await showSheetOfLesson({ ...props, kind });
    } catch {
      notice(words.peek().notLoaded);
    }
  }
  return (
    <p class="sheet-links">
      {sheet.links}:{' '}
      <button type="button" onClick={() => void open('worksheet')}>
        {sheet.openWorksheet}
      </button>{' '}
      <button type="button" onClick={() => void open('facilitator')}>
        {sheet.openFacilitator}
      </button>{' '}
      <small>{sheet.spoils}</small>
    </p>
  );
}
