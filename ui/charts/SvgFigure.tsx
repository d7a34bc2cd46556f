import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { svgCanvas } from './svgCanvas.ts';
import { PictureButton } from './PictureButton.tsx';

interface Props {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
  readonly hint: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A drawing under its headline, with what it says in words, and a button that saves it. Wide ones scroll on narrow screens. */
export function SvgFigure({ title, text, hint, width, height, children }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <figure class="drawing">
      <figcaption>
        <h3>{title}</h3>
        <p>{text}</p>
      </figcaption>
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          style={{ minWidth: `${Math.min(width, 480)}px` }}
          role="img"
          aria-label={text}
          font-family="system-ui, sans-serif"
          font-size="13"
          fill="#1a1c1f"
        >
          <rect width={width} height={height} fill="#ffffff" />
          {children}
        </svg>
      </div>
      <p class="hint">{hint}</p>
      <PictureButton
        chart={() => (drawing.current === null ? null : svgCanvas(drawing.current))}
        title={title}
        text={text}
      />
    </figure>
  );
}
