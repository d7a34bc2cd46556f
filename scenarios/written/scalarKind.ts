import type { z } from 'zod';
import { schemasAt } from './namesAt.ts';
import type { NumberKind } from './numeral.ts';
import type { Path } from './problem.ts';

/** What a written value is to be: text keeps every sign that was written, even where it looks like a number. */
export type ScalarKind = NumberKind | 'text';

/** What the value at a place is to be; undefined where that cannot be said. */
export type KindAt = (path: Path) => ScalarKind | undefined;

/** Structures of text for which programs may also give a number, such as seeds. */
const TEXTS = new WeakSet<z.ZodType>();

/** Says of a structure that takes text or a number that in a file it is text. */
export function textInFiles<Schema extends z.ZodType>(schema: Schema): Schema {
  TEXTS.add(schema);
  return schema;
}

/** What a structure takes at a place. */
export function scalarKind(schema: z.ZodType, path: Path): ScalarKind | undefined {
  const found = schemasAt(schema, path, (one) => TEXTS.has(one));
  if (found.some((one) => TEXTS.has(one))) return 'text';
  const numbers = found.filter(({ def }) => def.type === 'number');
  if (numbers.length > 0)
    return numbers.every((one) => (one as { readonly isInt?: boolean }).isInt === true) ? 'whole' : 'number';
  return found.length > 0 && found.every(({ def: { type } }) => TEXT_TYPES.includes(type)) ? 'text' : undefined;
}

const TEXT_TYPES: readonly string[] = ['string', 'enum', 'literal'];
