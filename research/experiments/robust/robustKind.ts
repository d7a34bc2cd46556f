import { scalarKind, scenarioKind, type KindAt } from '#scenarios';
import { robustSchema } from './robustSchema.ts';

/** What each value of a file for `samspill robust` is to be. */
export const robustKind: KindAt = (path) => {
  const [section, ...inside] = path;
  if (section === 'set') return inside.length === 0 ? 'text' : scenarioKind(inside);
  if (section === 'strategies') return inside.length < 2 ? 'text' : scenarioKind(inside.slice(1));
  if (section === 'worlds' && (inside[0] === 'beliefs' || inside[0] === 'context') && inside.length > 2)
    return inside[2] === 'scale' ? 'text' : 'number';
  return scalarKind(robustSchema, path);
};
