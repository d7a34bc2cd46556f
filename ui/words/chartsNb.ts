import type { ChartWords } from './chartsEn.ts';

export const chartsNb: ChartWords = {
  small: 'Seks andre utfall; hvert er en knapp som viser det stort',
  against: {
    better: { slight: 'litt bedre', clear: 'klart bedre', large: 'mye bedre' },
    worse: { slight: 'litt dårligere', clear: 'klart dårligere', large: 'mye dårligere' },
    higher: { slight: 'litt høyere', clear: 'klart høyere', large: 'mye høyere' },
    lower: { slight: 'litt lavere', clear: 'klart lavere', large: 'mye lavere' },
  },
  sides: { better: 'bedre', worse: 'dårligere', higher: 'høyere', lower: 'lavere' },
};
