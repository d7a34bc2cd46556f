import type { Country } from '#sim';

/** What stands around findings on the command line and in the printed report. The English catalogue is the type of the others. */
export const tellingEn = {
  heading: (name: string, base: string, after: string) => `${name} against ${base}, ${after}:`,
  better: 'Better:',
  nothingBetter: 'Better: nothing that is clear.',
  worse: 'Worse, as cost, risk or loss:',
  nothingWorse: 'Worse: nothing that is clear among the figures compared.',
  moved: 'Different, for better or worse:',
  same: 'About the same',
  chance: 'Not told from chance',
  few: 'Too few runs to say',
  unknown: 'Nothing to read here',
  waiting: 'Runs are still to come',
  pairs: (agreeing: number, pairs: number) =>
    agreeing === pairs ? `all ${pairs} pairs` : `${agreeing} of ${pairs} pairs`,
  ahead: (agreeing: number, pairs: number) => `better in ${agreeing} of ${pairs}`,
  above: (agreeing: number, pairs: number) => `higher in ${agreeing} of ${pairs}`,
  note: (text: string) => `Note: ${text}`,
  sureness: (replicates: number) =>
    `How sure this is: a difference is told when at least three quarters of the ${replicates} pairs of runs agree, each ` +
    'pair under the same chance, and the 90% interval of the difference does not hold 0. How large it is counts in the ' +
    'smallest difference that matters to people, which docs/metrics.md gives for every figure with a reason: under one ' +
    'of them is about the same, up to four slight, above ten much. Agreement says how sure the model is of its own ' +
    'answer. Whether the model is right about a real municipality is another matter: see the grades of evidence in ' +
    'docs/parameters.md.',
  hangs: (name: string, base: string, label: string, of: number, above: Readonly<Record<Country, number>>) =>
    `Whether ${name} is above ${base} on “${label}” hangs on beliefs that nobody has measured: of ${of} combinations of them, over years five to ten, it is above in ${above.norway} in Norway, ${above.denmark} in Denmark and ${above.england} in England.`,
  report: {
    contents: 'Contents',
    footer: 'Written by samspill.',
    strategies: (count: number, places: string, replicates: number, after: string) =>
      `${count} strategies in ${places}, ${replicates} paired runs each, ${after}.`,
    baseline: (title: string) =>
      `Baseline: ${title}. In replicate r every strategy meets the same residents with the same luck, so differences are what the strategies did. This is a tool for comparing, not a forecast.`,
    inWords: 'In words',
    rise: 'What should rise',
    fall: 'What should fall: costs and risks',
    moves: 'What also moves',
    up: 'higher is better',
    down: 'lower is better',
    neither: 'neither way is better',
    differences: (label: string, base: string, said: string) =>
      `Paired differences in ${label} against ${base}. ${said}.`,
    axis: (base: string) => `Difference against ${base}`,
    series: 'median and 90% interval of the paired difference',
    line: 'no difference',
    table: (label: string) => `Table: ${label}`,
    caption: (label: string, after: string) => `${label}, ${after}`,
    to: 'to',
    columns: {
      strategy: 'Strategy',
      runs: 'Runs',
      median: 'Median',
      low: '5% of runs below',
      high: '5% of runs above',
      difference: 'Paired difference',
      from: '90% interval from',
      upTo: 'to',
      ahead: 'Ahead',
      higher: 'Higher',
      pairs: 'Pairs',
    },
    made: 'How this was made, and what it does not say',
    engine: (samspill: string, model: string, node: string, system: string) =>
      `Samspill ${samspill}, model version ${model}, Node ${node}, ${system}.`,
    runs: (count: number, failed: number, seed: string, size: string) =>
      `${count} runs, ${failed} of them failed; master seed “${seed}”; ${size}.`,
    fingerprint: (hash: string) => `Fingerprint of the comparison (SHA-256): ${hash}`,
    assumptions:
      'Most numbers inside the model are assumptions in a plausible range; docs/parameters.md lists them with their grades.',
    command: 'Command that repeats it',
  },
};

export type TellingWords = typeof tellingEn;
