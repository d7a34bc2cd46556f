import type { LeverName } from '#sim';
import { allRunsIn, choices, comparison, sumsCountry } from '../state/pageState.ts';
import { COSTS_LANGUAGES } from '../words/costsLanguages.ts';
import { numberText } from '../words/outcomeText.ts';
import { sumText } from '../words/sums.ts';
import { bookedCost, costMetric } from './bookedCost.ts';
import type { LeverPrice } from './leverPrices.ts';

/** Levers whose price is for each of something, not for the full level. */
const FOR_EACH: readonly LeverName[] = ['invitations', 'pay', 'lotSplitting'];

/** What a lever costs, in the currency of the place: its price, and what the runs of the selected strategy have booked for it. */
export function LeverCost({ name, price }: { readonly name: LeverName; readonly price: LeverPrice | undefined }) {
  const { language } = choices.value;
  const words = COSTS_LANGUAGES[language];
  // Sums are told in the currency of the place that is shown: when that is another, so are they.
  void sumsCountry.value;
  const told = words.leverCosts[name];
  const metric = costMetric(name);
  const booked = metric === null ? null : <BookedCost metric={metric} />;
  if (typeof told === 'string')
    return (
      <>
        {words.cost(told)} {booked}
      </>
    );
  if (price === undefined) return booked;
  const { sums, of, isShare } = price;
  const made = of === undefined ? '' : numberText(of, language, isShare ? SHARE : {});
  const text = told(made, ...sums.map((sum) => sumText(sum, language)));
  return (
    <>
      {FOR_EACH.includes(name) ? words.cost(text) : words.costAtFull(text)} {booked}
    </>
  );
}

const SHARE: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

/** Less than half a penny is nothing. */
const LEAST = 0.005;

/** It follows the runs by itself: the row around it stays. */
function BookedCost({ metric }: { readonly metric: string }) {
  const { language, selected } = choices.value;
  const words = COSTS_LANGUAGES[language];
  void sumsCountry.value;
  const data = comparison.value;
  const booked = data === null || !allRunsIn.value ? NaN : bookedCost(data, selected, metric);
  if (Number.isNaN(booked)) return <>{words.notBooked}</>;
  return <>{Math.abs(booked) < LEAST ? words.bookedNothing : words.booked(sumText(booked, language))}</>;
}
