import { lifeEn } from '#runs';

/** Texts of the town in English: who takes part where, of 100 adults, and single lives. The type of the other languages. */
export const townEn = {
  title: (moment: string) => `The town, from its richest to its poorest parts: ${moment}`,
  waiting: 'The picture comes with the first runs on this machine.',
  columns: {
    neighbourhoods:
      'Each column is a neighbourhood: the wider, the more adults live there; the higher, the more of them take part in a month; the stronger the colour, the more of those are worn out. They stand from the richest to the poorest; it is no map.',
    fifths:
      'Each column is a fifth of the town’s adults: the higher, the more of them take part in a month; the stronger the colour, the more of those are worn out. They stand from the richest to the poorest; it is no map.',
    tooFewPeople:
      'Fewer than 150 people are simulated for each neighbourhood, so neighbourhoods must not be compared. Fifths of the adults are shown instead, and they too are only a hint.',
    tooMany: 'There are too many neighbourhoods to tell apart beside each other, so fifths of the adults are shown.',
    none: 'Too few people are simulated here, in too few neighbourhoods, to compare parts of the town.',
    madeUp:
      'The order is made up: there are no figures here on how poor these neighbourhoods are. Hatched columns say so.',
    runs: (count: number) =>
      count === 1
        ? 'Made of one run: much of what differs is luck.'
        : count < 10
          ? `Means of ${count} runs, which are few: small differences are luck.`
          : `Means of ${count} runs.`,
  },
  legend: {
    wornOut: 'Worn out, of those who take part',
    steps: ['under 10%', '10 to 20%', '20 to 30%', '30 to 40%', '40% or more'],
    nobody: 'nobody takes part',
    outline: (name: string) => `${name}, for comparison`,
    madeUp: 'made-up order',
  },
  axis: 'Adults who take part in a month, %',
  least: 'richest',
  most: 'poorest',
  picture: (name: string, first: string, low: string, last: string, high: string) =>
    `${name}: ${low} take part in ${first}, the richest, and ${high} in ${last}, the poorest.`,
  position: { neighbourhoods: 'Neighbourhood', fifths: 'Fifth' },
  fifths: ['The richest fifth', 'The second fifth', 'The middle fifth', 'The fourth fifth', 'The poorest fifth'],
  reading: (strategy: string, taking: string, wornOut: string | null) =>
    `${strategy}: ${taking} take part${wornOut === null ? '' : `, ${wornOut} of those are worn out`}`,
  table: {
    title: 'The same as a table',
    caption: (moment: string) => `Take part, of all adults; worn out, of those who take part. At ${moment}`,
    head: { neighbourhoods: 'Neighbourhood', fifths: 'Fifth' },
    adults: 'Adults',
    taking: (name: string) => `Take part: ${name}`,
    wornOut: (name: string) => `Worn out: ${name}`,
    csv: 'Save as CSV',
  },
  hundred: {
    title: 'Of 100 adults',
    hint: 'One mark is one of 100 adults of the fifth.',
    least: 'Richest fifth',
    most: 'Poorest fifth',
    none: 'It takes five neighbourhoods to tell the richest from the poorest fifth.',
  },
  parts: ['not engaged', 'taking part now and then', 'volunteers', 'enthusiasts', 'burnt out, staying away'],
  people: {
    title: 'People',
    hint: 'People are shown one neighbourhood at a time, as they are in run 1.',
    choose: 'Open a neighbourhood',
    open: (name: string) => `Open ${name}`,
    close: 'Close',
    waiting: 'Run 1 is being made once more, this time with all its people…',
    heading: (name: string, moment: string) => `${name}, ${moment}`,
    counts: (all: string, active: string, volunteers: string, away: string) =>
      `Of ${all} people ${active} take part, ${volunteers} of them as volunteers; ${away} stay away after having stopped.`,
    everyone: 'One mark is one person of the simulation.',
    sample: (each: number) => `One mark stands for ${each} people.`,
    framed: 'The frame is around the person whose life is told.',
    list: 'The people as a list',
    caption: (name: string, count: string) => `People in ${name}: ${count}`,
    person: (number: number) => `Person ${number}`,
    number: 'Person no.',
    find: 'Find the person',
    parts: ['not engaged', 'takes part now and then', 'volunteer', 'enthusiast', 'stays away after having stopped'],
    trust: (value: string) => `trust ${value}`,
  },
  lives: {
    title: 'Four lives',
    hint: 'The program picks them: of all who fit the one in the middle, by the month in which it happened.',
    joined: 'Somebody who joined',
    stopped: 'Somebody who stopped',
    burntOut: 'Somebody who burnt out',
    neverAsked: 'Somebody whom nobody they know asked',
    nobody: 'There is nobody like that in this run.',
    heading: (number: number, name: string) => `The life of person ${number} in ${name}`,
    now: (moment: string, part: string, trust: string) => `At ${moment}: ${part}, ${trust}.`,
    trust: 'Trust in the municipality, 0 to 100%',
    start: 'start',
    end: 'year 10',
    dice: 'What happened, and how the dice fell',
    declined: (count: number) =>
      count === 1 ? 'Had said no once before that.' : `Had said no ${count} times before that.`,
    declinedSince: (count: number, since: boolean) =>
      `Said no ${count === 1 ? 'once' : `${count} times`}${since ? ' after that' : ''}.`,
    nothing: 'Nothing happened to this person that the model writes down.',
  },
  life: lifeEn,
};

export type TownWords = typeof townEn;
