import type { BandSubject, BandWords } from './bandsEn.ts';

const way = (isHigher: boolean): string => (isHigher ? 'høyere' : 'lavere');

function within(count: number, of: number, noun: string): string {
  return count === of ? `i alle ${of} ${noun}` : `i ${count} av ${of} ${noun}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Norsk bokmål. */
export const bandsNb: BandWords = {
  names: { luck: 'Tilfeldigheter', fitted: 'Det vi har tilpasset', beliefs: 'Det ingen har målt' },
  holds: {
    luck: 'kjøringer av modellen slik den er stilt inn, hver med sine egne tilfeldigheter',
    fitted: 'innstillinger av modellen som stemmer like godt med publiserte tall',
    beliefs: 'verdener der det vi bare antar, eller bare har enkelttilfeller for, er annerledes',
  },
  short: {
    is: 'klart',
    unless: 'klart, hvis antagelsene holder',
    'cannot tell': 'kan ikke avgjøres',
    'no difference': 'kan være tilfeldig',
    same: 'omtrent det samme',
    'luck only': 'bare tilfeldigheter prøvd',
    'half known': 'klart, så langt vi vet',
    'not told': 'for lite til å si noe',
  },
  title: (name, base, after) => `Hvor sikkert er det? ${name} mot ${base}, ${lowered(after)}`,
  section: 'Hvor sikkert er det? Tre bånd',
  against: (base) => `forskjell fra ${base}`,
  columns: { figure: 'tall', median: 'median', verdict: 'dom' },
  countries: { england: 'England', norway: 'Norge', denmark: 'Danmark' },
  is: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} er «${label}» ${way(isHigher)} med ${name} enn med ${base}.`,
  unless: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} vil «${label}» være ${way(isHigher)} med ${name} enn med ${base}, hvis ikke noe som ingen har målt, er annerledes enn vi antar.`,
  cannotTell: ({ label, name, base, after }: BandSubject) =>
    `Om «${label}» er høyere eller lavere med ${name} enn med ${base} ${lowered(after)}, går ikke an å si: innstillinger som stemmer like godt med tallene, peker hver sin vei.`,
  noDifference: ({ label, name, base, after }: BandSubject) =>
    `${after} kan vi ikke skille ${name} fra ${base} på «${label}»; forskjellen kan være tilfeldig.`,
  same: ({ label, name, base, after }: BandSubject) =>
    `${after} er «${label}» omtrent det samme med ${name} som med ${base}. Forskjellen er for liten til å bety noe.`,
  luckOnly: ({ label, name, base, after, isHigher }: BandSubject) =>
    `Slik modellen er stilt inn, er «${label}» ${way(isHigher)} med ${name} enn med ${base} ${lowered(after)}. Om det holder med andre innstillinger, er ikke prøvd.`,
  halfKnown: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} ser «${label}» ut til å være ${way(isHigher)} med ${name} enn med ${base}, så langt vi vet: ikke alle de tre båndene lot seg måle.`,
  notTold: ({ label, name, base, after }: BandSubject) =>
    `Om «${label}» med ${name} og med ${base} er det ennå ingenting å si (${lowered(after)}).`,
  counts: (parts, isHigher) => `Tallet er ${way(isHigher)} ${series(parts)}.`,
  pairs: (count, of) => within(count, of, 'par av kjøringer'),
  settings: (count, of) => within(count, of, 'innstillinger som stemmer'),
  worlds: (count, of) => within(count, of, 'andre verdener som er prøvd'),
  outsideSettings: (isAbove) =>
    `Slik modellen er stilt inn, ligger den ${isAbove ? 'over' : 'under'} nitten av tjue innstillinger som stemmer.`,
  outsideWorlds: (isAbove) =>
    `Slik modellen er stilt inn, ligger den ${isAbove ? 'over' : 'under'} nitten av tjue andre verdener som er prøvd.`,
  bearsNot: (settings) =>
    `Ingenting av det vi har tilpasset, påvirker dette tallet, så langt ${settings} innstillinger viser. Usikkerheten ligger i det ingen har målt.`,
  bearsNotAlone: (settings) =>
    `Ingenting av det vi har tilpasset, påvirker dette tallet, så langt ${settings} innstillinger viser.`,
  block: (country, n) => (n === 0 ? country : `${country}, lokal økonomi`),
  sample: (country, accepted, confirmed) =>
    `${country}: ${accepted} av ${confirmed} innstillinger som er etterprøvd i full størrelse, stemmer med alle de publiserte tallene vi har brukt.`,
  fewPoints: (country, accepted) =>
    accepted === 0
      ? `${country}: ingen innstilling av modellen stemmer med alle de publiserte tallene, så hvor mye tallene lar stå åpent, vet vi ikke. De bleke punktene kommer bare i nærheten.`
      : `${country}: bare ${accepted} ${accepted === 1 ? 'innstilling' : 'innstillinger'} stemmer med alle de publiserte tallene, så hvor mye tallene lar stå åpent, vet vi ikke. De bleke punktene kommer bare i nærheten.`,
  somePoints: (country, accepted) =>
    `${country}: ${accepted} innstillinger stemmer med alle de publiserte tallene. Det er for få til et bånd, så hver står som et punkt; de bleke kommer bare i nærheten.`,
  unknownFitted: 'ikke målt',
  unknownBeliefs: 'ikke målt',
  notProbability: 'Andeler av verdener er ikke sannsynligheter: de følger spenn som folk har satt.',
  failed: (settings) =>
    `${settings} ${settings === 1 ? 'innstilling' : 'innstillinger'} er holdt helt utenfor fordi en kjøring stanset.`,
  beliefs: (count, areAll) =>
    areAll
      ? `Alle de ${count} frie antagelsene med grad C, D eller «antagelse» flyttes samtidig innenfor spennene sine.`
      : `${count === 1 ? 'Én antagelse' : `${count} antagelser`} flyttes; resten står der de står.`,
  turns: (belief, value, low, high) => `Tydeligst snur det med «${belief}»: ved omtrent ${value} (${low} til ${high}).`,
  patterns: (reads, held, failing) =>
    `Publiserte funn som gjelder dette tallet, og som ikke er brukt til tilpasning: ${reads}. Modellen treffer ${held}${failing.length === 0 ? '' : ` og bommer på ${failing.join(', ')}`}${reads > held + failing.length ? ` (${reads - held - failing.length} uavklart)` : ''}.`,
  patternTitle: (id) => id,
  noPatterns: 'Ingen publiserte funn utenom dem vi har tilpasset etter, gjelder dette tallet.',
  allFail: 'Ingen av dem treffer: dette er et tall i modellen, og ingen dom.',
  picture: {
    series: 'median av parene',
    zero: 'ingen forskjell',
    described: (band, low, high) => `${band}: ${low} til ${high}`,
  },
};

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;
}
