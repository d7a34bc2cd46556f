import { MODEL_VERSION } from '#sim';
import { language, notice } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import { bibtex, CITATION } from './citation.ts';
import { copyText } from './copyText.ts';
import { documentationPage } from './documentation.ts';

/** How to name Samspill in a text, with its version; and where the documentation stands beside the page, its claims and licence. */
export function HowToCite() {
  const { cite } = CARDS_LANGUAGES[language.value];
  const { authors, title, version, year } = CITATION;
  const links = [
    [documentationPage(), cite.links.documentation],
    [documentationPage('docs/presets.html'), cite.links.claims],
    [documentationPage('LICENSE.txt'), cite.links.licence],
  ] as const;
  return (
    <details class="how-to-cite">
      <summary>{cite.title}</summary>
      <p>
        <span lang="en">
          {authors} ({year}). <cite>{title}</cite>.
        </span>{' '}
        {cite.text(version, String(MODEL_VERSION))}
      </p>
      <pre aria-label={cite.bibtex} tabIndex={0}>
        {bibtex()}
      </pre>
      <button type="button" onClick={() => void copy(cite.copied)}>
        {cite.copy}
      </button>
      <ul>
        {links.map(([href, text]) => (
          <li key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </details>
  );
}

async function copy(said: string): Promise<void> {
  if (await copyText(bibtex())) notice(said);
}
