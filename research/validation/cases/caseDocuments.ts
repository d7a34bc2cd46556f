import { openAtlas } from '#scenarios/node';
import { drawPicture, standaloneSvg } from '#pictures';
import { openPool } from '#workers/node';
import { casePage } from './casePage.ts';
import { CASES } from './cases.ts';
import { casePicture } from './casePicture.ts';
import { runCase } from './runCase.ts';

export interface CaseDocumentsOptions {
  readonly seeds: number;
  readonly workers: number;
  readonly citizens?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Where they go, from the root of the repository: known before any run. */
export function caseDocumentPaths(): readonly string[] {
  return CASES.flatMap((one) => [
    pathOf(one.id, 'md'),
    ...one.panels.map((panel) => pathOf(`${one.id}-${panel.id}`, 'svg')),
  ]);
}

function pathOf(name: string, ending: string): string {
  return `docs/validation/${name}.${ending}`;
}

/** The page of every case with its pictures: path from the root of the repository, and content. */
export async function caseDocuments(options: CaseDocumentsOptions): Promise<Readonly<Record<string, string>>> {
  const { seeds, workers, citizens, signal, onProgress } = options;
  const atlas = openAtlas();
  const pool = openPool(workers);
  const all = CASES.reduce((sum, { arms }) => sum + Object.keys(arms).length * seeds, 0);
  let done = 0;
  const onRun = (): void => onProgress?.(++done, all);
  try {
    const pages: Record<string, string> = {};
    for (const one of CASES) {
      const finding = await runCase(one, { atlas, pool, seeds, citizens, signal, onRun });
      pages[pathOf(one.id, 'md')] = casePage(one, finding, seeds);
      for (const panel of one.panels)
        pages[pathOf(`${one.id}-${panel.id}`, 'svg')] = standaloneSvg(drawPicture(casePicture(one, panel, finding)));
    }
    return pages;
  } finally {
    await pool.close();
  }
}
