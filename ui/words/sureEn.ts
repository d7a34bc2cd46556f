/** Texts around the three bands, in English; what is told of a figure comes from `BAND_VOICES`. The type of the other languages. */
export const sureEn = {
  title: 'How sure is this?',
  /** What the numbers beside the bands count; the moment is that of the bands, which are known year by year. */
  counts: (unit: string, after: string) =>
    `Difference from the first strategy${unit === '' ? '' : ` (${unit})`}, ${after}.`,
  points: 'percentage points',
  range: (low: string, high: string) => `${low} to ${high}`,
  median: (value: string) => `Median of the pairs of runs: ${value}.`,
  zero: 'no difference',
  notMeasured: 'not measured for what is shown',
  bearsNot: 'nothing fitted bears on it',
  dots: (accepted: number) => `${accepted} settings, too few for a band`,
  loading: 'Fetching what has been measured…',
  ask: 'Try other settings of the model',
  stop: 'Stop trying',
  progress: (done: string, all: string) => `${done} of ${all} runs`,
  remaining: (time: string) => `about ${time} left`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  stopped: 'Stopped before everything was tried, so nothing is shown of it.',
  failed: (reason: string) => `It could not be tried: ${reason}`,
  handSet: (names: string) =>
    `What the model was fitted to has been changed by hand (${names}), so there are no other settings that fit.`,
  apart: 'The strategies do not start from one world, so other settings cannot be tried on them together.',
  own: 'Of an outcome of your own only luck is known.',
  stale: 'This is from before your last change.',
  what: 'What the three bands are',
  tried: (fitted: number, worlds: number, seeds: number, size: string) =>
    `Tried: ${fitted} settings that fit and ${worlds} other worlds, ${seeds} runs of every strategy in each, with ${size}.`,
  /** Where the bands are of another size than the picture above, and stand by themselves. */
  otherSize: (bands: string, shown: string) =>
    `All three bands were measured with ${bands} simulated adults, and are of those alone; what stands above is of ${shown}.`,
  notTheTown: 'All three are about the model. None says how far the model is from the town.',
};

export type SureWords = typeof sureEn;
