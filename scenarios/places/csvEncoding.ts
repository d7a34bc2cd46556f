import type { Issue } from '#sim';

const HINT = 'save the file as CSV in UTF-8';

/** What shows that a text was not UTF-8 before it was read, or undefined. */
export function encodingIssue(text: string, fileName: string): Issue | undefined {
  const odd = /[\0\uFFFD\uFFFE]/.exec(text);
  if (odd === null) return undefined;
  // Every other byte of UTF-16 is 0 in European text; spreadsheets and other binary files have zeros too.
  if (text.includes('\0')) {
    return { field: fileName, expected: 'text in UTF-8', got: 'UTF-16 or a file that is not text', hint: HINT };
  }
  const line = text.slice(0, odd.index).split(/\r\n|\r|\n/).length;
  return {
    field: `${fileName} line ${line}`,
    expected: 'text in UTF-8',
    got: 'characters of another encoding',
    hint: HINT,
  };
}
