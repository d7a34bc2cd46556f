import { shownRows, type AnalysisResult, type ResultTable } from '#store';
import { counted } from '#pictures';
import { textTable, wrapText } from '../output/textTable.ts';

/** More rows than this nobody reads in a terminal. */
const MOST_ROWS = 60;

/** An analysis for people: what it answers, its tables, and what to know about them. */
export function analysisText({ title, answers, story = [], notes, tables }: AnalysisResult): string {
  const parts = [
    `${title}\n${wrapText(answers)}`,
    ...(story.length === 0 ? [] : [story.map((sentence) => wrapText(sentence)).join('\n')]),
    ...tables.filter(({ rows, readBy }) => rows.length > 0 && readBy !== 'files').map(tableText),
    notes.map((note) => wrapText(`Note: ${note}`, { indent: '  ' })).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText(table: ResultTable): string {
  const { columns, title } = table;
  const shown = shownRows(table);
  const head = columns.map(({ label, unit = '' }) => (unit === '' ? label : `${label} (${unit})`));
  const left = columns.flatMap(({ format }, column) => (format === 'text' ? [column] : []));
  const more = shown.length - MOST_ROWS;
  return [
    title,
    textTable([head, ...shown.slice(0, MOST_ROWS)], { indent: '  ', left }),
    ...(more > 0 ? [`  and ${counted(more, 'more row')} (--format csv has them all)`] : []),
  ].join('\n');
}
