import { change, keptOffline, state, words } from '../state/pageState.ts';

/** What stands under every page. */
export function PageFooter() {
  const present = state.value;
  if (present.mode === 'statement') return null;
  return (
    <footer class="page-footer">
      <button
        type="button"
        class="mode"
        onClick={() => {
          change({ ...present, mode: 'statement' });
        }}
      >
        {words.value.statementLink}
      </button>
      {keptOffline.value === false ? <p class="hint">{words.value.storage}</p> : null}
    </footer>
  );
}
