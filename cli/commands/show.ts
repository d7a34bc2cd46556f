import { plainNumber } from '#pictures';
import { LEVERS, METRICS, nearestHint, type Declaration, type Lever, type Metric } from '#sim';
import { PRESETS, type MeasuredPreset } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { sourceText, sourceUrls } from '../documents/sourceText.ts';
import { wrapText } from '../output/textTable.ts';
import { refuse } from '../refuse.ts';
import { CATALOGUE, type Entry } from './catalogue.ts';

/** `samspill show <name>`: a preset with its sources and claims, or whatever else bears the name. */
export function show({ operands, options, stray }: Request, io: Io): ExitCode {
  const json = options.json === true;
  const [name = ''] = operands;
  const found = stray.length > 0 ? [] : entriesNamed(name);
  if (stray.length > 0 || found.length === 0) {
    const issues = stray.length > 0 ? stray : [unknownName(name)];
    return refuse(issues, io, { json });
  }
  if (json) io.stdout.write(jsonText(found.map(({ kind, entry }) => ({ list: kind, ...entry.data }))));
  else io.stdout.write(`${found.map(({ kind, entry }) => describe(kind, entry)).join('\n\n')}\n`);
  return EXIT.done;
}

interface Found {
  readonly kind: string;
  readonly entry: Entry;
}

/** Names are unique within a kind; a lever and a mechanism may share one. Places are known by other names too. */
function entriesNamed(name: string): readonly Found[] {
  const found = Object.entries(CATALOGUE)
    .filter(([kind]) => kind !== 'places')
    .flatMap(([kind, { entries }]) =>
      entries()
        .filter((entry) => entry.name === name)
        .map((entry) => ({ kind, entry })),
    );
  if (found.length > 0) return found;
  const place = openAtlas().find(name);
  return place.ok ? [{ kind: 'places', entry: { name: place.value.name, data: place.value, cells: [] } }] : [];
}

function unknownName(name: string): { field: string; expected: string; got: string; hint: string } {
  const known = Object.values(CATALOGUE).flatMap(({ entries }) => entries().map((entry) => entry.name));
  const hint = nearestHint(name, known) ?? 'samspill list shows what there is';
  return { field: 'name', expected: 'a preset or another name the model knows', got: name, hint };
}

function describe(kind: string, { name, data }: Entry): string {
  if (kind === 'presets' && name in PRESETS) return describePreset(PRESETS[name as keyof typeof PRESETS]);
  if (kind === 'places') return describePlace(data as Parameters<typeof describePlace>[0]);
  const { label, ...facts } = data as { label: string } & (Declaration | Lever | Metric);
  const lines = Object.entries(facts)
    .filter(([key]) => key !== 'name')
    .map(([key, value]) => wrapText(`${key}: ${listed(key, value)}`, { indent: '  ' }));
  return [`${name} (${kind.replace(/s$/, '')}): ${label}`, ...lines].join('\n');
}

/** A range has two ends; sources are a list. */
function listed(key: string, value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return key === 'sources' ? value.join(', ') || 'none' : value.join(' to ');
}

function describePlace(place: {
  name: string;
  code: string;
  country: string;
  adults: readonly number[];
  deprivationSource: string;
  source: string;
}): string {
  const adults = place.adults.reduce((sum, count) => sum + count, 0);
  return [
    `${place.name} (place ${place.code}, ${place.country})`,
    `${place.adults.length} neighbourhoods, ${plainNumber(adults, 0)} adults, deprivation ${place.deprivationSource}`,
    wrapText(`Source: ${place.source}`, { indent: '  ' }),
  ].join('\n');
}

function describePreset({
  id,
  title,
  standsFor,
  question,
  group,
  shows,
  scenario,
  sources,
  claims,
}: MeasuredPreset): string {
  const { levers = {}, ...rest } = scenario;
  const shownIn = shows.map((metric) => `${METRICS[metric].label} (${metric})`);
  const settings = [
    ...Object.entries(rest).map(
      ([name, value]) => `  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    ),
    ...Object.entries(levers).map(([name, value]) => `  ${name} ${JSON.stringify(value)}${today(name)}`),
  ];
  return [
    `${title} (${id})`,
    wrapText(standsFor),
    [`Question: ${question}`, `Shows in: ${shownIn.join(', ')}`, `Group: ${group}`]
      .map((line) => wrapText(line, { indent: '  ' }))
      .join('\n'),
    ['What differs from an ordinary municipality today', ...settings].join('\n'),
    ['Claims, and whether they held when last measured', ...claims.map(describeClaim)].join('\n'),
    [
      'Sources',
      ...sources.map((source) =>
        wrapText(`  ${[sourceText(source), ...sourceUrls(source)].join(' ')}`, { indent: '    ' }),
      ),
    ].join('\n'),
  ].join('\n\n');
}

function today(name: string): string {
  return name in LEVERS ? ` (today ${LEVERS[name as keyof typeof LEVERS].default})` : '';
}

function describeClaim(claim: MeasuredPreset['claims'][number]): string {
  const what =
    'between' in claim
      ? `between ${claim.between[0]} and ${claim.between[1]}`
      : `${claim.direction} than in ${claim.comparedWith}`;
  const { label } = METRICS[claim.metric];
  return wrapText(
    `  ${claim.holds ? 'holds' : 'does not hold'}: ${label} at month ${claim.month} ${what}, because ${claim.because}`,
    { indent: '    ' },
  );
}
