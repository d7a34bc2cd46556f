import { scalarKind, type KindAt } from '#scenarios';
import { experimentKind } from '../file/experimentKind.ts';
import { searchSchema } from './searchSchema.ts';

/** What each value of a search file is to be: its levers are as an experiment's factors, its base as one of its bases. */
export const searchKind: KindAt = (path) => {
  const [section, ...inside] = path;
  if (section === 'levers') return experimentKind(['factors', ...inside]);
  if (section === 'base') return experimentKind(path);
  return scalarKind(searchSchema, path);
};
