import type { FrontWords } from './frontWordsEn.ts';

/** Norwegian bokmål. */
export const frontWordsNb: FrontWords = {
  grades: {
    A: 'målt i eksperimenter (grad A)',
    B: 'fra store undersøkelser eller registre (grad B)',
    C: 'fra beskrivelser av enkelttilfeller (grad C)',
    D: 'det fagfolk mener (grad D)',
    assumption: 'ingen har målt det (en antakelse)',
  },
  mix: 'blandingen av styringsformer',
  searched: (tried, restarts, place, base) =>
    `${tried} kurser er prøvd for ${place} i ${restarts === 1 ? 'én omgang' : `${restarts} omganger`}, og sammenlignet med kursen som føres i dag: ${base}.`,
  worlds: (count, across) =>
    count === 1
      ? 'Bare i én verden: Det modellen antar, er tatt for gitt.'
      : `I ${count} verdener; et tall er ${across === 'mean' ? 'gjennomsnittet av dem' : 'tallet i den dårligste av dem'}. Det er verdener som er prøvd, ikke sannsynligheter.`,
  settled: 'Letingen hadde falt til ro: I siste fjerdedel av hver omgang kom det nesten ikke noe bedre.',
  unsettled: (growth) =>
    `Ikke falt til ro: I siste fjerdedel vokste fronten fortsatt med inntil ${growth}. Den samme kommandoen med flere generasjoner i filen fortsetter i denne mappen.`,
  readAgain: (read, fresh) =>
    `De beste av mange usikre kjøringer er til dels de heldigste. Derfor er ${read} av dem kjørt på nytt, ${fresh} ganger hver, med tilfeldigheter som letingen aldri hadde møtt. Alle tall her er fra de nye kjøringene.`,
  dropped: (beyond, beaten) =>
    `Da holdt ${beyond} seg ikke lenger innenfor grensene, og ${beaten} ble slått av andre; de vises ikke.`,
  setBack: (levers) =>
    `${levers} ${levers === 1 ? 'valg er satt' : 'valg er satt'} tilbake til dagens nivå, fordi ingenting av det som søkes, blir dårligere av det. Det som står igjen, gjør nytte for seg.`,
  failed: (runs) => `${runs} ${runs === 1 ? 'kjøring' : 'kjøringer'} feilet og teller ikke med.`,
  unread: (count) => `Av ${count} ${count === 1 ? 'kandidat' : 'kandidater'} kunne ingenting leses.`,
  nothing: 'Ingen kurs står igjen som holder grensene og ikke er slått av en annen.',
  rests: 'Hva fronten hviler på',
  restsIntro:
    'Den som leter, finner antakelsen som er billigst å utnytte. Derfor er hvert valg prøvd som om det virket halvparten så godt og kostet tre ganger så mye:',
  restsItem: (lever, lost, points, grade) =>
    `${lever}, brukt av ${points} ${points === 1 ? 'kurs' : 'kurser'}: ${lost} av det fronten vinner, ville gå tapt${grade === '' ? '' : `; ${grade}`}.`,
  lessThan: (share) => `mindre enn ${share}`,
  course: (number, levers) => `Kurs ${number}: ${levers}`,
  today: 'dagens kurs',
  nothingMoved: 'dagens kurs som den er',
  from: (lever, from, to) => `${lever} ${to} (i dag ${from})`,
  sought: 'Det som ble søkt, mot dagens kurs:',
  figure: (label, difference, low, high) => `${label}: ${difference} (${low} til ${high})`,
  pays: 'Ikke bedt om, og dårligere:',
  paysNothing: 'Ingenting annet som sammenlignes, er klart dårligere.',
  losers: 'Hvem som taper:',
  loser: (fifth, label, difference) =>
    `${fifth === 1 ? 'femdelen med best levekår' : fifth === 5 ? 'femdelen med dårligst levekår' : `femdel ${fifth} av 5 etter levekår`}: ${label} ${difference}`,
  losersUnknown: 'Hvem som taper, kan ikke bedømmes her: For få mennesker er simulert i hvert nabolag.',
  cheapest: (lever, grade) =>
    `Den hviler mest på ${lever}${grade === '' ? '' : `: ${grade}`}. Om det virket halvparten så godt og kostet tre ganger så mye:`,
  breaks: 'en grense ville ikke lenger holde',
  overtaken: 'dagens kurs ville være bedre',
  soMuch: (label, amount) => `${label}: ${amount} ganger det som betyr noe for folk`,
  not: 'Dette er en front, aldri én beste kurs: Hvor mye av det ene som er verdt hvor mye av det andre, vet ikke modellen. Og det er først og fremst en prøve på modellen: Det den liker for godt, bør man se bevisene for før man stemmer over det.',
  report: {
    contents: 'Innhold',
    footer: 'Skrevet av samspill.',
    inWords: 'Med ord',
    courses: 'Kursene',
    against: 'Forskjell fra dagens kurs',
    series: 'gjennomsnitt og 95 %-intervall',
    line: 'ingen forskjell',
    scatter: (x, y) => `${x} og ${y}`,
    front: 'kursene på fronten',
    table: 'Fronten som tabell',
    number: 'Kurs',
    family: 'Familie',
    settings: 'Valg',
    to: 'til',
    made: 'Slik er det laget',
    engine: (model, citizens, months) => `Modellversjon ${model}, ${citizens} innbyggere, ${months} måneder.`,
    hash: (hash) => `Søket (SHA-256): ${hash}`,
  },
};
