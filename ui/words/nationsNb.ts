import type { NationsWords } from './nationsEn.ts';

/** Norsk bokmål. */
export const nationsNb: NationsWords = {
  title: 'Hele land',
  hint: 'Alle kommunene i et land, kjørt under to strategier, med hver eneste voksne eller med så mange som det står. Resultatene fulgte med siden; ingenting kjøres her.',
  names: { england: 'England', norway: 'Norge' },
  reading: (name) => `Leser ${name} …`,
  notRead: (name) => `${name} lot seg ikke lese. Prøv igjen.`,
  about: (places, neighbourhoods, adults) => `${places} kommuner, ${neighbourhoods} nabolag, ${adults} voksne`,
  size: {
    adults: 'hver voksen er simulert',
    oneIn: (count) => `en prøve: Én innbygger er simulert for hver ${count}. voksne`,
    citizens: (count) => `en prøve: ${count} innbyggere er simulert i hver kommune`,
    usual: 'så mange innbyggere er simulert som modellen tar av seg selv',
  },
  made: (runs, replicates, seed, model, version, date) =>
    `${runs} kjøringer, ${replicates === 1 ? 'én' : replicates} av hver kommune under hver strategi, frø «${seed}», modellversjon ${model}, Samspill ${version}, ${date}.`,
  source: (text) => `Tallene om kommunene (på engelsk): ${text}.`,
  otherModel: (theirs, ours) =>
    `Laget av modellversjon ${theirs}; resten av siden kjører versjon ${ours}. Tallene må ikke sammenlignes.`,
  outcome: 'Utfall',
  month: 'Når',
  show: 'Hva',
  difference: (name, base) => `${name} minus ${base}`,
  differenceIn: (label) => `Forskjell: ${label}`,
  points: 'prosentpoeng',
  noValue: (label) => `«${label}» er ikke kjent her.`,
  some: (places, all, label) =>
    `«${label}» er kjent for ${places} av ${all} kommuner; i de andre er det for lite å lese, eller levekår er ikke målt.`,
  by: { kind: 'Type kommune', county: 'Fylke' },
  kinds: {
    E06: 'Enhetskommuner',
    E07: 'Distrikter utenfor storby',
    E08: 'Storbydistrikter',
    E09: 'Bydeler i London',
  },
  all: 'Alle kommuner',
  strip: {
    title: { kind: 'Hver kommune, etter type', county: 'Hver kommune, etter fylke' },
    told: (places, low, lowAt, high, highAt) =>
      `${places} kommuner, én prikk for hver, fra ${low} (${lowAt}) til ${high} (${highAt}).`,
    hint: 'Hvor høyt en prikk står i raden, betyr ingenting. Den laveste og den høyeste i raden er navngitt.',
    dot: 'en kommune',
    middle: 'kommunen i midten',
    most: '8 av 10 kommuner',
    noDifference: 'ingen forskjell',
  },
  groups: {
    title: 'Det samme i tall',
    columns: {
      places: 'Kommuner',
      adults: 'Voksne',
      low: '95 % over kommuner fra',
      high: 'til',
      ends: ['1 av 10 kommuner under', 'halvparten under', '9 av 10 under'],
    },
    sides: ['Bedre', 'Likt', 'Dårligere'],
    difference: 'Forskjell',
  },
  fifths: {
    title: 'Landets femtedeler etter levekår',
    names: ['Best stilt', 'Nest best', 'Midterst', 'Nest dårligst', 'Dårligst stilt'],
    column: 'Femtedel',
    hint: (neighbourhoods) =>
      `${neighbourhoods} nabolag fra alle kommuner, ordnet etter levekår i landet; en femtedel av de voksne i hver. Strekene er intervaller over kommuner.`,
    unread: (label) => `«${label}» leses ikke for nabolag, så det er ikke kjent for femtedeler.`,
    invented:
      'Ingen femtedeler: Levekår er ikke målt på tvers av kommunene i dette landet. Modellen har en jevn stigning i dem, lik i alle, og den sier ingenting om landet.',
  },
  ends: {
    title: 'Mest og minst',
    rank: 'Plass',
    place: 'Kommune',
    small: (count, atEnds, ofAll) =>
      `Den midterste av disse ${count} kommunene har ${atEnds} voksne, av alle kommuner ${ofAll}. Tilfeldigheter veier mest i små kommuner, så de ligger først og sist.`,
    every: (count) => `Alle ${count} kommuner`,
  },
  csv: 'Lagre tabellen som CSV',
  limits: {
    title: 'Dette sier det ikke',
    list: [
      'Én kjøring av hver kommune under hver strategi: Hvor langt tilfeldigheter fører en enkelt kommune, er ikke kjent. Kommuner nær hverandre på listen kan ha byttet plass ved en tilfeldighet.',
      'Typer og fylker er grupper av kommuner i en modell. De skiller seg i størrelse, antall nabolag og levekår, for modellen vet ikke noe annet om dem: ikke kommunens oppgaver, politikk eller penger.',
      'Hvor langt kommunene ligger fra hverandre, sier ikke hvor sikkert noe er. Intervaller over kommuner rommer virkelige forskjeller mellom dem og tilfeldigheter, ikke det modellen utelater.',
    ],
    weights:
      'Gjennomsnitt er vektet etter antall voksne. Andeler og forhold av noe annet enn voksne sier hva den gjennomsnittlige voksne har i sin egen kommune.',
  },
};
