import { localNumber } from '#pictures';
import { LOCALES, type Language } from '#runs';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { sheetCode } from './sheetCode.ts';

interface Props {
  readonly language: Language;
  /** The full address, as it opens in a browser. */
  readonly link: string;
}

/** Longer, and nobody types it; in a PDF it is followed all the same. */
const LONGEST_TYPED = 120;

/** How one comes from paper to the same on a screen: a code for a telephone, and a link. */
export function SheetLink({ language, link }: Props) {
  const words = SHEET_LANGUAGES[language];
  const code = sheetCode(link);
  return (
    <section class="sheet-link">
      {code === null ? null : (
        <svg
          class="sheet-code"
          role="img"
          aria-label={words.codeText}
          viewBox={`0 0 ${code.size} ${code.size}`}
          style={{ width: `${code.millimetres}mm` }}
          shape-rendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      )}
      <div>
        <h2>{words.link}</h2>
        <p>
          {code === null
            ? words.tooLong(localNumber(link.length, LOCALES[language], { maximumFractionDigits: 0 }))
            : words.linkHint}
        </p>
        <p>
          <a href={link}>{link.length > LONGEST_TYPED ? `${link.slice(0, LONGEST_TYPED)}…` : link}</a>
        </p>
      </div>
    </section>
  );
}
