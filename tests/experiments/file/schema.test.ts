import { describe, expect, test } from 'vitest';
import { readExperimentFile, openExperiment } from '#store';
import { experimentJsonSchema } from '#experiments';
import { DESIGN_NAMES } from '#analysis';
import { METRIC_NAMES } from '#sim';
import { jsonSchemaProblems, unknownKeywords, type Schema } from '../../scenarios/jsonSchemaProblems.ts';
import { atlas, planOf, resolved, SMALL } from './resolving.ts';

const written = experimentJsonSchema() as unknown as Schema & { readonly $defs: { readonly scenario: Schema } };

/** The schema with references put in, for a reader that does not follow them. */
function withoutReferences(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutReferences);
  if (typeof part !== 'object' || part === null) return part;
  if ('$ref' in part) return written.$defs.scenario;
  // A pair of bounds, as the reader knows lists.
  if ('prefixItems' in part) return { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, withoutReferences(inner)]));
}
const { $defs: _defs, ...inlined } = withoutReferences(written) as typeof written;
const schema: Schema = inlined;

describe('the JSON Schema of experiment files', () => {
  test('is draft 2020-12, plain data, and uses keywords with a known meaning', () => {
    expect(written.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
    expect(unknownKeywords(schema).filter((path) => !path.endsWith('/exclusiveMinimum'))).toEqual([]);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: ['design', 'replicates'] });
  });

  test('has scenarios where scenarios stand', () => {
    const { properties = {} } = written as unknown as {
      properties?: Record<string, { $ref?: string; anyOf?: { $ref?: string }[] }>;
    };
    expect(properties['set'].$ref).toBe('#/$defs/scenario');
    expect(properties['base'].anyOf?.[1].$ref).toBe('#/$defs/scenario');
    expect(Object.keys(written.$defs.scenario.properties ?? {})).toContain('levers');
  });

  test('describes every section, names every design and every metric', () => {
    for (const [name, { description = '' }] of Object.entries(schema.properties ?? {}))
      expect(description.length, name).toBeGreaterThan(8);
    const methods = schema.properties?.['design'].anyOf?.flatMap((one) => one.properties?.['method']?.const ?? []);
    expect(methods).toEqual(DESIGN_NAMES);
    expect(schema.properties?.['record'].properties?.['metrics'].anyOf?.[1].items?.enum).toEqual(METRIC_NAMES);
  });

  test.each([
    [{ ...SMALL, months: 0 }],
    [{ ...SMALL, monhts: 3 }],
    [{ ...SMALL, replicates: 0.5 }],
    [{ ...SMALL, design: { method: 'sobol', points: -1 } }],
    [{ ...SMALL, design: { method: 'grid' } }],
    [{ ...SMALL, factors: { ambition: { form: 0 } } }],
    [{ ...SMALL, set: { levers: { ambition: 2 } } }],
    [{ ...SMALL, base: 'nothing' }],
    [{ ...SMALL, record: { months: [] } }],
    [{ design: SMALL.design }],
  ])('refuses %j', (input) => {
    expect(jsonSchemaProblems(schema, input)).not.toEqual([]);
  });

  test('accepts what is accepted', async () => {
    const inputs = [
      SMALL,
      { ...SMALL, bases: { a: 'high-5', b: { levers: { ambition: 1 } } }, seed: 3, set: { off: ['ties'] } },
      { ...SMALL, design: { points: [{ ambition: 0.1, trustShift: 0 }] } },
      { ...SMALL, factors: { mix: { simplex: { OA: [0, 0.5] } }, place: { values: ['Preston', 'Halden'] } } },
      {
        ...SMALL,
        design: { method: 'fullGrid', levels: { ambition: 3 } },
        record: { months: { every: 3 }, metrics: 'all' },
      },
      {
        ...SMALL,
        replicates: { until: { outcome: 'trust', halfWidth: 0.1 }, atLeast: 2, atMost: 4 },
        stop: { when: 'trust > 1' },
      },
    ];
    for (const input of inputs) {
      await resolved(input);
      expect(jsonSchemaProblems(schema, input)).toEqual([]);
    }
  });
});

describe('the example', () => {
  test.each([
    ['governance-mix', 1024, 5120],
    ['sobol-trust', 128 * 14, 3584],
    ['morris-screen', 12 * 14, 12 * 14 * 6],
    ['list', 5, 50],
  ])('%s resolves, and is what its schema says', async (name, points, runs) => {
    const path = new URL(`../../../examples/${name}.yaml`, import.meta.url).pathname;
    const experiment = await openExperiment(path, atlas);
    if (!experiment.ok) throw new Error(JSON.stringify(experiment.issues));
    const plan = planOf(experiment.value);
    expect([plan.points, plan.runs]).toEqual([points, runs]);
    const input = readExperimentFile(path);
    expect(jsonSchemaProblems(schema, input.ok ? input.value : null)).toEqual([]);
  });

  test('governance-mix has at least 5,000 runs of Boston over mix, trust, austerity, ambition and support, under common seeds', async () => {
    const experiment = await openExperiment(
      new URL('../../../examples/governance-mix.yaml', import.meta.url).pathname,
      atlas,
    );
    const plan = planOf(experiment.ok ? experiment.value : await resolved({}));
    expect(plan.runs).toBeGreaterThanOrEqual(5000);
    expect(plan.experiment.factors.map(({ name }) => name)).toEqual([
      'mix',
      'trustShift',
      'austerity',
      'ambition',
      'volunteerSupport',
    ]);
    expect(plan.experiment.replicates.seeds).toBe('common');
    const { scenario, citizens, months } = plan.scenarioAt(1023);
    expect([scenario.place.name, citizens, months]).toEqual(['Boston', 5400, 120]);
  });
});
