import { MODEL_VERSION } from '#sim';
import type { Language } from '../words/language.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { boldText } from './SheetText.tsx';
import { SheetLink } from './SheetLink.tsx';

/** What a group answered and what it set in motion, all in words. */
export interface SixQuestionsSheetProps {
  readonly language: Language;
  /** Whose questions they are, and what of it is assumed. */
  readonly from: readonly string[];
  /** In the order in which they are asked, each with every answer that could be given. */
  readonly questions: readonly {
    readonly number: string;
    readonly ask: string;
    readonly answers: readonly { readonly text: string; readonly isGiven: boolean }[];
  }[];
  /** Exactly the levers that stand otherwise than today: what each is called, today, in our course, and by which question. */
  readonly moved: { readonly title: string; readonly rows: readonly (readonly string[])[] };
  readonly mix: string | null;
  readonly overridden: { readonly title: string; readonly list: readonly string[] };
  /** Assumptions that were opened. */
  readonly assumed: { readonly title: string; readonly list: readonly string[] };
  /** It stands above the figures. */
  readonly price: {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly eachTitle: string;
    readonly each: readonly string[];
  };
  /** What is looked at first, with what was computed; empty: nothing has run. */
  readonly figures?: readonly string[];
  readonly closing: string;
  readonly closingFrom: string;
  /** The full address that opens the same again. */
  readonly link: string;
}

/** The six questions on one page, answered, or to be answered by hand. */
export function SixQuestionsSheet(props: SixQuestionsSheetProps) {
  const { language, from, questions, moved, mix, overridden, assumed, price, figures = [], link } = props;
  const sheet = SHEET_LANGUAGES[language];
  return (
    <>
      <p class="sheet-small">{from.join(' ')}</p>
      <ul class="sheet-questions">
        {questions.map(({ number, ask, answers }) => (
          <li key={number}>
            <strong>{ask}</strong>
            <ul>
              {answers.map(({ text, isGiven }) => (
                <li key={text}>
                  <span class={isGiven ? 'sheet-box sheet-given' : 'sheet-box'}>{isGiven ? '×' : null}</span>
                  <span class="hidden">{isGiven ? sheet.given : ''}</span> {isGiven ? <strong>{text}</strong> : text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <section>
        <h2>{moved.title}</h2>
        {moved.rows.length === 0 ? <p>{sheet.nothingMoved}</p> : null}
        <ul class="sheet-moved">
          {moved.rows.map(([name = '', today = '', ours = ''], n) => (
            <li key={n}>
              {name}: {today} → <strong>{ours}</strong>
            </li>
          ))}
        </ul>
        {mix === null ? null : <p>{mix}</p>}
        <Texts title={overridden.title} texts={overridden.list} />
        <Texts title={assumed.title} texts={assumed.list} />
      </section>
      <div class="sheet-beside">
        <section>
          <h2>{price.title}</h2>
          {price.sentences.length === 0 ? <p>{sheet.noFigures}</p> : null}
          {price.sentences.map((sentence) => (
            <p key={sentence}>{boldText(sentence)}</p>
          ))}
          <Texts title={price.eachTitle} texts={price.each} />
        </section>
        <section>
          <h2>{sheet.first}</h2>
          {figures.length === 0 ? <p>{sheet.noFigures}</p> : null}
          {figures.map((figure) => (
            <p key={figure}>{figure}</p>
          ))}
        </section>
      </div>
      <p class="sheet-small">{sheet.computed(MODEL_VERSION)}</p>
      <p>
        <em>{props.closing}</em> {props.closingFrom}
      </p>
      <SheetLink language={language} link={link} />
    </>
  );
}

interface TextsProps {
  readonly title: string;
  readonly texts: readonly string[];
}

/** Short texts in a line behind their title; nothing where there is nothing to tell. */
function Texts({ title, texts }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong> {texts.join(' · ')}
    </p>
  );
}
