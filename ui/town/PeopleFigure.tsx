import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Frames } from '#sim';
import type { TownWords } from '../words/townEn.ts';
import { PartLegend } from './PartLegend.tsx';
import { PART_MARKS, partMark } from './partMark.ts';
import { layOutPeople, personAt, placeOf } from './peopleLayout.ts';
import { partAt } from '#runs';

interface Props {
  readonly text: TownWords;
  readonly frames: Frames;
  readonly members: readonly number[];
  readonly month: number;
  /** The person whose life is told. */
  readonly person: number | null;
  readonly onPerson: (person: number) => void;
}

/** The people of one neighbourhood, a mark for each. It is for eye and hand; the list below holds the same for keys and ears. */
export function PeopleFigure({ text, frames, members, month, person, onPerson }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [under, setUnder] = useState('');
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.floor(element.clientWidth));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const layout = useMemo(() => layOutPeople(members, Math.max(width, 40), 360), [members, width]);
  const paths = useMemo(() => {
    const marks = Array.from({ length: PART_MARKS }, () => '');
    const { people, across, cell } = layout;
    people.forEach((one, n) => {
      const part = partAt(frames, one, month);
      const [x, y] = [cell * ((n % across) + 0.5), cell * (Math.floor(n / across) + 0.5)];
      marks[part] += partMark(part, x, y, 0.4 * cell);
    });
    return marks;
  }, [layout, frames, month]);
  const place = person === null ? null : placeOf(layout, person);
  useEffect(() => {
    // Bars that stick to the window lie over its edges: the margin of the frame keeps it from under them.
    if (place !== null) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [person, members, width]);
  const at = (event: MouseEvent): number | undefined => {
    const bounds = (event.currentTarget as Element).getBoundingClientRect();
    return personAt(layout, event.clientX - bounds.left, event.clientY - bounds.top);
  };
  return (
    <>
      <PartLegend names={text.people.parts} />
      <div ref={box} class="people-figure">
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          aria-hidden="true"
          onPointerMove={(event) => {
            const one = at(event);
            setUnder(
              one === undefined
                ? ''
                : `${text.people.person(one)}: ${text.people.parts[partAt(frames, one, month)] ?? ''}`,
            );
          }}
          onPointerLeave={() => {
            setUnder('');
          }}
          onClick={(event) => {
            const one = at(event);
            if (one !== undefined) onPerson(one);
          }}
        >
          {paths.map((path, part) => (
            <path key={part} class={`part-${part}`} d={path} />
          ))}
        </svg>
        {place === null ? null : (
          <div
            ref={frame}
            class="person-frame"
            style={{
              left: `${place.x - layout.cell / 2}px`,
              top: `${place.y - layout.cell / 2}px`,
              width: `${layout.cell}px`,
              height: `${layout.cell}px`,
            }}
          />
        )}
      </div>
      <p class="under-pointer" aria-hidden="true">
        {under}
      </p>
      <p class="hint">
        {layout.each === 1 ? text.people.everyone : text.people.sample(layout.each)}
        {place === null ? '' : ` ${text.people.framed}`}
      </p>
    </>
  );
}
