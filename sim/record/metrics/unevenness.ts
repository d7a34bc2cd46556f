import { AMOUNT, area, ratio, SHARE, whole, type Reading } from '../reading.ts';

/** Index of a deprivation fifth's area: 0 least deprived, 4 most. */
const LEAST = 0;
const MOST = 4;

/** Bands of resources that make up the poorest, the middle and the richest third. */
const THIRDS = [[0, 1], [2], [3, 4]] as const;

const POOREST = 0;
const RICHEST = 4;

/** Some bands' sum in a deprivation fifth. */
function inFifth(r: Reading, byBand: readonly Float64Array[], bands: readonly number[], fifth: number): number {
  let total = 0;
  for (let n = 0; n < bands.length; n++) total += byBand[bands[n]][r.areas - 6 + fifth];
  return total;
}

/**
 * The difference in participation between the least and the most deprived fifth, divided without a rest (Kitagawa 1955): who
 * lives there, at the mean participation of each third of resources, and what the place adds, at the mean shares of the thirds.
 */
function dividedGap(r: Reading, part: 'composition' | 'place'): number {
  let total = 0;
  for (let t = 0; t < THIRDS.length; t++) {
    const live = (fifth: number): number => inFifth(r, r.bands.adults, THIRDS[t], fifth);
    const takePart = (fifth: number): number => ratio(inFifth(r, r.activeOfBand, THIRDS[t], fifth), live(fifth));
    const share = (fifth: number): number => live(fifth) / r.adults[r.areas - 6 + fifth];
    total += part === 'composition' ? ((share(LEAST) - share(MOST)) * (takePart(LEAST) + takePart(MOST))) / 2 : ((share(LEAST) + share(MOST)) * (takePart(LEAST) - takePart(MOST))) / 2;
  }
  return total;
}

/** Share active of a band of resources. */
const active =
  (band: number) =>
  (r: Reading, k: number): number =>
    ratio(r.activeOfBand[band][k], r.bands.adults[band][k]);

/** Coverage of need where the people of a band live, each of them counting the same. */
function coverageOf(r: Reading, band: number): number {
  const adults = r.bands.adults[band];
  const { count } = r.world.neighbourhoods;
  let total = 0;
  for (let k = 0; k < count; k++) if (adults[k] > 0) total += (adults[k] * r.served[k]) / r.routineNeed[k];
  return ratio(total, adults[count + 5]);
}

/** Two things apart: who lives where, and what the place adds; who takes part, and who gains. */
export const UNEVENNESS_METRICS = {
  gapComposition: whole(
    'Engagement gap from who lives there',
    'share of adults',
    [-1, 1],
    0,
    'The part of engagementGapPoints that who lives there makes: the share of each third of resources in the least deprived fifth minus that in the most deprived fifth, times the mean of the two fifths’ participation of that third. Thirds of the municipality’s adults by their own resources. Does not exist where a third has nobody in one of the fifths.',
    (r) => dividedGap(r, 'composition'),
  ),
  gapPlace: whole('Engagement gap that the place adds', 'share of adults', [-1, 1], 0, 'What is left of engagementGapPoints: the participation of each third of resources in the least deprived fifth minus that in the most deprived fifth, times the mean of the third’s shares there. gapComposition and gapPlace add up to engagementGapPoints.', (r) => dividedGap(r, 'place')),
  participationPoorest: area('Participation of the poorest', 'share of the poorest', SHARE, 1, 'Share with hours this month of the fifth of the municipality’s adults who have the fewest resources of their own.', active(POOREST)),
  participationRichest: area('Participation of the richest', 'share of the richest', SHARE, 1, 'Share with hours this month of the fifth of the municipality’s adults who have the most resources of their own.', active(RICHEST)),
  coveragePoorest: whole('Coverage for the poorest', 'share of need', AMOUNT, 1, 'Coverage where the fifth of adults with the fewest resources of their own live, mean over these people: the model knows need by neighbourhood, not by person.', (r) => coverageOf(r, POOREST)),
  coverageRichest: whole('Coverage for the richest', 'share of need', AMOUNT, 1, 'As coveragePoorest, the fifth of adults with the most resources of their own.', (r) => coverageOf(r, RICHEST)),
} as const;
