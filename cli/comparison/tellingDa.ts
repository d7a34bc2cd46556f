import type { TellingWords } from './tellingEn.ts';

/** Danish. */
export const tellingDa: TellingWords = {
  heading: (name, base, after) => `${name} mod ${base}, ${after}:`,
  better: 'Bedre:',
  nothingBetter: 'Bedre: intet, der er klart.',
  worse: 'Dårligere, som omkostning, risiko eller tab:',
  nothingWorse: 'Dårligere: intet, der er klart, blandt de tal, der er sammenlignet.',
  moved: 'Anderledes, på godt eller ondt:',
  same: 'Omtrent ens',
  chance: 'Kan være tilfældigt',
  few: 'For få kørsler til at sige noget',
  unknown: 'Ikke kendt her',
  waiting: 'Flere kørsler kommer',
  pairs: (agreeing, pairs) => (agreeing === pairs ? `alle ${pairs} par` : `${agreeing} af ${pairs} par`),
  ahead: (agreeing, pairs) => `bedre i ${agreeing} af ${pairs}`,
  above: (agreeing, pairs) => `højere i ${agreeing} af ${pairs}`,
  note: (text) => `Bemærk: ${text}`,
  sureness: (replicates) =>
    `Så sikkert er det: En forskel fortælles, når mindst tre fjerdedele af de ${replicates} par kørsler går samme vej, ` +
    'med de samme tilfældigheder inden for hvert par, og 90 %-intervallet for forskellen ikke rummer 0. Hvor stor den er, måles i den ' +
    'mindste forskel, der betyder noget for folk; docs/metrics.md siger for hvert tal, hvad den er, og hvorfor. Under én ' +
    'sådan er det omtrent ens, op til fire er lidt, over ti er meget. Enighed mellem kørslerne siger, hvor sikker modellen ' +
    'er på sit eget svar. Om modellen har ret om en virkelig kommune, er en anden sag: se, hvor god evidensen er, i ' +
    'docs/parameters.md.',
  hangs: (name, base, label, of, above) =>
    `Om ${name} ligger over ${base} på »${label}«, afhænger af antagelser, som ingen har målt: Af ${of} kombinationer af dem, for år fem til ti, ligger ${name} over i ${above.norway} i Norge, ${above.denmark} i Danmark og ${above.england} i England.`,
  report: {
    contents: 'Indhold',
    footer: 'Skrevet af samspill.',
    strategies: (count, places, replicates, after) =>
      `${count} strategier i ${places}, ${replicates} kørsler af hver i par, ${after}.`,
    baseline: (title) =>
      `De andre sammenlignes med ${title}. I kørsel r møder alle strategierne de samme borgere og de samme tilfældigheder, så forskellene er det, strategierne gør. Det er et værktøj til at sammenligne, ikke en prognose.`,
    inWords: 'Med ord',
    rise: 'Det, der bør op',
    fall: 'Det, der bør ned: omkostninger og risici',
    moves: 'Det, der også ændrer sig',
    up: 'højere er bedre',
    down: 'lavere er bedre',
    neither: 'ingen af delene er bedre',
    differences: (label, base, said) => `Forskelle par for par i ${label} mod ${base}. ${said}.`,
    axis: (base) => `Forskel mod ${base}`,
    series: 'median og 90 %-interval for forskellen i parrene',
    line: 'ingen forskel',
    table: (label) => `Tabel: ${label}`,
    caption: (label, after) => `${label}, ${after}`,
    to: 'til',
    columns: {
      strategy: 'Strategi',
      runs: 'Kørsler',
      median: 'Median',
      low: '5 % af kørslerne under',
      high: '5 % af kørslerne over',
      difference: 'Forskel i parrene',
      from: '90 %-interval fra',
      upTo: 'til',
      ahead: 'Bedre',
      higher: 'Højere',
      pairs: 'Par',
    },
    made: 'Sådan er det lavet, og det siger det ikke',
    engine: (samspill, model, node, system) => `Samspill ${samspill}, modelversion ${model}, Node ${node}, ${system}.`,
    runs: (count, failed, seed, size) => `${count} kørsler, ${failed} af dem fejlede; hovedfrø »${seed}«; ${size}.`,
    fingerprint: (hash) => `Fingeraftryk af sammenligningen (SHA-256): ${hash}`,
    assumptions:
      'De fleste tal i modellen er antagelser inden for et rimeligt spænd; docs/parameters.md har dem alle med, hvor god evidensen er.',
    command: 'Kommandoen, der gentager det',
  },
};
