import { useState } from 'preact/hooks';
import { COUNTRIES, LEVER_NAMES, LEVERS, type Country, type LeverName, type Levers, type Shock } from '#sim';
import { SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from '#scenarios';
import { LeverRow } from '../levers/LeverRow.tsx';
import { WholeField } from '../parts/WholeField.tsx';
import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { TimeLine } from './TimeLine.tsx';

const CONTEXT_LEVERS = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');

interface Props {
  readonly words: Words;
  /** Levels of the context as the baseline has them. */
  readonly usual: Levers;
  readonly context: Readonly<Partial<Record<LeverName, number>>>;
  readonly shocks: readonly Shock[];
  readonly country: Country | null;
  readonly onContext: (name: LeverName, value: number | null, dragging: boolean) => void;
  readonly onShocks: (shocks: readonly Shock[]) => void;
  readonly onCountry: (country: Country | null) => void;
}

/** What happens to the municipality whatever it chooses: the country, budgets and demand, and dated shocks. */
export function ContextPanel(props: Props) {
  const { words, usual, context, shocks, country, onContext, onCountry } = props;
  const changed = Object.keys(context).length + shocks.length + (country === null ? 0 : 1);
  return (
    <details class="panel context" open={changed > 0}>
      <summary>
        <h2>
          {words.town.context} <small>({words.beliefs.changed(changed)})</small>
        </h2>
      </summary>
      <p class="hint">{words.town.contextHint}</p>
      <label>
        {words.town.country}{' '}
        <select
          value={country ?? ''}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onCountry(value === '' ? null : (value as Country));
          }}
        >
          <option value="">{words.town.ownCountry}</option>
          {COUNTRIES.map((one) => (
            <option key={one} value={one}>
              {words.town.countries[one]}
            </option>
          ))}
        </select>
      </label>
      {CONTEXT_LEVERS.map((name) => (
        <div key={name}>
          <LeverRow
            words={words}
            name={name}
            lever={LEVERS[name]}
            value={context[name] ?? usual[name]}
            atPreset={usual[name]}
            onChange={(_, value, dragging) => {
              onContext(name, value, dragging);
            }}
          />
          {context[name] === undefined ? null : (
            <button
              type="button"
              onClick={() => {
                onContext(name, null, false);
              }}
            >
              {words.town.asPresets}
            </button>
          )}
        </div>
      ))}
      <ShockList {...props} />
    </details>
  );
}

function ShockList({ words, shocks, onShocks }: Props) {
  const [kind, setKind] = useState<Shock['kind']>('cut');
  const set = (index: number, part: object): void => {
    onShocks(shocks.map((one, n) => (n === index ? { ...one, ...part } : one)));
  };
  return (
    <section aria-labelledby="shocks-title">
      <h3 id="shocks-title">{words.town.shocks}</h3>
      <TimeLine
        words={words}
        marks={shocks.map((shock) => ({ month: shock.at, text: shockLabel(words, shock.kind) }))}
      />
      {shocks.map((shock, n) => {
        const { fields, lever, does }: ShockKind = SHOCKS[shock.kind];
        const label = shockLabel(words, shock.kind);
        return (
          <fieldset key={`${shock.kind}${n}`} class="dated">
            <legend title={does}>{label}</legend>
            <WholeField label={words.town.at} value={shock.at} min={0} max={MONTHS} onChange={(at) => set(n, { at })} />
            {Object.entries(fields).map(([name, field]: [string, ShockField]) => (
              <label key={name}>
                {words.town.fields[name as keyof typeof words.town.fields]}
                <input
                  type="number"
                  min={field.min}
                  max={field.max}
                  step={field.whole === true ? 1 : 'any'}
                  value={(shock as unknown as Readonly<Record<string, number>>)[name]}
                  onChange={(event) => {
                    const value = event.currentTarget.valueAsNumber;
                    const inside = Math.min(field.max, Math.max(field.min, value));
                    if (Number.isFinite(value)) set(n, { [name]: field.whole === true ? Math.round(inside) : inside });
                  }}
                />
              </label>
            ))}
            {lever && 'lever' in shock ? (
              <label>
                {words.schedules.what}
                <select value={shock.lever} onChange={(event) => set(n, { lever: event.currentTarget.value })}>
                  {LEVER_NAMES.map((name) => (
                    <option key={name} value={name}>
                      {labelOf(words, name, LEVERS[name].label)}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            <button
              type="button"
              aria-label={words.remove(label)}
              onClick={() => onShocks(shocks.filter((_, i) => i !== n))}
            >
              ×
            </button>
          </fieldset>
        );
      })}
      <div class="row">
        <label>
          <span class="hidden">{words.town.shocks}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Shock['kind'])}>
            {SHOCK_KINDS.map((one) => (
              <option key={one} value={one}>
                {shockLabel(words, one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => onShocks([...shocks, freshShock(kind)])}>
          {words.town.addShock}
        </button>
      </div>
    </section>
  );
}

/** A shock in the middle of the ten years, with the numbers its form starts with. */
function freshShock(kind: Shock['kind']): Shock {
  const { fields, lever }: ShockKind = SHOCKS[kind];
  const numbers = Object.entries(fields).map(([name, field]: [string, ShockField]) => [name, field.start]);
  const shock: unknown = {
    kind,
    at: 60,
    ...Object.fromEntries(numbers),
    ...(lever ? { lever: 'volunteerSupport' } : {}),
  };
  return shock as Shock;
}

function shockLabel(words: Words, kind: Shock['kind']): string {
  return words.town.kinds[kind];
}
