import { METRICS, type MetricName } from './metrics.ts';

/** The smallest difference of a metric between two strategies that matters to people: what is under it is about the same. */
export interface SmallestDifference {
  readonly value: number;
  readonly because: string;
}

type Row = readonly [value: number, because: string];

/** A part of a whole is known to people in hundreds; surveys and accounts tell no less. Ours: an assumption, as all here. */
const HUNDREDTH: Row = [0.01, 'one in a hundred'];
const FIFTIETH: Row = [0.02, 'one in fifty: there are a few dozen a year in a town'];
const FEW: Row = [0.001, 'one adult in a thousand, a hundred people in a town of 100,000: few are there at all'];
const WORN_OUT: Row = [0.005, 'six people a year in a town of 100,000 adults'];
const TRUST: Row = [0.005, 'a twentieth of a point on the 0–10 scale of surveys'];

/** By what is counted. The first four come from what a council would discuss: people, need, trust and money. */
const BY_UNIT: Readonly<Record<string, Row>> = {
  'share of adults': [0.005, 'one adult in two hundred: what a survey of some thousands can just tell'],
  'share of need': HUNDREDTH,
  level: [0.01, 'a hundredth of the scale'],
  'pounds per adult and year': [2, 'two pounds an adult: in a town of 100,000 adults four posts'],
  'hours per adult and month': [0.05, 'three minutes an adult: a third of a post per 1,000 adults'],
  'hours per active adult and month': [0.2, 'twelve minutes a month of each'],
  'Gini over adults': HUNDREDTH,
  'share of hours': HUNDREDTH,
  'lowest ÷ highest fifth': [0.02, 'one in fifty of those who come from the best-off fifth'],
  'index, 1 = like all adults': [0.05, 'a hundredth of the scale of resources'],
  'per 1,000 adults and month': [0.05, 'sixty people, groups or projects a year in a town of 100,000 adults'],
  'share of asks': HUNDREDTH,
  'per 100 asks': [0.5, 'one newcomer in two hundred asks'],
  'share of invitations': HUNDREDTH,
  'level 0 to 1.2': [0.01, 'a hundredth of what makes people stop'],
  'share of those active': HUNDREDTH,
  'share of volunteers': HUNDREDTH,
  'share of the core': HUNDREDTH,
  'share of places for groups': HUNDREDTH,
  share: HUNDREDTH,
  'people per person': [0.2, 'one person in five'],
  'per adult': [0.05, 'one invitation in twenty adults'],
  'share of hours offered': HUNDREDTH,
  'factor, 1 = as much as wanted': [0.02, 'two hundredths of what people want to give'],
  'share of municipal hours': HUNDREDTH,
  'share of the poorest': HUNDREDTH,
  'share of the richest': HUNDREDTH,
  'per 1,000 adults': [0.1, 'ten in a town of 100,000 adults'],
  'share of projects': FIFTIETH,
  'share of ended': FIFTIETH,
  'share of started': FIFTIETH,
  months: [0.5, 'half a month'],
  'per 1,000 residents': [0.1, 'ten solutions in a town of 100,000'],
  'level, 1 = open complex need of the average place': [0.02, 'one problem in fifty'],
  'share of complex need': HUNDREDTH,
  'most ÷ least deprived fifth': HUNDREDTH,
  'share of output': HUNDREDTH,
  'level, standard deviation': [0.01, 'a hundredth of the scale'],
  'share of the start': HUNDREDTH,
  'share of posts': [0.005, 'one post in two hundred'],
  'share of staff hours': HUNDREDTH,
  '0 control, 1 co-creative': FIFTIETH,
  '1 = month 0': HUNDREDTH,
  '1 = an ordinary year': FIFTIETH,
  'share of spend': HUNDREDTH,
  'income per unit of spend': [0.02, 'two pence in the pound'],
  '% above month 0': [0.1, 'a thousandth of life satisfaction'],
  'share of the anchors’ spend at the start': HUNDREDTH,
  'share of town suppliers': HUNDREDTH,
  'per 100 suppliers in town': [0.5, 'one supplier in two hundred'],
};

const BY_NAME: Readonly<Partial<Record<MetricName, Row>>> = {
  enthusiasts: FEW,
  burntOut: FEW,
  burnouts: WORN_OUT,
  exitsFatigue: WORN_OUT,
  ladderStep1: FEW,
  ladderStep2: FEW,
  ladderStep3: FEW,
  ladderStep4: FEW,
  ladderStep5: FEW,
  participationHighSteps: FEW,
  trust: TRUST,
  trustMunicipal: TRUST,
  trustNotActive: TRUST,
  responsiveness: TRUST,
  staffStrain: [0.02, 'two hundredths of the scale: of forty who serve, one goes from at ease to worn out'],
  costPerNeedMet: [10, 'about a hundredth of what a unit of need costs'],
  asksTie: [5, 'one ask in two hundred adults'],
  asksGroup: [5, 'one ask in two hundred adults'],
  asksOpenCall: [1, 'one ask in a thousand adults'],
  asksLot: [1, 'one ask in a thousand adults'],
  asksUniversalArena: [1, 'one ask in a thousand adults'],
  asksOutreach: [1, 'one ask in a thousand adults'],
};

/** What is too small to matter on a metric, and why; an assumption that readers may not share, so it is shown with its reason. */
export function smallestDifference(name: MetricName): SmallestDifference {
  const row = BY_NAME[name] ?? BY_UNIT[METRICS[name].unit];
  if (row === undefined) throw new Error(`${name}: no smallest difference is declared for ${METRICS[name].unit}`);
  return { value: row[0], because: row[1] };
}
