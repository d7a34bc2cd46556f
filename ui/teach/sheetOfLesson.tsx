import type { JudgedClaims, Lesson, LessonReadings } from '#lessons';
import type { Country } from '#sim';
import { wholeWords } from '../words/wholeWords.ts';
import { SheetFacilitator } from './SheetFacilitator.tsx';
import { SheetWorksheet } from './SheetWorksheet.tsx';
import { sheetAddress, withoutSheet, type SheetKind } from '../state/sheetAddress.ts';
import { showSheet } from './sheetShown.tsx';

/** A lesson as it stands in the page. */
export interface PrintedLesson {
  readonly lesson: Lesson;
  /** The place it is taught for. */
  readonly place: { readonly name: string; readonly country: Country };
  /** How many are simulated for how many adults, where that is known. */
  readonly size?: string;
  /** What its runs say; empty: nothing has run, and what is computed is said to be not measured. */
  readonly claims: JudgedClaims;
  readonly runs: LessonReadings | null;
  /** The full address that opens the lesson as it stands. */
  readonly link: string;
}

export interface SheetOfLesson {
  readonly kind: Exclude<SheetKind, 'questions'>;
  /** Read whenever the sheet is drawn, so that runs that come while it is open come onto it. */
  readonly read: () => PrintedLesson;
  /** Version of the model that the link of an opened sheet was printed with; null where it was opened here. */
  readonly model?: number | null;
  readonly onClose?: () => void;
}

/** Shows a sheet of a lesson; gives what closes it. The sheet of whoever teaches leads back to itself, that of the class to the lesson. */
export async function showSheetOfLesson({ kind, read, model = null, onClose }: SheetOfLesson): Promise<() => void> {
  const { language, title } = read().lesson;
  const words = await wholeWords(language);
  return showSheet(
    { language, kind, title, model },
    () => {
      const { lesson, place, size, claims, runs, link } = read();
      const common = { lesson, place, words };
      return kind === 'facilitator' ? (
        <SheetFacilitator
          {...common}
          claims={claims}
          link={sheetAddress(link, kind)}
          {...(size === undefined ? {} : { size })}
        />
      ) : (
        <SheetWorksheet {...common} runs={runs} link={withoutSheet(link)} />
      );
    },
    onClose,
  );
}
