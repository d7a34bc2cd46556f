import { change, choices, keptOffline, words } from '../state/pageState.ts';

/** What stands under every page. */
export function PageFooter() {
  const present = choices.value;
  if (present.mode === 'statement') return null;
  return (
    <footer class="page-footer">
      <button
        type="button"
        class="mode"
        onClick={() => {
          change((now) => ({ ...now, mode: 'statement' }));
        }}
      >
        {words.value.statementLink}
      </button>
      {keptOffline.value === false ? <p class="hint">{words.value.storage}</p> : null}
    </footer>
  );
}
