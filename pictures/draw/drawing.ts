import { element, type Markup } from '../markup/element.ts';
import { markupText } from '../markup/markupText.ts';
import { shortened } from '../markup/shortened.ts';
import { INK, WIDTH } from './frame.ts';
import type { Picture } from './picture.ts';

/** A picture as marks on a ground of a size: what the page draws as it is, and paper writes as SVG. */
export interface Drawing {
  readonly title: string;
  /** What it says, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Markup[];
}

/** How all drawings write: marks that say nothing else about it follow. */
export const WRITING = { 'font-family': 'system-ui, sans-serif', 'font-size': 13, fill: INK } as const;

/** The marks of a picture with its title and description. */
export function drawing(
  { title, description }: Pick<Picture, 'title' | 'description'>,
  { width = WIDTH, height }: { readonly width?: number; readonly height: number },
  ...marks: readonly (Markup | readonly Markup[])[]
): Drawing {
  return { title, description, width, height, marks: marks.flat() };
}

/** A drawing as SVG to stand in a page; `id` must be its own on that page. */
export function inlineSvg(id: string, { title, description, width, height, marks }: Drawing): Markup {
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${Number(height.toFixed(2))}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      ...WRITING,
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-description` }, description),
    marks,
  );
}

const HEADLINE = 30;

/** A drawing as the text of a file of its own: on white, under its title. */
export function standaloneSvg({ title, description, width, height, marks }: Drawing): string {
  const whole = Number((height + HEADLINE).toFixed(2));
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${whole}`, role: 'img', ...WRITING },
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { width, height: whole, fill: '#ffffff' }),
    element('text', { x: 14, y: 20, 'font-size': 14, 'font-weight': 600 }, shortened(title, width / 7.6)),
    element('g', { transform: `translate(0 ${HEADLINE})` }, marks),
  );
  return `${markupText(svg)}\n`;
}
