import { ledgerNamesNb } from '#runs';
import type { WhyWords } from './whyEn.ts';

export const whyNb: WhyWords = {
  panel: 'Hva kom det av?',
  questions: 'Spørsmål',
  differ: 'Hvorfor ender de ulikt?',
  through: 'Gjennom hva?',
  title: 'Hvorfor endret det seg?',
  hint: (runs) =>
    `Hver endring i disse størrelsene er bokført under det som skapte den, kjøring for kjøring, og regnskapet går opp. Gjennomsnitt av ${runs} kjøringer, med den minste og den største. Det forklarer modellen, ikke verden.`,
  stock: 'Hva som endret seg',
  from: 'Fra',
  empty: 'Velg en senere måned med tidslinjen: Ennå har ingenting endret seg.',
  sentence: (what, from, to, ups, downs) =>
    [`${what} gikk fra ${from} til ${to}.`, ups === '' ? '' : `Opp: ${ups}.`, downs === '' ? '' : `Ned: ${downs}.`]
      .filter((part) => part !== '')
      .join(' '),
  nothing: 'Ingenting flyttet det.',
  rest: 'alt annet',
  picture:
    'Søylene viser hva hver årsak gjorde, den største først, fra nivået ved starten til nivået ved slutten; tynne streker går fra kjøringen med minst til kjøringen med størst endring.',
  table: 'Det samme i tall',
  cause: 'Hva som skapte det',
  change: 'Endring',
  points: 'prosentpoeng',
  inPoints: 'Endringer er i prosentpoeng.',
  save: 'Lagre regnskapet som CSV',
  range: 'Fra minste til største',
  total: 'Endring i alt',
  without: 'Uten',
  runWithout: 'Kjør uten',
  runWithoutIt: (line) => `Kjør uten: ${line}`,
  withoutHint:
    'Å kjøre uten en mekanisme viser hele virkningen, også på omveier: de samme kjøringene med de samme frøene, men med mekanismen slått av.',
  effect: (difference, same, runs) => `${difference} med den; samme fortegn i ${same} av ${runs} kjøringer`,
  ...ledgerNamesNb,
};
