import type { GuidesWords } from './guidesEn.ts';

/** Links to the guides in Danish. */
export const guidesDa: GuidesWords = {
  title: 'Vejledninger',
  teachers: 'For undervisere: en lektion og et kursus på to møder',
  policymakers: 'For politikere: at læse siden, og det, du ikke kan spørge den om',
  researchers: 'For forskere: fra spørgsmål til udgivet eksperiment',
};
