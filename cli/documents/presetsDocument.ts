import { PRESET_GROUPS, PRESET_NAMES, PRESETS, type PresetGroup } from '#scenarios';
import { expectationText, measurementText } from './claimText.ts';
import { code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { linkedText } from './sourceText.ts';

/** What the groups of presets are called. */
export const GROUP_TITLES: Readonly<Record<PresetGroup, string>> = {
  governing: 'Ways of governing',
  cases: 'Known cases',
  steps: 'Ladder, types and maturity',
  traps: 'Traps',
  circumstances: 'Circumstances',
};

/** All presets by group, and every claim that fails. */
export function presetsDocument(): string {
  const claims = PRESET_NAMES.flatMap((name) => PRESETS[name].claims.map((claim) => ({ name, claim })));
  const failing = claims.filter(({ claim }) => !claim.holds);
  return markdownPage(
    GENERATED,
    '# Presets',
    'Scenarios that ship with Samspill: cases, types and steps from the literature on co-creation, and lessons. All extend `hybrid-by-default`, an ordinary municipality today. Each has a page with its settings, its sources and its claims.',
    'A *claim* is what theory or evidence leads one to expect, written before the model was run. Its state is measured over seeds 1 to 20: a comparison holds when the 90% interval of the median paired difference lies on the claimed side of zero, a band when the median lies in it. Claims that fail stay: they say where the model, the setting or the expectation is wrong. Numbers such as P21 name the stylised facts that the project is validated against ([scoreboard](scoreboard.md)); sources stand in [evidence](evidence.md).',
    `## All ${PRESET_NAMES.length}`,
    'In *Circumstances* only the world differs: the municipality chooses as it does today. What a preset *shows in* is what the page opens on when it is chosen.',
    ...PRESET_GROUPS.flatMap((group) => [`### ${GROUP_TITLES[group]}`, groupTable(group)]),
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

function groupTable(group: PresetGroup): string {
  return markdownTable(
    ['preset', 'what it stands for', 'shows in', 'claims that hold'],
    PRESET_NAMES.filter((name) => PRESETS[name].group === group).map((name) => {
      const { title, standsFor, shows, claims } = PRESETS[name];
      const holding = claims.filter(({ holds }) => holds).length;
      return [
        `[${code(name)}](presets/${name}.md)`,
        `**${title}.** ${standsFor}`,
        shows.map(code).join(', '),
        `${holding} of ${claims.length}`,
      ];
    }),
  );
}
