import type { SureWords } from './sureEn.ts';

export const sureDa: SureWords = {
  title: 'Hvor sikkert er det?',
  counts: (unit, after) => `Forskel fra den første strategi${unit === '' ? '' : ` (${unit})`}, ${after}.`,
  points: 'procentpoint',
  range: (low, high) => `${low} til ${high}`,
  median: (value) => `Median af parrene af kørsler: ${value}.`,
  zero: 'ingen forskel',
  notMeasured: 'ikke målt for det, der vises',
  bearsNot: 'intet af det påvirker tallet',
  dots: (accepted) => `${accepted} indstillinger, for få til et bånd`,
  loading: 'Henter det, der er målt…',
  ask: 'Prøv andre indstillinger af modellen',
  stop: 'Stop',
  progress: (done, all) => `${done} af ${all} kørsler`,
  remaining: (time) => `cirka ${time} tilbage`,
  seconds: (count) => `${count} sek.`,
  minutes: (count) => `${count} min.`,
  stopped: 'Stoppet, før alt var prøvet, så intet vises af det.',
  failed: (reason) => `Det kunne ikke prøves: ${reason}`,
  handSet: (names) =>
    `Det, modellen er tilpasset med, er ændret i hånden (${names}), så der findes ingen andre indstillinger, der passer.`,
  apart: 'Strategierne begynder ikke i samme verden, så andre indstillinger kan ikke prøves på dem under ét.',
  own: 'For et resultat, du selv har lavet, kender vi kun tilfældighederne.',
  stale: 'Dette er fra før din seneste ændring.',
  what: 'Hvad de tre bånd er',
  tried: (fitted, worlds, seeds, size) =>
    `Prøvet: ${fitted} indstillinger, der passer, og ${worlds} andre verdener, med ${seeds} kørsler af hver strategi i hver; ${size}.`,
  otherSize: (bands, shown) =>
    `Alle tre bånd blev målt med ${bands} simulerede voksne og gælder kun dem; det, der står ovenfor, er med ${shown}.`,
  notTheTown: 'Alle tre handler om modellen. Ingen af dem siger, hvor langt modellen er fra kommunen.',
};
