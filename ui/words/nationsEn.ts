/** Texts of whole countries in Explore; they are loaded with it. The English catalogue is the type of the others. */
export const nationsEn = {
  title: 'Whole countries',
  hint: 'Every municipality of a country, run under two strategies, with every adult or with as many as it says. The results came with the page; nothing is run here.',
  names: { england: 'England', norway: 'Norway' },
  reading: (name: string) => `Reading ${name} …`,
  notRead: (name: string) => `${name} could not be read. Try again.`,
  about: (places: string, neighbourhoods: string, adults: string) =>
    `${places} places, ${neighbourhoods} neighbourhoods, ${adults} adults`,
  size: {
    adults: 'every adult is simulated',
    oneIn: (count: string) => `a trial: one citizen is simulated for every ${count} adults`,
    citizens: (count: string) => `a trial: ${count} citizens are simulated in every place`,
    usual: 'as many citizens are simulated as the model takes by itself',
  },
  made: (runs: string, replicates: number, seed: string, model: number, version: string, date: string) =>
    `${runs} runs, ${replicates === 1 ? 'one' : replicates} of each place under each strategy, seed “${seed}”, model version ${model}, Samspill ${version}, ${date}.`,
  source: (text: string) => `Figures of the places: ${text}.`,
  otherModel: (theirs: number, ours: number) =>
    `Made by model version ${theirs}; the rest of the page runs version ${ours}. Do not compare their numbers.`,
  outcome: 'Outcome',
  month: 'When',
  show: 'What',
  difference: (name: string, base: string) => `${name} less ${base}`,
  differenceIn: (label: string) => `Difference: ${label}`,
  points: 'percentage points',
  noValue: (label: string) => `“${label}” is not known here.`,
  some: (places: string, all: string, label: string) =>
    `“${label}” is known of ${places} of ${all} places; the others have too little to read, or no measured deprivation.`,
  by: { kind: 'Kind of authority', county: 'County' },
  kinds: {
    E06: 'Unitary authorities',
    E07: 'Non-metropolitan districts',
    E08: 'Metropolitan districts',
    E09: 'London boroughs',
  },
  all: 'All places',
  strip: {
    title: { kind: 'Every place, by kind of authority', county: 'Every place, by county' },
    told: (places: string, low: string, lowAt: string, high: string, highAt: string) =>
      `${places} places, one dot each, from ${low} (${lowAt}) to ${high} (${highAt}).`,
    hint: 'How high a dot stands in its row says nothing. Names stand by the lowest and the highest of a row.',
    dot: 'a place',
    middle: 'the middle place',
    most: '8 of 10 places',
    noDifference: 'no difference',
  },
  groups: {
    title: 'The same in numbers',
    columns: {
      places: 'Places',
      adults: 'Adults',
      low: '95% over places from',
      high: 'to',
      ends: ['1 of 10 places under', 'half under', '9 of 10 under'],
    },
    sides: ['Better', 'Same', 'Worse'],
    difference: 'Difference',
  },
  fifths: {
    title: 'Fifths of the country by deprivation',
    names: ['Least deprived', 'Second', 'Middle', 'Fourth', 'Most deprived'],
    column: 'Fifth',
    hint: (neighbourhoods: string) =>
      `${neighbourhoods} neighbourhoods of all places, in the order of their deprivation in the country; a fifth of the adults each. Lines are intervals over places.`,
    unread: (label: string) => `“${label}” is not read by neighbourhood, so it is not known of fifths.`,
    invented:
      'No fifths: deprivation was not measured across this country’s municipalities. The model has an even gradient in them, the same in each, which says nothing of the country.',
  },
  ends: {
    title: 'Most and least',
    rank: 'Rank',
    place: 'Place',
    small: (count: string, atEnds: string, ofAll: string) =>
      `The middle one of these ${count} places has ${atEnds} adults, of all places ${ofAll}. Chance weighs most in small places, so they lead and trail the list.`,
    every: (count: string) => `All ${count} places`,
  },
  csv: 'Save the table as CSV',
  limits: {
    title: 'What this does not say',
    list: [
      'One run of each place under each strategy: how far chance carries a single place is not known. Places near each other in the list may stand the other way round by chance.',
      'Kinds and counties are groups of places of a model. They differ by size, number of neighbourhoods and deprivation, for the model knows nothing else of them: no council’s tasks, politics or money.',
      'How far places lie apart says nothing about how sure anything is. Intervals over places hold true differences between places and chance, not what the model leaves out.',
    ],
    weights:
      'Means are weighted by adults. Shares and ratios of something else than adults say what the average adult has in the own municipality.',
  },
};

export type NationsWords = typeof nationsEn;
