import type { z } from 'zod';
import type { Path } from './problem.ts';

/** The names that a structure has at a place; of an either-or those of all its branches. None: there are no fixed names. */
export function namesAt(schema: z.ZodType, path: Path): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap((one) => Object.keys(partsOf(one).shape ?? {})))];
}

/** The structures that may stand at a place, each branch of an either-or by itself unless it `isWhole`. */
export function schemasAt(
  schema: z.ZodType,
  path: Path,
  isWhole: (schema: z.ZodType) => boolean = () => false,
): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>(
    (at, part) => at.flatMap((one) => inside(one, part, isWhole)),
    branches(schema, isWhole),
  );
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
function branches(schema: z.ZodType, isWhole: (schema: z.ZodType) => boolean): readonly z.ZodType[] {
  const { innerType, options } = partsOf(schema);
  if (innerType !== undefined) return branches(innerType, isWhole);
  return options === undefined || isWhole(schema) ? [schema] : options.flatMap((one) => branches(one, isWhole));
}

function inside(schema: z.ZodType, part: PropertyKey, isWhole: (schema: z.ZodType) => boolean): readonly z.ZodType[] {
  const { shape, valueType, element, items } = partsOf(schema);
  const next = ownMember(shape, String(part)) ?? valueType ?? element ?? items?.[Number(part)];
  return next === undefined ? [] : branches(next, isWhole);
}

/** Not what every object has, such as its constructor. */
function ownMember(shape: Parts['shape'], name: string): z.ZodType | undefined {
  return shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined;
}
