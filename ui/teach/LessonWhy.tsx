import { useEffect, useState } from 'preact/hooks';
import { drawWaterfall } from '#pictures';
import { accountOf, type AccountLine, type TownLedger } from '#runs';
import type { ExplainStep } from '#lessons';
import type { Live } from '../run/live.ts';
import { isNarrow } from '../state/isNarrow.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { LEDGER_RUNS, runLedgers } from '../why/runLedgers.ts';
import { stockOf } from '../why/stockOf.ts';
import { waterfallPicture } from '../why/waterfallPicture.ts';
import { differenceText, outcomeText } from '../words/outcomeText.ts';
import { WHY_LANGUAGES } from '../words/whyLanguages.ts';
import { afterText } from './afterText.ts';
import { type StepProps } from './stepProps.ts';
import { armName } from './lessonArms.ts';

type Why = NonNullable<ExplainStep['why']>;

/** Causes named in a sentence, on either side, and the part of the largest cause that is worth naming. */
const [NAMED, WORTH] = [2, 0.05];

/** What made a quantity change, in the arm and in the one it is compared with, each from its own books: where the lesson says, on demand. */
export function LessonWhy({ why, ...props }: StepProps & { readonly why: Why }) {
  const { text, language, lesson, opened, live } = props;
  const [asked, setAsked] = useState(false);
  const [ledgers, setLedgers] = useState<Readonly<Record<string, readonly TownLedger[]>>>({});
  useEffect(() => {
    if (!asked || live === null) return undefined;
    const stop = new AbortController();
    async function read(to: Live, id: string): Promise<void> {
      const arm = opened.arms.find((one) => one.id === id);
      if (arm === undefined) return;
      const strategy = { ...arm, title: armName(lesson, id), warnings: [] };
      const books = await runLedgers(to, strategy, [], stop.signal, why.month);
      if (!stop.signal.aborted) setLedgers((known) => ({ ...known, [id]: books }));
    }
    for (const id of [why.than, why.arm]) void read(live, id);
    return () => {
      stop.abort();
    };
  }, [asked, live, opened.arms, why.month]);
  const book = WHY_LANGUAGES[language];
  const stock = stockOf(why.metric);
  return (
    <section class="lesson-why">
      <h3>{text.explain.why(book.stocks[stock], afterText(why.month, text, language))}</h3>
      {!asked ? (
        <p>
          <button
            type="button"
            disabled={live === null}
            onClick={() => {
              setAsked(true);
            }}
          >
            {text.explain.showWhy}
          </button>
        </p>
      ) : (
        <>
          <p class="hint">{book.hint(LEDGER_RUNS)}</p>
          {[why.than, why.arm].map((id) => (
            <Waterfall key={id} {...props} why={why} arm={id} ledgers={ledgers[id]} />
          ))}
        </>
      )}
    </section>
  );
}

interface WaterfallProps extends StepProps {
  readonly why: Why;
  readonly arm: string;
  readonly ledgers: readonly TownLedger[] | undefined;
}

function Waterfall({ words, text, language, lesson, why, arm, ledgers }: WaterfallProps) {
  const book = WHY_LANGUAGES[language];
  const stock = stockOf(why.metric);
  const name = armName(lesson, arm);
  if (ledgers === undefined) return <p aria-busy="true">{`${name}: ${words.updating}…`}</p>;
  const account = accountOf(ledgers, stock, 0, why.month);
  if (account === null) return <p>{`${name}: ${why.month > 0 ? text.run.failed : book.nothing}`}</p>;
  const label = (line: string): string => book.lines[line] ?? line;
  const level = (value: number): string => outcomeText(stock, value, language);
  const change = (value: number): string => differenceText(stock, value, language);
  const named = (side: 1 | -1, lines: readonly AccountLine[]): string =>
    lines
      .filter(({ mean }) => side * mean >= WORTH * Math.abs(lines[0]?.mean ?? 0) && mean !== 0)
      .slice(0, NAMED)
      .map(({ line, mean }) => `${change(mean)} ${label(line)}`)
      .join(', ');
  const ends = { start: text.explain.atStart, end: afterText(why.month, text, language), rest: book.rest };
  return (
    <SvgFigure
      drawing={drawWaterfall(
        waterfallPicture(account, {
          title: name,
          description:
            account.lines.length === 0
              ? book.nothing
              : book.sentence(
                  book.stocks[stock],
                  level(account.start),
                  level(account.end),
                  named(1, account.lines),
                  named(-1, account.lines),
                ),
          ends,
          labelOf: label,
          levelOf: level,
          changeOf: change,
        }),
        { narrow: isNarrow.value },
      )}
      hint={book.picture}
    />
  );
}
