import { h } from 'preact';
import { judgeLesson, type Lesson } from '#lessons';
import {
  SHEET_LANGUAGES,
  showSheet,
  showSheetOfLesson,
  SixQuestionsSheet,
  type SheetOfLesson,
  type SixQuestionsSheetProps,
} from '#ui';

/** What a test asks for: runs as plain values, the same in every month, by arm. */
interface AskedOfLesson extends Pick<SheetOfLesson, 'kind' | 'place' | 'link' | 'model'> {
  readonly lesson: Lesson;
  readonly levels: Readonly<Record<string, number>> | null;
}

/** Shows sheets in an empty page, for the tests of how they are printed. */
const sheets = {
  async ofLesson({ levels, ...asked }: AskedOfLesson): Promise<void> {
    const { replicates } = asked.lesson;
    const runs =
      levels === null
        ? null
        : {
            replicates,
            at: (arm: string, _metric: string, month: number) =>
              Float64Array.from(
                { length: replicates },
                (_, run) => (levels[arm] ?? NaN) * (1 + month / 1000) + run * 0.0001,
              ),
          };
    await showSheetOfLesson({ ...asked, runs, claims: runs === null ? {} : judgeLesson(asked.lesson, runs) });
    await document.fonts.ready;
  },
  async ofQuestions(props: SixQuestionsSheetProps): Promise<void> {
    const title = SHEET_LANGUAGES[props.language].ours(props.place);
    showSheet({ language: props.language, kind: 'questions', title, model: null }, h(SixQuestionsSheet, props));
    await document.fonts.ready;
  },
};

export type Sheets = typeof sheets;
Object.assign(globalThis, { sheets });
