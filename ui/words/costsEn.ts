import type { LeverName } from '#sim';
import type { FifthMetric } from './fifthMetrics.ts';

/** What a lever costs: a text, or one made of sums in the currency of the place and the hours or the share that they are made of. */
export type CostText = string | ((of: string, ...sums: string[]) => string);

/** Texts of what levers cost, who gains and where the money goes; they are loaded with these parts. The English catalogue is the type of the others. */
export const costsEn = {
  cost: (text: string) => `Cost: ${text}.`,
  costAtFull: (text: string) => `Cost at full level: ${text}.`,
  booked: (sum: string) => `At this level about ${sum} per adult and year, on average over the ten years.`,
  bookedNothing: 'At this level no money.',
  notBooked: 'At this level: counted as soon as all runs are in.',
  leverCosts: {
    clarity: (hours, first, later) =>
      `${first} per resident in the first year, then ${later} a year; staff hours: ${hours} per 20 residents`,
    coStrategy: (hours, first, later) =>
      `${first} per resident in the first year, then ${later} a year; staff hours: ${hours} per 20 residents`,
    siloBreaking: (share, sum) => `at most ${sum} per adult and year, ${share} of all staff hours`,
    boundarySpanners: (share, sum) => `at most ${sum} per adult and year, ${share} of all staff hours`,
    partnership: (posts, sum) =>
      `${sum} per resident and year, for premises and staff; posts: ${posts} per 10,000 residents`,
    evaluation: (share, sum) => `${sum} for every staff hour in projects, ${share} on top`,
    delegation: 'no money; more mistakes where skill is lacking',
    inclusion: (hours, sum) => `${sum} for every newcomer from the poorest third, ${hours} staff hours`,
    materials: (_, sum) => `${sum} per resident and year`,
    volunteerSupport: (hours, sum) => `${sum} per volunteer and year, ${hours} staff hours`,
    training: (hours, sum) => `${sum} per member of staff and year, ${hours} hours`,
    fund: (_, sum) => `${sum} per resident and year`,
    anchoring: (hours, sum) => `${sum} per politician and year, ${hours} hours`,
    piloting: 'no money; smaller projects help fewer people',
    earlyHelp: (share, sum) =>
      `at most ${sum} per adult and year, ${share} of the hours of everyday services; it finds more need in the first year`,
    sharedLanguage: (hours, first, later) =>
      `${first} per resident in the first year, then ${later} a year; staff hours: ${hours} per 20 residents`,
    incentives: 'no money; goals are rewritten',
    information: (share, sum) => `at most ${sum} per adult and year, ${share} of all staff hours`,
    leaderAlliances: (hours, sum) => `${sum} per leader and year, ${hours} hours`,
    deputyShare: 'no money; it saves leaders’ time and delays decisions',
    taskTransfer: 'no money; staff fear being replaced',
    ambition: 'no money of its own; it takes hours of residents and staff',
    promise: 'no money; disappointment if it is not kept',
    outcomeOpen: 'no money; letting go of control',
    lead: 'no money',
    highestStep: 'no money',
    invitations: (minutes, sum) => `${sum} for each, ${minutes} minutes of staff time`,
    recruitmentOpenCall: 'in the invitations',
    recruitmentLot: 'in the invitations',
    recruitmentUniversalArena: 'in the invitations',
    recruitmentOutreach: 'in the invitations',
    campaign: (_, sum) => `${sum} per resident and year`,
    pay: (_, sum) => `what is paid; at 10 it is ${sum} for every hour given`,
    onboardingPace: 'no money; too fast costs commitment',
    localPreference: 'nothing as the model stands; that local contracts cost more is an assumption you can make',
    lotSplitting: (hours, sum) => `${sum} for every lot, ${hours} staff hours`,
    supplierDevelopment: (share, sum) =>
      `about ${sum} per adult and year, ${share} of what the anchor institutions buy`,
    livingWage: 'nothing as the model stands; that local contracts cost more is an assumption you can make',
    cooperatives: (share, sum) => `about ${sum} per adult and year, ${share} of what the anchor institutions buy`,
    commitment1: 'no money; leaders’ time',
    commitment2: 'no money; leaders’ time',
    commitment3: 'no money; leaders’ time',
    commitment4: 'no money; leaders’ time',
    commitment5: 'no money; leaders’ time',
    commitment6: 'no money; leaders’ time',
    // What happens to the municipality is not chosen and has no price.
    austerity: '',
    demandGrowth: '',
    cutsToStaff: '',
    anchorSpend: '',
  } satisfies Record<LeverName, CostText> as Readonly<Record<LeverName, CostText>>,
  gains: {
    metrics: { coverage: 'help given where needed', participation: 'taking part', trust: 'trust' } satisfies Record<
      FifthMetric,
      string
    > as Readonly<Record<FifthMetric, string>>,
    by: (metric: string, points: string) => `${metric} by ${points} points`,
    and: ' and ',
    mostGainsLess: (list: string) =>
      `the most deprived fifth gains less (or loses more) than the least deprived: ${list}`,
    leastGainsLess: (list: string) =>
      `the least deprived fifth gains less (or loses more) than the most deprived: ${list}`,
    same: (list: string) => `the two ends fare about the same in ${list}`,
    chance: (list: string) => `for ${list} the two ends cannot be told apart from chance`,
    few: 'too few runs to say who gains least',
    waiting: 'runs are still coming; until then nobody is named',
    madeUp: (place: string) =>
      `Made-up gradient: shows what the model would do, not what is known of ${place}. Nobody has told the model which of its neighbourhoods are deprived.`,
    unknown: 'Not known for this place: no deprivation data.',
    told: 'told from chance',
    untold: 'not told from chance',
    bars: 'Difference from the first strategy in percentage points; right is more. The line reaches from the low to the high end of the 90% interval. All bars have one scale.',
    table: 'The figures as a table',
    notRun: 'Read as soon as this machine has run the strategies.',
  },
  money: {
    nothing: 'No strategy here changes local spending.',
    chance: 'No change in local spending can be told from chance here.',
    title: 'Where the anchor institutions’ money goes',
    hint: 'Per adult and year at the chosen time, the middle one of the runs.',
  },
};

export type CostsWords = typeof costsEn;
