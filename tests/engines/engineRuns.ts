import { createAtlas, resolveScenario } from '#scenarios';
import { issueText, simulate } from '#sim';
import { goldenRuns } from '../sim/goldenRuns.ts';
import type { DrawnScenario, EngineInput } from './drawScenarios.ts';

/**
 * What runs in each engine, bundled to one script without modules: every run of the input, a line each, its name and its
 * fingerprint as JSON. Shells have no `process` and no `console` that can be relied on; `print` is theirs.
 */
declare const samspillInput: EngineInput;
declare const print: ((line: string) => void) | undefined;

const say = typeof print === 'function' ? print : (line: string): void => console.log(line);

const atlas = createAtlas(samspillInput.countries);
const resolved = (input: unknown) => {
  const result = resolveScenario(input, atlas);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.value;
};

for (const [name, run] of Object.entries(goldenRuns((input) => resolved(input).scenario)))
  say(JSON.stringify([name, run().fingerprint]));
samspillInput.drawn.forEach((drawn, index) => {
  say(JSON.stringify([`scenario ${index + 1}`, fingerprintOf(drawn)]));
});
say(JSON.stringify(['end', 'all ran']));

function fingerprintOf({ input, all }: DrawnScenario): string {
  const { scenario, run } = resolved(input);
  return simulate({ ...scenario, ...all }, run).fingerprint;
}
