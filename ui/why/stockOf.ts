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

/** The stock whose account says most about an outcome; trust where none does. */
export function stockOf(outcome: string): Stock {
  return STOCKS.find((stock) => stock === outcome) ?? BEHIND[outcome] ?? 'trust';
}
