import { countryParameters, TODAY_LEVERS, type Place, type Scenario } from '#sim';

/** A made-up town of six neighbourhoods, from the best to the worst off. */
export const SMALL_TOWN: Place = {
  code: 'TOWN',
  name: 'Smalltown',
  country: 'england',
  codes: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  names: ['Hill', 'Park', 'Station', 'Mill', 'Dock', 'Estate'],
  adults: [1400, 1250, 1100, 1300, 950, 1500],
  deprivation: [0.08, 0.22, 0.41, 0.6, 0.79, 0.95],
  deprivationSource: 'synthetic',
  source: 'made up for tests',
};

/** An ordinary municipality that shares power somewhat more than today. */
export const smallScenario: Scenario = {
  id: 'small-town',
  title: 'A small town',
  place: SMALL_TOWN,
  country: 'england',
  startMix: { OA: 0.45, NPM: 0.35, NPG: 0.2 },
  mix: { OA: 0.35, NPM: 0.3, NPG: 0.35 },
  rampMonths: 24,
  spinUpMonths: 12,
  levers: TODAY_LEVERS,
  parameters: countryParameters('england'),
  schedules: [],
  events: [],
  off: [],
};

/** As much as possible at once: levers, schedules, every kind of event and a mechanism switched off. */
export const busyScenario: Scenario = {
  ...smallScenario,
  id: 'busy-town',
  title: 'A busy town',
  levers: {
    ...TODAY_LEVERS,
    clarity: 0.8,
    siloBreaking: 0.7,
    boundarySpanners: 0.6,
    partnership: 0.7,
    volunteerSupport: 0.6,
    training: 0.5,
    fund: 0.6,
    earlyHelp: 0.5,
    taskTransfer: 0.15,
    ambition: 0.9,
    promise: 0.8,
    invitations: 4,
    recruitmentOpenCall: 0.25,
    recruitmentLot: 0.25,
    recruitmentUniversalArena: 0.25,
    recruitmentOutreach: 0.25,
    pay: 5,
    localPreference: 0.5,
    lotSplitting: 0.5,
    supplierDevelopment: 0.5,
    livingWage: 0.5,
    cooperatives: 0.5,
    commitment1: 0.8,
    commitment2: 0.4,
  },
  schedules: [
    { name: 'information', from: 3, over: 12, to: 0.9 },
    { name: 'austerity', from: 12, over: 0, to: 0.05 },
  ],
  events: [
    { kind: 'cut', at: 6, months: 12, size: 0.1 },
    { kind: 'closure', at: 9, months: 3, share: 0.3 },
    { kind: 'recession', at: 10, months: 12, size: 0.1 },
    { kind: 'electionLoss', at: 12 },
    { kind: 'coreLoss', at: 14, share: 0.3 },
    { kind: 'merger', at: 16 },
    { kind: 'priorityEnds', at: 18, lever: 'fund' },
  ],
  off: ['contagion'],
};
