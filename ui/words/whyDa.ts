import { ledgerNamesDa } from '#runs';
import type { WhyWords } from './whyEn.ts';

export const whyDa: WhyWords = {
  panel: 'Hvad kom det af?',
  questions: 'Spørgsmålene',
  differ: 'Hvorfor ender de forskelligt?',
  through: 'Gennem hvad?',
  title: 'Hvorfor ændrede det sig?',
  hint: (runs) =>
    `Hver ændring i disse størrelser er bogført under det, der skabte den, kørsel for kørsel, og regnskabet går op. Gennemsnit af ${runs} kørsler, med den mindste og den største. Det forklarer modellen, ikke verden.`,
  stock: 'Hvad der ændrede sig',
  from: 'Fra',
  empty: 'Vælg en senere måned med tidslinjen: Endnu har intet ændret sig.',
  sentence: (what, from, to, ups, downs) =>
    [`${what} gik fra ${from} til ${to}.`, ups === '' ? '' : `Op: ${ups}.`, downs === '' ? '' : `Ned: ${downs}.`]
      .filter((part) => part !== '')
      .join(' '),
  nothing: 'Intet flyttede det.',
  rest: 'alt andet',
  picture:
    'Søjlerne viser, hvad hver årsag gjorde, den største først, fra niveauet ved starten til niveauet ved slutningen; tynde streger går fra kørslen med mindst til kørslen med størst ændring.',
  table: 'Det samme i tal',
  cause: 'Hvad der skabte det',
  change: 'Ændring',
  points: 'procentpoint',
  inPoints: 'Ændringer er i procentpoint.',
  save: 'Gem regnskabet som CSV',
  range: 'Fra mindste til største',
  total: 'Ændring i alt',
  without: 'Uden',
  runWithout: 'Kør uden',
  runWithoutIt: (line) => `Kør uden: ${line}`,
  withoutHint:
    'At køre uden en mekanisme viser hele virkningen, også ad omveje: de samme kørsler med de samme frø, men med mekanismen slået fra.',
  effect: (difference, same, runs) => `${difference} med den; samme fortegn i ${same} af ${runs} kørsler`,
  ...ledgerNamesDa,
};
