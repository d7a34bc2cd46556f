/** One element of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly and further inside. */
  text: string;
  readonly inside: Tag[];
}

/** Reads a page as XML would be read: every element closed in order, attributes quoted, no stray marks. Throws where it is not so. */
export function wellFormed(page: string): Tag {
  const root: Tag = { name: '', attributes: {}, text: '', inside: [] };
  const open: Tag[] = [root];
  const body = page.replace(/^<!doctype html>\n/, '');
  let at = 0;
  for (const { 0: written, index } of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = body.slice(at, index);
    if (/[<>]/.test(between) && open.at(-1)?.name !== 'style') throw new Error(`stray mark in ${between.slice(0, 80)}`);
    if (/&(?!amp;|lt;|gt;|quot;)/.test(between)) throw new Error(`stray & in ${between.slice(0, 80)}`);
    for (const tag of open) tag.text += between;
    at = index + written.length;
    const [, end, name, attributes, alone] = /^<(\/?)([a-zA-Z][\w-]*)(.*?)(\/?)>$/s.exec(written) ?? [];
    if (end === '/') {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
    const tag: Tag = { name, attributes: Object.fromEntries(pairs), text: '', inside: [] };
    open.at(-1)?.inside.push(tag);
    if (alone !== '/') open.push(tag);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  if (body.slice(at).trim() !== '') throw new Error(`left over: ${body.slice(at, at + 80)}`);
  return root;
}

/** All elements of a name, wherever they are. */
export function all({ inside }: Tag, name: string): readonly Tag[] {
  return inside.flatMap((tag) => [...(tag.name === name ? [tag] : []), ...all(tag, name)]);
}
