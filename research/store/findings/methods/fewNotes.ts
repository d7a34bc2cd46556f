import type { Enough } from '#analysis';
import { counted, plainNumber } from '#pictures';

/** What a result rests on, and for how many of something a method has that is wanted. */
export interface Sample {
  readonly units: number;
  readonly enough: Enough;
  /** Of what `enough.each` names. */
  readonly times?: number;
}

export function isEnough({ units, enough, times = 1 }: Sample): boolean {
  return units >= enough.count * times;
}

/** What must be said of an outcome that rests on too few; nothing where it does not. */
export function fewNotes(outcome: string, sample: Sample, purpose = 'which factor matters'): readonly string[] {
  const { units, enough, times = 1 } = sample;
  const [one, many] = enough.unit;
  if (isEnough(sample)) return [];
  if (units === 0) return [`${outcome}: no ${one} is left to look at.`];
  const wanted = plainNumber(enough.count * times, 0);
  const each = enough.each === undefined ? '' : `, ${enough.count} for each ${enough.each}`;
  const interval = units === 1 ? ' Of a single one there is no interval.' : '';
  return [
    `${outcome}: ${counted(units, one, many)} ${units === 1 ? 'is' : 'are'} too few to say ${purpose}: ${wanted} are wanted${each} (${enough.why}).${interval}`,
  ];
}
