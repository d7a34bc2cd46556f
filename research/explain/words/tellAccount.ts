import { FEWEST_PAIRS } from '#analysis';
import { outcomeLevel, type Account, type AccountLine } from '#runs';
import type { Stock } from '#sim';
import { amountsOf, type Amounts } from './amountText.ts';
import type { ExplainTeller } from './explainTeller.ts';

/** Causes told in each direction. */
const MOST_TOLD = 3;
/** A cause is told when it is at least so much of the largest. */
const WORTH = 0.1;

/** How changes of a stock are written beside the spread of its runs. */
export function accountAmounts(stock: Stock, { lines }: Account, teller: ExplainTeller): Amounts {
  const reading = { metric: stock, as: 'month', from: 0, to: 0 } as const;
  return amountsOf(
    teller,
    reading,
    lines.map(({ mean, low, high }) => ({ mean, low, high, agree: 0, of: 0 })),
  );
}

/** What moved a stock of one strategy, in sentences: only causes with one sign in every run, and nothing under ten runs. */
export function tellAccount(
  stock: Stock,
  account: Account,
  { runs, where }: { readonly runs: number; readonly where: string },
  teller: ExplainTeller,
): readonly string[] {
  const { voice, words } = teller;
  if (runs < FEWEST_PAIRS) return [words.account.few(runs, FEWEST_PAIRS)];
  const amounts = accountAmounts(stock, account, teller);
  const { start, end, lines } = account;
  const told = (side: 1 | -1): string =>
    lines
      .filter((line) => isSided(line) && side * line.mean >= WORTH * Math.abs(lines[0]?.mean ?? 0))
      .slice(0, MOST_TOLD)
      .map(({ line, mean }) => words.by(words.ledger.lines[line] ?? line, amounts.signed(mean)))
      .join(', ');
  const level = (value: number): string => outcomeLevel(voice, stock, value);
  return [words.account.sentence(where, level(start), level(end), told(1), told(-1)), words.model];
}

/** Whether every run has it go the same way. */
function isSided({ low, high }: AccountLine): boolean {
  return low > 0 || high < 0;
}
