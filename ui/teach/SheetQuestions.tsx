import { MODEL_VERSION } from '#sim';
import type { Language } from '../words/language.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { SheetLink } from './SheetLink.tsx';

/** A lever that was moved, or an assumption that was changed, as texts. */
export interface MovedSetting {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface SixQuestionsSheetProps {
  readonly language: Language;
  readonly place: string;
  /** In the order in which they were asked. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** Exactly those that were moved. */
  readonly levers: readonly MovedSetting[];
  /** Exactly those that were changed. */
  readonly assumptions: readonly MovedSetting[];
  /** What it costs, a text each; it stands above the figures. */
  readonly prices: readonly string[];
  /** What is looked at first, a text each; empty: not computed. */
  readonly figures: readonly string[];
  /** The full address that opens the same again. */
  readonly link: string;
}

/** What a group answered to the six questions and what it set in motion, on one page. */
export function SixQuestionsSheet(props: SixQuestionsSheetProps) {
  const { language, answers, levers, assumptions, prices, figures, link } = props;
  const sheet = SHEET_LANGUAGES[language];
  return (
    <>
      <p>
        <em>{sheet.chapeau}</em>
      </p>
      <section>
        <h2>{sheet.answers}</h2>
        <ol class="sheet-answers">
          {answers.map(({ question, answer }) => (
            <li key={question}>
              {question} <strong>{answer}</strong>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{sheet.moved}</h2>
        <Moved settings={levers} none={sheet.nothingMoved} fromTo={sheet.fromTo} kind="sheet-moved" />
      </section>
      <section>
        <h2>{sheet.opened}</h2>
        <Moved settings={assumptions} none={sheet.noneOpened} fromTo={sheet.fromTo} kind="sheet-opened" />
      </section>
      <div class="sheet-beside">
        <section>
          <h2>{sheet.price}</h2>
          <Texts texts={prices} none={sheet.noFigures} />
        </section>
        <section>
          <h2>{sheet.first}</h2>
          <Texts texts={figures} none={sheet.noFigures} />
        </section>
      </div>
      <p class="sheet-small">{sheet.computed(MODEL_VERSION)}</p>
      <SheetLink language={language} link={link} />
    </>
  );
}

interface MovedProps {
  readonly settings: readonly MovedSetting[];
  readonly none: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly kind: string;
}

function Moved({ settings, none, fromTo, kind }: MovedProps) {
  if (settings.length === 0) return <p>{none}</p>;
  return (
    <ul class={kind}>
      {settings.map(({ name, from, to }) => (
        <li key={name}>
          {name}: <strong>{fromTo(from, to)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts, none }: { readonly texts: readonly string[]; readonly none: string }) {
  if (texts.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
