import { plainNumber } from '#pictures';
import type { NationTable } from '#runs';

/** How many citizens the experiment of a manifest asks for. */
export function askedSize(experiment: unknown): NationTable['size'] {
  const { citizens = null, oneIn = null } = (experiment ?? {}) as Readonly<Record<string, unknown>>;
  if (citizens === 'adults') return 'adults';
  if (typeof oneIn === 'number') return { oneIn };
  return typeof citizens === 'number' ? { citizens } : null;
}

/** The same in words. */
export function askedSizeText(size: NationTable['size']): string {
  if (size === 'adults') return 'every adult';
  if (size === null) return 'as many citizens in each place as the model takes by itself';
  if ('oneIn' in size) return `one citizen for every ${plainNumber(size.oneIn, 0)} adults`;
  return `${plainNumber(size.citizens, 0)} citizens in every place`;
}
