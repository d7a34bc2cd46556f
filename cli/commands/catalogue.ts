import { plainNumber } from '#pictures';
import { LEVERS, MECHANISMS, METRICS, PARAMETERS, type Declaration, type Metric } from '#sim';
import { PRESETS } from '#scenarios';
import { openAtlas } from '#scenarios/node';

/** One thing the model knows by name, as data for machines and as cells for people. */
export interface Entry {
  readonly name: string;
  /** Everything there is to know, as plain data. */
  readonly data: object;
  readonly cells: readonly string[];
}

interface Kind {
  readonly columns: readonly string[];
  /** Columns of numbers stand to the right. */
  readonly numbers: readonly number[];
  entries(): readonly Entry[];
}

/** Everything that can be listed and shown, by kind. */
export const CATALOGUE: Readonly<Record<string, Kind>> = {
  presets: { columns: ['preset', 'title'], numbers: [], entries: presetEntries },
  places: {
    columns: ['place', 'country', 'neighbourhoods', 'adults', 'deprivation'],
    numbers: [2, 3],
    entries: placeEntries,
  },
  levers: { columns: ['lever', 'label', 'today', 'range', 'unit'], numbers: [2], entries: () => declared(LEVERS) },
  parameters: {
    columns: ['parameter', 'label', 'default', 'range', 'unit'],
    numbers: [2],
    entries: () => declared(PARAMETERS),
  },
  metrics: { columns: ['metric', 'label', 'unit', 'better', 'per neighbourhood'], numbers: [], entries: metricEntries },
  mechanisms: { columns: ['mechanism', 'label', 'phase', 'what it does'], numbers: [2], entries: mechanismEntries },
};

function presetEntries(): readonly Entry[] {
  return Object.values(PRESETS).map((preset) => ({ name: preset.id, data: preset, cells: [preset.id, preset.title] }));
}

function placeEntries(): readonly Entry[] {
  const atlas = openAtlas();
  return atlas.names.flatMap((name) => {
    const found = atlas.find(name);
    if (!found.ok) return [];
    const { country, codes, adults, deprivationSource } = found.value;
    const total = adults.reduce((sum, count) => sum + count, 0);
    const cells = [name, country, String(codes.length), plainNumber(total, 0), deprivationSource];
    return [{ name, data: found.value, cells }];
  });
}

function declared(declarations: Readonly<Record<string, Declaration>>): readonly Entry[] {
  return Object.entries(declarations).map(([name, declaration]) => {
    const { label, default: value, min, max, unit } = declaration;
    return {
      name,
      data: { name, ...declaration },
      cells: [name, label, number(value), `${number(min)} to ${number(max)}`, unit],
    };
  });
}

const BETTER = { 1: 'higher', [-1]: 'lower', 0: 'depends' } as const;

function metricEntries(): readonly Entry[] {
  return Object.entries<Metric>(METRICS).map(([name, { measure: _measure, ...metric }]) => ({
    name,
    data: { name, ...metric },
    cells: [name, metric.label, metric.unit, BETTER[metric.better], metric.level === 'area' ? 'yes' : ''],
  }));
}

function mechanismEntries(): readonly Entry[] {
  return Object.entries(MECHANISMS).map(([name, mechanism]) => ({
    name,
    data: { name, ...mechanism },
    cells: [name, mechanism.label, String(mechanism.phase), mechanism.does],
  }));
}

/** Without digits that only floating point put there. */
function number(value: number): string {
  return String(Number(value.toPrecision(12)));
}
