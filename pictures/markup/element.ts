/** Attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of HTML or SVG as plain data: written as text for paper, drawn as it is by the page. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
}

type Child = Markup | string | readonly (Markup | string)[];

/** An element; numbers of attributes and paths have two decimals, finer than any screen. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const kept = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? twoDecimals(value) : key === 'd' || key === 'points' ? rounded(value) : value,
  ]);
  return { tag, attributes: Object.fromEntries(kept) as Attributes, children: children.flat() };
}

function twoDecimals(value: number): number {
  return Number(value.toFixed(2));
}

function rounded(path: string | undefined): string | undefined {
  return path?.replace(/-?\d+\.\d+/g, (number) => String(twoDecimals(Number(number))));
}
