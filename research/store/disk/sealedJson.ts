import { canonicalJson, hashOf } from '#sim';

/** A record as a line of canonical JSON with the SHA-256 of the rest of it, so that a change of any byte of it is noticed. */
export function sealedJson(record: object): string {
  return `${canonicalJson({ ...record, checksum: hashOf(record) })}\n`;
}

/** What a sealed line holds; null when it is not as it was written. */
export function openSealedJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const { checksum, ...record } = JSON.parse(text) as Record<string, unknown>;
    return checksum === hashOf(record) ? record : null;
  } catch {
    return null;
  }
}
