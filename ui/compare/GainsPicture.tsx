import { FEWEST_PAIRS } from '#analysis';
import type { FifthFindings, Finding } from '#runs';
import type { FifthMetric } from '../words/fifthMetrics.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { pointsText } from '../words/outcomeText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly columns: readonly FifthFindings[];
  /** Along a made-up gradient bars are hatched, on paper and in forced colours too. */
  readonly hatched: boolean;
  /** Whether enough people are simulated to tell a fifth from chance. */
  readonly judged: boolean;
}

const HATCH = 'gains-hatch';

/**
 * Fifths from the least to the most deprived, one column of bars for each outcome and all on one scale: to the right the selected
 * strategy is ahead of the first, full where that is told from chance, with the 90% interval. The table has the same in words.
 */
export function GainsPicture({ words, language, columns, hatched, judged }: Props) {
  const ends = columns.flatMap(({ fifths }) => fifths.flatMap(endsOf));
  const scale: Scale = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return (
    <div class="gains-picture">
      <svg class="gains-defs" width="0" height="0" aria-hidden="true">
        <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" stroke="currentColor" stroke-width="3" />
        </pattern>
      </svg>
      {columns.map(({ outcome, fifths }) => (
        <div key={outcome} role="group" aria-label={words.fifthMetrics[outcome as FifthMetric]}>
          <h3>{words.fifthMetrics[outcome as FifthMetric]}</h3>
          <ol>
            {fifths.map((finding, fifth) => (
              <li key={fifth}>
                <span>{words.fifths[fifth]}</span>
                <Bar finding={finding} scale={scale} hatched={hatched} judged={judged} />
                <span class="gains-value">{pointsText(finding.difference.median, language)}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** From the lowest to the highest of all bars and intervals, nothing included. */
type Scale = readonly [low: number, high: number];

function endsOf(finding: Finding): readonly number[] {
  return [finding.difference.median, ...intervalOf(finding)].filter(Number.isFinite);
}

/** Under ten pairs there is none: it would be that of the luck of a few. */
function intervalOf({ pairs, difference: { low, high } }: Finding): readonly [low: number, high: number] {
  return pairs < FEWEST_PAIRS ? [NaN, NaN] : [low, high];
}

interface BarProps extends Pick<Props, 'hatched' | 'judged'> {
  readonly finding: Finding;
  readonly scale: Scale;
}

function Bar({ finding, scale: [from, to], hatched, judged }: BarProps) {
  const { median } = finding.difference;
  const [low, high] = intervalOf(finding);
  const at = (value: number): number => (to > from ? 1 + (98 * (value - from)) / (to - from) : 50);
  const isTold = judged && finding.telling === 'told';
  const hasInterval = Number.isFinite(low) && Number.isFinite(high);
  return (
    <svg class="gains-bar" width="100%" height="20" aria-hidden="true">
      <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="20" class="gains-zero" />
      {Number.isFinite(median) ? (
        <rect
          x={`${Math.min(at(0), at(median))}%`}
          width={`${Math.abs(at(median) - at(0))}%`}
          y="4"
          height="12"
          fill={isTold ? (hatched ? `url(#${HATCH})` : 'currentColor') : 'none'}
          stroke="currentColor"
          stroke-dasharray={isTold ? undefined : '3 2'}
        />
      ) : null}
      {hasInterval ? <line x1={`${at(low)}%`} x2={`${at(high)}%`} y1="10" y2="10" class="gains-interval" /> : null}
    </svg>
  );
}

/** A bar as it stands in the legend. */
export function GainsSwatch({ filled, hatched }: { readonly filled: boolean; readonly hatched: boolean }) {
  return (
    <svg width="24" height="14" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="22"
        height="12"
        fill={filled ? (hatched ? `url(#${HATCH})` : 'currentColor') : 'none'}
        stroke="currentColor"
        stroke-dasharray={filled ? undefined : '3 2'}
      />
    </svg>
  );
}
