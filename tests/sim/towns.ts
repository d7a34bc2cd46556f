import { countryParameters, TODAY_LEVERS, type Levers, type Parameters, type Place, type Scenario } from '#sim';

/** A made-up town of `count` neighbourhoods, from the best to the worst off, sizes in the proportion 1 : 2 : 3 : 1 … */
export function townOf(count: number, adultsOfSmallest = 500): Place {
  const numbers = Array.from({ length: count }, (_, k) => k);
  return {
    code: `TOWN-${count}`,
    name: `Town of ${count}`,
    country: 'norway',
    codes: numbers.map((k) => `T${k}`),
    names: numbers.map((k) => `Neighbourhood ${k}`),
    adults: numbers.map((k) => adultsOfSmallest * (1 + (k % 3))),
    deprivation: numbers.map((k) => (k + 0.5) / count),
    deprivationSource: 'measured',
    source: 'made up for tests',
  };
}

/** Today's mix. */
export const TODAY_MIX = { OA: 0.45, NPM: 0.4, NPG: 0.15 };

/** An ordinary municipality without a strategy: every lever at the level of today, nothing planned. */
export function ordinary(place: Place, changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'ordinary',
    title: 'An ordinary municipality',
    place,
    country: place.country,
    startMix: TODAY_MIX,
    mix: TODAY_MIX,
    rampMonths: 24,
    spinUpMonths: 12,
    levers: TODAY_LEVERS,
    parameters: countryParameters(place.country),
    schedules: [],
    events: [],
    off: [],
    ...changes,
  };
}

/** Today's levers but for some. */
export function leversWith(changes: Partial<Levers>): Levers {
  return { ...TODAY_LEVERS, ...changes };
}

/** Norway's parameters but for some; values outside the declared range are allowed, the engine takes what it gets. */
export function parametersWith(changes: Partial<Parameters>): Parameters {
  return { ...countryParameters('norway'), ...changes };
}

/**
 * Nothing that moves a municipality on its own: no cuts, no growth of need, no election that turns support.
 * What is left is noise.
 */
export const WITHOUT_TREND: Pick<Scenario, 'levers' | 'parameters'> = {
  levers: leversWith({ austerity: 0, demandGrowth: 0 }),
  parameters: parametersWith({ electionRisk: 0 }),
};

/** As much as possible at once: levers of every kind, a schedule for a lever and one for the mix, every kind of shock. */
export function busy(place: Place, changes: Partial<Scenario> = {}): Scenario {
  return ordinary(place, {
    mix: { OA: 0.3, NPM: 0.25, NPG: 0.45 },
    levers: leversWith({
      clarity: 0.8,
      coStrategy: 0.7,
      siloBreaking: 0.7,
      boundarySpanners: 0.6,
      partnership: 0.7,
      evaluation: 0.6,
      delegation: 0.6,
      inclusion: 0.5,
      materials: 0.5,
      volunteerSupport: 0.6,
      training: 0.5,
      fund: 0.6,
      anchoring: 0.6,
      piloting: 0.5,
      earlyHelp: 0.5,
      sharedLanguage: 0.6,
      incentives: 0.5,
      information: 0.8,
      leaderAlliances: 0.5,
      taskTransfer: 0.15,
      ambition: 0.9,
      promise: 0.8,
      invitations: 6,
      recruitmentOpenCall: 0.25,
      recruitmentLot: 0.25,
      recruitmentUniversalArena: 0.25,
      recruitmentOutreach: 0.25,
      campaign: 0.3,
      pay: 8,
      localPreference: 0.6,
      lotSplitting: 0.6,
      supplierDevelopment: 0.5,
      livingWage: 0.5,
      cooperatives: 0.6,
      commitment1: 0.9,
      commitment2: 0.6,
      commitment3: 0.6,
      anchorSpend: 0.9,
    }),
    schedules: [
      { name: 'information', from: 3, over: 6, to: 0.2 },
      { name: 'NPG', from: 5, over: 8, to: 0.6 },
      { name: 'austerity', from: 10, over: 0, to: 0.06 },
    ],
    events: [
      { kind: 'cut', at: 4, months: 6, size: 0.15 },
      { kind: 'closure', at: 7, months: 3, share: 0.5 },
      { kind: 'recession', at: 8, months: 6, size: 0.2 },
      { kind: 'electionLoss', at: 9 },
      { kind: 'coreLoss', at: 11, share: 0.4 },
      { kind: 'merger', at: 13 },
      { kind: 'priorityEnds', at: 15, lever: 'fund' },
      { kind: 'volunteerLoss', at: 16, share: 0.2, by: 'leastHours' },
      { kind: 'volunteerLoss', at: 17, share: 0.5, by: 'chance', neighbourhood: place.codes[0] },
      { kind: 'process', at: 2, months: 9, neighbourhood: place.codes[place.codes.length - 1], invitations: 6 },
      { kind: 'levers', at: 14, months: 5, to: { fund: 1, evaluation: 1 } },
    ],
    ...changes,
  });
}
