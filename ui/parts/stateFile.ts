import { writtenState } from '../state/encodeState.ts';
import type { AppState } from '../state/appState.ts';
import { droppedText, notice, openState, words } from '../state/pageState.ts';
import { saveFile } from './saveFile.ts';

/** Larger files are none of ours. */
export const LARGEST_FILE = 5_000_000;

/** The state as a file that `openStateFile` reads, and people too. */
export function stateFileText(state: AppState): string {
  return `${JSON.stringify({ samspill: 'state', ...writtenState(state) }, null, 2)}\n`;
}

export function saveStateFile(state: AppState): void {
  saveFile(stateFileText(state), 'samspill.json', 'application/json');
}

/** Takes the state from a file, as one step that can be undone; what cannot be read changes nothing and is told. */
export async function openStateFile(file: File): Promise<void> {
  const text = words.value.file;
  if (file.size > LARGEST_FILE) {
    notice(text.tooLarge(file.name));
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    value = undefined;
  }
  const isOurs = typeof value === 'object' && value !== null && 'samspill' in value && value.samspill === 'state';
  const { readWritten } = await import('../state/decodeState.ts');
  const reading = isOurs ? readWritten(value) : ({ status: 'broken' } as const);
  if (reading.status !== 'read') {
    notice(reading.status === 'newer' ? text.newer(file.name) : text.damaged(file.name));
    return;
  }
  openState(reading.state);
  notice(words.value.file.opened(file.name));
  if (reading.dropped.length > 0) notice(words.value.link.dropped(droppedText(reading.dropped)));
}
