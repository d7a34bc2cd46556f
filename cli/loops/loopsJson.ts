import { FROZEN_MONTHS, tellLoops, type LoopsAnswer } from '#runs';
import { CAUSES, LINKS, LOOPS } from '#sim';
import { jsonText } from '../output/jsonText.ts';
import type { LoopsAbout } from './loopsAbout.ts';

/** The loops as JSON: what they are, every number behind which dominates, and the sentences. */
export function loopsJson(
  { stocks, replicates, lost, fingerprint }: LoopsAnswer,
  { name, place, size, seed, warnings, command, language }: LoopsAbout,
): string {
  return jsonText({
    question: command,
    strategy: name,
    place,
    ...size,
    seed,
    frozenMonths: FROZEN_MONTHS,
    replicates,
    lost,
    fingerprint,
    stocks: stocks.map(({ stock, months }) => ({ stock, months, words: tellLoops(stock, months, language) })),
    loops: LOOPS,
    causes: CAUSES,
    links: LINKS,
    notes: warnings,
  });
}
