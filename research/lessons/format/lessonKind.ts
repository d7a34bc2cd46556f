import { LOCALES } from '#runs';
import { scalarKind, scenarioKind, type KindAt } from '#scenarios';
import { lessonSchema } from './lessonSchema.ts';

/** What each value of a lesson file is to be: text keeps every sign, and inside arms stands what scenario files hold. */
export const lessonKind: KindAt = (path) => {
  const [section, , part, ...inside] = path;
  if (section === 'arms' && part === 'scenario' && inside.length > 0) return scenarioKind(inside);
  const isLanguage = Object.hasOwn(LOCALES, String(path.at(-1)));
  if (isLanguage && scalarKind(lessonSchema, path.slice(0, -1)) === 'text') return 'text';
  return scalarKind(lessonSchema, path);
};
