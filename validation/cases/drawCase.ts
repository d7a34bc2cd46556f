import type { Band, CaseFinding } from './runCase.ts';
import type { CasePanel, ValidationCase } from './validationCase.ts';

const WIDTH = 720;
const HEIGHT = 300;
const [LEFT, RIGHT, TOP, BOTTOM] = [64, WIDTH - 16, 62, HEIGHT - 42];
/** Colours that also those tell apart who see no red and green (Okabe & Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73'];

/** One panel of a case as a picture: median and band of each arm, and the published figures as crosses. */
export function drawCase(one: ValidationCase, panel: CasePanel, finding: CaseFinding): string {
  const bands = finding.bands[panel.id] ?? {};
  const points = finding.points.filter((point) => point.panel === panel.id);
  const values = [
    ...Object.values(bands).flatMap(({ low, high }) => [...low, ...high]),
    ...points.map(({ value }) => value),
  ];
  const [from, to, step] = ticksFor(values.filter(Number.isFinite));
  const x = (month: number): string => (LEFT + ((RIGHT - LEFT) * month) / one.months).toFixed(1);
  const y = (value: number): string => (BOTTOM - ((BOTTOM - TOP) * (value - from)) / (to - from)).toFixed(1);
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, n) => from + n * step);
  const years = Array.from({ length: one.months / 24 + 1 }, (_, n) => 24 * n);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui,sans-serif" font-size="12">`,
    `<title>${escaped(`${one.title}: ${panel.title}`)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="18" font-size="14" font-weight="600">${escaped(panel.title)} [${escaped(panel.unit)}]</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(tick)}" y2="${y(tick)}" stroke="#e4e4e4"/><text x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end" fill="#555">${Number(tick.toFixed(6))}</text>`,
    ),
    ...years.map(
      (month) => `<text x="${x(month)}" y="${BOTTOM + 18}" text-anchor="middle" fill="#555">${month / 12}</text>`,
    ),
    `<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle" fill="#555">years after ${escaped(one.firstYear)}</text>`,
    ...panel.arms.map((arm, n) => armMarkup(bands[arm], { x, y, colour: COLOURS[n] ?? '#000', dash: dashed(n) })),
    ...legend(one, panel, points.length > 0),
    ...points.map(({ month, value }) => cross(Number(x(month)), Number(y(value)))),
    '</svg>',
    '',
  ].join('\n');
}

function armMarkup(
  band: Band | undefined,
  { x, y, colour, dash }: { x: (month: number) => string; y: (value: number) => string; colour: string; dash: string },
): string {
  if (band === undefined) return '';
  const path = (values: readonly number[]): readonly string[] =>
    values.map((value, month) => `${x(month)} ${y(value)}`);
  const area = [...path(band.low), ...path(band.high).toReversed()].join('L');
  return `<path d="M${area}Z" fill="${colour}" opacity=".18"/><path d="M${path(band.median).join('L')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`;
}

/** Names of the arms, on a second line where one is too short, and the cross where there are published figures. */
function legend(one: ValidationCase, { arms }: CasePanel, published: boolean): readonly string[] {
  let [at, line] = [LEFT, 36];
  const place = (label: string): number => {
    const width = 34 + label.length * 6.7;
    if (at > LEFT && at + width > RIGHT) [at, line] = [LEFT, line + 15];
    at += width;
    return at - width;
  };
  const marks = arms.map((arm, n) => {
    const label = one.arms[arm]?.label ?? arm;
    const here = place(label);
    const colour = COLOURS[n] ?? '#000';
    return `<line x1="${here}" x2="${here + 14}" y1="${line - 4}" y2="${line - 4}" stroke="${colour}" stroke-width="3"${dashed(n)}/><text x="${here + 19}" y="${line}" fill="#333">${escaped(label)}</text>`;
  });
  if (!published) return marks;
  const here = place('published');
  return [...marks, cross(here + 5, line - 4), `<text x="${here + 15}" y="${line}" fill="#333">published</text>`];
}

/** Dashes tell lines apart that lie on each other. */
function dashed(n: number): string {
  return n === 0 ? '' : ` stroke-dasharray="${n === 1 ? '6 4' : '2 3'}"`;
}

function cross(x: number, y: number): string {
  const s = 5;
  return `<path d="M${x - s} ${y - s}L${x + s} ${y + s}M${x - s} ${y + s}L${x + s} ${y - s}" stroke="#000" stroke-width="2.2"/>`;
}

/** Ends and step of an axis that holds all values, in round numbers. */
function ticksFor(values: readonly number[]): readonly [from: number, to: number, step: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = Math.max(high - low, 1e-9) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step, step];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
