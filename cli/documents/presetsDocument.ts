import { PRESETS, PRESET_NAMES } from '#scenarios';
import { expectationText, measurementText } from './claimText.ts';
import { code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { linkedText } from './sourceText.ts';

/** All presets in one table, and every claim that fails. */
export function presetsDocument(): string {
  const claims = PRESET_NAMES.flatMap((name) => PRESETS[name].claims.map((claim) => ({ name, claim })));
  const failing = claims.filter(({ claim }) => !claim.holds);
  return markdownPage(
    GENERATED,
    '# Presets',
    'Scenarios that ship with Samspill: cases, types and steps from the literature on co-creation, and lessons. All extend `hybrid-by-default`, an ordinary municipality today. Each has a page with its settings, its sources and its claims.',
    'A *claim* is what theory or evidence leads one to expect, written before the model was run. Its state is measured over seeds 1 to 20: a comparison holds when the 90% interval of the median paired difference lies on the claimed side of zero, a band when the median lies in it. Claims that fail stay: they say where the model, the setting or the expectation is wrong. Numbers such as P21 name the stylised facts that the project is validated against ([scoreboard](scoreboard.md)); sources stand in [evidence](evidence.md).',
    `## All ${PRESET_NAMES.length}`,
    markdownTable(
      ['preset', 'what it stands for', 'claims that hold'],
      PRESET_NAMES.map((name) => {
        const { title, standsFor, claims: own } = PRESETS[name];
        const holding = own.filter(({ holds }) => holds).length;
        return [`[${code(name)}](presets/${name}.md)`, `**${title}.** ${standsFor}`, `${holding} of ${own.length}`];
      }),
    ),
    `## Claims that fail: ${failing.length} of ${claims.length}`,
    failing.length === 0
      ? 'None.'
      : markdownTable(
          ['preset', 'expected', 'measured', 'because'],
          failing.map(({ name, claim }) => [
            `[${code(name)}](presets/${name}.md)`,
            expectationText(claim),
            measurementText(claim),
            linkedText(claim.because, claim.sources),
          ]),
        ),
  );
}
