import { useRef } from 'preact/hooks';
import type { Mix } from '#sim';
import { NumberField } from '../parts/NumberField.tsx';
import { Term } from '../parts/Term.tsx';
import { asked, rest } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { numberText } from '../words/outcomeText.ts';
import { pointOfMix } from '#pictures';
import { mixOfPoint, withShare } from './mixOfPoint.ts';

interface Props {
  readonly words: Words;
  readonly name: string;
  readonly mix: Mix;
  readonly preset: Mix;
  readonly onChange: (mix: Mix | null, dragging: boolean) => void;
}

const LOGICS = ['OA', 'NPM', 'NPG'] as const;
/** Size of the drawn triangle and the room around it, in units of the picture. */
const [WIDTH, HEIGHT, ROOM] = [200, 173, 26];

/**
 * The mix of governance logics: a point in a triangle for hand and keys, and three number fields that say the same. Setting
 * one share leaves the other two in their proportion.
 */
export function MixPanel({ words, name, mix, preset, onChange }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const point = pointOfMix(mix);
  const [x, y] = [ROOM + point.x * WIDTH, ROOM + point.y * HEIGHT];
  const reading = LOGICS.map((logic) => `${words.logics[logic]} ${percent(mix[logic])}`).join(', ');

  function moveTo(event: PointerEvent): void {
    const box = picture.current?.getBoundingClientRect();
    if (box === undefined) return;
    const scale = (WIDTH + 2 * ROOM) / box.width;
    onChange(
      mixOfPoint({
        x: ((event.clientX - box.left) * scale - ROOM) / WIDTH,
        y: ((event.clientY - box.top) * scale - ROOM) / HEIGHT,
      }),
      true,
    );
  }
  function moveBy(event: KeyboardEvent): void {
    const step = event.shiftKey ? 0.1 : 0.01;
    const moves: Readonly<Record<string, Mix>> = {
      ArrowUp: withShare(mix, 'NPG', mix.NPG + step),
      ArrowDown: withShare(mix, 'NPG', mix.NPG - step),
      ArrowRight: withShare(mix, 'NPM', mix.NPM + step),
      ArrowLeft: withShare(mix, 'OA', mix.OA + step),
    };
    const moved = moves[event.key];
    if (moved === undefined) return;
    event.preventDefault();
    onChange(moved, true);
  }

  return (
    <section class="panel mix" aria-labelledby="mix-title">
      <h2 id="mix-title">
        <Term name="governance">{words.mix}</Term>
      </h2>
      <p class="hint" id="mix-hint">
        <strong>{name}</strong>. {words.mixHint}
      </p>
      <div class="triangle">
        <svg
          ref={picture}
          viewBox={`0 0 ${WIDTH + 2 * ROOM} ${HEIGHT + 2 * ROOM}`}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            moveTo(event);
          }}
          onPointerMove={(event) => {
            if (event.buttons > 0) moveTo(event);
          }}
          onPointerUp={rest}
        >
          <path
            d={`M${ROOM} ${ROOM + HEIGHT}h${WIDTH}L${ROOM + WIDTH / 2} ${ROOM}z`}
            fill="var(--ground)"
            stroke="var(--soft)"
            stroke-width="1.5"
          />
          {[0.25, 0.5, 0.75].map((share) => (
            <path
              key={share}
              d={`M${ROOM + (share * WIDTH) / 2} ${ROOM + (1 - share) * HEIGHT}h${(1 - share) * WIDTH}`}
              stroke="var(--line)"
            />
          ))}
          <text x={ROOM} y={ROOM + HEIGHT + 17} text-anchor="middle">
            OA
          </text>
          <text x={ROOM + WIDTH} y={ROOM + HEIGHT + 17} text-anchor="middle">
            NPM
          </text>
          <text x={ROOM + WIDTH / 2} y={ROOM - 8} text-anchor="middle">
            NPG
          </text>
          <circle cx={x} cy={y} r="9" fill="var(--accent)" stroke="var(--paper)" stroke-width="2" />
        </svg>
        <button
          type="button"
          class="mix-thumb"
          style={{
            left: `${(100 * x) / (WIDTH + 2 * ROOM)}%`,
            top: `${(100 * y) / (HEIGHT + 2 * ROOM)}%`,
          }}
          aria-label={`${words.mix}: ${reading}. ${words.mixKeys}`}
          onKeyDown={moveBy}
          onKeyUp={rest}
        />
      </div>
      <div class="shares">
        {LOGICS.map((logic) => (
          <NumberField
            key={logic}
            label={`${words.logics[logic]} (${logic}), %`}
            value={inPercent(mix[logic])}
            min={0}
            max={100}
            whole={false}
            onChange={(value) => {
              onChange(withShare(mix, logic, value / 100), false);
            }}
          />
        ))}
      </div>
      {LOGICS.some((logic) => mix[logic] !== preset[logic]) ? (
        <p>
          <button
            type="button"
            onClick={() => {
              onChange(null, false);
            }}
          >
            {words.reset}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Without the digits that only floating point puts there. */
function inPercent(share: number): number {
  return Number((100 * share).toPrecision(12));
}

function percent(share: number): string {
  return `${numberText(inPercent(share), asked.peek().language, { maximumFractionDigits: 1 })} %`;
}
