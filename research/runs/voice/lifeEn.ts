/** What happens in a life, and what somebody was and became: the sentences of a simulated person's years, in English. The type of the other languages. */
export const lifeEn = {
  after: (years: number, months: number) => {
    const inYears = years === 0 ? '' : years === 1 ? '1 year' : `${years} years`;
    const inMonths = months === 0 ? '' : months === 1 ? '1 month' : `${months} months`;
    return `After ${[inYears, inMonths].filter((part) => part !== '').join(' and ')}`;
  },
  start: (number: number, name: string, part: string) => `Person ${number} in ${name} ${part} at the start.`,
  tenYears: 'After ten years',
  end: (when: string, part: string, trust: string, declined: number) =>
    `${when} they ${part}; ${trust}${declined === 0 ? '' : `, and they had said no ${declined === 1 ? 'once' : `${declined} times`}`}.`,
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
  /** The same of a run that is not of ten years. */
  unchangedAllAlong: 'In all that time that did not change.',
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
    'accepted an invitation|met in a universal arena': 'they were asked in a place where everybody comes, and said yes',
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
  draw: (draw: string, chance: string) => `Drawn ${draw} against a chance of ${chance}.`,
  fatigue: (value: string) => `Fatigue was ${value}; above 1 people burn out.`,
};

export type LifeWords = typeof lifeEn;
