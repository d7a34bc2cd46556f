// Which files become pages of the site, where each comes to lie, and under which heading it is found.
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The page of the public names has no file: it is written from the declarations. */
export const LIBRARY = 'docs/library.md';

/** Pages beside those under docs/. */
const BESIDE = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'AGENTS.md',
  'ui/README.md',
  'scenarios/places/LICENCES.md',
];

/** Headings of the contents, in plain words. What is under docs/ and is named nowhere comes last of the heading that is open to it. */
const HEADINGS = [
  {
    title: 'Start here',
    pages: [
      ['docs/README.md', 'Welcome'],
      ['README.md', 'What Samspill is'],
      ['docs/terms.md', 'Terms in plain words'],
    ],
  },
  {
    title: 'For people who decide',
    pages: [
      ['docs/guides/policymakers.md', 'A guide: reading it before you decide'],
      ['docs/version-4.md', 'Ten short answers'],
      ['docs/places.md', 'Your own town'],
    ],
  },
  {
    title: 'For teachers',
    pages: [
      ['docs/guides/teachers.md', 'A guide: a lesson, a course'],
      ['docs/presets.md', 'Cases and strategies to compare'],
      ['docs/lesson-files.md', 'Lessons of your own'],
      ['docs/six-questions.md', 'Six questions: what each answer moves'],
      ['docs/validation/preston.md', 'Preston, published and simulated'],
      ['docs/validation/wigan.md', 'Wigan, published and simulated'],
      ['docs/validation/manchester.md', 'Greater Manchester, published and simulated'],
      ['docs/lessons.md', 'What the lessons claim, measured'],
    ],
  },
  {
    title: 'For researchers: the model',
    pages: [
      ['docs/model.md', 'The model in words'],
      ['docs/parameters.md', 'Levers and parameters'],
      ['docs/metrics.md', 'Metrics and mechanisms'],
      ['docs/evidence.md', 'Evidence: every source'],
      ['docs/seed-tables.md', 'Factors of the review'],
    ],
  },
  {
    title: 'For researchers: is it right?',
    pages: [
      ['docs/validation.md', 'Validation'],
      ['docs/scoreboard.md', 'Scoreboard'],
      ['docs/robustness.md', 'Robustness'],
      ['docs/score-sensitivity.md', 'What decides the score'],
      ['docs/calibration.md', 'Calibration'],
    ],
  },
  {
    title: 'For researchers: running it',
    open: true,
    pages: [
      ['docs/guides/researchers.md', 'A guide: from a question to a published sweep'],
      ['docs/command-line.md', 'Command line'],
      ['docs/explain.md', 'Why two strategies differ'],
      ['docs/worked-example.md', 'A worked example'],
      ['docs/loops.md', 'Which loop weighs most'],
      ['docs/scenario-files.md', 'Scenario files'],
      ['docs/experiment-files.md', 'Experiment files'],
      ['docs/sweeps.md', 'Sweeps'],
      ['docs/nations.md', 'Whole nations, one to one'],
      ['docs/bands.md', 'How sure is this? Three bands'],
      ['docs/robust.md', 'Would it hold up?'],
      ['docs/search.md', 'Search: what a budget could do'],
      ['docs/analyses.md', 'Analyses'],
      ['docs/performance.md', 'Performance: what costs how much'],
      ['docs/contact-model.md', 'A small model for every framework'],
      [LIBRARY, 'Library: every public name'],
    ],
  },
  {
    title: 'På norsk',
    lang: 'nb',
    pages: [
      ['docs/guides/policymakers.nb.md', 'For folkevalgte'],
      ['docs/guides/teachers.nb.md', 'For lærere'],
      ['docs/guides/researchers.nb.md', 'For forskere'],
    ],
  },
  {
    title: 'På dansk',
    lang: 'da',
    pages: [
      ['docs/guides/policymakers.da.md', 'For politikere'],
      ['docs/guides/teachers.da.md', 'For undervisere'],
      ['docs/guides/researchers.da.md', 'For forskere'],
    ],
  },
  {
    title: 'About',
    pages: [
      ['CHANGELOG.md', 'What changed'],
      ['docs/decisions/index.md', 'Decisions'],
      ['scenarios/places/LICENCES.md', 'Licences of the place data'],
      ['CONTRIBUTING.md', 'Contributing'],
    ],
  },
];

/** What is not said to be in another language is in English. */
const LANGUAGE = 'en';

/** The language of a page, which its name tells where it is not English: `teachers.nb.md`. */
export function languageOf(path) {
  return /\.(nb|da)\.md$/.exec(path)?.[1] ?? LANGUAGE;
}

/** Pages that stand under another one, which lists them; they are no lines of the contents. */
const UNDER = [
  [/^docs\/presets\//, 'docs/presets.md'],
  [/^docs\/validation\//, 'docs/validation.md'],
  [/^docs\/decisions\//, 'docs/decisions/index.md'],
];

/** Every file that becomes a page, as paths from the root. */
export function pageFiles(root) {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join('docs', ...name.split(/[\\/]/)));
  return [...BESIDE, ...docs.toSorted()];
}

/** The page of a folder: what is written of it, the page that bears its name, or a list of what is in it, which is made. */
export function pageOfFolder(folder, files) {
  const named = [`${folder}/README.md`, `${folder}.md`].find((path) => files.includes(path));
  return named ?? `${folder}/index.md`;
}

/** Where a page lies on the site: beside where its file lies, so that links between them stay what they are. */
export function addressOf(path) {
  return path === 'docs/README.md' ? 'index.html' : path.replace(/\.md$/, '.html');
}

/** The page that lists this one; undefined for those in the contents. */
export function pageAbove(path) {
  const named = HEADINGS.some(({ pages }) => pages.some(([name]) => name === path));
  return named ? undefined : UNDER.find(([pattern]) => pattern.test(path))?.[1];
}

/** The contents: headings with the pages that are there, under the words used here or their own title. */
export function contentsOf(titles) {
  const named = new Set(HEADINGS.flatMap(({ pages }) => pages.map(([path]) => path)));
  const unnamed = [...titles.keys()].filter(
    (path) => path.startsWith('docs/') && !named.has(path) && !UNDER.some(([pattern]) => pattern.test(path)),
  );
  return HEADINGS.map(({ title, lang, pages, open }) => ({
    title,
    lang: lang ?? LANGUAGE,
    pages: [
      ...pages.filter(([path]) => titles.has(path)).map(([path, label]) => ({ path, label })),
      ...(open ? unnamed.map((path) => ({ path, label: titles.get(path) })) : []),
    ],
  }));
}
