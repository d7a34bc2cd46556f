import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly marks: readonly { readonly month: number; readonly text: string }[];
}

/** Dated things on a line of ten years, and the same in words. */
export function TimeLine({ words, marks }: Props) {
  if (marks.length === 0) return null;
  const text = marks.map(({ month, text: what }) => `${words.moment(Math.floor(month / 12), month % 12)}: ${what}`);
  return (
    <svg class="time-line" viewBox="0 0 300 34" role="img" aria-label={text.join('. ')}>
      <line x1="6" x2="294" y1="22" y2="22" stroke="currentColor" />
      {Array.from({ length: 11 }, (_, year) => (
        <line key={year} x1={6 + 28.8 * year} x2={6 + 28.8 * year} y1="19" y2="25" stroke="currentColor" />
      ))}
      {marks.map(({ month, text: what }, n) => (
        <g key={`${month}${what}${n}`}>
          <title>{text[n]}</title>
          <path d={`M${6 + (288 * month) / MONTHS} 20l-6 -10h12z`} fill="currentColor" />
        </g>
      ))}
    </svg>
  );
}
