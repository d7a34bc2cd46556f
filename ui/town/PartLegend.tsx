import { PART_MARKS, partMark } from './partMark.ts';

/** What each mark means: the part that an adult has in the town. */
export function PartLegend({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="part-legend">
      {Array.from({ length: PART_MARKS }, (_, part) => (
        <li key={part}>
          <svg width="18" height="18" aria-hidden="true">
            <path class={`part-${part}`} d={partMark(part, 9, 9, 8)} />
          </svg>{' '}
          {names[part]}
        </li>
      ))}
    </ul>
  );
}
