import { allowedBy } from '#analysis';
import { decimalsFor, decimalsForDifferences, MISSING, plainNumber } from '#pictures';
import { BAND_VOICES, type ThreeBands } from '#runs';
import { momentOf, type Teller } from '../comparison/teller.ts';
import { textTable, wrapText } from '../output/textTable.ts';
import type { BandStories, FigureStory } from './bandStories.ts';

/** The three bands for people at a terminal: a table for every strategy, then what is told of each figure, then what it rests on. */
export function bandsText({ strategies, about }: BandStories, base: string, teller: Teller): string {
  const words = BAND_VOICES[teller.language];
  const blocks = strategies.map(({ title, figures }) => {
    const month = figures[0]?.bands.month ?? 0;
    const { names, columns } = words;
    const header = [columns.figure, columns.median, names.luck, names.fitted, names.beliefs, columns.verdict];
    const rows = figures.map(({ label, bands }) => figureRow(label, bands, teller));
    return [
      wrapText(words.title(title, base, momentOf(teller, month))),
      textTable([header, ...rows], { indent: '  ', left: [0, header.length - 1] }),
      ...figures.flatMap(figureText),
    ].join('\n');
  });
  return `${[...blocks, about.map((one) => wrapText(one, { indent: '  ' })).join('\n')].join('\n\n')}\n`;
}

function figureRow(label: string, { luck, fitted, beliefs, headline }: ThreeBands, { language }: Teller): string[] {
  const words = BAND_VOICES[language];
  const ends = [luck, fitted, beliefs].flatMap((band) => (band === null ? [] : [band.low, band.high]));
  const decimals = decimalsForDifferences([luck.median, ...ends], decimalsFor(ends));
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    Number.isFinite(low)
      ? `${plainNumber(low, decimals, { sign: true })} … ${plainNumber(high, decimals, { sign: true })}`
      : MISSING;
  const overFitted =
    fitted === null
      ? words.unknownFitted
      : allowedBy(fitted.accepted).drawn === 'dots'
        ? `(${fitted.accepted})`
        : fitted.bears
          ? range(fitted)
          : MISSING;
  return [
    label,
    plainNumber(luck.median, decimals, { sign: true }),
    range(luck),
    overFitted,
    beliefs === null ? words.unknownBeliefs : range(beliefs),
    words.short[headline],
  ];
}

function figureText({ sentences }: FigureStory): readonly string[] {
  return ['', ...sentences.map((one) => wrapText(one, { indent: '  ' }))];
}
