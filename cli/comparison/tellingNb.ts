import type { TellingWords } from './tellingEn.ts';

/** Norwegian bokmål. */
export const tellingNb: TellingWords = {
  heading: (name, base, after) => `${name} mot ${base}, ${after}:`,
  better: 'Bedre:',
  nothingBetter: 'Bedre: ingenting som er klart.',
  worse: 'Dårligere, som kostnad, risiko eller tap:',
  nothingWorse: 'Dårligere: ingenting som er klart, blant tallene som er sammenlignet.',
  moved: 'Annerledes, på godt eller vondt:',
  same: 'Omtrent likt',
  chance: 'Kan være tilfeldig',
  few: 'For få kjøringer til å si noe',
  unknown: 'Ikke kjent her',
  waiting: 'Flere kjøringer kommer',
  pairs: (agreeing, pairs) => (agreeing === pairs ? `alle ${pairs} par` : `${agreeing} av ${pairs} par`),
  ahead: (agreeing, pairs) => `bedre i ${agreeing} av ${pairs}`,
  above: (agreeing, pairs) => `høyere i ${agreeing} av ${pairs}`,
  note: (text) => `Merk: ${text}`,
  sureness: (replicates) =>
    `Så sikkert er dette: En forskjell fortelles når minst tre firedeler av de ${replicates} parene med kjøringer går samme vei, ` +
    'med de samme tilfeldighetene innenfor hvert par, og 90 %-intervallet for forskjellen ikke rommer 0. Hvor stor den er, måles i den ' +
    'minste forskjellen som betyr noe for folk; docs/metrics.md sier for hvert tall hva den er, og hvorfor. Under én slik ' +
    'er det omtrent likt, opptil fire er litt, over ti er mye. Enighet mellom kjøringene sier hvor sikker modellen er på ' +
    'sitt eget svar. Om modellen har rett om en virkelig kommune, er en annen sak: se hvor god evidensen er, i ' +
    'docs/parameters.md.',
  hangs: (name, base, label, of, above) =>
    `Om ${name} ligger over ${base} på «${label}», avhenger av antakelser som ingen har målt: Av ${of} kombinasjoner av dem, for år fem til ti, ligger ${name} over i ${above.norway} i Norge, ${above.denmark} i Danmark og ${above.england} i England.`,
  report: {
    contents: 'Innhold',
    footer: 'Skrevet av samspill.',
    strategies: (count, places, replicates, after) =>
      `${count} strategier i ${places}, ${replicates} kjøringer av hver i par, ${after}.`,
    baseline: (title) =>
      `De andre sammenlignes med ${title}. I kjøring r møter alle strategiene de samme innbyggerne og de samme tilfeldighetene, så forskjellene er det strategiene gjør. Dette er et verktøy for å sammenligne, ikke en prognose.`,
    inWords: 'Med ord',
    rise: 'Det som bør opp',
    fall: 'Det som bør ned: kostnader og risiko',
    moves: 'Det som også endrer seg',
    up: 'høyere er bedre',
    down: 'lavere er bedre',
    neither: 'ingen av delene er bedre',
    differences: (label, base, said) => `Forskjeller par for par i ${label} mot ${base}. ${said}.`,
    axis: (base) => `Forskjell mot ${base}`,
    series: 'median og 90 %-intervall for forskjellen i parene',
    line: 'ingen forskjell',
    table: (label) => `Tabell: ${label}`,
    caption: (label, after) => `${label}, ${after}`,
    to: 'til',
    columns: {
      strategy: 'Strategi',
      runs: 'Kjøringer',
      median: 'Median',
      low: '5 % av kjøringene under',
      high: '5 % av kjøringene over',
      difference: 'Forskjell i parene',
      from: '90 %-intervall fra',
      upTo: 'til',
      ahead: 'Bedre',
      higher: 'Høyere',
      pairs: 'Par',
    },
    made: 'Slik er dette laget, og dette sier det ikke',
    engine: (samspill, model, node, system) => `Samspill ${samspill}, modellversjon ${model}, Node ${node}, ${system}.`,
    runs: (count, failed, seed, size) => `${count} kjøringer, ${failed} av dem feilet; hovedfrø «${seed}»; ${size}.`,
    fingerprint: (hash) => `Fingeravtrykk av sammenligningen (SHA-256): ${hash}`,
    assumptions:
      'De fleste tallene i modellen er antakelser innenfor et rimelig spenn; docs/parameters.md har alle, med hvor god evidensen er.',
    command: 'Kommandoen som gjentar det',
  },
};
