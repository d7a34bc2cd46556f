import type { TownWords } from '../words/townEn.ts';
import { WORN_OUT_STEPS } from './wornOut.ts';

interface Props {
  readonly text: TownWords;
  /** Name of the strategy that is an outline; null where there is none. */
  readonly outline: string | null;
  readonly isMadeUp: boolean;
}

/** What the marks of the columns mean: the steps of the colour, the outline, the hatching. */
export function ColumnLegend({ text, outline, isMadeUp }: Props) {
  const { legend } = text;
  return (
    <div class="town-legend">
      <span>{legend.wornOut}:</span>
      <ul>
        {WORN_OUT_STEPS.map((_, step) => (
          <li key={step}>
            <svg width="18" height="18" aria-hidden="true">
              <rect class={`worn-${step}`} x="1" y="1" width="16" height="16" />
            </svg>{' '}
            {legend.steps[step]}
          </li>
        ))}
        {outline === null ? null : (
          <li>
            <svg width="26" height="18" aria-hidden="true">
              <path class="town-outline" d="M1 12H9V6H17V10H25" />
            </svg>{' '}
            {legend.outline(outline)}
          </li>
        )}
        {isMadeUp ? (
          <li>
            <svg width="18" height="18" aria-hidden="true">
              <defs>
                <pattern id="made-up" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <path class="town-hatch" d="M0 0V7" />
                </pattern>
              </defs>
              <rect class="town-nobody" x="1" y="1" width="16" height="16" />
              <rect fill="url(#made-up)" x="1" y="1" width="16" height="16" />
            </svg>{' '}
            {legend.madeUp}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
