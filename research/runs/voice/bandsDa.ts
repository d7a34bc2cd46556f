import type { BandSubject, BandWords } from './bandsEn.ts';

const way = (isHigher: boolean): string => (isHigher ? 'højere' : 'lavere');

function within(count: number, of: number, noun: string): string {
  return count === of ? `i alle ${of} ${noun}` : `i ${count} af ${of} ${noun}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Dansk. */
export const bandsDa: BandWords = {
  names: { luck: 'Tilfældigheder', fitted: 'Det, vi har tilpasset', beliefs: 'Det, ingen har målt' },
  holds: {
    luck: 'kørsler af modellen, som den er indstillet, hver med sine egne tilfældigheder',
    fitted: 'indstillinger af modellen, der passer lige godt med offentliggjorte tal',
    beliefs: 'verdener, hvor det, der kun er antaget eller set i enkelte tilfælde, er anderledes',
  },
  short: {
    is: 'klart',
    unless: 'klart, hvis antagelserne holder',
    'cannot tell': 'kan ikke afgøres',
    'no difference': 'kan være tilfældigt',
    same: 'omtrent det samme',
    'luck only': 'kun tilfældigheder prøvet',
    'half known': 'klart, så vidt vi ved',
    'not told': 'for lidt til at sige noget',
  },
  title: (name, base, after) => `Hvor sikkert er det? ${name} mod ${base}, ${lowered(after)}`,
  section: 'Hvor sikkert er det? Tre bånd',
  against: (base) => `forskel fra ${base}`,
  columns: { figure: 'tal', median: 'median', verdict: 'dom' },
  countries: { england: 'England', norway: 'Norge', denmark: 'Danmark' },
  is: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} er »${label}« ${way(isHigher)} med ${name} end med ${base}.`,
  unless: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} vil »${label}« være ${way(isHigher)} med ${name} end med ${base}, medmindre noget, som ingen har målt, forholder sig anderledes, end vi antager.`,
  cannotTell: ({ label, name, base, after }: BandSubject) =>
    `Om »${label}« er højere eller lavere med ${name} end med ${base} ${lowered(after)}, kan ikke afgøres: Indstillinger, der passer lige godt med tallene, peger hver sin vej.`,
  noDifference: ({ label, name, base, after }: BandSubject) =>
    `${after} kan ${name} og ${base} ikke skelnes på »${label}«; forskellen kan være tilfældig.`,
  same: ({ label, name, base, after }: BandSubject) =>
    `${after} er »${label}« omtrent det samme med ${name} som med ${base}. Forskellen er for lille til at betyde noget.`,
  luckOnly: ({ label, name, base, after, isHigher }: BandSubject) =>
    `Som modellen er indstillet, er »${label}« ${way(isHigher)} med ${name} end med ${base} ${lowered(after)}. Om det holder med andre indstillinger, er ikke prøvet.`,
  halfKnown: ({ label, name, base, after, isHigher }: BandSubject) =>
    `${after} ser »${label}« ud til at være ${way(isHigher)} med ${name} end med ${base}, så vidt vi ved: Ikke alle tre bånd kunne måles.`,
  notTold: ({ label, name, base, after }: BandSubject) =>
    `Om »${label}« med ${name} og med ${base} er der endnu intet at sige (${lowered(after)}).`,
  counts: (parts, isHigher) => `Tallet er ${way(isHigher)} ${series(parts)}.`,
  pairs: (count, of) => within(count, of, 'par af kørsler'),
  settings: (count, of) => within(count, of, 'indstillinger, der passer'),
  worlds: (count, of) => within(count, of, 'andre afprøvede verdener'),
  outsideSettings: (isAbove) =>
    `Som modellen er indstillet, ligger den ${isAbove ? 'over' : 'under'} nitten af tyve indstillinger, der passer.`,
  outsideWorlds: (isAbove) =>
    `Som modellen er indstillet, ligger den ${isAbove ? 'over' : 'under'} nitten af tyve andre afprøvede verdener.`,
  bearsNot: (settings) =>
    `Intet af det, vi har tilpasset, påvirker dette tal, så vidt ${settings} indstillinger kan vise. Usikkerheden ligger i det, ingen har målt.`,
  bearsNotAlone: (settings) =>
    `Intet af det, vi har tilpasset, påvirker dette tal, så vidt ${settings} indstillinger kan vise.`,
  block: (country, n) => (n === 0 ? country : `${country}, lokal økonomi`),
  sample: (country, accepted, confirmed) =>
    `${country}: ${accepted} af ${confirmed} indstillinger, der er efterprøvet i fuld størrelse, passer med alle de offentliggjorte tal, vi har brugt.`,
  fewPoints: (country, accepted) =>
    accepted === 0
      ? `${country}: Ingen indstilling af modellen passer med alle de offentliggjorte tal, så hvor meget tallene lader stå åbent, ved vi ikke. De blege prikker kommer kun i nærheden.`
      : `${country}: Kun ${accepted} ${accepted === 1 ? 'indstilling' : 'indstillinger'} passer med alle de offentliggjorte tal, så hvor meget tallene lader stå åbent, ved vi ikke. De blege prikker kommer kun i nærheden.`,
  somePoints: (country, accepted) =>
    `${country}: ${accepted} indstillinger passer med alle de offentliggjorte tal. Det er for få til et bånd, så hver står som en prik; de blege kommer kun i nærheden.`,
  unknownFitted: 'ikke målt',
  unknownBeliefs: 'ikke målt',
  notProbability: 'Andele af verdener er ikke sandsynligheder: De følger spænd, som mennesker har sat.',
  failed: (settings) =>
    `${settings} ${settings === 1 ? 'indstilling' : 'indstillinger'} er helt udeladt, fordi en kørsel gik i stå.`,
  beliefs: (count, areAll) =>
    areAll
      ? `Alle ${count} frie antagelser med karakteren C, D eller »antagelse« flyttes samtidig inden for deres spænd.`
      : `${count === 1 ? 'Én antagelse' : `${count} antagelser`} flyttes; resten bliver, hvor de er.`,
  turns: (belief, value, low, high) =>
    `Tydeligst vender det med »${belief}«: ved omtrent ${value} (${low} til ${high}).`,
  patterns: (reads, held, failing) =>
    `Offentliggjorte fund, der handler om dette tal og ikke er brugt til tilpasning: ${reads}. Modellen rammer ${held}${failing.length === 0 ? '' : ` og rammer ved siden af i ${failing.join(', ')}`}${reads > held + failing.length ? ` (${reads - held - failing.length} uafklaret)` : ''}.`,
  patternTitle: (id) => id,
  noPatterns: 'Ingen offentliggjorte fund ud over dem, vi har tilpasset efter, handler om dette tal.',
  allFail: 'Ingen af dem rammes: Det er et tal i modellen og ingen dom.',
  picture: {
    series: 'median af parrene',
    zero: 'ingen forskel',
    described: (band, low, high) => `${band}: ${low} til ${high}`,
  },
};

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;
}
