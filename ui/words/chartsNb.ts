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
  more: (title) => `Mer: ${title}`,
  years: (count) => `${count} år`,
  allSpread: 'Vis spredningen for alle strategiene',
  captions: {
    bands: (name) => `Linjene er medianer av kjøringene. Ni av ti kjøringer av «${name}» ligger i det fargede feltet.`,
    allBands: (name) =>
      `Linjene er medianer av kjøringene. Ni av ti kjøringer av «${name}» ligger i det fargede feltet; for de andre ligger de mellom to tynne linjer.`,
    runs: (name) => `Hver tynn linje er én kjøring av «${name}»; tykke linjer er medianer.`,
    allRuns: 'Hver tynn linje er én kjøring; tykke linjer er medianer.',
    difference: (base) =>
      `Hvor langt hver strategi ligger fra «${base}», kjøring for kjøring og med de samme tilfeldighetene. Der det fargede feltet krysser linjen for «${base}», kan forskjellen være tilfeldig.`,
    multiples:
      'Ett diagram per strategi, alle med samme skala. Linjene er medianer; ni av ti kjøringer ligger i det fargede feltet.',
    end: 'Hver prikk er en kjøring ved slutten av de ti årene, hver strek en median. Der prikkene til to strategier står like høyt, er det tilfeldig hvem som ligger best an.',
  },
  as: (base) => `som ${base}`,
  betterUp: 'bedre ↑',
  betterDown: 'bedre ↓',
  points: 'prosentpoeng',
  broken: 'Aksen begynner ikke på null.',
  corner: 'best på begge',
  cornerText: (right, up) => `Best på begge er ${up ? 'øverst' : 'nederst'} til ${right ? 'høyre' : 'venstre'}.`,
};
