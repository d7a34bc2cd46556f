import type { Markup } from '../markup/element.ts';
import { escaped, markupText } from '../markup/markupText.ts';
import { PAGE_STYLE } from './pageStyle.ts';

/** What stands in a page. */
export interface PageContent {
  readonly title: string;
  /** Text of HTML in which whatever comes from outside is escaped already, or elements. */
  readonly body: string | readonly Markup[];
  /** Rules of its own, after those of every page; nothing but what stands in this program, for they are not escaped. */
  readonly style?: string;
  /** As HTML names it; English unless said otherwise. */
  readonly language?: string;
}

/** Should markup from outside ever slip in, the browser runs and fetches nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page of HTML that needs nothing else: no script, and nothing is fetched. It parses as XML too. */
export function pageFrame({ title, body, style = '', language = 'en' }: PageContent): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${POLICY}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${escaped(title)}</title><style>${PAGE_STYLE}${style}</style></head>
<body>${typeof body === 'string' ? body : markupText(body)}</body></html>
`;
}
