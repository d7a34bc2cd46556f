import {
  LEVERS,
  METRICS,
  PARAMETERS,
  type LeverName,
  type Mix,
  type ParameterName,
  type Schedule,
  type Shock,
} from '#sim';
import { DEFAULT_PLACE, PRESETS, type PresetName, type ScenarioInput } from '#scenarios';
import { expectationText, measurementText, stateText } from './claimText.ts';
import { bulletList, code, GENERATED, markdownPage, markdownTable, numberText } from './markdown.ts';
import { GROUP_TITLES } from './presetsDocument.ts';
import { linkedText, sourceText, sourceUrls } from './sourceText.ts';

type Row = readonly [setting: string, here: string, base: string];

const BASE = 'hybrid-by-default';

/** One preset: what differs, where it comes from, what it claims and whether that holds. */
export function presetDocument(name: PresetName): string {
  const { title, standsFor, question, group, shows, scenario, sources, conflicts, claims } = PRESETS[name];
  return markdownPage(
    GENERATED,
    `# ${title}`,
    `${code(name)} · ${GROUP_TITLES[group]} · [all presets](../presets.md)`,
    standsFor,
    `*${question}*`,
    `It shows in: ${shows.map((metric) => `${METRICS[metric].label} (${code(metric)})`).join(', ')}.`,
    `Run it: ${code(`samspill compare ${name === BASE ? 'high-5' : name} ${BASE}`)}`,
    '## Settings',
    settingsText(name, scenario),
    '## Claims',
    'Written from theory and evidence before the model was run; measured over seeds 1 to 20 ([how](../presets.md)).',
    markdownTable(
      ['claim', 'because', 'measured', 'state'],
      claims.map((claim) => [
        expectationText(claim),
        linkedText(claim.because, claim.sources, '../'),
        measurementText(claim),
        stateText(claim),
      ]),
    ),
    ...(conflicts.length === 0 ? [] : ['## Conflicts and limits', bulletList(conflicts)]),
    '## Sources',
    bulletList(
      sources.map((source) =>
        [linkedText(sourceText(source), source.sources, '../'), ...sourceUrls(source).map((url) => `<${url}>`)].join(
          ', ',
        ),
      ),
    ),
  );
}

function settingsText(name: PresetName, scenario: ScenarioInput): string {
  if (name === BASE) {
    const mix = scenario.mix === undefined ? '' : ` The mix is ${mixText(scenario.mix)}.`;
    return `Every lever and parameter at its default ([list](../parameters.md)), place ${DEFAULT_PLACE}.${mix}`;
  }
  const head = ['setting', 'here', code(BASE)];
  return `What the preset sets; everything else is as in ${code(BASE)}.\n\n${markdownTable(head, settingRows(scenario))}`;
}

/** What a scenario says beyond its title, a row per setting. */
function settingRows(scenario: ScenarioInput): readonly Row[] {
  const { place, mix, startMix, rampMonths, levers = {}, parameters = {}, schedules = [], events = [] } = scenario;
  const base: ScenarioInput = PRESETS[BASE].scenario;
  return [
    ...rowIf('place', place, DEFAULT_PLACE),
    ...rowIf('mix', mix && mixText(mix), base.mix === undefined ? '' : mixText(base.mix)),
    ...rowIf('mix at the start', startMix && mixText(startMix), 'the same mix'),
    ...rowIf('months until the mix has moved', rampMonths?.toString(), numberText(base.rampMonths ?? 24)),
    ...leverRows(levers),
    ...Object.entries(parameters).map(([key, value]): Row => {
      const { label, default: usual, unit } = PARAMETERS[key as ParameterName];
      return [`${code(key)} ${label} (${unit})`, numberText(value), numberText(usual)];
    }),
    ...schedules.map((schedule): Row => [`${code(schedule.name)} over time`, scheduleText(schedule), 'constant']),
    ...events.map((event): Row => ['event', eventText(event), 'none']),
  ];
}

function rowIf(setting: string, here: string | undefined, base: string): readonly Row[] {
  return here === undefined ? [] : [[setting, here, base]];
}

function leverRows({ commitment, recruitment, ...levers }: NonNullable<ScenarioInput['levers']>): readonly Row[] {
  const named = Object.entries(levers).map(([key, value]): Row => {
    const { label, default: today } = LEVERS[key as LeverName];
    return [`${code(key)} ${label}`, numberText(value), numberText(today)];
  });
  const anchors =
    typeof commitment === 'number' ? `all six ${numberText(commitment)}` : commitment?.map(numberText).join(', ');
  const channels = Object.entries(recruitment ?? {}).map(([channel, share]) => `${channel} ${numberText(share)}`);
  return [
    ...named,
    ...rowIf('`commitment` Commitment of the anchors', anchors, 'all six 0'),
    ...rowIf(
      '`recruitment` Channels of invitations',
      recruitment && channels.join(', '),
      [
        `openCall ${numberText(LEVERS.recruitmentOpenCall.default)}`,
        `lot ${numberText(LEVERS.recruitmentLot.default)}`,
        `universalArena ${numberText(LEVERS.recruitmentUniversalArena.default)}`,
        `outreach ${numberText(LEVERS.recruitmentOutreach.default)}`,
      ].join(', '),
    ),
  ];
}

function mixText({ OA, NPM, NPG }: Mix): string {
  return `OA ${numberText(OA)}, NPM ${numberText(NPM)}, NPG ${numberText(NPG)}`;
}

function scheduleText({ from, over, to }: Schedule): string {
  return over === 0
    ? `${numberText(to)} from month ${from} on`
    : `to ${numberText(to)} over ${over} months from month ${from}`;
}

function eventText(event: Shock): string {
  const { kind, at, ...details } = event;
  const rest = Object.entries(details).map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return [`${kind} at month ${at}`, ...rest].join(', ');
}
