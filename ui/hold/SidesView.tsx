import { countsInWorlds, type RobustOutcome, type WorldData } from '#experiments';
import { drawSides } from '#pictures';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { FigureTable } from '../parts/FigureTable.tsx';
import { isNarrow } from '../state/isNarrow.ts';
import { numberText, outcomeLabel } from '../words/outcomeText.ts';
import type { HoldPart } from './HoldPanel.tsx';
import { mattersText } from './mattersText.ts';

interface Props extends HoldPart {
  readonly data: WorldData;
  readonly outcome: RobustOutcome;
  readonly moment: string;
}

/** Wide enough for a telephone without scrolling, and for everything else. */
export const WIDTHS = { narrow: 340, wide: 640 } as const;

/** In how many worlds every strategy is ahead of the first, about the same, and behind. */
export function SidesView({ words, text, language, names, data, outcome, moment }: Props) {
  const number = (value: number): string => numberText(value, language);
  const rows = countsInWorlds(data, outcome).flatMap((counts, n) =>
    counts === null
      ? []
      : [{ name: names[n] ?? '', n, counts, all: [counts.ahead, counts.level, counts.behind] as const }],
  );
  const [ahead, level, behind] = text.sides;
  return (
    <>
      <SvgFigure
        drawing={drawSides(
          {
            kind: 'sides',
            title: text.sidesTitle(outcomeLabel(words, outcome.metric), names[0] ?? '', moment),
            description: rows
              .map(({ name, counts }) =>
                text.sidesText(
                  name,
                  number(counts.ahead),
                  number(counts.level),
                  number(counts.behind),
                  number(counts.worlds),
                ),
              )
              .join(' '),
            sides: [ahead ?? '', level ?? '', behind ?? ''],
            rows: rows.map(({ name, n, all }) => ({ label: name, style: n, counts: all, texts: all.map(number) })),
          },
          { width: isNarrow.value ? WIDTHS.narrow : WIDTHS.wide },
        )}
        hint={text.sidesHint(mattersText(text, language, outcome.metric, outcome.matters))}
      />
      <FigureTable
        caption={text.sidesTable}
        head={[text.strategy, ...text.sides, text.worlds]}
        rows={rows.map(({ name, counts, all }) => [
          name,
          ...[...all, counts.worlds].map((value) => ({ value, text: number(value) })),
        ])}
        csv={{ label: text.save, file: `worlds-${outcome.metric}.csv` }}
      />
    </>
  );
}
