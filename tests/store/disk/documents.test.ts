import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, MANIFEST, merge, smallStore, someRun, write } from './storing.ts';

test('CSV quotes what needs it, keeps every digit and leaves empty what is missing', async () => {
  const store = smallStore({ runs: 2, outcomes: [{ name: 'a "b"', type: 'number' }] });
  const { run } = someRun(0, { warnings: 'two\nlines', factors: [-0, 'Ås, "vest"', 2 ** 53 - 1, true] });
  const values = [0.1 + 0.2, Number.NaN, -0, 1e21, 5e-324, Infinity];
  const outcomes = values.map((value, month) => ({ month, area: 'x', values: [value] }));
  write(store, 0, [{ run, outcomes }, someRun(1, { status: 'failed', reason: 'it said "no"', fingerprint: '' })]);
  await merge(store.dir, { csv: true });
  expect(readFileSync(join(store.dir, 'runs.csv'), 'utf8')).toBe(
    'run,runId,point,replicate,seed,status,reason,fingerprint,warnings,trust,place,agents,austerity\n' +
      '0,id0,0,0,seed 0,done,,0,"two\nlines",-0,"Ås, ""vest""",9007199254740991,true\n' +
      `1,id1,0,1,seed 1,failed,"it said ""no""",,,${1 / 7},,1000,false\n`,
  );
  expect(readFileSync(join(store.dir, 'outcomes.csv'), 'utf8')).toBe(
    'run,month,area,"a ""b"""\n0,0,x,0.30000000000000004\n0,1,x,\n0,2,x,-0\n0,3,x,1e+21\n0,4,x,5e-324\n0,5,x,Infinity\n',
  );
});

