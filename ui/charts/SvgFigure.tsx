import './charts.css';
import { h, type VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { PAPER_COLOURS, WRITING, type Drawing, type Markup } from '#pictures';
import { svgCanvas } from './svgCanvas.ts';
import { ChartMenu } from './ChartMenu.tsx';

interface Props {
  /** Its title stands above it, its description between: what it says, for those too who do not see it. */
  readonly drawing: Drawing;
  readonly hint: string;
}

/** A drawing under its headline, with what it says in words, and a menu that saves it. Wide ones scroll on narrow screens. */
export function SvgFigure({ drawing, hint }: Props) {
  const { title, description, width, height, marks } = drawing;
  const drawn = useRef<SVGSVGElement>(null);
  return (
    <figure class="drawing">
      <figcaption>
        <h3>{title}</h3>
        <p>{description}</p>
      </figcaption>
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        <svg
          ref={drawn}
          viewBox={`0 0 ${width} ${height}`}
          style={{ minWidth: `${Math.min(width, 480)}px` }}
          role="img"
          aria-label={description}
          {...WRITING}
        >
          <rect class="sheet" width={width} height={height} fill={PAPER_COLOURS.paper} />
          {marks.map(elementOf)}
        </svg>
      </div>
      <p class="hint">{hint}</p>
      <ChartMenu
        chart={() => (drawn.current === null ? null : svgCanvas(drawn.current))}
        title={title}
        text={description}
      />
    </figure>
  );
}

/** A mark of a picture as an element of the page. */
function elementOf({ tag, attributes, children }: Markup): VNode {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : elementOf(child))),
  );
}
