import type { Stock } from '#sim';

/** What stocks and the lines of their ledgers are called in English, which is the type of the others. */
export const ledgerNamesEn = {
  stocks: {
    trust: 'Trust in the municipality',
    fatigue: 'Fatigue, mean of all adults',
    participation: 'People taking part each month',
    wickedNeed: 'Open complex need',
    unmetNeed: 'Unmet need, hours per adult and month',
    staffStrain: 'Strain of staff',
    localIncome: 'Local income from anchors, pounds per adult and year',
  } satisfies Record<Stock, string> as Readonly<Record<Stock, string>>,
  /** Every line of the ledger, whatever the stock. */
  lines: {
    experience: 'what people met in joint work',
    contagion: 'trust caught from contacts',
    serviceTrust: 'services against what was expected',
    setPoints: 'return to what people are used to',
    clipping: 'ends of the scale',
    rounding: 'rounding',
    recognition: 'recognition of results',
    fatigue: 'hours given, less rest',
    before: 'what was under way before the start',
    context: 'budget, demand and shocks',
    ties: 'asked by people they know',
    alone: 'came of their own accord',
    invitations: 'invited by the municipality',
    occasional: 'those who come now and then',
    lapse: 'drifted away',
    exit: 'volunteers who left',
    burnOut: 'burn-out',
    groups: 'groups founded and closed',
    contribution: 'hours given by volunteers',
    growth: 'need that grows',
    solutions: 'solutions made together',
    fading: 'need that fades by itself',
    course: 'levers and their schedules',
    leadership: 'leadership and the mix of logics',
    staffCapacity: 'posts and staff hours',
    initiation: 'hours that joint projects cannot use',
    wickedNeed: 'complex need left open',
    services: 'services given',
    load: 'load of work',
    crossPressure: 'cross-pressure between logics',
    measurement: 'measuring and reporting',
    mandate: 'meetings without a mandate',
    rest: 'recovery',
    turnover: 'staff who leave and come',
    localEconomy: 'contracts, wages and firms',
  } as Readonly<Record<string, string>>,
};

export type LedgerNames = typeof ledgerNamesEn;
