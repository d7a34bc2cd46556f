import type { Checked } from '#sim';

/** Bytes as text in UTF-8, without a mark of its encoding. Text in another encoding is refused with its first line that is not. */
export function decodeText(bytes: Uint8Array): Checked<string> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return notText('file', 'UTF-16');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notText(`line ${lineOfFirstInvalid(bytes)}`, 'bytes that are not UTF-8');
  }
}

/** Read leniently, each wrong byte becomes U+FFFD; up to the first the lines are what an editor shows. */
function lineOfFirstInvalid(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
  return before.split('\n').length;
}

function notText(field: string, got: string): Checked<never> {
  return { ok: false, issues: [{ field, expected: 'text in UTF-8', got, hint: 'save the file as UTF-8' }] };
}
