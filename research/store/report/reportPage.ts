import { ANALYSES } from '#analysis';
import type { AnalysisResult, ResultPicture, ResultTable } from '../findings/analysisResult.ts';
import { drawPicture, element, inlineSvg, pageFrame, plainNumber, type Markup } from '#pictures';
import { shownRows } from '../findings/shownRows.ts';
import { WORLD_METHODS } from '../findings/worldMethods.ts';

/** A part of the page that is no analysis. */
export interface ReportSection {
  readonly title: string;
  readonly parts: readonly Markup[];
}

/** What goes into a page. */
export interface ReportContent {
  readonly title: string;
  /** In a sentence or two, what was asked and made. */
  readonly lead: readonly string[];
  readonly results: readonly AnalysisResult[];
  readonly sections: readonly ReportSection[];
  /** As HTML names it; English unless said otherwise. */
  readonly language?: string;
  /** What the page itself says around them. */
  readonly frame?: { readonly contents: string; readonly footer: string };
}

const METHODS: Readonly<
  Record<AnalysisResult['method'], { readonly label: string; readonly sources: readonly string[] }>
> = {
  ...ANALYSES,
  ...WORLD_METHODS,
};

/** Methods whose main table stands open above the pictures. */
const SHOWS_TABLE: readonly AnalysisResult['method'][] = ['summary', 'prim', 'places'];

const FRAME = { contents: 'Contents', footer: 'Written by samspill.' };

/** Of tables that are longer only so many rows stand in the page; the command line gives them whole. */
const MOST_ROWS = 150;

/**
 * Analyses as one page of HTML that needs nothing else: pictures are inline SVG with a text alternative and the table
 * behind them, there is no script, and nothing is fetched. It parses as XML too.
 */
export function reportPage({ title, lead, results, sections, language = 'en', frame = FRAME }: ReportContent): string {
  const parts = results.map((result, k) => analysisSection(result, `a${k}`, headingOf(results, k)));
  const rest = sections.map((section, k) =>
    element('section', { id: `s${k}` }, element('h2', {}, section.title), section.parts),
  );
  const links = [
    ...results.map((_result, k) => contentsLink(`a${k}`, headingOf(results, k))),
    ...sections.map((section, k) => contentsLink(`s${k}`, section.title)),
  ];
  return pageFrame({
    title,
    language,
    body: [
      element(
        'header',
        {},
        element('h1', {}, title),
        lead.map((text) => element('p', { class: 'lead' }, text)),
      ),
      ...(links.length > 2 ? [element('nav', { 'aria-label': frame.contents }, element('ul', {}, links))] : []),
      element('main', {}, parts, rest),
      element('footer', {}, element('p', {}, frame.footer)),
    ],
  });
}

function contentsLink(id: string, text: string): Markup {
  return element('li', {}, element('a', { href: `#${id}` }, text));
}

/** Where one method is there twice, what makes the difference. */
function headingOf(results: readonly AnalysisResult[], k: number): string {
  const result = results[k];
  if (result === undefined) return '';
  const { method, settings } = result;
  const { label } = METHODS[method];
  const isTwice = results.filter((one) => one.method === method).length > 1;
  const { factors } = settings;
  return isTwice && Array.isArray(factors) ? `${label}: ${factors.join(', ')}` : label;
}

function analysisSection(result: AnalysisResult, id: string, heading: string): Markup {
  const { method, answers, story = [], notes, tables: all, pictures, settings } = result;
  const tables = all.filter(({ readBy }) => readBy !== 'files');
  const behind = new Set(pictures.map(({ table }) => table));
  const [main, ...others] = tables;
  return element(
    'section',
    { id },
    element('h2', {}, heading),
    element('p', { class: 'answers' }, answers),
    story.map((sentence, n) => element('p', n === 0 ? { class: 'lead' } : {}, sentence)),
    main !== undefined && (pictures.length === 0 || SHOWS_TABLE.includes(method)) ? tableMarkup(main) : [],
    pictures.map((picture, k) => pictureMarkup(picture, `${id}-p${k}`, tables)),
    others.filter(({ name }) => !behind.has(name)).map((table) => folded(table)),
    notes.length === 0
      ? []
      : element(
          'ul',
          { class: 'notes' },
          notes.map((note) => element('li', {}, note)),
        ),
    element(
      'details',
      {},
      element('summary', {}, 'Settings and sources'),
      element(
        'p',
        {},
        Object.entries(settings)
          .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
          .join('; '),
      ),
      element(
        'ul',
        { class: 'sources' },
        METHODS[method].sources.map((source) => element('li', {}, source)),
      ),
    ),
  );
}

function pictureMarkup(picture: ResultPicture, id: string, tables: readonly ResultTable[]): Markup {
  const table = tables.find(({ name }) => name === picture.table);
  return element(
    'figure',
    {},
    element('figcaption', {}, picture.title),
    inlineSvg(id, drawPicture(picture)),
    table === undefined ? [] : folded(onlyOutcome(table, picture)),
  );
}

/** Of a table over several outcomes, the rows of the one the picture is about. */
function onlyOutcome(table: ResultTable, { outcome }: ResultPicture): ResultTable {
  const column = table.columns.findIndex(({ name }) => name === 'outcome');
  if (column < 0 || outcome === undefined) return table;
  const kept = Array.from(table.rows.keys()).filter((row) => table.rows[row]?.[column] === outcome);
  const { rowDecimals } = table;
  return {
    ...table,
    rows: kept.map((row) => table.rows[row] ?? []),
    ...(rowDecimals === undefined ? {} : { rowDecimals: kept.map((row) => rowDecimals[row] ?? 3) }),
  };
}

function folded(table: ResultTable): Markup {
  return element('details', {}, element('summary', {}, `Table: ${table.title}`), tableMarkup(table));
}

/** A table for people; numbers stand to the right. */
export function tableMarkup(table: ResultTable): Markup {
  const { columns, title } = table;
  const shown = shownRows(table);
  const left = shown.length - MOST_ROWS;
  const align = (column: number) => (columns[column]?.format === 'text' ? { class: 'text' } : {});
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element('caption', {}, title),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(({ label, unit = '' }, column) =>
            element(
              'th',
              { scope: 'col', ...align(column) },
              label,
              unit === '' ? [] : element('span', { class: 'unit' }, unit),
            ),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        shown.slice(0, MOST_ROWS).map((row) =>
          element(
            'tr',
            {},
            row.map((cell, column) => element('td', align(column), cell)),
          ),
        ),
      ),
    ),
    left > 0 ? element('p', {}, `And ${plainNumber(left, 0)} more rows, which samspill analyse gives as CSV.`) : [],
  );
}
