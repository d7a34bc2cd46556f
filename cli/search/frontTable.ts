import { outcomeLevel, outcomeName, signedText } from '#runs';
import type { SearchFront } from '#store';
import { textTable, wrapText } from '../output/textTable.ts';
import type { FrontTeller } from './frontTeller.ts';
import { settingText } from './settingText.ts';

/** A front for people: what each course moves, then a line for each course. */
export function frontTable(front: SearchFront, teller: FrontTeller): string {
  const { words, voice } = teller;
  const { points, today, goals, limits } = front;
  const metrics = [...new Set([...goals, ...limits].map(({ metric }) => metric))];
  const header = [
    words.report.number,
    words.report.family,
    ...metrics.flatMap((metric) => [outcomeName(voice, metric), '']),
  ];
  const rows = points.map(({ number, family, figures }) => [
    String(number),
    String(family),
    ...metrics.flatMap((metric) => [
      outcomeLevel(voice, metric, figures[metric]?.mean ?? NaN),
      signedText(voice, metric, figures[metric]?.difference.mean ?? NaN),
    ]),
  ]);
  const first = [
    '–',
    words.today,
    ...metrics.flatMap((metric) => [outcomeLevel(voice, metric, today[metric]?.mean ?? NaN), '']),
  ];
  const settings = points.map(({ number, levers }) =>
    wrapText(`${number}  ${levers.map((lever) => settingText(lever, teller)).join(', ') || words.nothingMoved}`, {
      indent: '   ',
    }),
  );
  return [
    `${front.title}, ${front.place.name}`,
    textTable([header, first, ...rows], { indent: '  ', left: [0, 1] }),
    settings.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
