import { crc32 } from 'node:zlib';

/**
 * A line of a journal is JSON for every reader, `{"sum":"1a2b3c4d","done":[…],…}`, and for this one a body behind its
 * checksum: CRC-32 (IEEE 802.3) in hex over all that follows the sum. The CRC starts from the identity of the experiment,
 * so that a line of another experiment never passes for one of this.
 */
const BODY = '{"sum":"00000000",'.length;
const SUM = '{"sum":"'.length;

/** What a line of a journal tells. */
export type LineKind = 'journal' | 'started' | 'done' | 'failed';

/** Where the CRC of a store's lines starts, from the identity in its manifest. */
export function lineSeed(identity: string): number {
  return Number.parseInt(identity.slice(0, 8), 16);
}

/** A line with its checksum and line break; `body` is a JSON object without its first brace. */
export function sealedLine(body: string, seed: number): Buffer {
  const line = Buffer.from(`{"sum":"00000000",${body}\n`);
  const sum = crc32(line.subarray(BODY, line.length - 1), seed);
  line.write(sum.toString(16).padStart(8, '0'), SUM, 'latin1');
  return line;
}

/** The checksum of a line without its line break, or null when it does not fit the line. */
export function checkedSum(line: Buffer, seed: number): number | null {
  if (line.length <= BODY || line.toString('latin1', 0, SUM) !== '{"sum":"') return null;
  if (line.toString('latin1', BODY - 2, BODY) !== '",') return null;
  const sum = crc32(line.subarray(BODY), seed);
  return line.toString('latin1', SUM, SUM + 8) === sum.toString(16).padStart(8, '0') ? sum : null;
}

/** What a line tells and of which run, without reading it to the end; null for what this version does not know. */
export function lineKind(line: Buffer): { readonly kind: LineKind; readonly run: number } | null {
  const found = /^"(journal|started|done|failed)":\[?(\d+)/.exec(line.toString('latin1', BODY, BODY + 32));
  return found === null ? null : { kind: found[1] as LineKind, run: Number(found[2]) };
}
