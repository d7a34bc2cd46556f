import type { FrameWords } from './frameEn.ts';

/** The frame of the page in Danish. */
export const frameDa: FrameWords = {
  chapters: {
    costs: 'Hvad det koster, og hvem der taber',
    why: 'Hvorfor',
    people: 'Mennesker og steder',
    sure: 'Hvor sikkert er det',
    figures: 'Alle tal',
  },
  short: { costs: 'Pris', people: 'Folk', why: 'Hvorfor', sure: 'Sikkert?', figures: 'Tal' },
  index: 'Kapitler',
  result: 'Resultat',
  choose: 'Lav om på denne strategi',
  chooseShort: 'Vælg',
  addStrategy: '+ strategi',
  strategies: 'Strategier; diagrammet, omkostningerne og de mennesker, der vises, hører til den, der er valgt',
  close: 'Luk valgene',
  doors: { why: 'Hvorfor?', costs: 'Hvem taber?', sure: 'Hvor sikkert?' },
  showInClass: 'Vis i klassen',
  moment: 'Tidspunkt',
  endOfYear: (year) => (year === 0 ? 'Ved starten' : `Ved udgangen af år ${year}`),
  stale: 'Regnes ud på ny: Det, du ser, er fra før din seneste ændring.',
  staleStill: 'Ikke regnet ud: Det, du ser, er fra før din seneste ændring.',
  share: 'Del',
  more: 'Mere',
  first: 'de andre sammenlignes med den',
  sureHint:
    'Det, der står her, siger kun, hvad der kan skyldes tilfældigheder: den samme kommune, kørt igen med andre tilfældigheder. Om modellen har ret om din kommune, er et andet spørgsmål, og det kan disse kørsler ikke svare på.',
  whyHint:
    'Tre spørgsmål til modellen: hvad der ændrede sig over tid i den valgte strategi, hvilke valg der får to strategier til at ende forskelligt, og gennem hvad.',
  done: (runs, story) => `Alle kørsler er færdige, ${runs} af hver strategi. ${story}`,
  keys: {
    title: 'Taster',
    open: 'Taster og hjælp',
  },
};
