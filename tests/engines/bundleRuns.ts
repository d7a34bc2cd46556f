import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import type { EngineInput } from './drawScenarios.ts';

const HERE = import.meta.dirname;

/** One script for shells that know neither modules nor folders: stand-ins, the input, the library from its sources, and the runs. */
export async function bundleRuns(input: EngineInput): Promise<string> {
  const built = (await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    resolve: { conditions: ['samspill-source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: `${HERE}/engineRuns.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((part) => part.type === 'chunk');
  if (chunks.length !== 1)
    throw new Error(`one script expected, got ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  const standIns = readFileSync(`${HERE}/standIns.js`, 'utf8');
  return `${standIns}\nconst samspillInput = ${JSON.stringify(input)};\n${chunks[0].code}`;
}
