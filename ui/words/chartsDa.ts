import type { ChartWords } from './chartsEn.ts';

export const chartsDa: ChartWords = {
  small: 'Seks andre udfald; hvert er en knap, der viser det stort',
  against: {
    better: { slight: 'lidt bedre', clear: 'klart bedre', large: 'meget bedre' },
    worse: { slight: 'lidt dårligere', clear: 'klart dårligere', large: 'meget dårligere' },
    higher: { slight: 'lidt højere', clear: 'klart højere', large: 'meget højere' },
    lower: { slight: 'lidt lavere', clear: 'klart lavere', large: 'meget lavere' },
  },
  sides: { better: 'bedre', worse: 'dårligere', higher: 'højere', lower: 'lavere' },
};
