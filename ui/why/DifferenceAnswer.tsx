import { useMemo, useState } from 'preact/hooks';
import {
  readingMoment,
  readingName,
  tellReading,
  tellThrough,
  type ExplainTeller,
  type Explanation,
  type ReadingExplanation,
  type TwoNames,
} from '#explain';
import type { SeriesReading } from '#runs';
import { FEWEST_PAIRS } from '#analysis';
import type { Live } from '../run/live.ts';
import { readySize } from '../run/readySize.ts';
import type { Words } from '../words/en.ts';
import { DIFFER_LANGUAGES } from '../words/differLanguages.ts';
import { numberText } from '../words/outcomeText.ts';
import { differenceAt, type PageGame } from './differenceTracks.ts';
import { DifferenceAnalysts } from './DifferenceAnalysts.tsx';
import { GrowthLine } from './GrowthLine.tsx';
import type { Asked } from './mixedStrategy.ts';
import { SharesFigure } from './SharesFigure.tsx';
import { ThroughTable } from './ThroughTable.tsx';
import { useDifference } from './useDifference.ts';

export interface AnswerProps {
  readonly words: Words;
  readonly live: Live;
  readonly asked: Asked;
  readonly page: PageGame;
  readonly reading: SeriesReading;
  /** Of the two. */
  readonly names: TwoNames;
  /** Of all strategies on the page. */
  readonly all: readonly string[];
  readonly teller: ExplainTeller;
  /** The two stay the two, whatever is put beside them. */
  readonly onKeepPair: () => void;
}

/** What was found, for those who show it. */
export interface Answered extends Omit<AnswerProps, 'words'> {
  readonly explanation: Explanation;
  readonly found: ReadingExplanation;
  /** When and of what: `People taking part each month, after ten years`. */
  readonly title: string;
  /** What is told of it. */
  readonly sentences: readonly string[];
  /** How many runs it rests on, and what is not in its bands. */
  readonly rests: string;
}

/** The answer as far as it is known: sentences, then bars or the table of accounts, then what analysts ask. */
export function DifferenceAnswer(props: AnswerProps) {
  const { live, asked, page, reading, names, teller } = props;
  const { language } = teller.voice;
  const text = DIFFER_LANGUAGES[language];
  const difference = useDifference(live, asked, { page, reading });
  const { played } = difference;
  const [withPairs, setWithPairs] = useState(false);
  const explanation = useMemo(() => differenceAt(page, played, reading, withPairs), [page, played, reading, withPairs]);
  const [found] = explanation.readings;
  const number = (value: number): string => numberText(value, language);
  const size = readySize(asked.strategy, language);
  const growth = (
    <GrowthLine text={text} language={language} difference={difference} widest={found?.widest ?? NaN} size={size} />
  );
  if (found === undefined || played.replicates.length < 2) return growth;
  const what = readingName(reading, teller);
  if (Number.isNaN(found.difference.mean)) return <p>{text.notMeasured(what)}</p>;
  const sentences = page.ledger
    ? tellThrough(explanation, found, names, teller)
    : tellReading(explanation, found, names, teller);
  const rests = text.rests(number(explanation.replicates), number(explanation.runs), size);
  const answered: Answered = {
    ...props,
    rests,
    explanation,
    found,
    title: `${what}, ${readingMoment(reading, teller)}`,
    sentences,
  };
  return (
    <>
      {growth}
      <div class="told">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {page.ledger ? <ThroughTable {...answered} /> : <SharesFigure {...answered} />}
      <p class="hint">
        {rests}
        {explanation.replicates < FEWEST_PAIRS ? ` ${teller.words.model}` : null}
      </p>
      <DifferenceAnalysts
        {...answered}
        withPairs={withPairs}
        onPairs={() => {
          setWithPairs(true);
        }}
      />
    </>
  );
}
