import { h } from 'preact';
import { judgeLesson, type Lesson } from '#lessons';
import {
  showSheet,
  showSheetOfLesson,
  SixQuestionsSheet,
  type PrintedLesson,
  type SheetOfLesson,
  type SixQuestionsSheetProps,
} from '#ui';

/** What a test asks for: of every arm one level, from which its runs are made; null: nothing has run. */
interface AskedOfLesson extends Pick<PrintedLesson, 'place' | 'link'>, Pick<SheetOfLesson, 'kind' | 'model'> {
  readonly lesson: Lesson;
  readonly levels: Readonly<Record<string, number>> | null;
}

/** Shows sheets in an empty page, for the tests of how they are printed. */
const sheets = {
  async ofLesson({ levels, kind, model, lesson, ...asked }: AskedOfLesson): Promise<void> {
    const { replicates } = lesson;
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
    const claims = runs === null ? {} : judgeLesson(lesson, runs);
    await showSheetOfLesson({ kind, model: model ?? null, read: () => ({ ...asked, lesson, runs, claims }) });
    await document.fonts.ready;
  },
  async ofQuestions({ title, ...props }: SixQuestionsSheetProps & { readonly title: string }): Promise<void> {
    showSheet({ language: props.language, kind: 'questions', title, model: null }, () => h(SixQuestionsSheet, props));
    await document.fonts.ready;
  },
};

export type Sheets = typeof sheets;
Object.assign(globalThis, { sheets });
