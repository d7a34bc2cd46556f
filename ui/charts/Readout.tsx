import type { BandChartContent } from './bandChart.ts';
import { hueOf } from './hueOf.ts';
import { LineMark } from './LineMark.tsx';

interface Props {
  readonly content: BandChartContent;
  /** The point that is read. */
  readonly point: number;
  /** When that is. */
  readonly moment: string;
  /** Whether a pointer reads it. */
  readonly isPointed: boolean;
  /** Whether narrow screens name the lines here too; not where the strategies stand above with their marks. */
  readonly named: boolean;
}

/**
 * The values of all strategies at one point, over the chart, with the mark of each: it hides no line. Where names have no room at the
 * ends of lines, they are read here; those who hear the page always hear them. */
export function Readout({ content: { bands, zero, text }, point, moment, isPointed, named }: Props) {
  return (
    <p class={`readout${isPointed ? ' pointing' : ''}${named ? '' : ' unnamed'}`}>
      <span class="readout-moment">{moment}</span>
      {bands.map(({ name, style, band: { median } }) => (
        <span key={style} class="readout-value">
          <LineMark style={style} /> {name === '' ? null : <span class="readout-name">{name} </span>}
          <b style={{ color: hueOf(style) }}>{text(median[point] ?? NaN)}</b>
        </span>
      ))}
      {zero === null ? null : (
        <span class="readout-value zero">
          <LineMark style={null} /> <span class="readout-name">{zero}</span>
        </span>
      )}
    </p>
  );
}
