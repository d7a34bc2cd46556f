import { allowedBy } from '#analysis';
import { countedAs, LOCALES, BAND_VOICES, signedText, type ThreeBands } from '#runs';
import { drawPicture, element, inlineSvg, type Markup, type NumberKind, type PictureBand } from '#pictures';
import type { ReportSection } from '#store';
import type { Teller } from '../comparison/teller.ts';
import type { BandStories, FigureStory } from './bandStories.ts';

/** The three bands as a section of the page of HTML: a picture for every figure, and what is told of it. */
export function bandsSection({ strategies, about }: BandStories, base: string, teller: Teller): ReportSection {
  const words = BAND_VOICES[teller.language];
  const names = Object.values(words.names).map((name, n) => `${name}: ${Object.values(words.holds)[n] ?? ''}`);
  const metrics = strategies[0]?.figures.map(({ bands }) => bands.metric) ?? [];
  return {
    title: words.section,
    parts: [
      list(names),
      ...metrics.flatMap((metric, k) => {
        const figures = strategies.flatMap(({ title, figures: own }) => {
          const figure = own.find(({ bands }) => bands.metric === metric);
          return figure === undefined ? [] : [{ title, figure }];
        });
        return figureParts(figures, { base, teller, id: `bands-${k}` });
      }),
      list(about),
    ],
  };
}

function list(items: readonly string[]): Markup {
  return element(
    'ul',
    {},
    items.map((item) => element('li', {}, item)),
  );
}

function figureParts(
  figures: readonly { readonly title: string; readonly figure: FigureStory }[],
  { base, teller, id }: { readonly base: string; readonly teller: Teller; readonly id: string },
): readonly Markup[] {
  const [first] = figures;
  if (first === undefined) return [];
  const words = BAND_VOICES[teller.language];
  const { label, bands } = first.figure;
  const { as, times } = countedAs(bands.metric);
  const read: NumberKind = as === 'percent' ? 'points' : 'difference';
  const scale = as === 'percent' ? 1 : times;
  const title = `${label}: ${words.against(base)}`;
  const said = figures.flatMap(({ title: name, figure }) => [name, ...describedBands(figure.bands, teller)]);
  const picture = drawPicture(
    {
      kind: 'bands',
      title,
      description: `${said.join('; ')}.`,
      axis: { label: words.against(base), unit: '', read },
      rows: figures.map(({ title: name, figure }) => ({
        label: name,
        value: scale * figure.bands.luck.median,
        bands: pictureBands(figure.bands, scale, teller),
      })),
      line: { value: 0, label: words.picture.zero },
    },
    LOCALES[teller.language],
  );
  return [
    element('figure', {}, element('figcaption', {}, title), inlineSvg(id, picture)),
    ...figures.map(({ figure: { sentences } }) => element('p', {}, sentences.join(' '))),
  ];
}

/** Each of the three with its ends, as they are told. */
function describedBands({ metric, luck, fitted, beliefs }: ThreeBands, { voice, language }: Teller): readonly string[] {
  const words = BAND_VOICES[language];
  const told = (name: string, band: { readonly low: number; readonly high: number } | null, unknown: string): string =>
    band === null || !Number.isFinite(band.low)
      ? `${name}: ${unknown}`
      : words.picture.described(name, signedText(voice, metric, band.low, 1), signedText(voice, metric, band.high, 1));
  const hasBand = fitted !== null && allowedBy(fitted.accepted).drawn === 'band';
  return [
    told(words.names.luck, luck, words.unknownBeliefs),
    ...(hasBand && !fitted.bears ? [] : [told(words.names.fitted, hasBand ? fitted : null, words.unknownFitted)]),
    told(words.names.beliefs, beliefs, words.unknownBeliefs),
  ];
}

/** Bands of a figure under each other. That of what was fitted is left out where nothing fitted bears on the figure. */
function pictureBands(
  { luck, fitted, beliefs }: ThreeBands,
  scale: number,
  { language }: Teller,
): readonly PictureBand[] {
  const { names, unknownFitted, unknownBeliefs } = BAND_VOICES[language];
  const band = (
    label: string,
    look: PictureBand['look'],
    ends: { readonly low: number; readonly high: number } | null,
    note: string,
  ): PictureBand => ({
    label,
    look,
    low: scale * (ends?.low ?? NaN),
    high: scale * (ends?.high ?? NaN),
    dots: [],
    note,
  });
  const hasBand = fitted !== null && allowedBy(fitted.accepted).drawn === 'band';
  const overFitted = band(names.fitted, 'hatched', hasBand ? fitted : null, unknownFitted);
  const dots = (fitted?.dots ?? []).map(({ value, accepted }) => ({ value: scale * value, isPale: !accepted }));
  return [
    band(names.luck, 'solid', luck, ''),
    ...(hasBand && !fitted.bears ? [] : [{ ...overFitted, dots }]),
    band(names.beliefs, 'thin', beliefs, unknownBeliefs),
  ];
}
