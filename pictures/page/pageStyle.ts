import { SERIES_STYLES } from '../scales/seriesStyle.ts';

const LIGHT = '--paper:#fff;--ink:#1a1c1f;--soft:#54595f;--line:#c9c9c9;--faint:#e6e6e6;--panel:#f6f6f4;--link:#004488';
const DARK =
  '--paper:#15171a;--ink:#ececec;--soft:#b0b0b0;--line:#4a4d52;--faint:#2c2f33;--panel:#1e2125;--link:#8ab8ff';

/** On a dark screen classes of marks take the place of the colours that stand in them. */
const DARK_PICTURES = [
  'svg{fill:var(--ink)}',
  'svg .soft{fill:var(--soft)}',
  'svg .axis{stroke:var(--soft)}',
  'svg .grid{stroke:var(--faint)}',
  'svg .inked{stroke:var(--ink)}',
  'svg .paper{stroke:var(--paper)}',
  'svg .fp{fill:var(--paper)}',
  ...SERIES_STYLES.map(({ onDark }, k) => `svg .f${k}{fill:${onDark}}svg .l${k}{stroke:${onDark}}`),
].join('');

/** The look of a page: light and dark by the reader's setting, always light on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}${DARK_PICTURES}}
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
a{color:var(--link)}
figure{margin:1.2rem 0 .4rem;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.35rem}
svg{display:block;width:100%;max-width:52rem;height:auto}
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
