import type { JudgedCheck } from '../judge/judgePattern.ts';
import { countVerdicts } from './countVerdicts.ts';
import type { Scoreboard, ScoreRow } from './scoreboard.ts';
import { scoreNumber, withInterval } from './scoreNumber.ts';

/** The scoreboard as one page of HTML that needs nothing else: warnings first, then the starred, then the rest. */
export function scoreboardHtml(board: Scoreboard): string {
  const sections = [
    ['Against intuition, or against the hopeful reading', board.rows.filter(({ warning }) => warning)],
    ['What the project exists to show', board.rows.filter(({ warning, starred }) => starred && !warning)],
    ['The rest', board.rows.filter(({ warning, starred }) => !starred && !warning)],
  ] as const;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Samspill: scoreboard of patterns</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What the model gets right and wrong</h1>
<p>Each row is a fact from outside the model with a test that could fail. <em>Fitted</em> rows were used to calibrate: that they hold is no success. <em>Verification</em>: a rule of the model states it outright. Only <em>predictions</em> can speak for the model. Where bounds are called <em>ours</em>, the direction is sourced and the cut-off is a working threshold.</p>
<p>${board.seeds} seeds per arm, the same seeds in all arms; 90% intervals by resampling seeds; medians over years 5–10 unless a row says otherwise.</p>
${countTable(board.rows)}
${sections.map(([title, rows]) => (rows.length === 0 ? '' : `<h2>${escaped(title)}</h2>\n${rows.map(rowHtml).join('\n')}`)).join('\n')}
${failuresHtml(board)}
<footer>Model version ${board.modelVersion}. Fingerprint <code>${board.fingerprint}</code></footer>
</body>
</html>
`;
}

function countTable(rows: readonly ScoreRow[]): string {
  const body = countVerdicts(rows)
    .map(
      ({ name, held, failed, unread }) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${held}</td><td>${failed}</td><td>${unread}</td></tr>`,
    )
    .join('');
  return `<table><caption>Rows (a pattern in a country)</caption><thead><tr><th></th><th>held</th><th>failed</th><th>cannot be read</th></tr></thead><tbody>${body}</tbody></table>`;
}

function rowHtml(row: ScoreRow): string {
  const { pattern, title, starred, warning, tag, bounds, country, place, sources, verdict, because, notes } = row;
  const marks = `${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}`;
  const name = tag === 'fit' ? 'fitted' : tag;
  return `<section class="${verdict.replaceAll(' ', '-')}">
<h3>${pattern}${marks} ${escaped(title)} <span class="where">${country}, ${escaped(place)}</span></h3>
<p><strong>${verdict}</strong> · ${name} · bounds ${bounds === 'sourced' ? 'sourced' : 'ours'} · ${escaped(sources.join('; '))}</p>
${because === null ? '' : `<p>${escaped(because)}</p>`}
<table><thead><tr><th>measured</th><th>value (90% interval)</th><th>condition</th><th>margin</th><th></th></tr></thead><tbody>${row.checks.map(checkHtml).join('')}</tbody></table>
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>`}
</section>`;
}

function checkHtml(check: JudgedCheck): string {
  const { measures, unit, says, margin, verdict, decides } = check;
  const outcome = decides ? verdict : `${verdict === 'held' ? 'so' : 'not so'} (only shown)`;
  return `<tr class="${decides ? verdict.replaceAll(' ', '-') : 'shown'}"><td>${escaped(measures)} <small>${escaped(unit)}</small></td><td>${withInterval(check)}</td><td>${escaped(says)}</td><td>${scoreNumber(margin)}</td><td>${outcome}</td></tr>`;
}

function failuresHtml({ failures }: Scoreboard): string {
  if (failures.length === 0) return '';
  return `<h2>Runs that failed</h2><ul>${failures.map(({ run, seed, reason }) => `<li>${escaped(`${run}, seed ${seed}: ${reason}`)}</li>`).join('')}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#5a5a5a;--line:#d5d5d5;--good:#1b6e3c;--bad:#a3271f;--paper:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b0b0b0;--line:#3c4045;--good:#7fcf9d;--bad:#f0938b;--paper:#15171a}}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:64rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
h2{margin-top:2.5rem;border-top:2px solid var(--line);padding-top:.8rem}
h3{margin:0;font-size:1.05rem}
section{margin:1.2rem 0;padding:.3rem 0 .3rem 1rem;border-left:4px solid var(--line);break-inside:avoid}
section.held{border-color:var(--good)}
section.failed{border-color:var(--bad)}
.held strong,td.held{color:var(--good)}
.failed strong{color:var(--bad)}
tr.failed td:last-child{color:var(--bad);font-weight:600}
tr.shown td{color:var(--soft)}
.where,small{color:var(--soft);font-weight:400}
p{margin:.3rem 0;max-width:48rem}
li{color:var(--soft);font-size:.9rem}
table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums;margin:.4rem 0}
caption{text-align:left;font-weight:600}
th,td{text-align:left;padding:.2rem .7rem .2rem 0;border-bottom:1px solid var(--line);vertical-align:top}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
`;
