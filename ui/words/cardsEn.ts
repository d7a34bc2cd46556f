import type { LeverName, ParameterName, Shock } from '#sim';
import type { PresetGroup } from '#scenarios';

/** A level of a circumstance, from a signed or plain share. */
type OfLevel = (level: string) => string;

/** Texts of the strategies, their cards and their sources; they are loaded with them. The English catalogue is the type of the others. */
export const cardsEn = {
  row: {
    remove: 'Remove',
    instead: (name: string) => `Choose another instead of ${name}`,
    name: (name: string) => `Your name for ${name}`,
    nameHint: 'It was changed; called something of its own, it is easier to find in the pictures.',
    own: 'Brings its own circumstances',
    ownHint: 'They happen whatever the municipality chooses, so part of the difference may come from them.',
    same: 'Same for all',
    sameOf: (name: string) => `Put the circumstances of ${name} to every strategy`,
  },
  gallery: {
    add: 'Add a strategy',
    instead: (name: string) => `Instead of ${name}`,
    lead: 'Whatever you choose runs in your place, with the same luck as the others.',
    search: 'Search',
    found: (count: number) => (count === 1 ? '1 strategy' : `${count} strategies`),
    none: 'Nothing is called like that.',
    close: 'Close',
    compared: 'compared now',
    take: (name: string) => `Add ${name}`,
    use: (name: string) => `Use ${name}`,
    takeShort: 'Add',
    useShort: 'Use this one',
    changes: 'Against today’s municipality',
    noChange: 'Chooses as today.',
    more: (count: number) => (count === 1 ? 'and one more change' : `and ${count} more changes`),
    known: (place: string) => `Known from ${place}; here it runs in your place.`,
    claims: (held: number, all: number) => `${held} of ${all} expectations held`,
    claimsHint: 'What research leads one to expect of it, and whether the model shows it. Those that failed are kept.',
    read: 'Read more',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  },
  groups: {
    governing: 'Ways of governing',
    cases: 'Known cases',
    steps: 'Ladder, types and maturity',
    traps: 'Traps',
    circumstances: 'Today’s course in another world',
  } satisfies Record<PresetGroup, string> as Readonly<Record<PresetGroup, string>>,
  changes: {
    level: (label: string, now: string, before: string) => `${label}: ${now} instead of ${before}`,
    more: (label: string) => `${label}: a little more than today`,
    less: (label: string) => `${label}: a little less than today`,
    mix: (logic: string, now: string, before: string) => `${logic}: ${now} of the work instead of ${before}`,
    commitment: 'Commitment of the anchor institutions',
    step: (now: number, before: number) => `The ladder up to step ${now} instead of step ${before}`,
    lead: (now: string, before: string) => `Led ${now} instead of ${before}`,
    leads: [
      'by the municipality alone',
      'mostly by the municipality',
      'by all together',
      'mostly by others',
      'by others',
    ],
    open: (now: string, before: string) => `The result is ${now} instead of ${before}`,
    opens: ['settled beforehand', 'nearly settled', 'half open', 'fairly open', 'wide open'],
    invitations: (now: string, before: string) => `${now} invitations per resident a year instead of ${before}`,
    pay: (now: string) => `£${now} for every hour of taking part`,
    channel: (label: string, now: string, before: string) => `${label}: ${now} of invitations instead of ${before}`,
    later: (label: string, level: string, when: string) => `${label}: ${level} ${when}`,
    laterLogic: (logic: string, share: string, when: string) => `${logic}: ${share} ${when}`,
  },
  span: (months: number) =>
    months === 1
      ? 'a month'
      : months % 12 !== 0
        ? `${months} months`
        : months === 12
          ? 'a year'
          : `${months / 12} years`,
  when: {
    start: 'from the start',
    after: (span: string) => `after ${span}`,
    over: (span: string) => `over ${span}`,
    both: (after: string, over: string) => `${after}, ${over}`,
  },
  circumstances: {
    instead: (now: string, before: string) => `${now} instead of ${before}`,
    levers: {
      austerity: (level) => `budget ${level} a year`,
      demandGrowth: (level) => `need ${level} a year`,
      cutsToStaff: (level) => `${level} of cuts fall on own staff`,
      anchorSpend: (level) => `anchors’ spend ${level}`,
    } satisfies Partial<Record<LeverName, OfLevel>> as Readonly<Record<string, OfLevel>>,
    parameters: {
      trustMean: (level) => `${level} trust in the municipality at the start`,
      wickedScale: (level) => `${level} times as much complex need`,
    } satisfies Partial<Record<ParameterName, OfLevel>> as Readonly<Record<string, OfLevel>>,
    events: {
      coreLoss: (share) => `${share} of the core of volunteers leave`,
      merger: () => 'municipalities merge',
    } satisfies Partial<Record<Shock['kind'], OfLevel>> as Readonly<Record<string, OfLevel>>,
    dated: (what: string, when: string) => `${what} ${when}`,
  },
  report: {
    asToday: 'Chooses as today',
    changes: 'Against today’s municipality',
  },
  sources: {
    title: 'Sources',
    entry: 'our notes',
    newTab: 'opens in a new tab',
    noYear: 'no year: the copy that was read bears none',
    noLink: 'no address:',
  },
  cite: {
    title: 'How to cite',
    text: (version: string, model: string) =>
      `Version ${version}, model ${model}. Name the fingerprints of your runs with it.`,
    bibtex: 'As BibTeX',
    copy: 'Copy',
    copied: 'The reference is copied.',
    links: { documentation: 'Documentation', claims: 'Claims and which of them held', licence: 'Licence: MIT' },
  },
};

export type CardWords = typeof cardsEn;
