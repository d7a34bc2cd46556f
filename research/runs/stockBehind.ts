import { STOCKS, type Stock } from '#sim';

/** The stock behind an outcome that is none itself: what moves the one moves the other. */
const BEHIND: Readonly<Record<string, Stock>> = {
  needMet: 'unmetNeed',
  equity: 'unmetNeed',
  strained: 'fatigue',
  burnouts: 'fatigue',
  participationMunicipal: 'participation',
  engagementGap: 'participation',
  engagementGapMunicipal: 'participation',
  localIncomeIndex: 'localIncome',
  localShareTown: 'localIncome',
  localSpendTown: 'localIncome',
};

/** The stock that an outcome is, or that stands behind it; undefined where none does. */
export function stockBehind(outcome: string): Stock | undefined {
  return STOCKS.find((stock) => stock === outcome) ?? BEHIND[outcome];
}
