import { lifeDa } from '#runs';
import type { TownWords } from './townEn.ts';

/** Texts of the town in Danish. */
export const townDa = {
  title: (moment) => `Kommunen fra de bedst til de dårligst stillede kvarterer: ${moment}`,
  waiting: 'Billedet kommer, når denne maskine har lavet de første kørsler.',
  columns: {
    neighbourhoods:
      'Hver søjle er et kvarter: jo bredere, jo flere voksne bor der; jo højere, jo flere af dem er med i løbet af en måned; jo stærkere farve, jo flere af dem er udkørte. Kvartererne står fra bedst til dårligst stillet; det er ikke et kort.',
    fifths:
      'Hver søjle er en femtedel af kommunens voksne: jo højere, jo flere af dem er med i løbet af en måned; jo stærkere farve, jo flere af dem er udkørte. De står fra bedst til dårligst stillet; det er ikke et kort.',
    tooFewPeople:
      'Der er simuleret færre end 150 mennesker pr. kvarter, og så kan kvarterer ikke sammenlignes. Derfor vises femtedele af de voksne, og også de giver kun et fingerpeg.',
    tooMany: 'Der er for mange kvarterer til at skelne dem fra hinanden, så billedet viser femtedele af de voksne.',
    none: 'Her er simuleret for få mennesker i for få kvarterer til at sammenligne dele af kommunen.',
    madeUp:
      'Rækkefølgen er opdigtet: Der findes ingen tal her for, hvor godt stillet kvartererne er. Derfor er søjlerne skraverede.',
    runs: (count) =>
      count === 1
        ? 'Bygger på én kørsel: Meget af forskellen er tilfældig.'
        : count < 10
          ? `Gennemsnit af ${count} kørsler, og det er få: Små forskelle er tilfældige.`
          : `Gennemsnit af ${count} kørsler.`,
  },
  legend: {
    wornOut: 'Udkørte, af dem, der er med',
    steps: ['under 10\u00a0%', '10 til 20\u00a0%', '20 til 30\u00a0%', '30 til 40\u00a0%', '40\u00a0% eller mere'],
    nobody: 'ingen er med',
    outline: (name) => `${name}, til sammenligning`,
    madeUp: 'opdigtet rækkefølge',
  },
  axis: 'Voksne, der er med i løbet af en måned, %',
  least: 'bedst stillede',
  most: 'dårligst stillede',
  picture: (name, first, low, last, high) =>
    `${name}: ${low} er med i ${first}, som er bedst stillet, og ${high} i ${last}, som er dårligst stillet.`,
  position: { neighbourhoods: 'Kvarter', fifths: 'Femtedel' },
  fifths: [
    'Den bedst stillede femtedel',
    'Den næstbedst stillede femtedel',
    'Den midterste femtedel',
    'Den næstdårligst stillede femtedel',
    'Den dårligst stillede femtedel',
  ],
  reading: (strategy, taking, wornOut) =>
    `${strategy}: ${taking} er med${wornOut === null ? '' : `, og ${wornOut} af dem er udkørte`}`,
  table: {
    title: 'Det samme som tabel',
    caption: (moment) => `Er med: andel af alle voksne. Udkørte: andel af dem, der er med. Tidspunkt: ${moment}`,
    head: { neighbourhoods: 'Kvarter', fifths: 'Femtedel' },
    adults: 'Voksne',
    taking: (name) => `Er med: ${name}`,
    wornOut: (name) => `Udkørte: ${name}`,
    csv: 'Gem som CSV',
  },
  hundred: {
    title: 'Ud af 100 voksne',
    hint: 'Ét mærke er én ud af 100 voksne i femtedelen.',
    least: 'Den bedst stillede femtedel',
    most: 'Den dårligst stillede femtedel',
    none: 'Der skal fem kvarterer til at skelne den bedst stillede femtedel fra den dårligst stillede.',
  },
  parts: ['ikke med', 'med nu og da', 'frivillige', 'ildsjæle', 'udbrændte, der holder sig væk'],
  people: {
    title: 'Mennesker',
    hint: 'Menneskene vises for ét kvarter ad gangen, som de er i kørsel 1.',
    choose: 'Åbn et kvarter',
    open: (name) => `Åbn ${name}`,
    close: 'Luk',
    waiting: 'Kørsel 1 laves én gang til, denne gang med alle menneskene …',
    heading: (name, moment) => `${name}, ${moment}`,
    counts: (all, active, volunteers, away) =>
      `Ud af ${all} mennesker er ${active} med, ${volunteers} af dem som frivillige; ${away} holder sig væk efter at være stoppet.`,
    everyone: 'Ét mærke er ét menneske i simuleringen.',
    sample: (each) => `Ét mærke står for ${each} mennesker.`,
    framed: 'Rammen står om den, der fortælles om.',
    list: 'Menneskene som liste',
    caption: (name, count) => `Mennesker i ${name}: ${count}`,
    person: (number) => `Person ${number}`,
    number: 'Person nr.',
    find: 'Find personen',
    parts: ['ikke med', 'med nu og da', 'frivillig', 'ildsjæl', 'holder sig væk efter at være stoppet'],
    trust: (value) => `tillid ${value}`,
  },
  lives: {
    title: 'Fire liv',
    hint: 'Programmet vælger dem: Blandt alle, der passer, tager det den midterste, når de ordnes efter den måned, hvor det skete.',
    joined: 'En, der kom med',
    stopped: 'En, der stoppede',
    burntOut: 'En, der brændte ud',
    neverAsked: 'En, der aldrig blev spurgt af en bekendt',
    nobody: 'Der er ingen sådan i denne kørsel.',
    heading: (number, name) => `Livet for person ${number} i ${name}`,
    now: (moment, part, trust) => `På dette tidspunkt (${moment}): ${part}, ${trust}.`,
    trust: 'Tillid til kommunen, 0 til 100\u00a0%',
    start: 'start',
    end: 'år 10',
    dice: 'Det, der skete, og hvordan terningerne faldt',
    declined: (count) => (count === 1 ? 'Havde sagt nej én gang før det.' : `Havde sagt nej ${count} gange før det.`),
    declinedSince: (count, since) =>
      `Sagde nej ${count === 1 ? 'én gang' : `${count} gange`}${since ? ' efter det' : ''}.`,
    nothing: 'Der skete intet med denne person, som modellen skriver ned.',
  },
  life: lifeDa,
} satisfies TownWords;
