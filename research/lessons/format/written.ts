import { fieldPath, isGroup, type Path } from '#scenarios';

/** What stands at a place of a written lesson, right or wrong: rules look at whatever is there, and pass over the rest. */
export interface Written {
  readonly path: Path;
  readonly value: unknown;
}

/** What a group has under a name; nothing where it is no group or has no such name. */
export function inside({ path, value }: Written, name: string): Written {
  return { path: [...path, name], value: isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined };
}

/** The members of a list in their order; none where it is no list. */
export function membersOf({ path, value }: Written): readonly Written[] {
  return Array.isArray(value)
    ? value.map((member: unknown, index): Written => ({ path: [...path, index], value: member }))
    : [];
}

export function textOf({ value }: Written): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf({ value }: Written): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The ids of the members of a list; undefined where a member has none. */
export function idsOf(list: Written): readonly (string | undefined)[] {
  return membersOf(list).map((member) => textOf(inside(member, 'id')));
}

/** A text in whatever languages it has, each where it stands. */
export function textsOf(written: Written): readonly { readonly at: Written; readonly text: string }[] {
  const { value } = written;
  if (typeof value === 'string') return [{ at: written, text: value }];
  if (!isGroup(value)) return [];
  return Object.keys(value).flatMap((language) => {
    const at = inside(written, language);
    const text = textOf(at);
    return text === undefined ? [] : [{ at, text }];
  });
}

/** The place as it is called in an issue: `steps[2].curves`. */
export function fieldOf({ path }: Written): string {
  return fieldPath(path) || 'lesson';
}
