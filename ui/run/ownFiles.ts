import type { ExperimentFiles } from '#experiments';
import { readPlaceCsv } from '#scenarios';
import type { OwnPlace } from '../state/appState.ts';

/** The one file that an experiment of the page may name: the place of the user's own, where there is one. */
export function ownFiles(own: OwnPlace | null): { readonly files?: ExperimentFiles } {
  if (own === null) return {};
  return {
    files: {
      place: () => readPlaceCsv(own.csv, own.file),
      text: (name) => ({
        ok: false,
        issues: [{ field: name, expected: 'what is written in the experiment', got: 'a file' }],
      }),
    },
  };
}
