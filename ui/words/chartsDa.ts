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
  more: (title) => `Mere: ${title}`,
  years: (count) => `${count} år`,
  allSpread: 'Vis spredningen for alle strategier',
  captions: {
    bands: (name) => `Linjerne er medianer af kørslerne. Ni ud af ti kørsler af »${name}« ligger i det farvede felt.`,
    allBands: (name) =>
      `Linjerne er medianer af kørslerne. Ni ud af ti kørsler af »${name}« ligger i det farvede felt; for de andre ligger de mellem to tynde linjer.`,
    runs: (name) => `Hver tynd linje er én kørsel af »${name}«; tykke linjer er medianer.`,
    allRuns: 'Hver tynd linje er én kørsel; tykke linjer er medianer.',
    difference: (base) =>
      `Hvor langt hver strategi ligger fra »${base}«, kørsel for kørsel og med de samme tilfældigheder. Hvor det farvede felt krydser linjen for »${base}«, kan forskellen være tilfældig.`,
    multiples:
      'Ét diagram pr. strategi, alle med samme skala. Linjerne er medianer; ni ud af ti kørsler ligger i det farvede felt.',
    end: 'Hver prik er en kørsel ved slutningen af de ti år, hver streg en median. Hvor to strategiers prikker står lige højt, er det tilfældigt, hvem der klarer sig bedst.',
  },
  as: (base) => `som ${base}`,
  betterUp: 'bedre ↑',
  betterDown: 'bedre ↓',
  points: 'procentpoint',
  broken: 'Aksen begynder ikke ved nul.',
  corner: 'bedst på begge',
  cornerText: (right, up) => `Bedst på begge er ${up ? 'øverst' : 'nederst'} til ${right ? 'højre' : 'venstre'}.`,
};
