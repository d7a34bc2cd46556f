import { shortNumber } from '#pictures';

/** Says who made a page, for those who would edit it by hand. */
export const GENERATED = '<!-- Written by `npm run docs`; never by hand. -->';

/** A Markdown table. Bars and line breaks inside cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
  return text.replace(/\r?\n/g, ' ').replaceAll('|', '\\|').trim();
}

/** Parts of a page with one empty line between them; empty parts are left out. */
export function markdownPage(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export function bulletList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A number of a document, by its first four digits. */
export function numberText(value: number): string {
  return shortNumber(value, 4);
}

export function rangeText([low, high]: readonly [number, number]): string {
  return `${numberText(low)} to ${numberText(high)}`;
}

export function code(name: string): string {
  return `\`${name}\``;
}
