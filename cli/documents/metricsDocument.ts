import { MECHANISM_NAMES, MECHANISMS, METRIC_NAMES, METRICS, smallestDifference } from '#sim';
import { code, GENERATED, markdownPage, markdownTable, rangeText } from './markdown.ts';

const BETTER = { '-1': 'down', '0': 'it depends', '1': 'up' } as const;

const LEVEL = {
  area: 'municipality, neighbourhood, fifth',
  municipality: 'municipality',
} as const;

/** Every metric and every mechanism. */
export function metricsDocument(): string {
  return markdownPage(
    GENERATED,
    '# Metrics and mechanisms',
    '## Metrics',
    'What a run records every month; month 0 is the world before the strategy. Names are part of the public interface: they are the columns of results and the words of own outcomes. Metrics of all levels are also read per neighbourhood and per fifth of the place’s adults, ordered by deprivation; fifths are not read where there are fewer than five neighbourhoods or where deprivation is synthetic. *Better* is the direction most people would call better for residents. A value that does not exist (nobody was asked, no project ended) is left empty. Under the *smallest difference that matters* two strategies are called about the same; these numbers are assumptions of ours, with the reason beside them.',
    metricTable(),
    '## Mechanisms',
    'Each can be switched off by name, `--off NAME`: two runs with one seed then differ only by what it did. A *mechanism* stops altogether; a *sub-effect* is one term inside a mechanism that goes on without it.',
    mechanismTable(),
  );
}

function metricTable(): string {
  const rows = METRIC_NAMES.map((name) => {
    const { label, definition, unit, range, level, better } = METRICS[name];
    const { value, because } = smallestDifference(name);
    const matters = `${value}: ${because}`;
    return [code(name), `**${label}.** ${definition}`, unit, rangeText(range), LEVEL[level], BETTER[better], matters];
  });
  return markdownTable(
    ['name', 'what is counted', 'unit', 'range', 'read for', 'better', 'smallest difference that matters'],
    rows,
  );
}

function mechanismTable(): string {
  const rows = MECHANISM_NAMES.map((name) => {
    const { label, phase, kind, within, does, whenOff } = MECHANISMS[name];
    return [code(name), label, String(phase), kind, within === null ? '–' : code(within), does, whenOff];
  });
  return markdownTable(
    ['name', 'label', 'phase of the month', 'kind', 'part of', 'what stops when it is off', 'what a run without it is'],
    rows,
  );
}
