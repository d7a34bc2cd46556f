import { hashOf, type Checked } from '#sim';
import type { Experiment } from '#experiments';
import { isGroup } from '#scenarios';
import type { Manifest } from '../disk/manifest.ts';
import { storePaths } from '../disk/storePaths.ts';

/** What a folder knows of its experiment, in the words of the manifest. */
export type Essence = Pick<Experiment, 'design' | 'seed' | 'months' | 'replicates' | 'record' | 'expressions'> & {
  readonly factors: readonly Pick<Experiment['factors'][number], 'name' | 'range'>[];
  readonly stop: Experiment['stop'];
};

/** The experiment that a manifest holds, once its hash agrees with it and it is one of this program's. */
export function readEssence(dir: string, { experiment, experimentHash }: Manifest): Checked<Essence> {
  const field = `${storePaths.manifest(dir)}: experiment`;
  if (hashOf(experiment) !== experimentHash) {
    const hint = 'the folder was changed by hand; take the manifest from a copy';
    return {
      ok: false,
      issues: [{ field, expected: `the experiment of hash ${experimentHash}`, got: 'another', hint }],
    };
  }
  const read = experiment as Essence;
  if (isGroup(read) && SHAPE.every(([key, fits]) => fits(read[key]))) return { ok: true, value: read };
  const wrong = isGroup(read) ? SHAPE.filter(([key, fits]) => !fits(read[key])).map(([key]) => key) : ['anything'];
  const expected = 'an experiment as samspill sweep writes it';
  return { ok: false, issues: [{ field, expected, got: `nothing fitting for ${wrong.join(', ')}` }] };
}

const SHAPE: readonly (readonly [keyof Essence, (value: unknown) => boolean])[] = [
  [
    'factors',
    (value) =>
      Array.isArray(value) &&
      value.every((one) => isGroup(one) && typeof one['name'] === 'string' && isGroup(one['range'])),
  ],
  ['design', (value) => isGroup(value) && (value['kind'] === 'method' || value['kind'] === 'listed')],
  ['seed', (value) => typeof value === 'string'],
  ['months', (value) => typeof value === 'number'],
  ['replicates', (value) => isGroup(value) && (value['kind'] === 'fixed' || value['kind'] === 'adaptive')],
  ['record', (value) => isGroup(value) && Array.isArray(value['months']) && typeof value['areas'] === 'string'],
  ['expressions', isGroup],
];
