import { SERIES_COLOURS } from './seriesColours.ts';

const [light, dark] = [0, 1].map((shade) => SERIES_COLOURS.map((pair, k) => `--series-${k}:${pair[shade]}`).join(';'));

const LIGHT = `--paper:#fff;--ink:#1b1b1b;--soft:#5a5a5a;--line:#c9c9c9;--faint:#e9e9e9;--panel:#f6f6f4;${light}`;
const DARK = `--paper:#15171a;--ink:#ececec;--soft:#b0b0b0;--line:#4a4d52;--faint:#2c2f33;--panel:#1e2125;${dark}`;

/** The look of a report: light and dark by the reader's setting, always light on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.35rem;margin:2.6rem 0 .3rem;padding-top:.9rem;border-top:2px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .3rem}
p,ul{margin:.5rem 0;max-width:46rem}
ul{padding-left:1.2rem}
.lead{font-size:1.08rem}
.answers{font-style:italic;color:var(--soft)}
.notes li,.sources li{color:var(--soft);font-size:.92rem}
nav ul{columns:2 16rem;list-style:none;padding:0}
a{color:var(--series-0)}
figure{margin:1.2rem 0 .4rem;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.35rem}
svg{display:block;width:100%;max-width:52rem;height:auto;font-family:inherit}
svg text{fill:var(--ink)}
svg .tick{font-size:12px;fill:var(--soft)}
svg .label,svg .name{font-size:13px}
svg .axis{stroke:var(--soft);stroke-width:1.2}
svg .grid{stroke:var(--faint);stroke-width:1}
svg .zero{stroke:var(--soft);stroke-width:1.2}
svg .noise{stroke:var(--soft);stroke-width:1.4;stroke-dasharray:5 4}
svg .bar{fill:var(--series-0);opacity:.8}
svg .quantile{stroke:var(--series-1);stroke-width:1.4;stroke-dasharray:4 3}
svg .band{fill:var(--series-0);opacity:.22}
svg .middle,svg .joined{fill:none;stroke-width:2}
svg .joined{opacity:.5;stroke-width:1.2}
svg .range{stroke-width:2.4}
svg .mark{stroke:var(--paper);stroke-width:.8}
svg .cell{stroke:var(--paper);stroke-width:.7}
svg .empty{fill:none;stroke:var(--line);stroke-dasharray:3 3}
${SERIES_COLOURS.map((_, k) => `svg .mark.s${k}{fill:var(--series-${k})}svg .range.s${k},svg .middle.s${k},svg .joined.s${k}{stroke:var(--series-${k})}`).join('\n')}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.86rem;font-variant-numeric:tabular-nums;margin:.4rem 0 .8rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{padding:.22rem .6rem;text-align:right;border-bottom:1px solid var(--faint);vertical-align:top}
th{border-bottom:1px solid var(--line);font-weight:600}
th .unit{display:block;font-weight:400;color:var(--soft);font-size:.8rem}
.text{text-align:left}
details{margin:.3rem 0}
summary{cursor:pointer;color:var(--soft);font-size:.9rem}
pre{background:var(--panel);padding:.8rem 1rem;overflow-x:auto;font-size:.82rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.hash{overflow-wrap:anywhere;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.8rem}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
@media print{
:root{color-scheme:light;${LIGHT}}
body{max-width:none;padding:0;font-size:10.5pt}
h2{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.scroll{overflow:visible}
table{font-size:8pt}
tr{break-inside:avoid}
}
`;
