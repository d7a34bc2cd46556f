import {
  causesPicture,
  linkLines,
  LOOP_VOICES,
  loopLanes,
  loopLines,
  sizeText,
  tellLoops,
  type LoopsAnswer,
  type Language,
} from '#runs';
import { capital } from '#explain';
import { reportPage, tableMarkup, type ReportSection, type ResultTable } from '#store';
import { drawPicture, element, inlineSvg, type Markup } from '#pictures';
import { thisMachine } from '../machine.ts';
import type { LoopsAbout } from './loopsAbout.ts';
import { loopsHeadings, loopsRow } from './loopsTable.ts';

/** The loops as one page of HTML that needs nothing else: sentences, the time strip, the causal diagram and the list that equals it. */
export function loopsReport(answer: LoopsAnswer, about: LoopsAbout): string {
  const { title, place, language } = about;
  const words = LOOP_VOICES[language];
  const { page } = words;
  return reportPage({
    title: page.title(title),
    language,
    frame: { contents: page.contents, footer: page.footer },
    lead: [`${place}. ${words.model}`],
    results: [],
    sections: [
      ...answer.stocks.map((found, index) => stockSection(found, { index, language })),
      diagramSection(language),
      howMade(answer, about),
    ],
  });
}

function stockSection(
  { stock, months }: LoopsAnswer['stocks'][number],
  { index, language }: { readonly index: number; readonly language: Language },
): ReportSection {
  const words = LOOP_VOICES[language];
  const { page } = words;
  const told = tellLoops(stock, months, language).filter((sentence) => sentence !== words.model);
  const table: ResultTable = {
    name: `loops-${stock}`,
    title: page.effects,
    columns: loopsHeadings(language).map((label, n) => ({ name: `column${n}`, label, format: 'text' })),
    rows: months.map((month) => loopsRow(month, language)),
  };
  return {
    title: words.stocks[stock],
    parts: [
      ...told.map((sentence) => element('p', {}, sentence)),
      element(
        'figure',
        {},
        element('figcaption', {}, capital(page.strip)),
        inlineSvg(`strip${index}`, drawPicture(loopLanes(stock, months, language))),
      ),
      element('p', {}, page.stripHint),
      element('p', {}, page.effectsHint),
      tableMarkup(table),
    ],
  };
}

function diagramSection(language: Language): ReportSection {
  const { page } = LOOP_VOICES[language];
  return {
    title: page.diagram,
    parts: [
      element('figure', {}, inlineSvg('causes', drawPicture(causesPicture(language)))),
      element('p', {}, page.diagramHint),
      element('h3', {}, page.list),
      listOf(loopLines(language)),
      element('h3', {}, page.links),
      listOf(linkLines(language)),
    ],
  };
}

function howMade({ replicates, fingerprint }: LoopsAnswer, about: LoopsAbout): ReportSection {
  const { language, place, size, seed, warnings, command } = about;
  const words = LOOP_VOICES[language];
  const { samspill, model, node, system } = thisMachine();
  return {
    title: words.page.made,
    parts: [
      listOf([
        words.page.method,
        `Samspill ${samspill}, model ${model}, Node ${node}, ${system}.`,
        words.page.runs(replicates, sizeText(size, place, language), seed),
        `SHA-256: ${fingerprint}`,
        ...warnings,
      ]),
      element('h3', {}, words.page.command),
      element('pre', {}, command),
    ],
  };
}

function listOf(lines: readonly string[]): Markup {
  return element(
    'ul',
    {},
    lines.map((line) => element('li', {}, line)),
  );
}
