import { NumberField } from '../parts/NumberField.tsx';
import { CITIZENS_RANGE, RUNS_RANGE, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { ExploreWords } from '../words/exploreEn.ts';

interface Props {
  readonly explore: ExploreWords;
  readonly present: AppState;
}

/** How often every strategy is run, and with how many citizens. */
export function EnsemblePanel({ explore, present }: Props) {
  const text = explore.ensemble;
  const { runs, citizens } = present;
  return (
    <section class="panel" aria-labelledby="ensemble-title">
      <h2 id="ensemble-title">{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <div class="fields">
        <NumberField
          label={text.runs}
          value={runs}
          min={RUNS_RANGE[0]}
          max={RUNS_RANGE[1]}
          onChange={(value) => {
            change((now) => ({ ...now, runs: value }));
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={citizens === null}
            onChange={(event) => {
              change((now) => ({ ...now, citizens: event.currentTarget.checked ? null : 2000 }));
            }}
          />{' '}
          {text.citizens}: {text.usualCitizens}
        </label>
        {citizens === null ? null : (
          <NumberField
            label={text.citizens}
            value={citizens}
            min={CITIZENS_RANGE[0]}
            max={CITIZENS_RANGE[1]}
            onChange={(value) => {
              change((now) => ({ ...now, citizens: value }));
            }}
          />
        )}
      </div>
    </section>
  );
}
