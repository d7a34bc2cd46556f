import { posix } from 'node:path';
import { finding, layerOf, requests, type Finding, type Rule, type Source } from './source.ts';

/** Which doors each folder may enter. Tests enter every door; scripts build the repository and may go past them. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  'research/analysis': ['#sim'],
  scenarios: ['#sim'],
  pictures: [],
  workers: ['#sim'],
  'research/runs': ['#sim', '#analysis', '#pictures', '#workers'],
  'research/lessons': ['#sim', '#analysis', '#scenarios', '#pictures', '#workers', '#runs'],
  'research/explain': ['#sim', '#analysis', '#pictures', '#workers', '#runs'],
  'research/experiments': ['#sim', '#analysis', '#scenarios', '#runs'],
  'research/store': [
    '#sim',
    '#analysis',
    '#scenarios',
    '#scenarios/node',
    '#pictures',
    '#workers',
    '#workers/node',
    '#runs',
    '#experiments',
  ],
  'research/validation': [
    '#sim',
    '#analysis',
    '#scenarios',
    '#scenarios/node',
    '#pictures',
    '#workers',
    '#workers/node',
    '#store',
  ],
  cli: [
    '#sim',
    '#analysis',
    '#scenarios',
    '#scenarios/node',
    '#pictures',
    '#workers',
    '#workers/node',
    '#runs',
    '#lessons',
    '#explain',
    '#experiments',
    '#store',
    '#validation',
  ],
  ui: [
    '#sim',
    '#analysis',
    '#scenarios',
    '#pictures',
    '#workers',
    '#workers/web',
    '#runs',
    '#lessons',
    '#explain',
    '#experiments',
  ],
};

/** Rooms of a folder, from the ground up: a room may use those before it. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  sim: ['declare', 'arithmetic', 'memory', 'random', 'world', 'mechanisms', 'record', 'setup', 'run'],
  pictures: ['numbers', 'markup', 'scales', 'draw', 'page'],
  scenarios: ['written', 'places', 'presets', 'scenario'],
  'research/lessons': ['format', 'claims', 'predict', 'words', 'builtIn', 'run', 'questions'],
  'research/explain': ['players', 'game', 'answer', 'words'],
  'research/experiments': ['written', 'factors', 'design', 'file', 'plan', 'robust', 'bands', 'search'],
  'research/store': ['disk', 'tables', 'journal', 'merge', 'run', 'findings', 'worlds', 'report', 'search'],
  ui: [
    'words',
    'state',
    'run',
    'parts',
    'charts',
    'cards',
    'choices',
    'town',
    'loops',
    'why',
    'compare',
    'bands',
    'hold',
    'explore',
    'teach',
    'modes',
  ],
};

/** Files that stand on top of all rooms. */
const ROOF =
  /^((sim|pictures|scenarios|research\/(lessons|explain|experiments|store))\/index\.ts|scenarios\/node\.ts|ui\/(index\.ts|App\.tsx|main\.tsx|offline\.js))$/;

