import { describe, expect, test } from 'vitest';
import { resolveScenario } from '#scenarios';
import { scenarioEssence } from '#sim';
import { atlas, problemsOf, resolved, SMALL } from './resolving.ts';

const $schema = './experiment.schema.json';

describe('what only describes an experiment', () => {
  test('changes neither its runs nor its hash: schema, people, licence', async () => {
    const plain = await resolved(SMALL);
    const by = ['Kari Nordmann <https://orcid.org/0000-0002-1825-0097>', 'Ola Nordmann'];
    const base = { $schema, extends: 'hybrid-by-default' };
    const described = await resolved({ $schema, ...SMALL, base, by, licence: 'CC-BY-4.0' });
    expect(described.essence).toEqual(plain.essence);
    expect(described.hash).toBe(plain.hash);
    expect(described).toMatchObject({ by, licence: 'https://spdx.org/licenses/CC-BY-4.0' });
    expect(plain).toMatchObject({ by: [], licence: null });
  });

  test('one name alone, and a licence by its address', async () => {
    const licence = 'https://data.norge.no/nlod/en/2.0';
    expect(await resolved({ ...SMALL, by: 'Kari Nordmann', licence })).toMatchObject({
      by: ['Kari Nordmann'],
      licence,
    });
  });

  const person = 'a name, or a name with an address: Kari Nordmann <https://orcid.org/0000-0002-1825-0097>';
  test.each([
    [{ by: '' }, `by: expected ${person}, got ""`],
    [{ by: 'Kari <0000-0002-1825-0097>' }, `by: expected ${person}, got "Kari <0000-0002-1825-0097>"`],
    [{ by: 7 }, `by: expected ${person}, got 7`],
    [{ by: [] }, 'by: expected a list of 1 to 100 names, got an empty list'],
    [{ by: ['Ola', '<x>'] }, `by[1]: expected ${person}, got "<x>"`],
    [{ license: 'CC-BY-4.0' }, 'license: expected a known name, got license (did you mean licence)'],
    [{ schema: 'x.json' }, 'schema: expected a known name, got schema (did you mean $schema)'],
  ])('%j is refused', async (change, problem) => {
    expect(await problemsOf({ ...SMALL, ...change })).toEqual([problem]);
  });

  test.each(['cc-by', 'http://example.org/licence', 'https://', 3])(
    'licence %j is refused, with those there are',
    async (licence) => {
      const [problem = '', ...others] = await problemsOf({ ...SMALL, licence });
      expect(problem).toMatch(
        /^licence: expected CC0-1\.0, CC-BY-4\.0, .* or the address of another, which begins with https:\/\/, got/,
      );
      expect(others).toEqual([]);
    },
  );
});

test('a scenario may say where its schema is, and is the same scenario', () => {
  const essences = [{ extends: 'high-5' }, { $schema: './scenario.schema.json', extends: 'high-5' }].map((input) => {
    const answer = resolveScenario(input, atlas);
    return answer.ok
      ? [scenarioEssence(answer.value.scenario), answer.value.run, answer.value.warnings]
      : answer.issues;
  });
  expect(essences[1]).toEqual(essences[0]);
});
