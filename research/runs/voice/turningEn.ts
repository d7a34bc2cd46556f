/** What would have changed a life, in English. The type of the other languages. */
export const turningEn = {
  /** Whose life it is, where it stands alone. */
  kinds: {
    joined: 'Somebody who joined',
    stopped: 'Somebody who stopped',
    burntOut: 'Somebody who burnt out',
    neverAsked: 'Somebody whom nobody they know asked',
  },
  /** When a change was made, so many months before the turn. */
  before: (months: number, turn: string) =>
    months === 0
      ? `in the month ${turn}`
      : `${months === 12 ? 'a year' : months === 1 ? 'a month' : `${months} months`} before ${turn}`,
  turns: { joined: 'they became a volunteer', stopped: 'they stopped', burntOut: 'they burnt out' },
  /** What would have been otherwise; begins a sentence. */
  had: {
    /** Of whom nobody ever asked. */
    asked: (when: string) => `Had somebody they know asked them ${when}`,
    askedMore: (when: string) => `Had somebody they know asked them once more ${when}`,
    askedLess: (when: string) => `Had the people they know asked them one time fewer ${when}`,
    invitedMore: (when: string) => `Had an invitation from the municipality reached them ${when}`,
    invitedLess: (when: string) => `Had the municipality’s invitation not reached them ${when}`,
    trustMore: (when: string) => `Had they trusted the municipality more ${when}, by 10 points of 100`,
    trustLess: (when: string) => `Had they trusted the municipality less ${when}, by 10 points of 100`,
    timeMore: (when: string) => `Had they had time to give two hours more a month, ${when} and from then on`,
    timeLess: (when: string) => `Had they had time to give two hours less a month, ${when} and from then on`,
    friend: (when: string) => `Had one more of the people they know become a volunteer ${when}`,
    adoption: (when: string) => `Had the result of their last project been put to use, ${when}`,
    support: (when: string) =>
      `Had the municipality raised its support for all volunteers by one step of five, ${when} and from then on`,
  },
  /** What would have become of them; ends the sentence. */
  would: {
    joined: 'they would not have volunteered then, nor in the year after',
    stopped: 'they would still have been a volunteer a year on',
    burntOut: 'they would not have burnt out then, and would have gone on taking part for at least a year',
    neverAsked: 'they would have come along within a year',
  },
  sentence: (had: string, would: string) => `${had}, ${would}.`,
  /** How many of the changes that were tried would have changed it, where one does. */
  tried: (flips: number, tried: number) =>
    flips === 1
      ? `Of the ${tried} changes we tried, one at a time, it is the only one that would have done so.`
      : `Of the ${tried} changes we tried, one at a time, ${flips} would have done so; this is the smallest.`,
  nothing: (tried: number) =>
    `Nothing we tried (${tried} ${tried === 1 ? 'change' : 'changes'}) would have changed it.`,
  /** What may not be made of it. */
  limits:
    'This is one simulated person in one run: one thing is changed, all luck stays as it was, and other people’s lives change along with it. It is no advice for anybody.',
};

export type TurningWords = typeof turningEn;
