import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { csvText } from '#scenarios';
import type { Words } from '../../words/en.ts';
import { codeBook } from './codeBook.ts';
import { COMPARISON_FILE, comparisonExperiment, PLACE_FILE, strategyInput } from './comparisonExperiment.ts';
import { manifestText, type Occasion, type PackedFile } from './manifestText.ts';
import { plainCell } from './plainCell.ts';
import { READERS } from './readers.ts';
import { readmeText } from './readmeText.ts';
import { writeRunsTable } from './runsTable.ts';

import { rowCount, strategyIds, takenRuns, type Taken } from './takenRuns.ts';

/** What packing asks for beside the comparison. */
export interface Packing extends Occasion {
  readonly words: Words;
  /** Hears the share that is done. */
  readonly onShare: (share: number) => void;
}

/** The comparison as one zip: its runs as CSV and Parquet, code book, manifest, experiment, and how to read and repeat it. */
export async function packComparison(taken: Taken, packing: Packing): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const files: PackedFile[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  const encoder = new TextEncoder();
  const open = (name: string, isPacked = false): ((content: Uint8Array, last: boolean) => void) => {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = packing.made;
    zip.add(file);
    return (content, last) => {
      file.push(content, last);
    };
  };
  const add = (name: string, content: string | Uint8Array, rows?: number): void => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    // Parquet is packed inside.
    open(name, typeof content !== 'string')(bytes, true);
    files.push({ name, bytes: bytes.length, ...(rows === undefined ? {} : { rows }) });
  };

  const rows = rowCount(taken);
  const push = open('runs.csv');
  let csvBytes = 0;
  const parquet = await writeRunsTable(taken, {
    csv(text) {
      const bytes = encoder.encode(text);
      csvBytes += bytes.length;
      push(bytes, false);
    },
    onShare: packing.onShare,
  });
  push(new Uint8Array(0), true);
  files.push({ name: 'runs.csv', bytes: csvBytes, rows });
  add('runs.parquet', parquet, rows);
  add('strategies.csv', strategiesCsv(taken), taken.state.strategies.length);
  add('fingerprints.csv', fingerprintsCsv(taken), takenRuns(taken).length);
  add('codebook.csv', codeBook(taken, packing.words));
  add(COMPARISON_FILE, comparisonExperiment(taken));
  const { ownPlace } = taken.state;
  if (ownPlace !== null) add(PLACE_FILE, ownPlace.csv);
  for (const [name, script] of Object.entries(READERS)) add(name, script);
  add('README.txt', readmeText(taken, packing));
  add('manifest.json', manifestText(taken, packing, files));
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

/** Name of the zip: letters, digits and - alone, whatever the place is called. */
export function packedName({ data }: Pick<Taken, 'data'>): string {
  const place = data.place
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `samspill-${place === '' ? 'runs' : place}.zip`;
}

function strategiesCsv({ state, names, citizens }: Taken): string {
  const ids = strategyIds(state.strategies);
  return csvText(
    ['strategy', 'name', 'preset', 'changes', 'citizens'],
    state.strategies.map(({ preset }, n) => {
      const { extends: _preset, ...changes } = strategyInput(state, n);
      return [ids[n] ?? '', plainCell(names[n] ?? ''), plainCell(preset), JSON.stringify(changes), citizens[n] ?? null];
    }),
  );
}

function fingerprintsCsv(taken: Taken): string {
  return csvText(
    ['strategy', 'replicate', 'seed', 'fingerprint'],
    takenRuns(taken).map(({ strategy, replicate, seed, record }) => [strategy, replicate, seed, record.fingerprint]),
  );
}
