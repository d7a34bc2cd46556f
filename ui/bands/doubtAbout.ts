import { BAND_VOICES } from '#runs';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { Doubt } from '../state/doubt.ts';
import type { Language } from '../words/language.ts';
import { figureBands, type BandedFigure } from './figureBands.ts';
import { placeIn, type KnownBands } from './knownBands.ts';

/**
 * What stands against a difference that luck alone would let one tell: settings that fit equally well, or worlds that nobody has measured, say
 * otherwise. Null where nothing does, or where it was not tried: bands are known year by year, and say nothing of another month.
 */
export function doubtAbout(
  language: Language,
  bands: KnownBands | null,
  data: ComparisonData,
  figure: BandedFigure,
): Doubt | null {
  const found = bands === null ? null : placeIn([bands], data, figure.strategy);
  if (found === null) return null;
  const { metrics, months } = found.bands.table;
  if (!metrics.includes(figure.outcome) || !months.includes(figure.month)) return null;
  const { headline } = figureBands(found, data, figure);
  if (headline !== 'cannot tell' && headline !== 'unless') return null;
  return { kind: headline, text: BAND_VOICES[language].short[headline] };
}
