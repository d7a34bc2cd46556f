import type { FrameWords } from './frameEn.ts';

/** The frame of the page in Norwegian. */
export const frameNb: FrameWords = {
  chapters: {
    costs: 'Hva det koster, og hvem som taper',
    why: 'Hvorfor',
    people: 'Folk og steder',
    sure: 'Hvor sikkert er det',
    figures: 'Alle tall',
  },
  short: { costs: 'Kostnader', people: 'Folk', why: 'Hvorfor', sure: 'Sikkert?', figures: 'Tall' },
  index: 'Kapitler',
  result: 'Resultat',
  choose: 'Endre denne strategien',
  chooseShort: 'Velg',
  addStrategy: '+ strategi',
  strategies: 'Strategier; diagrammet, kostnadene og menneskene som vises, hører til den som er valgt',
  close: 'Lukk valgene',
  doors: { why: 'Hvorfor?', costs: 'Hvem taper?', sure: 'Hvor sikkert?' },
  showInClass: 'Vis i klassen',
  moment: 'Tidspunkt',
  endOfYear: (year) => (year === 0 ? 'Ved starten' : `Ved utgangen av år ${year}`),
  stale: 'Regnes ut på nytt: Det du ser, er fra før den siste endringen din.',
  staleStill: 'Ikke regnet ut: Det du ser, er fra før den siste endringen din.',
  share: 'Del',
  more: 'Mer',
  first: 'de andre sammenlignes med den',
  sureHint:
    'Det som står her, sier bare hva som kan skyldes tilfeldigheter: den samme kommunen, kjørt om igjen med andre tilfeldigheter. Om modellen har rett om kommunen din, er et annet spørsmål, og det kan disse kjøringene ikke svare på.',
  whyHint:
    'Tre spørsmål til modellen: hva som endret seg over tid i den valgte strategien, hvilke valg som får to strategier til å ende ulikt, og gjennom hva.',
  done: (runs, story) => `Alle kjøringene er ferdige, ${runs} av hver strategi. ${story}`,
  keys: {
    title: 'Taster',
    open: 'Taster og hjelp',
  },
};
