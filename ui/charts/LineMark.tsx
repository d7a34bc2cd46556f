import './charts.css';
import { styleOf } from '#pictures';
import { hueOf } from './hueOf.ts';

/** A piece of a strategy's line, to stand beside its name; a plain one for what is no strategy. */
export function LineMark({ style }: { readonly style: number | null }) {
  return (
    <svg class="line-mark" width="28" height="10" aria-hidden="true">
      <path
        d="M0 5H28"
        stroke={style === null ? 'currentColor' : hueOf(style)}
        stroke-width={style === null ? 1.25 : 2.5}
        stroke-dasharray={style === null ? undefined : styleOf(style).dash.join(' ')}
      />
    </svg>
  );
}
