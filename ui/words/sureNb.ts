import type { SureWords } from './sureEn.ts';

export const sureNb: SureWords = {
  title: 'Hvor sikkert er det?',
  counts: (unit, after) => `Forskjell fra den første strategien${unit === '' ? '' : ` (${unit})`}, ${after}.`,
  points: 'prosentpoeng',
  range: (low, high) => `${low} til ${high}`,
  median: (value) => `Median av parene av kjøringer: ${value}.`,
  zero: 'ingen forskjell',
  notMeasured: 'ikke målt for det som vises',
  bearsNot: 'ingenting av det påvirker tallet',
  dots: (accepted) => `${accepted} innstillinger, for få til et bånd`,
  loading: 'Henter det som er målt…',
  ask: 'Prøv andre innstillinger av modellen',
  stop: 'Stopp',
  progress: (done, all) => `${done} av ${all} kjøringer`,
  remaining: (time) => `omtrent ${time} igjen`,
  seconds: (count) => `${count} sek.`,
  minutes: (count) => `${count} min.`,
  stopped: 'Stoppet før alt var prøvd, så ingenting vises av det.',
  failed: (reason) => `Det lot seg ikke prøve: ${reason}`,
  handSet: (names) =>
    `Det modellen er tilpasset med, er endret for hånd (${names}), så det finnes ingen andre innstillinger som stemmer.`,
  apart: 'Strategiene starter ikke fra samme verden, så andre innstillinger kan ikke prøves på dem under ett.',
  own: 'For et utfall du har laget selv, kjenner vi bare tilfeldighetene.',
  stale: 'Dette er fra før den siste endringen din.',
  what: 'Hva de tre båndene er',
  tried: (fitted, worlds, seeds, size) =>
    `Prøvd: ${fitted} innstillinger som stemmer, og ${worlds} andre verdener, med ${seeds} kjøringer av hver strategi i hver; ${size}.`,
  otherSize: (bands, shown) =>
    `Alle tre båndene ble målt med ${bands} simulerte voksne og gjelder bare dem; det som står over, er med ${shown}.`,
  notTheTown: 'Alle tre handler om modellen. Ingen av dem sier hvor langt modellen er fra kommunen.',
};
