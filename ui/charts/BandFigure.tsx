import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PictureButton } from './PictureButton.tsx';
import { createBandChart, type BandChart, type BandChartContent } from './bandChart.ts';

interface Props {
  readonly title: string;
  /** One of several: smaller, under a heading of its own. */
  readonly small?: boolean;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
  readonly caption: string;
  readonly content: BandChartContent;
  readonly month: number;
  /** Hears the month that was clicked or tapped. */
  readonly onMonth?: (month: number) => void;
}

/** A chart with its headline, its text and the time cursor, which is a line over the canvas and redraws nothing. */
export function BandFigure({ title, small, text, caption, content, month, onMonth }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const chart = useRef<BandChart | null>(null);

  const now = useRef(month);
  now.current = month;
  const place = (): void => {
    if (cursor.current !== null && chart.current !== null)
      cursor.current.style.transform = `translateX(${chart.current.xOf(now.current)}px)`;
  };

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = createBandChart(canvas.current);
    chart.current = made;
    const observer = new ResizeObserver(() => requestAnimationFrame(place));
    observer.observe(canvas.current);
    return () => {
      observer.disconnect();
      made.destroy();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.show(content);
    place();
  }, [content]);

  // Before the frame is painted: an effect after it would cost a second frame for every move of the time slider.
  useLayoutEffect(place, [month]);

  return (
    <figure class={small === true ? 'chart small' : 'chart'}>
      <figcaption>{small === true ? <h3>{title}</h3> : <h2>{title}</h2>}</figcaption>
      <div
        class="canvas"
        onClick={({ offsetX }) => {
          if (chart.current !== null) onMonth?.(chart.current.monthAt(offsetX));
        }}
      >
        <canvas ref={canvas} role="img" aria-label={text} />
        <div ref={cursor} class="cursor" aria-hidden="true" />
      </div>
      {caption === '' ? null : <p class="hint">{caption}</p>}
      {small === true ? null : <PictureButton chart={() => canvas.current} title={title} text={text} />}
    </figure>
  );
}
