import { drawPicture, element, inlineSvg } from '#pictures';
import { outcomeName } from '#runs';
import { reportPage, tableMarkup, type ReportSection, type SearchFront } from '#store';
import { wordsMarkup } from '../comparison/comparisonReport.ts';
import { frontWords } from './frontWords.ts';
import type { FrontTeller } from './frontTeller.ts';
import { settingText } from './settingText.ts';

/** A front as one page of HTML that needs nothing else: in words, each goal with its bands, pairs of goals, and the table. */
export function frontReport(front: SearchFront, teller: FrontTeller): string {
  const { words, language } = teller;
  const { report } = words;
  const [lead, ...blocks] = frontWords(front, teller);
  return reportPage({
    title: `${front.title}, ${front.place.name}`,
    language,
    frame: { contents: report.contents, footer: report.footer },
    lead: (lead?.parts ?? []).slice(0, 2).map(({ text }) => text),
    results: [],
    sections: [
      {
        title: report.inWords,
        parts: wordsMarkup([{ heading: null, parts: lead?.parts.slice(2) ?? [] }, ...blocks]),
      },
      ...(front.points.length === 0 ? [] : [pictures(front, teller), table(front, teller)]),
      {
        title: report.made,
        parts: [
          element(
            'ul',
            {},
            [
              report.engine(front.modelVersion, front.citizens, front.months),
              report.hash(front.search),
              ...front.warnings,
              ...front.failures,
            ].map((text) => element('li', {}, text)),
          ),
        ],
      },
    ],
  });
}

function pictures(front: SearchFront, { words: { report, today }, voice }: FrontTeller): ReportSection {
  const { goals, points } = front;
  const intervals = goals.map(({ metric, unit }, k) => {
    const title = outcomeName(voice, metric);
    const differences = points.map(({ number, figures }) => ({ number, ...figures[metric]?.difference }));
    const said = differences
      .map(({ number, mean, low, high }) => `${number}: ${digits(mean)} (${digits(low)} ${report.to} ${digits(high)})`)
      .join('; ');
    const picture = drawPicture({
      kind: 'intervals',
      title,
      description: `${title}. ${report.against}. ${said}.`,
      axis: { label: report.against, unit },
      series: [report.series],
      rows: differences.map(({ number, mean, low, high }) => ({
        label: `${report.number} ${number}`,
        values: [{ value: mean ?? NaN, low: low ?? NaN, high: high ?? NaN }],
      })),
      line: { value: 0, label: report.line },
    });
    return element('figure', {}, element('figcaption', {}, title), inlineSvg(`goal${k}`, picture));
  });
  const pairs = goals.flatMap((x, i) => goals.slice(i + 1).map((y) => [x, y] as const));
  const scatters = pairs.map(([x, y], k) => {
    const at = (number: number, label: string, figures: (metric: string) => number) => ({
      x: figures(x.metric),
      y: figures(y.metric),
      label: number === 0 ? label : `${report.number} ${number}`,
    });
    const title = report.scatter(outcomeName(voice, x.metric), outcomeName(voice, y.metric));
    const picture = drawPicture({
      kind: 'scatter',
      title,
      description: `${title}: ${points
        .map(
          ({ number, figures }) => `${number}: ${digits(figures[x.metric]?.mean)}, ${digits(figures[y.metric]?.mean)}`,
        )
        .join('; ')}.`,
      x: { label: outcomeName(voice, x.metric), unit: x.unit },
      y: { label: outcomeName(voice, y.metric), unit: y.unit },
      groups: [
        { label: today, points: [at(0, today, (metric) => front.today[metric]?.mean ?? NaN)] },
        {
          label: report.front,
          points: points.map(({ number, figures }) => at(number, '', (metric) => figures[metric]?.mean ?? NaN)),
        },
      ],
    });
    return element('figure', {}, element('figcaption', {}, title), inlineSvg(`pair${k}`, picture));
  });
  return { title: report.courses, parts: [...intervals, ...scatters] };
}

function digits(value: number | undefined): string {
  return Number.isFinite(value) ? (value ?? NaN).toPrecision(2) : '–';
}

function table(front: SearchFront, teller: FrontTeller): ReportSection {
  const { report } = teller.words;
  const metrics = [...new Set([...front.goals, ...front.limits].map(({ metric }) => metric))];
  return {
    title: report.table,
    parts: [
      tableMarkup({
        name: 'front',
        title: report.table,
        columns: [
          { name: 'point', label: report.number, format: 'count' },
          { name: 'family', label: report.family, format: 'count' },
          { name: 'settings', label: report.settings, format: 'text' },
          ...metrics.map((name) => ({
            name,
            label: outcomeName(teller.voice, name),
            format: 'number' as const,
            decimals: 3,
          })),
        ],
        rows: front.points.map(({ number, family, levers, figures }) => [
          number,
          family,
          levers.map((lever) => settingText(lever, teller)).join(', '),
          ...metrics.map((name) => figures[name]?.mean ?? NaN),
        ]),
      }),
    ],
  };
}
