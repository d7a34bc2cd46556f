import type { PredictedCurve } from '#lessons';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import type { TeachWords } from '../words/teachEn.ts';

/** Changes smaller than this part are none: so the eye reads a small picture. */
const LEVEL = 0.005;

/** A curve in words, as it would be read from its picture: "rises to 1.3 times by year 2, then falls to half by year 10". */
export function curveText(points: PredictedCurve['points'], language: Language, { curve }: TeachWords): string {
  const parts: { direction: number; month: number; times: number }[] = [];
  points.forEach(([month, times], n) => {
    const before = points[n - 1]?.[1];
    if (before === undefined) return;
    const direction = Math.abs(times - before) < LEVEL ? 0 : Math.sign(times - before);
    const last = parts.at(-1);
    if (last?.direction === direction) Object.assign(last, { month, times });
    else parts.push({ direction, month, times });
  });
  const told = parts.map(({ direction, month, times }, n) => {
    const moment = momentText(month, language, curve);
    const level = levelText(times, language, curve);
    // What is flat after something else stays where that led.
    if (direction === 0) return n > 0 || Math.abs(times - 1) < LEVEL ? curve.same(moment) : curve.stays(level, moment);
    return curve[direction > 0 ? 'rises' : 'falls'](level, moment);
  });
  return told.join(curve.join);
}

/** A month as one speaks of it: by years, and within the first two of them by months. */
function momentText(month: number, language: Language, curve: TeachWords['curve']): string {
  return month < 24 && month % 12 !== 0
    ? curve.month(numberText(month, language, { maximumFractionDigits: 0 }))
    : curve.year(numberText(month / 12, language, { maximumFractionDigits: 1 }));
}

/** So many times as what it is compared with. */
function levelText(times: number, language: Language, { levels, times: many }: TeachWords['curve']): string {
  const known = levels.find(([value]) => Math.abs(value - times) < LEVEL);
  if (known !== undefined) return known[1];
  return times < 1
    ? numberText(times, language, { style: 'percent', maximumFractionDigits: 0 })
    : many(numberText(times, language, { maximumFractionDigits: 2 }));
}
