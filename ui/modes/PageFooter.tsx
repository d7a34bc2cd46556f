import { documentationPage } from '../parts/documentation.ts';
import type { LateParts } from './lateParts.ts';
import { change, choices, keptOffline, words } from '../state/pageState.ts';

/** What stands under every page. */
export function PageFooter({ late }: { readonly late: LateParts | null }) {
  const present = choices.value;
  const documentation = documentationPage();
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
      {documentation === undefined ? null : (
        <a class="documentation" href={documentation}>
          {words.value.documentation}
        </a>
      )}
      {late === null ? null : <late.HowToCite />}
      {keptOffline.value === false ? <p class="hint">{words.value.storage}</p> : null}
    </footer>
  );
}
