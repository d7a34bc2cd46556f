/** Attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of HTML or SVG that is safe to put into a page. */
export interface Markup {
  readonly markup: string;
}

type Child = Markup | string | readonly (Markup | string)[];

/** An element; texts inside are escaped, numbers of attributes have two decimals. Every element is closed, so that the page also parses as XML. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(attributeText(value))}"`,
  );
  const inside = children.flat().map((child) => (typeof child === 'string' ? escaped(child) : child.markup));
  const open = `<${name}${written.join('')}`;
  return { markup: HOLDS_NOTHING.has(name) ? `${open}/>` : `${open}>${inside.join('')}</${name}>` };
}

/** Elements without an end: void ones of HTML, and shapes. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['meta', 'br', 'line', 'rect', 'circle', 'path', 'polygon']);

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : value;
}

/** Characters that mean something in HTML and XML, and control characters, which XML cannot hold. */
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
