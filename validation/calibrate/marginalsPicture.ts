import type { CalibrationResult } from './calibrationResult.ts';

const BARS = 20;
const CELL = { width: 240, height: 130, left: 10, right: 10, top: 34, bottom: 26 };
const COLUMNS = 3;

/** A page with one small picture per coefficient: its posterior over the whole prior range, its default, and the central points. */
export function marginalsPicture(result: CalibrationResult): string {
  const rows = Math.ceil(result.coefficients.length / COLUMNS);
  const cells = result.coefficients.map((_, k) => cell(result, k));
  const [width, height] = [COLUMNS * CELL.width, rows * CELL.height];
  const svg = `<svg viewBox="0 0 ${width} ${height}" role="img" xmlns="http://www.w3.org/2000/svg"><title>Posterior of each coefficient</title><desc>Bars: share of the posterior in each twentieth of the prior range. Dashed: flat prior. Grey line: default. Blue line: central point. Orange line: central point of the best at full size.</desc>${cells.join('')}</svg>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><title>${escaped(result.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(result.title)}</h1><p>Posterior of each coefficient over its prior range (bars), beside a flat prior (dashed). <span class="start">Default</span>, <span class="central">central point</span>, <span class="best">central point of those nearest to all bands at full size</span>.</p>${svg}</body></html>
`;
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}svg{width:100%;height:auto;font-family:inherit}text{font-size:11px;fill:#1b1b1b}.bar{fill:#56b4e9}.prior{stroke:#5a5a5a;stroke-dasharray:3 3}.axis{stroke:#5a5a5a}line.start{stroke:#777;stroke-width:2}line.central{stroke:#0072b2;stroke-width:2}line.best{stroke:#d55e00;stroke-width:2}span.start{color:#555}span.central{color:#0072b2}span.best{color:#b04a00}';

function cell(result: CalibrationResult, k: number): string {
  const { name, prior, start, central, centralOfBest, identified } = result.coefficients[k]!;
  const [x0, y0] = [(k % COLUMNS) * CELL.width + CELL.left, Math.floor(k / COLUMNS) * CELL.height + CELL.top];
  const width = CELL.width - CELL.left - CELL.right;
  const height = CELL.height - CELL.top - CELL.bottom;
  const shares = histogram(result, k);
  const most = Math.max(2 / BARS, ...shares);
  const x = (value: number): string => (x0 + (width * (value - prior[0])) / (prior[1] - prior[0])).toFixed(1);
  const y = (share: number): number => y0 + height * (1 - share / most);
  const bars = shares.map(
    (share, bar) =>
      `<rect class="bar" x="${(x0 + (bar * width) / BARS).toFixed(1)}" y="${y(share).toFixed(1)}" width="${(width / BARS - 1).toFixed(1)}" height="${(y0 + height - y(share)).toFixed(1)}"/>`,
  );
  const upright = (value: number, kind: string): string =>
    `<line class="${kind}" x1="${x(value)}" x2="${x(value)}" y1="${y0}" y2="${y0 + height}"/>`;
  const flat = y(1 / BARS).toFixed(1);
  return [
    `<text x="${x0}" y="${y0 - 18}" font-weight="600">${escaped(name)}</text><text x="${x0}" y="${y0 - 5}">${identified}</text>`,
    ...bars,
    `<line class="prior" x1="${x0}" x2="${x0 + width}" y1="${flat}" y2="${flat}"/>`,
    `<line class="axis" x1="${x0}" x2="${x0 + width}" y1="${y0 + height}" y2="${y0 + height}"/>`,
    upright(start, 'start'),
    upright(central, 'central'),
    upright(centralOfBest, 'best'),
    `<text x="${x0}" y="${y0 + height + 13}">${shown(prior[0])}</text><text x="${x0 + width}" y="${y0 + height + 13}" text-anchor="end">${shown(prior[1])}</text>`,
  ].join('');
}

function histogram({ found }: CalibrationResult, k: number): readonly number[] {
  const shares = Array.from({ length: BARS }, () => 0);
  const total = found.state.particles.reduce((sum, { weight }) => sum + weight, 0);
  for (const { units, weight } of found.state.particles) {
    shares[Math.min(BARS - 1, Math.floor(units[k]! * BARS))]! += weight / total;
  }
  return shares;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
