import { sha256 as hash } from '@noble/hashes/sha2.js';
import { canonicalJson } from './canonicalJson.ts';

/** SHA-256 in hex of bytes, or of a text as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hex(hash(typeof data === 'string' ? utf8(data) : data));
}

/** SHA-256 in hex of plain data: of its canonical JSON, so that equal data have equal hashes. */
export function hashOf(data: unknown): string {
  return sha256(canonicalJson(data));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-8 bytes of a text; `TextEncoder` belongs to the host, not to the language. */
export function utf8(text: string): Uint8Array {
  // Nearly all texts are plain: copied, a long one takes a fraction of the time that escaping does.
  const plain = new Uint8Array(text.length);
  let at = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) break;
    plain[at] = unit;
  }
  if (at === text.length) return plain;
  // A surrogate without its other half is no character: U+FFFD, as encoders do.
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes[length++] = parseInt(escaped.slice(i + 1, i + 3), 16);
      i += 2;
    } else bytes[length++] = escaped.charCodeAt(i);
  }
  return bytes.subarray(0, length);
}
