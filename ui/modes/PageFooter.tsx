import { change, choices, keptOffline, words } from '../state/pageState.ts';

/** The site around the page, where it was built into one: `scripts/site/buildSite.js` writes where it is into the head. */
const documentation = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;

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
      {documentation === undefined ? null : (
        <a class="documentation" href={documentation}>
          {words.value.documentation}
        </a>
      )}
      {keptOffline.value === false ? <p class="hint">{words.value.storage}</p> : null}
    </footer>
  );
}
