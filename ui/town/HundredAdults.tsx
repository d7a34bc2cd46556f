import { useMemo } from 'preact/hooks';
import { FIFTHS } from '#runs';
import type { TownWords } from '../words/townEn.ts';
import type { PicturedStrategy } from './ColumnPictures.tsx';
import { hundredAdults } from './hundredAdults.ts';
import { partMark } from './partMark.ts';
import { PartLegend } from './PartLegend.tsx';

interface Props {
  readonly text: TownWords;
  readonly strategies: readonly PicturedStrategy[];
  readonly isMadeUp: boolean;
  readonly month: number;
}

/** Marks in a row, and the side of the square that one has. */
const [ACROSS, CELL] = [20, 16];
/** Parts in the order in which their marks stand: those who do most, those who stay away, those who take no part. */
const MOST_FIRST = [3, 2, 1, 4, 0] as const;

/** Of 100 adults of the least and of the most deprived fifth, what part they have: a mark for each, and the numbers. */
export function HundredAdults({ text, strategies, isMadeUp, month }: Props) {
  const { hundred } = text;
  const sides = [
    { name: hundred.least, fifth: 0 },
    { name: hundred.most, fifth: FIFTHS - 1 },
  ];
  return (
    <section class="hundred" aria-labelledby="hundred-title">
      <h3 id="hundred-title">
        {hundred.title}
        {isMadeUp ? ` (${text.legend.madeUp})` : ''}
      </h3>
      <p class="hint">{hundred.hint}</p>
      <PartLegend names={text.parts} />
      {strategies.map(({ name, runs }, n) => (
        <div key={n} class="hundred-strategy">
          <h4>{name}</h4>
          <div class="hundred-sides">
            {sides.map((side) => {
              const counts = hundredAdults(runs, side.fifth, month);
              return (
                <figure key={side.fifth}>
                  <figcaption>{side.name}</figcaption>
                  <Hundred counts={counts} label={countsText(counts)} />
                  <p class="hint">{countsText(counts)}</p>
                </figure>
              );
            })}
          </div>
        </div>
      ))}
    </section>
  );

  function countsText(counts: Int32Array): string {
    return MOST_FIRST.map((part) => `${text.parts[part] ?? ''} ${counts[part] ?? 0}`).join(' · ');
  }
}

/** One hundred marks, those who do most first; a path for each part. */
function Hundred({ counts, label }: { readonly counts: Int32Array; readonly label: string }) {
  const paths = useMemo(() => marksOf(counts), [counts.join()]);
  return (
    <svg class="hundred-marks" viewBox={`0 0 ${ACROSS * CELL} ${(100 / ACROSS) * CELL}`} role="img" aria-label={label}>
      {paths.map((path, part) => (
        <path key={part} class={`part-${part}`} d={path} />
      ))}
    </svg>
  );
}

/** The marks of each part as one path. */
export function marksOf(counts: Int32Array): readonly string[] {
  const paths = Array.from(counts, () => '');
  let at = 0;
  for (const part of MOST_FIRST)
    for (let n = 0; n < (counts[part] ?? 0); n++) {
      const [column, row] = [at % ACROSS, Math.floor(at / ACROSS)];
      paths[part] += partMark(part, CELL * (column + 0.5), CELL * (row + 0.5), CELL / 2 - 1);
      at += 1;
    }
  return paths;
}
