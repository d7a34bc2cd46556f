import type { Country } from '#sim';
import type { AcrossCheck } from '../pattern.ts';
import { weighCheck, type JudgedCheck, type Samples, type WeighedCheck } from './judgeCheck.ts';
import { judgementOf, type Judgement } from './judgePattern.ts';
import { verdictOfCount } from './verdict.ts';

/**
 * Judges conditions that several countries meet together. `samples` takes the country as its third argument. Seeds of
 * different countries are drawn together; their worlds have nothing else in common, so that is as good as drawing apart.
 */
export function judgeAcross(
  {
    id,
    countries,
    across,
  }: { readonly id: string; readonly countries: readonly Country[]; readonly across: readonly AcrossCheck[] },
  samples: Samples,
  { seeds }: { readonly seeds: number },
): Judgement {
  return judgementOf(
    across.map((check): WeighedCheck => {
      if ('columns' in check) return weighCheck(check, samples, { seeds, draws: `${id}/across/${check.measures}` });
      const judged = countries.map((country) => {
        const own = check.inEach(country);
        const inCountry: Samples = (arm, reading, other = country) => samples(arm, reading, other);
        return weighCheck(own, inCountry, { seeds, draws: `${id}/${country}/${own.measures}` }).judged;
      });
      return countOf(check, judged);
    }),
  );
}

/** How many countries hold; the interval ends at those that may. */
function countOf(
  { measures, says, unit, atLeast, decides }: Exclude<AcrossCheck, { columns: unknown }>,
  judged: readonly JudgedCheck[],
): WeighedCheck {
  const held = judged.filter(({ verdict }) => verdict === 'held').length;
  const failed = judged.filter(({ verdict }) => verdict === 'failed').length;
  return {
    judged: {
      measures,
      says,
      unit,
      value: held,
      low: held,
      high: judged.length - failed,
      seeds: Math.min(...judged.map(({ seeds }) => seeds)),
      verdict: verdictOfCount(
        judged.map(({ verdict }) => verdict),
        atLeast,
      ),
      margin: held - atLeast,
      decides,
      noVerdict: null,
    },
    room: held - atLeast,
  };
}
