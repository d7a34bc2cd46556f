import { scalarKind, scenarioKind, type KindAt } from '#scenarios';
import { factorTarget, isFactorName } from '../factors/factorTarget.ts';
import { experimentSchema } from './experimentSchema.ts';

/** What each value of an experiment file is to be: places are text where they are factors too, and counts are digits. */
export const experimentKind: KindAt = (path) => {
  const [section, ...inside] = path;
  const [first, second, third] = inside;
  switch (section) {
    case 'base':
    case 'set':
      return inside.length === 0 ? 'text' : scenarioKind(inside);
    case 'bases':
      return inside.length < 2 ? 'text' : scenarioKind(inside.slice(1));
    case 'factors':
      if (inside.length > 1 && second !== 'scale' && second !== 'simplex') return valueKind(String(first));
      break;
    case 'design':
      if (first === 'points' && third !== undefined) return valueKind(String(third));
      break;
    default:
  }
  return scalarKind(experimentSchema, path);
};

/** What the values of a factor are. */
function valueKind(name: string): ReturnType<KindAt> {
  if (/^schedules\b.*\.(from|over)$/.test(name)) return 'whole';
  if (name === 'base') return 'text';
  // Of a name that is none nothing is known, and what might be meant is told elsewhere.
  const target = isFactorName(name) ? factorTarget(name, { months: 1, schedules: [] }) : undefined;
  if (target?.ok !== true) return undefined;
  if ('declared' in target.value) return target.value.declared.whole ? 'whole' : 'number';
  return target.value.kind === 'mix' || target.value.kind === 'recruitment' ? 'number' : 'text';
}
