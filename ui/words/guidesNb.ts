import type { GuidesWords } from './guidesEn.ts';

/** Links to the guides in Norwegian. */
export const guidesNb: GuidesWords = {
  title: 'Veiledninger',
  teachers: 'For lærere: en leksjon, og et kurs på to møter',
  policymakers: 'For folkevalgte: å lese siden, og det du ikke kan spørre den om',
  researchers: 'For forskere: fra spørsmål til publisert eksperiment',
};
