import { capital, MOST_UNGROUPED, playerName, readingAmounts, runsOfReplicate } from '#explain';
import { FEWEST_PAIRS } from '#analysis';
import { explainLines } from '../run/commandLines.ts';
import { readySize } from '../run/readySize.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import { MONTHS } from '../state/appState.ts';
import { choices } from '../state/pageState.ts';
import { DIFFER_LANGUAGES } from '../words/differLanguages.ts';
import { numberText } from '../words/outcomeText.ts';
import type { Answered } from './DifferenceAnswer.tsx';

interface Props extends Answered {
  /** Whether it was looked which choices act together. */
  readonly withPairs: boolean;
  readonly onPairs: () => void;
}

/** How the shares were made, which choices act together, and how to get the same elsewhere; folded, in the terms of the trade. */
export function DifferenceAnalysts(props: Props) {
  const { asked, page, reading, explanation, found, teller, withPairs, onPairs } = props;
  const { language } = teller.voice;
  const text = DIFFER_LANGUAGES[language];
  const { words } = teller;
  const number = (value: number): string => numberText(value, language);
  const count = asked.game.players.length;
  const perReplicate = number(runsOfReplicate(asked.game, page.exact));
  // Of more choices it takes seconds in which the page answers nobody, and groups of them are compared.
  const mayPair = count > 1 && count <= MOST_UNGROUPED && !page.ledger && explanation.replicates >= FEWEST_PAIRS;
  const isAtEnd = reading.to === MONTHS;
  const command = explainLines(choices.value, asked.pair, [
    '--metric',
    reading.metric,
    ...(isAtEnd ? [] : ['--at', String(reading.to)]),
    '--replicates',
    String(explanation.replicates),
    ...(page.ledger ? ['--over', 'choices-by-ledger'] : []),
    ...(isAtEnd ? ['--expect', explanation.fingerprint] : []),
  ]).join('\n');
  return (
    <details class="analysts">
      <summary>{text.analysts}</summary>
      <p>{words.page.method}</p>
      <p>
        {page.exact ? text.everyCombination(number(count), perReplicate) : text.orders(number(count), perReplicate)}
      </p>
      <p>
        {words.page.runs(explanation.replicates, explanation.runs, readySize(asked.strategy, language), MASTER_SEED)}{' '}
        {Number.isFinite(found.widest)
          ? text.widest(numberText(found.widest, language, { style: 'percent', maximumSignificantDigits: 2 }))
          : null}
      </p>
      {!mayPair ? null : withPairs ? (
        <Pairs {...props} />
      ) : (
        <p>
          <button type="button" onClick={onPairs}>
            {text.findPairs}
          </button>
        </p>
      )}
      <p>
        {text.fingerprint}: <code>{explanation.fingerprint}</code>
      </p>
      <h4>{text.command}</h4>
      <pre tabIndex={0} aria-label={text.command}>
        <code>{command}</code>
      </pre>
      {isAtEnd ? null : <p class="hint">{text.fingerprintOnlyAtEnd}</p>}
    </details>
  );
}

/** Pairs that are worth more or less together than one by one; the clear and large ones, which the sentences tell too. */
function Pairs({ asked, found, teller }: Answered) {
  const text = DIFFER_LANGUAGES[teller.voice.language];
  const amounts = readingAmounts(found, teller);
  const told = found.pairs.filter((pair) => pair.told);
  const nameOf = (index: number): string => {
    const player = asked.game.players[index];
    return player === undefined ? '' : playerName(teller, player);
  };
  return (
    <>
      <h4>{text.pairs}</h4>
      {told.length === 0 ? (
        <p>{text.noPairs}</p>
      ) : (
        <ul>
          {told.map(({ players: [one, other], value, half }) => (
            <li key={`${one} ${other}`}>
              {capital(nameOf(one))} × {nameOf(other)}: {amounts.signed(value)} (±
              {amounts.signed(half).replace(/^\+/, '')})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
