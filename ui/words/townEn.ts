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
    title: 'Three lives',
    hint: 'The program picks them: of all who fit the one in the middle, by the month in which it happened.',
    joined: 'Somebody who joined',
    stopped: 'Somebody who stopped',
    neverAsked: 'Somebody whom nobody they know asked',
    nobody: 'There is nobody like that in this run.',
    heading: (number: number, name: string) => `The life of person ${number} in ${name}`,
    now: (moment: string, part: string, trust: string) => `At ${moment}: ${part}, ${trust}.`,
    trust: 'Trust in the municipality, 0 to 100%',
    start: 'start',
    end: 'year 10',
    dice: 'What happened, and how the dice fell',
    draw: (draw: string, chance: string) => `Drawn ${draw} against a chance of ${chance}.`,
    fatigue: (value: string) => `Fatigue was ${value}; above 1 people burn out.`,
    declined: (count: number) =>
      count === 1 ? 'Had said no once before that.' : `Had said no ${count} times before that.`,
    declinedSince: (count: number, since: boolean) =>
      `Said no ${count === 1 ? 'once' : `${count} times`}${since ? ' after that' : ''}.`,
    nothing: 'Nothing happened to this person that the model writes down.',
  },
  life: {
    after: (years: number, months: number) => {
      const inYears = years === 0 ? '' : years === 1 ? '1 year' : `${years} years`;
      const inMonths = months === 0 ? '' : months === 1 ? '1 month' : `${months} months`;
      return `After ${[inYears, inMonths].filter((part) => part !== '').join(' and ')}`;
    },
    start: (number: number, name: string, part: string) => `Person ${number} in ${name} ${part} at the start.`,
    end: (part: string, trust: string, declined: number) =>
      `After ten years they ${part}; ${trust}${declined === 0 ? '' : `, and they had said no ${declined === 1 ? 'once' : `${declined} times`}`}.`,
    startParts: [
      'took no part',
      'took part now and then',
      'volunteered',
      'volunteered as one of the enthusiasts',
      'had stopped and was staying away',
    ],
    endParts: [
      'took no part',
      'took part now and then',
      'volunteered',
      'volunteered as one of the enthusiasts',
      'had stopped and were staying away',
    ],
    trust: (from: string, to: string, way: -1 | 0 | 1) =>
      way === 0
        ? `their trust in the municipality was ${to}, as at the start`
        : `their trust in the municipality had ${way > 0 ? 'risen' : 'fallen'} from ${from} to ${to}`,
    unchanged: 'In all ten years that did not change.',
    one: (when: string, what: string) => `${when} ${what}.`,
    two: (when: string, what: string, later: string, last: string) => `${when} ${what}; ${later} ${last}.`,
    many: (when: string, what: string, between: number, later: string, last: string) =>
      `${when} ${what}; ${between === 1 ? 'one more change followed' : `${between} more changes followed`}, and ${later} ${last}.`,
    /** What happened, behind `after`; by kind and cause of the model. */
    events: {
      'entered|asked by a contact': 'somebody they knew asked them, and they came along',
      'entered|found the way alone': 'they found the way by themselves and came along',
      'entered as volunteer|asked by a contact': 'somebody they knew asked them, and they came along as a volunteer',
      'entered as volunteer|found the way alone': 'they found the way by themselves and came along as a volunteer',
      'accepted an invitation|open call': 'they said yes to an open call from the municipality',
      'accepted an invitation|drawn by lot': 'the municipality drew them by lot, and they said yes',
      'accepted an invitation|met in a universal arena':
        'they were asked in a place where everybody comes, and said yes',
      'accepted an invitation|outreach': 'the municipality sought them out, and they said yes',
      'became a volunteer|asked by somebody active': 'somebody active asked them, and they became a volunteer',
      'became a participant|the group closed': 'their group closed, and from then on they took part only now and then',
      'lapsed|took part now and then': 'they dropped out',
      'stopped volunteering|life events': 'something in their life changed, and they stopped volunteering',
      'stopped volunteering|fatigue, efficacy, response and coordination':
        'they stopped volunteering, as happens more often when people are tired, in doubt, unanswered or badly coordinated',
      'burnt out|fatigue above 1': 'they burnt out and had to stop',
      'left for good|the core is lost': 'they left for good, with others of the core',
      'left for good|volunteers are lost': 'they left for good, with other volunteers',
      'founded a group|no group in the neighbourhood':
        'they founded a group with others, since the neighbourhood had none',
      'went home|the project ended': 'the project they were in ended, and they went home',
      'turned away|no work in the standing arena': 'they came, but there was nothing for them to do',
      'project adopted': 'the result of the project they were in was put to use',
      'project not adopted': 'the result of the project they were in was not put to use',
    } as Readonly<Record<string, string>>,
    /** What the person became, where the model does not write down why. */
    became: ['they stopped taking part', 'they took part now and then', 'they became a volunteer'],
  },
};

export type TownWords = typeof townEn;
