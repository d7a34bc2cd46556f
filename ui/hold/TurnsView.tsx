import type { FlipBelief } from '#analysis';
import { ROBUST_LIMITS, type RobustOutcome, type WorldBelief, type WorldData } from '#experiments';
import { drawTurning } from '#pictures';
import { timesCounted, LOCALES } from '#runs';
import { isLever, LEVERS, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { NumberRow } from '../choices/NumberRow.tsx';
import { FigureTable } from '../parts/FigureTable.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { withBelief, withContext } from '../state/appState.ts';
import { isNarrow } from '../state/isNarrow.ts';
import { change, choices } from '../state/pageState.ts';
import { labelOf } from '../words/languages.ts';
import { unitOf } from '../words/model/parameterWords.ts';
import { differenceText, isShare, modelUnit, numberText, unitText } from '../words/outcomeText.ts';
import { isSum } from '../words/sums.ts';
import type { HoldPart } from './HoldPanel.tsx';
import { byWeight, type Turns } from './lookForTurns.ts';
import { WIDTHS } from './SidesView.tsx';
import type { TriedWorlds } from './triedWorlds.ts';

interface Props extends HoldPart {
  readonly tried: TriedWorlds;
  readonly data: WorldData;
  readonly outcome: RobustOutcome;
  readonly turns: Turns | null;
  /** The assumption that was chosen; null: the one that goes with the difference most. */
  readonly belief: string | null;
  readonly onBelief: (name: string) => void;
}

/** A hundred and one places of the curve are eleven rows of its table. */
const EVERY = 10;

/** The difference along an assumption, and that assumption to be moved for the whole page. */
export function TurnsView(props: Props) {
  const { text, data, turns, belief, onBelief, labels } = props;
  const order = turns === null ? data.beliefs.map((_, k) => k) : byWeight(turns);
  const at = data.beliefs.findIndex(({ name }) => name === belief);
  const k = at < 0 ? (order[0] ?? 0) : at;
  const shown = data.beliefs[k];
  if (shown === undefined) return null;
  const flip = turns?.flips[k];
  return (
    <section aria-labelledby="hold-turns">
      <h3 id="hold-turns">{text.turns}</h3>
      <div class="fields">
        <SelectField label={text.belief} value={shown.name} onChange={onBelief}>
          {order.map((one) => {
            const option = data.beliefs[one];
            return option === undefined ? null : (
              <option key={option.name} value={option.name}>
                {labels.belief(option).label}
              </option>
            );
          })}
        </SelectField>
      </div>
      {turns === null || flip === undefined ? (
        <p>{data.worlds.count < ROBUST_LIMITS.told ? text.unknown : text.looking}</p>
      ) : (
        <TurnsPicture {...props} turns={turns} shown={shown} flip={flip} />
      )}
      <BeliefSlider {...props} shown={shown} />
    </section>
  );
}

interface Shown {
  readonly shown: WorldBelief;
}

function TurnsPicture(props: Props & Shown & { readonly turns: Turns; readonly flip: FlipBelief }) {
  const { words, text, language, names, labels, strategy, outcome, turns, shown, flip } = props;
  const { metric, better } = outcome;
  const { label, unit } = labels.belief(shown);
  const number = (value: number): string => numberText(value, language, { maximumSignificantDigits: 3 });
  const end = (value: number): string => numberText(value, language, { maximumSignificantDigits: 2 });
  const told = (signed: number): string => differenceText(metric, better * signed, language);
  // Along the axis as people count it, shares in points; sums in the model's own pounds.
  const times = isShare(metric) || isSum(metric) ? better : better * timesCounted(metric);
  const isBanded = flip.band.low.length === flip.grid.length;
  const curve = flip.grid.map((at, k) => ({
    at,
    value: times * (flip.curve[k] ?? NaN),
    low: isBanded ? times * (flip.band.low[k] ?? NaN) : NaN,
    high: isBanded ? times * (flip.band.high[k] ?? NaN) : NaN,
  }));
  const assumed = shown.assumed ?? NaN;
  const now = valueNow(shown);
  const isMoved = Math.abs(now - assumed) > 1e-9;
  const [from, to] = [flip.grid[0] ?? NaN, flip.grid.at(-1) ?? NaN];
  const turnsAt = flip.aheadAbove === null ? null : { at: flip.turnsAt, low: flip.low, high: flip.high };
  const title = text.turnsTitle(names[strategy] ?? '', names[0] ?? '', label);
  const description = [
    turnsAt === null ? text.staysText : text.turnsText(end(turnsAt.at), end(turnsAt.low), end(turnsAt.high)),
    text.endsText(end(from), told(flip.ends[0]), end(to), told(flip.ends[1])),
  ].join(' ');
  const unitOfDifference = isShare(metric)
    ? text.points
    : isSum(metric)
      ? modelUnit(words, metric)
      : unitText(words, metric);
  const head = text.difference;
  return (
    <>
      <SvgFigure
        drawing={drawTurning(
          {
            kind: 'turning',
            title,
            description,
            // On a telephone the whole name does not fit under it; it stands above.
            x: isNarrow.value ? { label: unit, unit: '' } : { label, unit },
            y: { label: head, unit: unitOfDifference, read: isShare(metric) ? 'points' : 'difference' },
            points: turns.worlds.map((world, at) => ({
              x: shown.column.values[world] ?? NaN,
              y: times * (turns.differences[at] ?? NaN),
            })),
            curve,
            style: strategy,
            turns: turnsAt,
            marks: [
              { value: assumed, label: text.model(number(assumed)), stress: false },
              ...(isMoved
                ? [{ value: Math.min(to, Math.max(from, now)), label: text.now(number(now)), stress: true }]
                : []),
            ],
            sides: better > 0 ? [text.aheadSide, text.behindSide] : [text.behindSide, text.aheadSide],
          },
          { width: isNarrow.value ? WIDTHS.narrow : WIDTHS.wide, locale: LOCALES[language] },
        )}
        hint={text.turnsHint}
      />
      <details>
        <summary>{text.turnsTable}</summary>
        <FigureTable
          caption={title}
          head={[label, head, ...(isBanded ? [text.low, text.high] : [])]}
          rows={curve
            .filter((_, k) => k % EVERY === 0)
            .map(({ at }, n) => {
              const k = n * EVERY;
              const cell = (signed: number | undefined) => ({
                value: better * (signed ?? NaN),
                text: told(signed ?? NaN),
              });
              const ends = [flip.band.low[k], flip.band.high[k]];
              return [
                number(at),
                cell(flip.curve[k]),
                ...(isBanded ? (better > 0 ? ends : ends.toReversed()).map(cell) : []),
              ];
            })}
          csv={{ label: text.save, file: `turns-${metric}-${shown.name}.csv` }}
        />
      </details>
    </>
  );
}

/** What the page assumes now, whatever the worlds do. */
function valueNow({ name, assumed }: WorldBelief): number {
  const { beliefs, context } = choices.value;
  return beliefs[name as ParameterName] ?? context[name as LeverName] ?? assumed ?? NaN;
}

/** The assumption as the choices have it: it moves the comparison, and stays in links and files. */
function BeliefSlider({ words, text, language, shown }: Props & Shown) {
  const { name, column } = shown;
  const declared = isLever(name) ? LEVERS[name] : PARAMETERS[name as ParameterName];
  const usual = shown.assumed ?? declared.default;
  const now = valueNow(shown);
  const values = Array.from(column.values);
  const set = (value: number, dragging: boolean): void => {
    change(
      (state) =>
        isLever(name)
          ? withContext(state, name, value === usual ? null : value)
          : withBelief(state, name as ParameterName, value, usual),
      dragging ? `hold-${name}` : undefined,
    );
  };
  return (
    <div class="hold-move">
      <h4>{text.move}</h4>
      <NumberRow
        words={words}
        id={`hold-${name}`}
        label={labelOf(words, name, declared.label)}
        min={Math.max(declared.min, Math.min(now, usual, ...values.map((value) => Number(value.toPrecision(2)))))}
        max={Math.min(
          Math.max(declared.max, usual),
          Math.max(now, usual, ...values.map((value) => Number(value.toPrecision(2)))),
        )}
        whole={declared.whole}
        unit={unitOf(words, name as LeverName | ParameterName)}
        value={now}
        usual={usual}
        level={now === usual ? text.asModel : text.own}
        note={text.moveHint}
        onChange={set}
      />
      {now === usual ? null : (
        <p>
          <button
            type="button"
            onClick={() => {
              set(usual, false);
            }}
          >
            {text.back(numberText(usual, language, { maximumSignificantDigits: 3 }))}
          </button>
        </p>
      )}
    </div>
  );
}
