import type { Markup } from './element.ts';

/** Elements as text: whatever is written in them is escaped, and every element is closed, so that a page also parses as XML. */
export function markupText(markup: Markup | string | readonly (Markup | string)[]): string {
  if (typeof markup === 'string') return escaped(markup);
  if ('length' in markup) return markup.map(markupText).join('');
  const { tag, attributes, children } = markup;
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const open = `<${tag}${written.join('')}`;
  return HOLDS_NOTHING.has(tag) ? `${open}/>` : `${open}>${markupText(children)}</${tag}>`;
}

/** Elements without an end: void ones of HTML, and shapes. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['meta', 'br', 'line', 'rect', 'circle', 'path', 'polygon']);

/** A text with the characters that mean something in HTML and XML, and control characters, which XML cannot hold, written otherwise. */
export function escaped(text: string): string {
  return text
    .replace(CONTROLS, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
