import type { ComponentChildren } from 'preact';
import { shareScale, tickText } from '#pictures';
import type { ShownShares } from '#explain';
import { LOCALES } from '../words/outcomeText.ts';
import type { DifferWords } from '../words/differEn.ts';
import type { Language } from '../words/language.ts';

interface Props {
  readonly text: DifferWords;
  readonly language: Language;
  readonly picture: ShownShares;
  /** Band of a row as it is read. */
  readonly bandOf: (low: number, high: number) => string;
  /** What can be done with a choice. */
  readonly beside: (player: number) => ComponentChildren;
}

/** Bars from nothing as rows of the page, so that what can be done with each stands beside it; the sum is the last, under a rule. */
export function ShareBars({ text, language, picture, bandOf, beside }: Props) {
  const { rows, sum } = picture;
  const { at, ticks, decimals } = shareScale([...rows, sum], [0, 100]);
  const from = (value: number): string => `${at(value)}%`;
  const span = (one: number, other: number) => ({
    left: from(Math.min(one, other)),
    width: `${Math.abs(at(one) - at(other))}%`,
  });
  return (
    <ul class="share-bars">
      {[...rows, { ...sum, player: null }].map((row, n) => {
        const { label, share, text: value, alone, onTop, player } = row;
        const isSum = n === rows.length;
        return (
          <li key={label} class={isSum ? 'sum' : 'stress' in row ? 'group' : undefined}>
            <span class="share-name">{label}</span>
            <span class="share-bar" aria-hidden="true">
              <span class="zero" style={{ left: from(0) }} />
              {Number.isFinite(share.value) ? (
                <span class={share.value < 0 ? 'bar lowers' : 'bar'} style={span(0, share.value)} />
              ) : null}
              {Number.isFinite(share.low) ? <span class="band" style={span(share.low, share.high)} /> : null}
              {Number.isFinite(alone) ? <span class="end" style={{ left: from(alone) }} /> : null}
              {Number.isFinite(onTop) ? <span class="end on-top" style={{ left: from(onTop) }} /> : null}
            </span>
            <span class="share-value">
              {value}
              <span class="hidden"> {bandOf(share.low, share.high)}</span>
            </span>
            <span class="share-beside">{player === null ? null : beside(player)}</span>
          </li>
        );
      })}
      <li class="share-axis" aria-hidden="true">
        <span class="share-bar">
          {ticks.map((tick) => (
            <span key={tick} class="tick" style={{ left: from(tick) }}>
              {tickText(tick, decimals, 'plain', LOCALES[language])}
            </span>
          ))}
        </span>
      </li>
      <li class="share-legend hint">
        <span aria-hidden="true">
          <span class="share-bar">
            <span class="end" />
          </span>{' '}
          {picture.ends[0]}
        </span>
        <span aria-hidden="true">
          <span class="share-bar">
            <span class="end on-top" />
          </span>{' '}
          {picture.ends[1]}
        </span>
        <span>
          {picture.axis.label} [{picture.axis.unit}]. {text.read}
        </span>
      </li>
    </ul>
  );
}