test('the README names every column with its unit and says what was not run here', async () => {
  const store = smallStore();
  await fill(store);
  await merge(store.dir);
  const text = readFileSync(join(store.dir, 'README.txt'), 'utf8');
  for (const part of ['Trust (share)', 'Public value (index)', 'read_parquet("runs.parquet")', 'scan_parquet']) {
    expect(text).toContain(part);
  }
  expect(text.match(/not run by Samspill's tests/g)).toHaveLength(2);
  expect(text).not.toContain('NOT COMPLETE');
});

test('the crate says by RO-Crate and Process Run Crate what made the tables from what', async () => {
  const store = smallStore({ licence: 'https://spdx.org/licenses/CC-BY-4.0' });
  await fill(store);
  const { files } = await merge(store.dir, { csv: true });
  const graph = graphOf(store.dir);
  const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
  expect(byId.size).toBe(graph.length);
  expect(byId.get('ro-crate-metadata.json')).toMatchObject({
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    about: { '@id': './' },
  });
  const root = byId.get('./')!;
  expect(root).toMatchObject({ conformsTo: { '@id': 'https://w3id.org/ro/wfrun/process/0.5' }, name: 'A small sweep' });
  for (const name of ['name', 'description', 'datePublished', 'license']) expect(root).toHaveProperty(name);
  // Whatever is pointed to is described, and every file is part of the crate with its right checksum.
  const pointed = [...JSON.stringify(graph).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
  const outside = pointed.filter((id) => !byId.has(id) && !/^http:\/\/schema|ro\/crate\/1.1$/.test(id));
  expect(outside).toEqual([]);
  for (const { name } of files) {
    const sha256 = createHash('sha256').update(readFileSync(join(store.dir, name))).digest('hex'); // prettier-ignore
    expect(byId.get(name)).toMatchObject({ '@type': 'File', sha256 });
  }
  expect(byId.get('#sweep')).toMatchObject({
    '@type': 'CreateAction',
    instrument: { '@id': '#samspill' },
    object: [{ '@id': 'experiment.yaml' }],
    result: files.map(({ name }) => ({ '@id': name })),
    startTime: '2026-11-22T10:00:00Z',
    endTime: '2026-11-23T08:00:00Z',
  });
  expect(byId.get('#samspill')).toMatchObject({ '@type': 'SoftwareApplication', softwareVersion: '0.1.0' });
});

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

function graphOf(dir: string): readonly Entity[] {
  const crate = JSON.parse(readFileSync(join(dir, 'ro-crate-metadata.json'), 'utf8')) as { '@graph': Entity[] };
  return crate['@graph'];
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const ID = (id: RegExp) => (value: unknown) => [value].flat().every((one) => id.test((one as Entity)['@id']));
const IS = (text: RegExp) => (value: unknown) => text.test(String(value));

/**
 * The tables of requirements of Process Run Crate 0.5 (https://w3id.org/ro/wfrun/process/0.5) and of the root of RO-Crate 1.1,
 * by entity and property. `url` and an absolute `@id` of the software are left out: Samspill has no address.
 */
const PROFILE: readonly (readonly [entity: string, property: string, fits: (value: unknown) => boolean])[] = [
  ['ro-crate-metadata.json', '@type', IS(/^CreativeWork$/)],
  ['ro-crate-metadata.json', 'conformsTo', ID(/^https:\/\/w3id.org\/ro\/crate\/1\.1$/)],
  ['ro-crate-metadata.json', 'about', ID(/^\.\/$/)],
  ['./', '@type', IS(/^Dataset$/)],
  ['./', 'conformsTo', ID(/^https:\/\/w3id.org\/ro\/wfrun\/process\/0\.5$/)],
  ['./', 'name', IS(/./)],
  ['./', 'description', IS(/./)],
  ['./', 'datePublished', IS(TIME)],
  ['./', 'license', ID(/^https:/)],
  ['./', 'author', ID(/^(https:|#)/)],
  ['./', 'hasPart', ID(/\.(parquet|yaml|json|txt)$/)],
  ['./', 'mentions', ID(/^#sweep$/)],
  ['#samspill', '@type', IS(/^SoftwareApplication$/)],
  ['#samspill', 'name', IS(/^Samspill$/)],
  ['#samspill', 'softwareVersion', IS(/^\d+\.\d+\.\d+$/)],
  ['#sweep', '@type', IS(/^CreateAction$/)],
  ['#sweep', 'name', IS(/./)],
  ['#sweep', 'description', IS(/./)],
  ['#sweep', 'startTime', IS(TIME)],
  ['#sweep', 'endTime', IS(TIME)],
  ['#sweep', 'instrument', ID(/^#samspill$/)],
  ['#sweep', 'agent', ID(/^(https:|#)/)],
  ['#sweep', 'object', ID(/^experiment\.yaml$/)],
  ['#sweep', 'result', ID(/\.parquet$/)],
  ['#sweep', 'actionStatus', ID(/^http:\/\/schema.org\/(Completed|Failed)ActionStatus$/)],
];

test('the crate has each property of the tables of its profiles, people and licence as the experiment gives them', async () => {
  const by = ['Kari Nordmann <https://orcid.org/0000-0002-1825-0097>', 'Ola Nordmann'];
  const store = smallStore({ licence: 'https://spdx.org/licenses/CC-BY-4.0', by });
  await fill(store);
  await merge(store.dir);
  const graph = graphOf(store.dir);
  const entity = (id: string) => graph.find((one) => one['@id'] === id);
  expect(PROFILE.filter(([id, property, fits]) => !fits(entity(id)?.[property]))).toEqual([]);
  const people = [{ '@id': 'https://orcid.org/0000-0002-1825-0097' }, { '@id': '#person-2' }];
  expect(entity('#sweep')).toMatchObject({ agent: people, startTime: MANIFEST.dates['planned'] });
  expect(people.map((one) => entity(one['@id']))).toMatchObject([
    { '@type': 'Person', name: 'Kari Nordmann' },
    { '@type': 'Person', name: 'Ola Nordmann' },
  ]);
  expect(entity('#sweep')).not.toHaveProperty('error');
  expect(entity('#samspill')).not.toHaveProperty('url');
});

test('the crate of a partial merge says that the sweep did not end, and what is missing, until it is whole', async () => {
  const store = smallStore({ runs: 3 });
  write(store, 0, [someRun(0)]);
  await merge(store.dir, { partial: true });
  const sweep = () => graphOf(store.dir).find((one) => one['@id'] === '#sweep');
  expect(sweep()).toMatchObject({
    actionStatus: { '@id': 'http://schema.org/FailedActionStatus' },
    error: 'of 3 runs these are missing: 1-2',
  });
  expect(sweep()).not.toHaveProperty('agent');
  write(store, 0, [someRun(1), someRun(2)]);
  await merge(store.dir);
  expect(sweep()).toMatchObject({ actionStatus: { '@id': 'http://schema.org/CompletedActionStatus' } });
  expect(sweep()).not.toHaveProperty('error');
});
