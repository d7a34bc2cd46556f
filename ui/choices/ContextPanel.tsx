import { useState } from 'preact/hooks';
import {
  COUNTRIES,
  LEVER_NAMES,
  LEVERS,
  type Country,
  type LeverName,
  type Levers,
  type Place,
  type Shock,
} from '#sim';
import { LOSS_BY, SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from '#scenarios';
import { LeverRow } from './LeverRow.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { LeversToFields } from './LeversToFields.tsx';
import { TimeLine } from '../parts/TimeLine.tsx';

const CONTEXT_LEVERS = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');

interface Props {
  readonly words: Words;
  /** Levels of the context as the baseline has them. */
  readonly usual: Levers;
  /** The place whose neighbourhoods a shock may name. */
  readonly place: Place | null;
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
            price={undefined}
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

function ShockList({ words, place, shocks, onShocks }: Props) {
  const [kind, setKind] = useState<Shock['kind']>('cut');
  const set = (index: number, part: object): void => {
    onShocks(shocks.map((one, n) => (n === index ? withoutUndefined({ ...one, ...part }) : one)));
  };
  return (
    <section aria-labelledby="shocks-title">
      <h3 id="shocks-title">{words.town.shocks}</h3>
      <TimeLine
        words={words}
        marks={shocks.map((shock) => ({ month: shock.at, text: shockLabel(words, shock.kind) }))}
      />
      {shocks.map((shock, n) => {
        const { fields, lever, does, neighbourhood }: ShockKind = SHOCKS[shock.kind];
        const label = shockLabel(words, shock.kind);
        return (
          <fieldset key={`${shock.kind}${n}`} class="dated">
            <legend title={does}>{label}</legend>
            <NumberField
              label={words.town.at}
              value={shock.at}
              min={0}
              max={MONTHS}
              onChange={(at) => set(n, { at })}
            />
            {Object.entries(fields).map(([name, field]: [string, ShockField]) => (
              <NumberField
                key={name}
                label={words.town.fields[name as keyof typeof words.town.fields]}
                value={(shock as unknown as Readonly<Record<string, number>>)[name] ?? field.start}
                min={field.min}
                max={field.max}
                whole={field.whole === true}
                onChange={(value) => set(n, { [name]: value })}
              />
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
            {'by' in shock ? (
              <label>
                {words.town.by}
                <select value={shock.by} onChange={(event) => set(n, { by: event.currentTarget.value })}>
                  {LOSS_BY.map((one) => (
                    <option key={one} value={one}>
                      {words.town.lossBy[one]}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            {neighbourhood === undefined ? null : (
              <NeighbourhoodField
                words={words}
                place={place}
                value={'neighbourhood' in shock ? shock.neighbourhood : undefined}
                everywhere={neighbourhood === 'may'}
                onChange={(code) => set(n, { neighbourhood: code })}
              />
            )}
            {'to' in shock ? (
              <LeversToFields words={words} levels={shock.to} onChange={(to) => set(n, { to })} />
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
        <button type="button" onClick={() => onShocks([...shocks, freshShock(kind, place)])}>
          {words.town.addShock}
        </button>
      </div>
    </section>
  );
}

interface NeighbourhoodProps {
  readonly words: Words;
  readonly place: Place | null;
  readonly value: string | undefined;
  readonly everywhere: boolean;
  readonly onChange: (code: string | undefined) => void;
}

/** One neighbourhood of the place, or everywhere. A code of another place stays until another is chosen. */
function NeighbourhoodField({ words, place, value, everywhere, onChange }: NeighbourhoodProps) {
  const codes = place?.codes ?? [];
  return (
    <label>
      {words.town.neighbourhood}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        {everywhere ? <option value="">{words.town.everywhere}</option> : null}
        {value === undefined || codes.includes(value) ? null : (
          <option value={value}>{words.town.otherPlace(value)}</option>
        )}
        {codes.map((code, k) => (
          <option key={code} value={code}>
            {place?.names[k] ?? code}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A shock in the middle of the ten years, with the numbers its form starts with. */
function freshShock(kind: Shock['kind'], place: Place | null): Shock {
  const { fields, lever, levers, by, neighbourhood }: ShockKind = SHOCKS[kind];
  const numbers = Object.entries(fields).map(([name, field]: [string, ShockField]) => [name, field.start]);
  const shock: unknown = {
    kind,
    at: 60,
    ...Object.fromEntries(numbers),
    ...(lever ? { lever: 'volunteerSupport' } : {}),
    ...(levers === true ? { to: { volunteerSupport: 1 } } : {}),
    ...(by === true ? { by: 'mostHours' } : {}),
    ...(neighbourhood === 'must' ? { neighbourhood: place?.codes[0] ?? '' } : {}),
  };
  return shock as Shock;
}

/** A setting that is left out is not there at all: links hold what is there. */
function withoutUndefined(shock: Shock): Shock {
  return Object.fromEntries(Object.entries(shock).filter(([, value]) => value !== undefined)) as unknown as Shock;
}

function shockLabel(words: Words, kind: Shock['kind']): string {
  return words.town.kinds[kind];
}
