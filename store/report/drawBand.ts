import type { BandPicture } from '../findings/picture.ts';
import { bottomAxis, figure, leftAxis, rounded, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';
import { linearScale } from './scale.ts';

/** The middle quantile as a line, pairs of quantiles around it as bands. */
export function drawBand(id: string, picture: BandPicture): Markup {
  const { at, quantiles, x, y } = picture;
  const frame = { left: 76, right: WIDTH - 20, top: 14, bottom: 250 };
  const across = linearScale(at, [frame.left, frame.right], { exact: true, count: 8 });
  const up = linearScale(
    quantiles.flatMap(({ values }) => values),
    [frame.bottom, frame.top],
  );
  const place = (values: readonly number[], k: number): string => `${across.at(at[k] ?? 0)} ${up.at(values[k] ?? NaN)}`;
  const known = Array.from(at.keys()).filter((k) => quantiles.every(({ values }) => Number.isFinite(values[k])));
  const middle = (quantiles.length - 1) / 2;
  const bands = Array.from({ length: middle }, (_, k) => {
    const low = quantiles[k]?.values ?? [];
    const high = quantiles[quantiles.length - 1 - k]?.values ?? [];
    const there = known.map((m) => place(low, m));
    const back = known.toReversed().map((m) => place(high, m));
    return element('path', { class: 'band', d: rounded(`M${[...there, ...back].join('L')}Z`) });
  });
  const line = known.map((m) => place(quantiles[middle]?.values ?? [], m)).join('L');
  return figure(
    { id, title: picture.title, description: picture.description, height: frame.bottom + 50 },
    leftAxis(frame, up, y),
    bottomAxis(frame, across, x),
    bands,
    element('path', { class: 'middle s0', d: rounded(`M${line}`) }),
    known.map((m) =>
      element('circle', {
        class: 'mark s0',
        r: 2.5,
        cx: across.at(at[m] ?? 0),
        cy: up.at(quantiles[middle]?.values[m] ?? NaN),
      }),
    ),
  );
}
