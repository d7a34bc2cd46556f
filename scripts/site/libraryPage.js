// The page about the library, as markdown: every public name with its docstring and its declaration, by what it is for.
import { publicReference } from './publicReference.js';

const GROUPS = [
  {
    title: 'The model and its runs',
    purpose: 'What is declared (levers, parameters, metrics, sources), and running it month by month.',
    doors: ['#sim'],
  },
  {
    title: 'Scenarios, presets and places',
    purpose: 'From what a person writes to a scenario that is ready to run, or to every problem with it.',
    doors: ['#scenarios', '#scenarios/node'],
  },
  {
    title: 'Experiments',
    purpose: 'Experiment files, their designs and what they will take.',
    doors: ['#experiments'],
  },
  {
    title: 'Sweeps and their results',
    purpose: 'Running experiments, merging, reading and analysing what they left.',
    doors: ['#store'],
  },
  {
    title: 'Comparing',
    purpose: 'Paired comparison, spreads, the index of public value; designs and analyses.',
    doors: ['#analysis'],
  },
];

/** Longer declarations are tables of data, which have pages of their own. */
const MOST_LINES = 40;

export function libraryPage() {
  const names = publicReference();
  const grouped = GROUPS.map((group) => ({ ...group, names: names.filter(({ door }) => group.doors.includes(door)) }));
  const placed = grouped.reduce((total, group) => total + group.names.length, 0);
  if (placed !== names.length) throw new Error(`${names.length} public names expected in groups, got ${placed}`);
  return [
    '# Library: every public name',
    `Every name that \`import … from 'samspill'\` finds: ${names.length} names, with the words and the types of the sources. A name goes or changes only with an entry in [the list of changes](../CHANGELOG.md). How to begin: [What Samspill is](../README.md#as-a-library).`,
    ...grouped.flatMap((group) => [
      `## ${group.title}`,
      group.purpose,
      group.names.map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`).join(' · '),
      ...group.names.flatMap(entry),
    ]),
    '',
  ].join('\n\n');
}

function entry({ name, kind, docstring, signature, source }) {
  return [`### ${name}`, `_${kind}_, declared in \`${source}\``, outsideCode(docstring), declaration(signature)];
}

function declaration(signature) {
  const lines = signature.split('\n');
  const shown =
    lines.length <= MOST_LINES
      ? lines
      : [...lines.slice(0, MOST_LINES - 10), `    // … ${lines.length - MOST_LINES + 10} lines more`];
  return ['```ts', ...shown, '```'].join('\n');
}

/** A docstring is text: what looks like markup outside of code is not. */
function outsideCode(text) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
}
