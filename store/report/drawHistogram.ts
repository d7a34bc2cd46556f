import type { HistogramPicture } from '../findings/picture.ts';
import { bottomAxis, figure, leftAxis, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

/** Bars of counts, quantiles as lines through them. */
export function drawHistogram(id: string, picture: HistogramPicture): Markup {
  const { edges, counts, marks, axis, counted } = picture;
  const frame = { left: 66, right: WIDTH - 20, top: 34, bottom: 240 };
  const across = linearScale(edges, [frame.left, frame.right], { exact: true, count: 7 });
  const up = linearScale(counts, [frame.bottom, frame.top], { zero: true, count: 4 });
  const bars = counts.map((count, k) => {
    const [x, next] = [across.at(edges[k] ?? 0), across.at(edges[k + 1] ?? 0)];
    return element('rect', {
      class: 'bar',
      x: x + 0.5,
      width: Math.max(0.5, next - x - 1),
      y: up.at(count),
      height: frame.bottom - up.at(count),
    });
  });
  let last = -Infinity;
  const lines = marks.flatMap(({ value, label }) => {
    const x = across.at(value);
    const line = element('line', { class: 'quantile', x1: x, x2: x, y1: frame.top - 4, y2: frame.bottom });
    // Labels that would lie over each other go up a line.
    const isClose = x - last < 34;
    last = isClose ? -Infinity : x;
    return [line, element('text', { class: 'tick', x, y: isClose ? 12 : 26, 'text-anchor': 'middle' }, label)];
  });
  return figure(
    { id, title: picture.title, description: picture.description, height: frame.bottom + 50 },
    leftAxis(frame, up, { label: `Number of ${counted}`, unit: '' }),
    bottomAxis(frame, across, axis),
    bars,
    lines,
  );
}
