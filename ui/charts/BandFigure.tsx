import './charts.css';
import { pointAt } from '../state/comparisonData.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bandPicture, createBandChart, type BandChart, type BandChartContent } from './bandChart.ts';
import { ChartMenu } from './ChartMenu.tsx';
import { followLook, paperLook } from './chartLook.ts';
import { Readout } from './Readout.tsx';

interface Props {
  readonly title: string;
  /** One of several: smaller, under a heading of its own. */
  readonly small?: boolean;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
  readonly caption: string;
  readonly content: BandChartContent;
  /** Whether narrow screens name the lines above them; not where the strategies stand there already. */
  readonly named: boolean;
  readonly month: number;
  /** A month in words. */
  readonly momentOf: (month: number) => string;
  /** Hears the month that was clicked or tapped. */
  readonly onMonth?: (month: number) => void;
}

/**
 * A chart with its headline, its text, and the values at the moment or under the pointer. The time cursor and the line under the
 * pointer lie over the canvas and redraw nothing.
 */
export function BandFigure({ title, small, text, caption, content, named, month, momentOf, onMonth }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const hand = useRef<HTMLDivElement>(null);
  const chart = useRef<BandChart | null>(null);
  /** Left edge of the canvas while a pointer is over it: asked for once, since asking makes the browser lay out the page. */
  const left = useRef(0);
  const [pointed, setPointed] = useState<number | null>(null);

  const now = useRef({ month, pointed });
  now.current = { month, pointed };
  const place = (): void => {
    const made = chart.current;
    if (made === null || cursor.current === null || hand.current === null) return;
    cursor.current.style.transform = `translateX(${made.xOf(now.current.month)}px)`;
    hand.current.style.transform = `translateX(${made.xOf(now.current.pointed ?? 0)}px)`;
  };
  const fit = (): void => {
    const plot = chart.current?.plot();
    if (plot === undefined) return;
    for (const line of [cursor.current, hand.current])
      if (line !== null) Object.assign(line.style, { top: `${plot.top}px`, height: `${plot.bottom - plot.top}px` });
    place();
  };

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = createBandChart(canvas.current);
    chart.current = made;
    const observer = new ResizeObserver(() => requestAnimationFrame(fit));
    observer.observe(canvas.current);
    const unfollow = followLook((look) => {
      made.wear(look);
    });
    return () => {
      unfollow();
      observer.disconnect();
      made.destroy();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.show(content);
    fit();
  }, [content]);

  // Before the frame is painted: an effect after it would cost a second frame for every move of the time slider.
  useLayoutEffect(place, [month, pointed]);

  const monthUnder = ({ clientX }: MouseEvent): number | null => chart.current?.monthAt(clientX - left.current) ?? null;
  const shown = pointed ?? month;
  const point = pointAt(content, shown);
  const happened = content.events.filter((event) => Math.abs(event.month - shown) <= 1);
  const Heading = small === true ? 'h3' : 'h2';
  return (
    <figure class={small === true ? 'chart small' : 'chart'}>
      <figcaption>
        <Heading>{title}</Heading>
        {small === true ? null : (
          <ChartMenu chart={() => bandPicture(content, paperLook())} title={title} text={text} sized />
        )}
      </figcaption>
      <Readout
        content={content}
        point={point}
        moment={momentOf(content.months[point] ?? 0)}
        isPointed={pointed !== null}
        named={named}
      />
      <div
        class={onMonth === undefined ? 'canvas' : 'canvas pointed-at'}
        onPointerEnter={(event) => {
          left.current = event.currentTarget.getBoundingClientRect().left;
        }}
        onPointerDown={(event) => {
          setPointed(monthUnder(event));
        }}
        onPointerMove={(event) => {
          setPointed(monthUnder(event));
        }}
        onPointerLeave={() => {
          setPointed(null);
        }}
        onPointerCancel={() => {
          setPointed(null);
        }}
        onClick={(event) => {
          const there = monthUnder(event);
          if (there !== null) onMonth?.(there);
        }}
      >
        <canvas ref={canvas} role="img" aria-label={text} />
        <div ref={cursor} class="cursor" aria-hidden="true" />
        <div ref={hand} class="cursor hand" hidden={pointed === null} aria-hidden="true" />
      </div>
      {happened.length > 0 ? (
        <p class="hint">▲ {happened.map((event) => `${momentOf(event.month)}: ${event.text}`).join(' · ')}</p>
      ) : caption === '' ? null : (
        <p class="hint">{caption}</p>
      )}
    </figure>
  );
}
