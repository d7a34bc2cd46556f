/**
 * The address of a page of the documentation, such as `docs/evidence.html`; undefined where the page stands alone. Where the site
 * around it is, `scripts/site/buildSite.js` writes into the head.
 */
export function documentationPage(page = ''): string | undefined {
  const root = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;
  return root === undefined ? undefined : new URL(page, root).href;
}