/** Third-party code, and the only places that may know it; what a browser opens is checked apart. Tests and scripts use what they like. */
const THIRD_PARTY: readonly (readonly [name: RegExp, where: RegExp])[] = [
  [/^seedrandom$/, /^(sim\/random|research\/(analysis\/designs|validation\/judge))\//],
  [/^@noble\/hashes\//, /^sim\//],
  [/^mathjs(\/|$)/, /^research\/analysis\//],
  [
    /^zod$/,
    /^(scenarios|research\/(lessons\/format|experiments\/(written|design|file|robust|search)|validation\/calibrate))\//,
  ],
  [/^yaml$/, /^scenarios\//],
  [/^comlink(\/|$)/, /^workers\//],
  [/^piscina$/, /^workers\//],
  [/^commander$/, /^cli\//],
  [/^hyparquet$/, /^(research\/store\/tables|ui\/explore)\//],
  [/^hyparquet-writer$/, /^(research\/store\/tables|ui\/explore\/take)\//],
  [/^fflate$/, /^ui\/explore\/take\//],
  [/^lean-qr$/, /^ui\/teach\//],
  [/^chart\.js/, /^ui\/charts\//],
  [/^preact(\/|$)/, /^ui\//],
  [/^@preact\/signals$/, /^ui\/(state\/|main\.tsx$)/],
  // The engine of another checkout.
  [/^\(computed\)$/, /^cli\/bench\/loadEngine\.ts$/],
  [/^node:/, /^(cli|scenarios|workers|research\/(store|validation))[/]/],
];

/** Doors that a browser opens: nothing behind them may ask for Node. */
export const BROWSER_DOORS = [
  'sim/index.ts',
  'research/analysis/index.ts',
  'scenarios/index.ts',
  'research/runs/index.ts',
  'research/lessons/index.ts',
  'research/explain/index.ts',
  'pictures/index.ts',
  'research/experiments/index.ts',
  'workers/index.ts',
  'workers/web.ts',
];

/** A relative import stays in its folder and names the file; another folder is entered by its door, if the arrow allows. */
export const throughDoors: Rule = (source) => {
  const folder = layerOf(source.path);
  if (folder === 'scripts' || INSIDE.includes(source.path)) return [];
  const free = folder === 'tests';
  return requests(source).flatMap(({ name, start }) => {
    if (name.startsWith('.')) return relative(source, name, start, free);
    if (!name.startsWith('#') || free) return [];
    return DOORS[folder]?.includes(name) ? [] : [finding(source, start, `${folder}/ may not enter ${name}`)];
  });
};

/** Inside a folder whose rooms have floors, imports go down. */
export const downTheFloors: Rule = (source) => {
  const folder = layerOf(source.path);
  const roomOf = (path: string): string => path.slice(folder.length + 1).split('/')[0] ?? '';
  const room = roomOf(source.path);
  const floors = FLOORS[folder];
  if (floors === undefined || ROOF.test(source.path)) return [];
  const here = floors.indexOf(room);
  if (here < 0) return [finding(source, 0, `${source.path} is in no room of ${folder}/`)];
  return requests(source).flatMap(({ name, start }) => {
    if (!name.startsWith('.')) return [];
    const there = roomOf(posix.join(posix.dirname(source.path), name));
    return floors.indexOf(there) <= here && floors.includes(there)
      ? []
      : [finding(source, start, `${folder}/${room}/ may not use ${there}/, which is above it`)];
  });
};

/** The files through which tests reach parts that no door shows. */
const INSIDE = ['tests/sim/inside.ts', 'tests/validation/inside.ts'];

function relative(source: Source, name: string, start: number, free: boolean): Finding[] {
  const target = posix.join(posix.dirname(source.path), name);
  const leaves = layerOf(target) !== layerOf(source.path);
  if (leaves && !(free && /\.(json|md)$/.test(name))) return [finding(source, start, `${name} goes past a door`)];
  return /\.(ts|tsx|mjs|js|json|css)$/.test(name) ? [] : [finding(source, start, `${name} does not name the file`)];
}

/** Third-party code only where the table says. A name missing in the table belongs nowhere: a new one needs a decision page. */
export const thirdPartyInItsPlace: Rule = (source) => {
  if (/^(tests|scripts)\//.test(source.path)) return [];
  return requests(source).flatMap(({ name, start }) => {
    if (name.startsWith('.') || name.startsWith('#')) return [];
    const row = THIRD_PARTY.find(([pattern]) => pattern.test(name));
    if (row === undefined) return [finding(source, start, `${name} is not in the table of third-party code`)];
    return row[1].test(source.path) ? [] : [finding(source, start, `${name} is not used here`)];
  });
};

/**
 * Who may ask where it lies itself. In the bundle of the command line no module lies where it was written; these know how to find a file
 * from there too.
 */
const KNOWS_ITS_PLACE =
  /^(workers\/(builtEntry|web)|cli\/(main|packageVersion)|scenarios\/places\/packageFolder)\.ts$|^(ui|scripts|tests)\//;

/** What is read from the package is found from its folder (`packageFolder`), what threads run by `builtEntry`. */
export const foundFromTheFolder: Rule = (source) =>
  KNOWS_ITS_PLACE.test(source.path)
    ? []
    : source.nodes.flatMap(({ node }) =>
        node.type === 'MetaProperty' && node.meta.name === 'import'
          ? [
              finding(
                source,
                node.start,
                'import.meta is another address in the bundle; ask packageFolder or builtEntry',
              ),
            ]
          : [],
      );

/** Where the folder of a door `#name` lies. */
function folderOfDoor(door: string): string {
  const name = door.slice(1);
  return Object.hasOwn(DOORS, `research/${name}`) ? `research/${name}` : name;
}

/** What a browser's door reaches, file by file, and which of those ask for Node. */
export function nodeBehind(door: string, sources: readonly Source[]): Finding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const waiting = [door];
  const findings: Finding[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = byPath.get(path);
    if (source === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const { name, start } of requests(source)) {
      if (/^node:|\/node$/.test(name)) findings.push(finding(source, start, `${name} behind ${door}`));
      if (name.startsWith('.')) waiting.push(posix.join(posix.dirname(path), name));
      if (/^#[a-z]+$/.test(name)) waiting.push(`${folderOfDoor(name)}/index.ts`);
    }
  }
  return findings;
}

/** What the tables above say and what is imported, for people: a row for each folder, as it stands in AGENTS.md. */
export function importTable(sources: readonly Source[]): string {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ') || 'nothing';
  const packageOf = (name: string): string =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  const rows = Object.entries(DOORS).map(([folder, doors]) => {
    const own = sources.filter(({ path }) => path.startsWith(`${folder}/`));
    const names = own.flatMap((source) => requests(source).map(({ name }) => name));
    const parties = names.filter((name) => !/^[.#(]|^node:/.test(name)).map(packageOf);
    const node = names.some((name) => name.startsWith('node:')) ? ['node:'] : [];
    const rooms = FLOORS[folder]?.join(' → ') ?? 'no floors';
    return [`\`${folder}/\``, code(doors), rooms, code([...new Set(parties)].toSorted().concat(node))];
  });
  const head = ['folder', 'may enter', 'rooms, from the ground up', 'third-party'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Arrows: which folder asks which other, and inside folders which room which other; `back` counts rooms that ask each other. */
export interface Arrows {
  readonly betweenFolders: number;
  readonly betweenRooms: number;
  readonly back: number;
}

/** Counts the arrows between the source folders, tests and scripts left out. */
export function countArrows(sources: readonly Source[]): Arrows {
  const folders = new Set<string>();
  const rooms = new Set<string>();
  for (const source of sources) {
    const folder = layerOf(source.path);
    if (folder === 'tests' || folder === 'scripts') continue;
    const roomOf = (path: string): string =>
      path
        .slice(folder.length + 1)
        .split('/')
        .slice(0, -1)[0] ?? '';
    for (const { name } of requests(source)) {
      if (name.startsWith('#')) folders.add(`${folder} → ${folderOfDoor(name.split('/')[0])}`);
      if (!name.startsWith('.')) continue;
      const [here, there] = [source.path, posix.join(posix.dirname(source.path), name)].map(roomOf);
      if (here !== there && here !== '' && there !== '') rooms.add(`${folder}: ${here} → ${there}`);
    }
  }
  const back = [...rooms].filter((arrow) => {
    const [, folder, here, there] = /^(.*): (.*) → (.*)$/.exec(arrow) ?? [];
    return rooms.has(`${folder}: ${there} → ${here}`);
  });
  return { betweenFolders: folders.size, betweenRooms: rooms.size, back: back.length / 2 };
}
