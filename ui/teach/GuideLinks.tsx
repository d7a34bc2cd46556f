import { useId } from 'preact/hooks';
import { documentationPage } from '../parts/documentation.ts';
import { language } from '../state/pageState.ts';
import { GUIDES_LANGUAGES } from '../words/guidesLanguages.ts';
import { GUIDE_READERS, guidePage } from './guidePage.ts';

/** Links to the guides, in the reader's language; nothing where no documentation stands around the page. */
export function GuideLinks() {
  const words = GUIDES_LANGUAGES[language.value];
  const title = useId();
  const links = GUIDE_READERS.flatMap((reader) => {
    const href = documentationPage(guidePage(reader, language.value));
    return href === undefined ? [] : [{ href, text: words[reader] }];
  });
  if (links.length === 0) return null;
  return (
    <nav class="guide-links" aria-labelledby={title}>
      <p id={title}>{words.title}</p>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
