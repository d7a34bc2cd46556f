import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Frames } from '#sim';
import { numberText, outcomeText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { drawTown, TRUST_SCALE, trustColour } from './drawTown.ts';
import { RESTING_BIT, ROLE_BITS, stateAt, VOLUNTEER } from './stateAt.ts';
import { heightOfOne, layOutTown, personAt, placeOf, tileAt } from './townLayout.ts';
import type { Looking, TownRecord } from './townRecord.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly record: TownRecord;
  readonly frames: Frames;
  readonly order: readonly number[];
  readonly month: number;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
}

const LONGEST = 1600;

/** Colour of the frame around the person looked at: dark red, beside black marks on blue. */
const FRAME = '#a3161a';

/** The picture of the town. It is for the eye and the hand; the list beside it holds the same for keys and screen readers. */
export function TownCanvas({ words, language, record, frames, order, month, looking, onLook }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [under, setUnder] = useState('');
  const { place } = record.strategy.scenario;
  const { byNeighbourhood } = record.result;
  const tallest = Math.round(width * (width < 500 ? 1 : 0.55));
  const height = useMemo(() => {
    const [only] = order.length === 1 ? order : [];
    if (only === undefined) return tallest;
    return Math.min(tallest, heightOfOne(frames.neighbourhood.filter((k) => k === only).length, width));
  }, [frames, order.join(), width, tallest]);
  const layout = useMemo(
    () => (width < 20 ? null : layOutTown(frames.neighbourhood, order, width, height)),
    [frames, order.join(), width, height],
  );
  const picture = useMemo(() => (width < 20 ? null : new ImageData(width, height)), [width, height]);
  const count = place.names.length;
  const trustOf = (k: number): number => byNeighbourhood?.['trust']?.[month * count + k] ?? NaN;

  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (element === null || element === undefined) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.min(LONGEST, Math.floor(element.clientWidth)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === null || context === undefined || layout === null || picture === null) return;
    drawTown(picture, layout, frames, month, trustOf);
    context.putImageData(picture, 0, 0);
    const framed = looking.person === null ? undefined : placeOf(layout, looking.person);
    if (framed === undefined) return;
    context.strokeStyle = FRAME;
    context.lineWidth = 2;
    context.strokeRect(framed.x + 1, framed.y + 1, layout.cell - 2, layout.cell - 2);
  }, [layout, picture, frames, month, byNeighbourhood, looking.person]);

  function pointed(event: PointerEvent): { readonly x: number; readonly y: number } {
    const box = canvas.current?.getBoundingClientRect();
    const scale = width / (box?.width ?? width);
    return { x: (event.clientX - (box?.left ?? 0)) * scale, y: (event.clientY - (box?.top ?? 0)) * scale };
  }
  function look(event: PointerEvent): void {
    if (layout === null) return;
    const { x, y } = pointed(event);
    const person = looking.neighbourhood === null ? undefined : personAt(layout, x, y);
    const neighbourhood = tileAt(layout, x, y)?.neighbourhood;
    if (neighbourhood !== undefined) onLook({ neighbourhood, person: person ?? null });
  }
  function say(event: PointerEvent): void {
    if (layout === null) return;
    const { x, y } = pointed(event);
    const tile = tileAt(layout, x, y);
    const person = looking.neighbourhood === null ? undefined : personAt(layout, x, y);
    setUnder(
      tile === undefined
        ? ''
        : person === undefined
          ? `${place.names[tile.neighbourhood] ?? ''}: ${words.map.trust.toLowerCase()} ${outcomeText('trust', trustOf(tile.neighbourhood), language)}`
          : words.map.person(person),
    );
  }

  const sum = useMemo(() => countsAt(frames, month, looking.neighbourhood), [frames, month, looking.neighbourhood]);
  const legend = layout === null || layout.each === 1 ? words.map.everyone : words.map.sample(layout.each);
  return (
    <div>
      <p>
        {words.map.counts(
          numberText(sum.engaged, language),
          numberText(sum.volunteers, language),
          numberText(sum.resting, language),
        )}
      </p>
      <div class="town-canvas">
        <canvas
          ref={canvas}
          width={Math.max(1, width)}
          height={Math.max(1, height)}
          aria-hidden="true"
          onPointerUp={look}
          onPointerMove={say}
          onPointerLeave={() => {
            setUnder('');
          }}
        />
      </div>
      <p class="under-pointer" aria-hidden="true">
        {under}
      </p>
      <p class="hint">
        {legend} {words.map.legend} {looking.person === null ? '' : words.map.framed} {words.map.trust}:{' '}
        {[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const level = TRUST_SCALE[0] + share * (TRUST_SCALE[1] - TRUST_SCALE[0]);
          return (
            <span key={share} class="swatch">
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" fill={css(trustColour(level))} stroke="#54595f" />
              </svg>{' '}
              {outcomeText('trust', level, language)}{' '}
            </span>
          );
        })}
      </p>
    </div>
  );
}

/** How many are engaged, volunteer or rest in a month; in one neighbourhood or all. */
function countsAt(frames: Frames, month: number, neighbourhood: number | null) {
  let [engaged, volunteers, resting] = [0, 0, 0];
  for (let i = 0; i < frames.citizens; i++) {
    if (neighbourhood !== null && frames.neighbourhood[i] !== neighbourhood) continue;
    const state = stateAt(frames, i, month);
    const role = state & ROLE_BITS;
    if (role > 0) engaged += 1;
    if (role >= VOLUNTEER) volunteers += 1;
    if ((state & RESTING_BIT) !== 0) resting += 1;
  }
  return { engaged, volunteers, resting };
}

function css(colour: number): string {
  return `rgb(${colour & 255} ${(colour >> 8) & 255} ${(colour >> 16) & 255})`;
}
