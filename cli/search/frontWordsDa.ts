import type { FrontWords } from './frontWordsEn.ts';

/** Danish. */
export const frontWordsDa: FrontWords = {
  grades: {
    A: 'målt i eksperimenter (grad A)',
    B: 'fra store undersøgelser eller registre (grad B)',
    C: 'fra beskrivelser af enkelte steder (grad C)',
    D: 'hvad fagfolk mener (grad D)',
    assumption: 'ingen har målt det (en antagelse)',
  },
  mix: 'blandingen af styringsformer',
  searched: (tried, restarts, place, base) =>
    `${tried} kurser er prøvet for ${place} ad ${restarts === 1 ? 'én omgang' : `${restarts} omgange`} og sammenlignet med den kurs, der føres i dag: ${base}.`,
  worlds: (count, across) =>
    count === 1
      ? 'Kun i én verden: Det, modellen antager, er taget for givet.'
      : `I ${count} verdener; et tal er ${across === 'mean' ? 'gennemsnittet af dem' : 'tallet i den dårligste af dem'}. Det er verdener, der er prøvet, ikke sandsynligheder.`,
  settled: 'Søgningen var faldet til ro: I den sidste fjerdedel af hver omgang kom der næsten ikke noget bedre.',
  unsettled: (growth) =>
    `Ikke faldet til ro: I den sidste fjerdedel voksede fronten stadig med op til ${growth}. Den samme kommando med flere generationer i filen fortsætter i denne mappe.`,
  readAgain: (read, fresh) =>
    `De bedste af mange usikre kørsler er til dels de heldigste. Derfor er ${read} af dem kørt igen, ${fresh} gange hver, med tilfældigheder, som søgningen aldrig havde mødt. Alle tal her er fra de nye kørsler.`,
  dropped: (beyond, beaten) =>
    `Så holdt ${beyond} sig ikke længere inden for grænserne, og ${beaten} blev slået af andre; de vises ikke.`,
  setBack: (levers) =>
    `${levers} ${levers === 1 ? 'valg er sat' : 'valg er sat'} tilbage til niveauet i dag, fordi intet af det, der søges, bliver dårligere af det. Det, der står tilbage, gør gavn.`,
  failed: (runs) => `${runs} ${runs === 1 ? 'kørsel' : 'kørsler'} fejlede og tæller ikke med.`,
  unread: (count) => `Af ${count} ${count === 1 ? 'kandidat' : 'kandidater'} kunne intet læses.`,
  nothing: 'Ingen kurs står tilbage, som holder grænserne og ikke er slået af en anden.',
  rests: 'Hvad fronten hviler på',
  restsIntro:
    'Den, der søger, finder den antagelse, det er billigst at udnytte. Derfor er hvert valg prøvet, som om det virkede halvt så godt og kostede tre gange så meget:',
  restsItem: (lever, lost, points, grade) =>
    `${lever}, brugt af ${points} ${points === 1 ? 'kurs' : 'kurser'}: ${lost} af det, fronten vinder, ville gå tabt${grade === '' ? '' : `; ${grade}`}.`,
  lessThan: (share) => `mindre end ${share}`,
  course: (number, levers) => `Kurs ${number}: ${levers}`,
  today: 'kursen i dag',
  nothingMoved: 'kursen i dag, som den er',
  from: (lever, from, to) => `${lever} ${to} (i dag ${from})`,
  sought: 'Det, der blev søgt, mod kursen i dag:',
  figure: (label, difference, low, high) => `${label}: ${difference} (${low} til ${high})`,
  pays: 'Ikke bedt om, og dårligere:',
  paysNothing: 'Intet andet, der sammenlignes, er klart dårligere.',
  losers: 'Hvem der taber:',
  loser: (fifth, label, difference) =>
    `${fifth === 1 ? 'den femtedel, der er bedst stillet' : fifth === 5 ? 'den femtedel, der er dårligst stillet' : `femtedel ${fifth} af 5 efter levevilkår`}: ${label} ${difference}`,
  losersUnknown: 'Hvem der taber, kan ikke bedømmes her: Der er simuleret for få mennesker i hvert nabolag.',
  cheapest: (lever, grade) =>
    `Den hviler mest på ${lever}${grade === '' ? '' : `: ${grade}`}. Hvis det virkede halvt så godt og kostede tre gange så meget:`,
  breaks: 'en grænse ville ikke længere holde',
  overtaken: 'kursen i dag ville være bedre',
  soMuch: (label, amount) => `${label}: ${amount} gange det, der betyder noget for folk`,
  not: 'Det er en front, aldrig én bedste kurs: Hvor meget af det ene der er hvor meget af det andet værd, ved modellen ikke. Og det er først og fremmest en prøve på modellen: Hvad den holder for meget af, bør man se belæg for, før man stemmer om det.',
  report: {
    contents: 'Indhold',
    footer: 'Skrevet af samspill.',
    inWords: 'Med ord',
    courses: 'Kurserne',
    against: 'Forskel fra kursen i dag',
    series: 'gennemsnit og 95 %-interval',
    line: 'ingen forskel',
    scatter: (x, y) => `${x} og ${y}`,
    front: 'kurserne på fronten',
    table: 'Fronten som tabel',
    number: 'Kurs',
    family: 'Familie',
    settings: 'Valg',
    to: 'til',
    made: 'Sådan er det lavet',
    engine: (model, citizens, months) => `Modelversion ${model}, ${citizens} borgere, ${months} måneder.`,
    hash: (hash) => `Søgningen (SHA-256): ${hash}`,
  },
};
