import { lifeNb } from '#runs';
import type { TownWords } from './townEn.ts';

/** Texts of the town in Norwegian (bokmål). */
export const townNb = {
  title: (moment) => `Kommunen, fra de best til de dårligst stilte nabolagene: ${moment}`,
  waiting: 'Bildet kommer når denne maskinen har gjort de første kjøringene.',
  columns: {
    neighbourhoods:
      'Hver søyle er et nabolag: jo bredere, desto flere voksne bor der; jo høyere, desto flere av dem er med i løpet av en måned; jo sterkere farge, desto flere av disse er utslitte. Nabolagene står fra best til dårligst stilt; dette er ikke noe kart.',
    fifths:
      'Hver søyle er en femtedel av de voksne i kommunen: jo høyere, desto flere av dem er med i løpet av en måned; jo sterkere farge, desto flere av disse er utslitte. De står fra best til dårligst stilt; dette er ikke noe kart.',
    tooFewPeople:
      'Det er simulert færre enn 150 mennesker per nabolag, og da kan nabolag ikke sammenlignes. Derfor vises femtedeler av de voksne, og også de gir bare en pekepinn.',
    tooMany: 'Det er for mange nabolag til å skille dem fra hverandre, så bildet viser femtedeler av de voksne.',
    none: 'Her er det simulert for få mennesker i for få nabolag til å sammenligne deler av kommunen.',
    madeUp:
      'Rekkefølgen er oppdiktet: Her finnes det ingen tall for hvor godt stilt nabolagene er. Derfor er søylene skravert.',
    runs: (count) =>
      count === 1
        ? 'Bygger på én kjøring: Mye av det som skiller, er tilfeldig.'
        : count < 10
          ? `Gjennomsnitt av ${count} kjøringer, og det er få: Små forskjeller er tilfeldige.`
          : `Gjennomsnitt av ${count} kjøringer.`,
  },
  legend: {
    wornOut: 'Utslitte, av dem som er med',
    steps: ['under 10\u00a0%', '10 til 20\u00a0%', '20 til 30\u00a0%', '30 til 40\u00a0%', '40\u00a0% eller mer'],
    nobody: 'ingen er med',
    outline: (name) => `${name}, til sammenligning`,
    madeUp: 'oppdiktet rekkefølge',
  },
  axis: 'Voksne som er med i løpet av en måned, %',
  least: 'best stilt',
  most: 'dårligst stilt',
  picture: (name, first, low, last, high) =>
    `${name}: ${low} er med i ${first}, som er best stilt, og ${high} i ${last}, som er dårligst stilt.`,
  position: { neighbourhoods: 'Nabolag', fifths: 'Femtedel' },
  fifths: [
    'Den best stilte femtedelen',
    'Den nest best stilte femtedelen',
    'Den midterste femtedelen',
    'Den nest dårligst stilte femtedelen',
    'Den dårligst stilte femtedelen',
  ],
  reading: (strategy, taking, wornOut) =>
    `${strategy}: ${taking} er med${wornOut === null ? '' : `, og ${wornOut} av dem er utslitte`}`,
  table: {
    title: 'Det samme som tabell',
    caption: (moment) => `Er med: andel av alle voksne. Utslitte: andel av dem som er med. Tidspunkt: ${moment}`,
    head: { neighbourhoods: 'Nabolag', fifths: 'Femtedel' },
    adults: 'Voksne',
    taking: (name) => `Er med: ${name}`,
    wornOut: (name) => `Utslitte: ${name}`,
    csv: 'Lagre som CSV',
  },
  hundred: {
    title: 'Av 100 voksne',
    hint: 'Ett merke er én av 100 voksne i femtedelen.',
    least: 'Den best stilte femtedelen',
    most: 'Den dårligst stilte femtedelen',
    none: 'Det må fem nabolag til for å skille den best stilte femtedelen fra den dårligst stilte.',
  },
  parts: ['ikke med', 'med nå og da', 'frivillige', 'ildsjeler', 'utbrente som holder seg borte'],
  people: {
    title: 'Mennesker',
    hint: 'Menneskene vises for ett nabolag om gangen, slik de er i kjøring 1.',
    choose: 'Åpne et nabolag',
    open: (name) => `Åpne ${name}`,
    close: 'Lukk',
    waiting: 'Kjøring 1 gjøres én gang til, denne gangen med alle menneskene …',
    heading: (name, moment) => `${name}, ${moment}`,
    counts: (all, active, volunteers, away) =>
      `Av ${all} mennesker er ${active} med, ${volunteers} av dem som frivillige; ${away} holder seg borte etter å ha sluttet.`,
    everyone: 'Ett merke er ett menneske i simuleringen.',
    sample: (each) => `Ett merke står for ${each} mennesker.`,
    framed: 'Rammen står rundt den det fortelles om.',
    list: 'Menneskene som liste',
    caption: (name, count) => `Mennesker i ${name}: ${count}`,
    person: (number) => `Person ${number}`,
    number: 'Person nr.',
    find: 'Finn personen',
    parts: ['ikke med', 'med nå og da', 'frivillig', 'ildsjel', 'holder seg borte etter å ha sluttet'],
    trust: (value) => `tillit ${value}`,
  },
  lives: {
    title: 'Fire liv',
    hint: 'Programmet velger dem: Blant alle som passer, tar det den midterste når de ordnes etter måneden det skjedde.',
    joined: 'En som ble med',
    stopped: 'En som sluttet',
    burntOut: 'En som ble utbrent',
    neverAsked: 'En som aldri ble spurt av noen bekjente',
    nobody: 'Det finnes ingen slik i denne kjøringen.',
    heading: (number, name) => `Livet til person ${number} i ${name}`,
    now: (moment, part, trust) => `På dette tidspunktet (${moment}): ${part}, ${trust}.`,
    trust: 'Tillit til kommunen, 0 til 100\u00a0%',
    start: 'start',
    end: 'år 10',
    dice: 'Det som skjedde, og hvordan terningen falt',
    declined: (count) => (count === 1 ? 'Hadde sagt nei én gang før det.' : `Hadde sagt nei ${count} ganger før det.`),
    declinedSince: (count, since) =>
      `Sa nei ${count === 1 ? 'én gang' : `${count} ganger`}${since ? ' etter det' : ''}.`,
    nothing: 'Det skjedde ingenting med denne personen som modellen skriver ned.',
  },
  life: lifeNb,
} satisfies TownWords;
