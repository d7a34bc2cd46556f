import type { z } from 'zod';
import type { Path } from './problem.ts';

/** The names that a structure has at a place; of an either-or those of all its branches. None: there are no fixed names. */
export function namesAt(schema: z.ZodType, path: Path): readonly string[] {
  const found = path.reduce<readonly z.ZodType[]>(
    (at, part) => at.flatMap((one) => inside(one, part)),
    branches(schema),
  );
  return [...new Set(found.flatMap((one) => Object.keys(partsOf(one).shape ?? {})))];
}

/** What schemas are made of; which parts there are depends on the kind. */
interface Parts {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
}

function partsOf(schema: z.ZodType): Parts {
  return schema.def as Parts;
}

/** Without what only makes a schema optional or gives it a default, and each branch of an either-or by itself. */
function branches(schema: z.ZodType): readonly z.ZodType[] {
  const { innerType, options } = partsOf(schema);
  if (innerType !== undefined) return branches(innerType);
  return options === undefined ? [schema] : options.flatMap(branches);
}

function inside(schema: z.ZodType, part: PropertyKey): readonly z.ZodType[] {
  const { shape, valueType, element, items } = partsOf(schema);
  const next = shape?.[String(part)] ?? valueType ?? element ?? items?.[Number(part)];
  return next === undefined ? [] : branches(next);
}
