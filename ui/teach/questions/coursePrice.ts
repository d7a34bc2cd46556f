import type { MovedLever } from '#lessons';
import { LEVER_NAMES, LEVER_SHARES, type LeverName, type Parameters } from '#sim';
import { bookedCost, costMetric } from '../../choices/bookedCost.ts';
import type { LeverPrice } from '../../choices/leverPrices.ts';
import type { ComparisonData } from '../../state/comparisonData.ts';

/** What a lever costs more than today: pounds per adult and year, and how much of it is time of staff. */
export interface PricePart {
  readonly lever: LeverName;
  readonly sum: number;
  readonly hours: number;
}

/** The price of a course against today's, all parts in pounds per adult. */
export interface CoursePrice {
  readonly parts: readonly PricePart[];
  readonly sum: number;
  readonly hours: number;
}

/** Before it is run: as far as it does not depend on what people will do. */
export interface PriceSoFar extends CoursePrice {
  /** In the first year on top, to get going. */
  readonly first: number;
  /** Prices for each of something that nobody can count yet, for what the lever was moved. */
  readonly each: readonly { readonly lever: LeverName; readonly price: LeverPrice }[];
}

/** What prices are made of in the place that is open. */
export interface Pricing {
  readonly parameters: Parameters;
  readonly prices: Readonly<Partial<Record<LeverName, LeverPrice>>>;
}

const EFFORTS: readonly LeverName[] = ['clarity', 'coStrategy', 'sharedLanguage'];
/** Priced per resident and year; those below per adult. */
const BY_RESIDENT: readonly LeverName[] = ['partnership', 'materials', 'fund', 'campaign'];
const BY_ADULT: readonly LeverName[] = [
  'siloBreaking',
  'boundarySpanners',
  'information',
  'earlyHelp',
  'invitations',
  'supplierDevelopment',
  'cooperatives',
];
/** Paid in money; every other lever in hours of staff, arenas in both. */
const MONEY: readonly LeverName[] = [
  'materials',
  'fund',
  'campaign',
  'pay',
  'localPreference',
  'supplierDevelopment',
  'cooperatives',
];

/** The price of the levers moved so far, by the page's own prices. Staff hours at most: nobody is ill and nobody declines. */
export function priceSoFar(moved: readonly MovedLever[], { prices, parameters: p }: Pricing): PriceSoFar {
  const parts: PricePart[] = [];
  const each: { lever: LeverName; price: LeverPrice }[] = [];
  let first = 0;
  for (const { lever, today, level } of moved) {
    const price = prices[lever];
    if (price === undefined) continue;
    const more = level - today;
    const [unit = NaN] = price.sums;
    if (EFFORTS.includes(lever)) first += Math.max(0, more) * unit * p.residentsPerAdult;
    const factor = EFFORTS.includes(lever)
      ? LEVER_SHARES.upkeep * p.residentsPerAdult
      : BY_RESIDENT.includes(lever)
        ? p.residentsPerAdult
        : BY_ADULT.includes(lever)
          ? 1
          : null;
    if (factor !== null) {
      const sum = more * unit * factor;
      parts.push({ lever, sum, hours: sum * staffPart(lever, p) });
    } else each.push({ lever, price: lever === 'pay' ? price : timesPrice(price, more) });
  }
  return { ...summed(parts), first, each };
}

/** What the runs booked for our course above today's, on average over all months and runs. */
export function bookedPrice(data: ComparisonData, p: Parameters): CoursePrice {
  return summed(
    LEVER_NAMES.flatMap((lever): readonly PricePart[] => {
      const metric = costMetric(lever);
      if (metric === null) return [];
      const sum = bookedCost(data, 1, metric) - bookedCost(data, 0, metric);
      return sum === 0 ? [] : [{ lever, sum, hours: sum * staffPart(lever, p) }];
    }),
  );
}

/** Which part of what a lever costs is time of staff, taken from services. */
function staffPart(lever: LeverName, p: Parameters): number {
  if (MONEY.includes(lever)) return 0;
  if (lever !== 'partnership') return 1;
  const posts = p.partnershipPosts * 12 * p.staffHours * p.staffCost;
  return posts / (posts + p.partnershipCost);
}

function timesPrice({ sums, of, ...rest }: LeverPrice, times: number): LeverPrice {
  return { ...rest, sums: sums.map((sum) => sum * times), ...(of === undefined ? {} : { of: of * times }) };
}

/** The dearest part first. */
function summed(parts: readonly PricePart[]): CoursePrice {
  const total = (part: 'sum' | 'hours'): number => parts.reduce((all, one) => all + one[part], 0);
  return { parts: parts.toSorted((a, b) => b.sum - a.sum), sum: total('sum'), hours: total('hours') };
}
