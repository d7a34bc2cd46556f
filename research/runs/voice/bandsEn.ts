import type { Country } from '#sim';
import type { BandHeadline } from '../bands/threeBands.ts';

/** What a figure is about: which outcome, of which strategy against which, when, and which way it goes. */
export interface BandSubject {
  readonly label: string;
  readonly name: string;
  readonly base: string;
  /** `After ten years`. */
  readonly after: string;
  readonly isHigher: boolean;
}

const way = (isHigher: boolean): string => (isHigher ? 'higher' : 'lower');

/** `in all 46 settings`, `in 44 of 46 settings`. */
function within(count: number, of: number, noun: string): string {
  return count === of ? `in all ${of} ${noun}` : `in ${count} of ${of} ${noun}`;
}

/** How sure a difference is, by three bands. The English catalogue is the type of the others. */
export const bandsEn = {
  names: { luck: 'Luck', fitted: 'What we fitted', beliefs: 'What nobody has measured' },
  /** What each of the three holds, one line. */
  holds: {
    luck: 'runs of the model as it is set, each with a luck of its own',
    fitted: 'settings of the model that meet the published facts equally well',
    beliefs: 'worlds in which what rests on assumptions or single cases is otherwise',
  },
  /** A verdict in a few words. */
  short: {
    is: 'clear',
    unless: 'clear, unless beliefs differ',
    'cannot tell': 'cannot be told',
    'no difference': 'not told from luck',
    same: 'about the same',
    'luck only': 'only luck tried',
    'half known': 'clear, as far as known',
    'not told': 'too little to tell',
  } as Readonly<Record<BandHeadline, string>>,
  title: (name: string, base: string, after: string) => `How sure: ${name} against ${base}, ${lowered(after)}`,
  section: 'How sure: three bands',
  against: (base: string) => `difference from ${base}`,
  columns: { figure: 'figure', median: 'median', verdict: 'verdict' },
  countries: { england: 'England', norway: 'Norway', denmark: 'Denmark' } as Readonly<Record<Country, string>>,
  is: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} “${label}” is ${way(isHigher)} with ${name} than with ${base}.`,
  unless: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} “${label}” would be ${way(isHigher)} with ${name} than with ${base}, unless something that nobody has measured is otherwise than we assume.`,
  cannotTell: ({ label, name, base, after }: BandSubject) =>
    `Whether “${label}” is higher or lower with ${name} than with ${base} cannot be told (${lowered(after)}): settings of the model that fit the facts equally well speak for both.`,
  noDifference: ({ label, name, base, after }: BandSubject) =>
    `${after} no difference between ${name} and ${base} in “${label}” can be told from luck.`,
  same: ({ label, name, base, after }: BandSubject) =>
    `${after} “${label}” is about the same with ${name} as with ${base}: what difference there is is too small to matter.`,
  luckOnly: ({ label, name, base, after, isHigher }: BandSubject) =>
    `With the model as it is set, “${label}” is ${way(isHigher)} with ${name} than with ${base} ${lowered(after)}. Whether it stays so under other settings has not been tried.`,
  halfKnown: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} “${label}” would be ${way(isHigher)} with ${name} than with ${base}, as far as that is known: not all of the three bands could be measured.`,
  notTold: ({ label, name, base, after }: BandSubject) =>
    `Of “${label}” with ${name} and with ${base} nothing can be told yet (${lowered(after)}).`,
  /** How many of each agree; each is left out where there is nothing to count. */
  counts: (parts: readonly string[], isHigher: boolean) => `It is ${way(isHigher)} ${series(parts)}.`,
  pairs: (count: number, of: number) => within(count, of, 'pairs of runs'),
  settings: (count: number, of: number) => within(count, of, 'settings that fit'),
  worlds: (count: number, of: number) => within(count, of, 'other worlds tried'),
  /** Where the model as it is set stands outside a band. */
  outsideSettings: (isAbove: boolean) =>
    `As it is set, the model lies ${isAbove ? 'above' : 'below'} nineteen of twenty settings that fit.`,
  outsideWorlds: (isAbove: boolean) =>
    `As it is set, the model lies ${isAbove ? 'above' : 'below'} nineteen of twenty other worlds tried.`,
  bearsNot: (settings: number) =>
    `Nothing that was fitted bears on this figure, as far as ${settings} settings can tell; its uncertainty lies in what nobody has measured.`,
  bearsNotAlone: (settings: number) =>
    `Nothing that was fitted bears on this figure, as far as ${settings} settings can tell.`,
  /** A block of coefficients that was fitted by itself: people, then the local economy. */
  block: (country: string, n: number) => (n === 0 ? country : `${country}, local economy`),
  /** The sample itself. */
  sample: (country: string, accepted: number, confirmed: number) =>
    `${country}: ${accepted} of ${confirmed} settings of the model that were checked at full size meet every published fact used.`,
  fewPoints: (country: string, accepted: number) =>
    accepted === 0
      ? `${country}: no setting of the model meets every published fact, so what the facts leave open is not known. The pale dots only come near.`
      : `${country}: only ${accepted} ${accepted === 1 ? 'setting meets' : 'settings meet'} every published fact, so what the facts leave open is not known. The pale dots only come near.`,
  somePoints: (country: string, accepted: number) =>
    `${country}: ${accepted} settings meet every published fact, too few for a band; each stands as a dot, and the pale ones only come near.`,
  unknownFitted: 'not measured',
  unknownBeliefs: 'not measured',
  notProbability: 'Shares of worlds are no probabilities: they move with ranges that people have set.',
  failed: (settings: number) =>
    `${settings} ${settings === 1 ? 'setting is' : 'settings are'} left out whole, because a run failed.`,
  beliefs: (count: number, areAll: boolean) =>
    areAll
      ? `All ${count} free beliefs of grade C, D or assumption move over their declared ranges together.`
      : `${count} ${count === 1 ? 'belief moves' : 'beliefs move together'}; the others stay as they are.`,
  turns: (belief: string, value: string, low: string, high: string) =>
    `Of these it turns most clearly on “${belief}”: at about ${value} (${low} to ${high}).`,
  /** Published findings that read the figure. */
  patterns: (reads: number, held: number, failing: readonly string[]) =>
    `Published findings that read this figure and were not fitted: ${reads}; the model meets ${held}${failing.length === 0 ? '' : ` and fails ${failing.join(', ')}`}${reads > held + failing.length ? ` (${reads - held - failing.length} undecided)` : ''}.`,
  patternTitle: (id: string, title: string) => `${id} (${title})`,
  noPatterns: 'No published finding that was not fitted reads this figure.',
  allFail: 'Of these none is met: the figure is a number of the model, and no verdict.',
  picture: {
    series: 'median of the pairs',
    zero: 'no difference',
    described: (band: string, low: string, high: string) => `${band}: ${low} to ${high}`,
  },
};

export type BandWords = typeof bandsEn;

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
