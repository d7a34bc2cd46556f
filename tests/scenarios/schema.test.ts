import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenarioText, PRESET_NAMES, PRESETS, resolveScenario, scenarioJsonSchema } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { issueText, LEVER_NAMES, LEVERS, MECHANISM_NAMES, PARAMETER_NAMES, PARAMETERS, type Declaration } from '#sim';
import { anyScenarioInput } from '../arbitraries/anyScenarioInput.ts';
import { jsonSchemaProblems, unknownKeywords, type Schema } from './jsonSchemaProblems.ts';

const atlas = openAtlas();
const schema = scenarioJsonSchema() as Schema;
const { properties = {} } = schema;

describe('the JSON Schema of scenario files', () => {
  test('is draft 2020-12, plain data, and uses only keywords with a known meaning', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(unknownKeywords(schema)).toEqual([]);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.required ?? []).toEqual([]);
  });

  test('has every setting of a scenario, and hints know the same', () => {
    for (const name of Object.keys(properties)) {
      const result = resolveScenario({ levers: { [name]: 1 } }, atlas, { settings: { citizens: 600 } });
      expect(result.ok ? '' : result.issues[0].hint).toBe(`${name} is written at the top of the scenario`);
    }
  });

  test('has every lever and parameter with range, default, unit and source', () => {
    const groups = [
      [LEVER_NAMES, LEVERS, properties['levers']],
      [PARAMETER_NAMES, PARAMETERS, properties['parameters']],
    ] as const;
    for (const [names, table, group] of groups) {
      for (const name of names) {
        const declared = (table as Record<string, Declaration>)[name];
        const { type, minimum, maximum, default: value, title, description } = group.properties?.[name] ?? {};
        expect([minimum, maximum, value, title], name).toEqual([
          declared.min,
          declared.max,
          declared.default,
          declared.label,
        ]);
        expect(type, name).toBe(declared.whole ? 'integer' : 'number');
        expect(description, name).toContain(declared.unit);
        expect(description, name).toContain(declared.source);
      }
    }
    expect(Object.keys(properties['levers'].properties ?? {})).toHaveLength(LEVER_NAMES.length + 2);
    expect(Object.keys(properties['parameters'].properties ?? {})).toHaveLength(PARAMETER_NAMES.length);
  });

  test('names every preset and mechanism', () => {
    expect(properties['extends'].anyOf?.[0].enum).toEqual(PRESET_NAMES);
    expect(properties['off'].items?.enum).toEqual(MECHANISM_NAMES);
  });

  test('describes every setting', () => {
    for (const [name, { description = '' }] of Object.entries(properties))
      expect(description.length, name).toBeGreaterThan(8);
  });

  test.each([...PRESET_NAMES])('holds for the preset %s', (name) => {
    expect(jsonSchemaProblems(schema, PRESETS[name].scenario)).toEqual([]);
  });

  test('holds for any scenario that is right', () => {
    fc.assert(
      fc.property(anyScenarioInput(), (input) => {
        expect(jsonSchemaProblems(schema, input)).toEqual([]);
      }),
    );
  });

  test.each([
    [{ months: 0 }],
    [{ months: 1.5 }],
    [{ levers: { clarity: 2 } }],
    [{ levers: { clarty: 0.2 } }],
    [{ mix: { OA: 1, NPM: 0 } }],
    [{ events: [{ kind: 'cut', at: 0 }] }],
    [{ off: ['nothing'] }],
    [{ extends: 'nothing' }],
    [{ foo: 1 }],
    [{ seed: true }],
    [{ outcomes: { a: 1 } }],
  ])('refuses %j', (input) => {
    expect(jsonSchemaProblems(schema, input)).toHaveLength(1);
  });

  test('refuses nothing that is accepted', () => {
    const value = fc.oneof(
      fc.integer({ min: -1, max: 700 }),
      fc.constantFrom('england', 'high-5', true, 'silo'),
      fc.constant([]),
    );
    const any = fc.record(
      Object.fromEntries(
        Object.keys(properties).map((key) => [key, fc.oneof(value, fc.array(value, { maxLength: 2 }))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, (input) => {
        if (resolveScenario(input, atlas, { settings: { citizens: 600 } }).ok) {
          expect(jsonSchemaProblems(schema, input)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the example in the docs', () => {
  const page = readFileSync(new URL('../../docs/scenario-files.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```(?:yaml|json)\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  test('there is a long one', () => {
    expect(examples.length).toBeGreaterThan(1);
    expect(Math.max(...examples.map(({ length }) => length))).toBeGreaterThan(800);
  });

  test.each(examples)('reads, fits the schema and resolves: %s', (text) => {
    const read = parseScenarioText(text);
    if (!read.ok) throw new Error(read.issues.map(issueText).join('\n'));
    expect(jsonSchemaProblems(schema, read.value)).toEqual([]);
    const resolved = resolveScenario(read.value, atlas, { settings: { citizens: 6000 } });
    expect(resolved.ok ? [] : resolved.issues.map(issueText)).toEqual([]);
  });
});
