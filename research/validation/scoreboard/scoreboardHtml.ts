import { escaped, pageFrame, shortNumber } from '#pictures';
import type { JudgedCheck } from '../judge/judgeCheck.ts';
import { VERDICTS } from '../judge/verdict.ts';
import { STATED_BEYOND_PATTERNS } from '../ledger/ledger.ts';
import { twoReadings } from './countVerdicts.ts';
import type { Scoreboard } from './scoreboard.ts';
import { declaredVerdict, type DeclaredJudgement, type ScoreRow } from './scoreRow.ts';
import { withInterval } from './withInterval.ts';
import { standingOf } from './standing.ts';
import { summarySentences } from './summary.ts';

/** The scoreboard as one page of HTML that needs nothing else: warnings first, then the starred, then the rest. */
export function scoreboardHtml(board: Scoreboard): string {
  const sections = [
    ['Against intuition, or against the hopeful reading', board.rows.filter(({ warning }) => warning)],
    ['What the project exists to show', board.rows.filter(({ warning, starred }) => starred && !warning)],
    ['The rest', board.rows.filter(({ warning, starred }) => !starred && !warning)],
  ] as const;
  const body = `<h1>What the model gets right and wrong</h1>
${summarySentences(board.summary)
  .map((text) => `<p><strong>${escaped(text)}</strong></p>`)
  .join('\n')}
<p>Each row is a fact from outside the model with a test that could fail. <em>Held</em>: all of the 90% interval of what decides satisfies the condition. <em>Failed</em>: none of it does. <em>Undecided</em>: it holds the condition’s edge. <em>Fitted</em> rows were used to calibrate: that they hold is no success. <em>Stated</em>: a rule of the model says it, or a part of it. <em>Seen</em>: its numbers were looked at while the model was built. Only <em>predictions</em> can speak for the model. Where bounds are called <em>ours</em>, the direction is sourced and the cut-off is a working threshold.</p>
<p>The score is told twice: by the original reading of a pattern, and by the declared reading where its test did not test what the pattern says (<em>repair</em>). What is only <em>shown</em> beside the original leaves the verdict to it.</p>
<p>${board.seeds} seeds per arm, the same seeds in all arms; 90% intervals by resampling seeds; medians over years 5–10 unless a row says otherwise.</p>
${countTable(board)}
<p>No pattern, and stated by a rule: ${escaped(STATED_BEYOND_PATTERNS.map(({ rule, states }) => `${states} (${rule})`).join('; '))}.</p>
${sections.map(([title, rows]) => (rows.length === 0 ? '' : `<h2>${escaped(title)}</h2>\n${rows.map(rowHtml).join('\n')}`)).join('\n')}
${failuresHtml(board)}
<footer>Model version ${board.modelVersion}. Fingerprint <code>${board.fingerprint}</code></footer>`;
  return pageFrame({ title: 'Samspill: scoreboard of patterns', body, style: STYLE });
}

function countTable({ summary }: Scoreboard): string {
  const head = VERDICTS.map((verdict) => `<th>${verdict}</th>`).join('');
  const body = summary.counts
    .map(
      (count) =>
        `<tr><th scope="row">${escaped(count.name)}</th><td>${count.rows}</td>${VERDICTS.map((verdict) => `<td>${twoReadings(count, verdict)}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<table><caption>Rows (a pattern in a country), by the original / by the declared reading</caption><thead><tr><th></th><th>rows</th>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowHtml(row: ScoreRow): string {
  const { pattern, title, starred, warning, bounds, country, place, sources, verdict, because, notes } = row;
  const marks = `${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}`;
  const counts = declaredVerdict(row);
  const verdicts = counts === verdict ? verdict : `${verdict} by the original reading, ${counts} by the declared`;
  return `<section class="${counts.replaceAll(' ', '-')}">
<h3>${pattern}${marks} ${escaped(title)} <span class="where">${country}, ${escaped(place)}</span></h3>
<p><strong>${verdicts}</strong> · ${standingOf(row)} · bounds ${bounds === 'sourced' ? 'sourced' : 'ours'} · ${escaped(sources.join('; '))}</p>
${ledgerHtml(row)}
${because === null ? '' : `<p>${escaped(because)}</p>`}
${checksTable(row.checks)}
${row.declared === null ? '' : declaredHtml(row.declared)}
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>`}
</section>`;
}

function ledgerHtml({ rules, lookedAt }: ScoreRow): string {
  const stated = rules.map(({ rule, states }) => `<code>${escaped(rule)}</code> states ${escaped(states)}.`);
  const looked = lookedAt === null ? 'Nobody looked at it.' : `Looked at: ${escaped(lookedAt)}.`;
  return `<p class="ledger">${[...stated, looked].join(' ')}</p>`;
}

function declaredHtml({ kind, why, verdict, checks }: DeclaredJudgement): string {
  const name = kind === 'repair' ? 'Declared reading, which counts' : 'Shown beside it';
  return `<p><em>${name}: ${verdict}.</em> ${escaped(why)}</p>
${checksTable(checks)}`;
}

function checksTable(checks: readonly JudgedCheck[]): string {
  return `<table><thead><tr><th>measured</th><th>value (90% interval)</th><th>condition</th><th>margin</th><th></th></tr></thead><tbody>${checks.map(checkHtml).join('')}</tbody></table>`;
}

function checkHtml(check: JudgedCheck): string {
  const { measures, unit, says, margin, verdict, decides } = check;
  return `<tr class="${decides ? verdict.replaceAll(' ', '-') : 'shown'}"><td>${escaped(measures)} <small>${escaped(unit)}</small></td><td>${withInterval(check)}</td><td>${escaped(says)}</td><td>${shortNumber(margin)}</td><td>${escaped(outcomeOf(check))}</td></tr>`;
}

const SHOWN = { held: 'so', undecided: 'undecided', failed: 'not so', 'cannot be read': 'cannot be read' } as const;

function outcomeOf({ decides, verdict, noVerdict }: JudgedCheck): string {
  if (noVerdict !== null) return `no verdict: ${noVerdict}`;
  return decides ? verdict : `${SHOWN[verdict]} (only shown)`;
}

function failuresHtml({ failures }: Scoreboard): string {
  if (failures.length === 0) return '';
  return `<h2>Runs that failed</h2><ul>${failures.map(({ reason }) => `<li>${escaped(reason)}</li>`).join('')}</ul>`;
}

const STYLE = `
:root{--good:#1b6e3c;--bad:#a3271f;--open:#8a5a00}
@media screen and (prefers-color-scheme:dark){:root{--good:#7fcf9d;--bad:#f0938b;--open:#e5b567}}
h3{margin:0}
section{margin:1.2rem 0;padding:.3rem 0 .3rem 1rem;border-left:4px solid var(--line);break-inside:avoid}
section.held{border-color:var(--good)}
section.failed{border-color:var(--bad)}
section.undecided{border-color:var(--open)}
.held strong,td.held{color:var(--good)}
.failed strong{color:var(--bad)}
.undecided strong,tr.undecided td:last-child{color:var(--open)}
tr.failed td:last-child{color:var(--bad);font-weight:600}
tr.shown td{color:var(--soft)}
.where,small{color:var(--soft);font-weight:400}
li{color:var(--soft);font-size:.9rem}
th,td{text-align:left}
footer{overflow-wrap:anywhere}
`;
