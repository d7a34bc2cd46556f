// Measures the page in a real Chromium: `npm run bench:ui`, at full speed and with the processor slowed four times. With
// `-- --against FOLDER`, the folder of another built checkout, both pages take turns and ratios are told: times of a shared processor
// mean little by themselves. `-- --runs N` visits (5 unless told).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve as absolute } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright';
import { preview } from 'vite';

const { values: asked } = parseArgs({ options: { against: { type: 'string' }, runs: { type: 'string' } } });
const RUNS = asked.runs === undefined ? 5 : Number(asked.runs);
if (!Number.isInteger(RUNS) || RUNS < 1) refuse(`--runs: expected a whole number from 1, got ${asked.runs}`);
if (asked.against !== undefined && !existsSync(`${asked.against}/dist/app/index.html`))
  refuse(`--against: expected the folder of a checkout with a built page (dist/app), got ${asked.against}`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function refuse(problem) {
  console.error(problem);
  process.exit(2);
}

async function serve(folder) {
  const outDir = absolute(folder, 'dist/app');
  const server = await preview({
    configFile: false,
    root: outDir,
    base: './',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
const mine = await serve('.');
const theirs = asked.against === undefined ? null : await serve(asked.against);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await packaged.executablePath()),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ],
});

async function visit(url, slowed) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  // Chromium slows only the page's own thread by this; the closing line says so.
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  // The first useful screen: headline, key figures and a chart with something on it.
  const first = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const canvas = document.querySelector('.chart canvas');
          if (document.querySelector('h1') !== null && canvas !== null && canvas.width > 0) {
            requestAnimationFrame(() => resolve(performance.now()));
          } else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.waitForSelector('.lever', { state: 'attached' });
  // Where the choices are closed on arrival, they are opened, as a person would.
  const door = page.locator('[data-opens=choices]');
  if ((await door.count()) > 0) await door.first().click();
  await page.waitForFunction(() => document.querySelector('.status progress') === null, undefined, {
    timeout: 120_000,
  });
  await page.waitForSelector('.town-canvas canvas, .town-columns', { timeout: 120_000 });
  await page.waitForTimeout(1000);

  // A lever moves: until the page says that a new line is there, and until all runs are.
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const slider = document.querySelector('.lever input[type=range]');
        const began = performance.now();
        let line = null;
        const look = () => {
          const status = document.querySelector('.status');
          const runs = Number(status?.dataset.runs ?? /^\d+/.exec(status?.textContent ?? '')?.[0]);
          if (line === null && runs === 1) line = performance.now() - began;
          if (line !== null && runs === 10 && document.querySelector('.status progress') === null)
            resolve({ line, band: performance.now() - began });
          else requestAnimationFrame(look);
        };
        slider.value = String(Number(slider.max) / 3);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(look);
      }),
  );

  // The thumb is dragged for two seconds, forty moves; the longest task of the page meanwhile.
  const longest = await page.evaluate(async () => {
    globalThis.tasks.length = 0;
    const slider = document.querySelectorAll('.lever input[type=range]')[1];
    for (let n = 0; n < 40; n++) {
      slider.value = String((Number(slider.max) * n) / 40);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...globalThis.tasks);
  });
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('.status progress') === null, undefined, {
    timeout: 120_000,
  });
  await page.waitForTimeout(1500);

  // The time slider is scrubbed: milliseconds of work from each move to the end of its frame.
  const scrub = await page.evaluate(async () => {
    const slider = document.querySelector('#time');
    const took = [];
    for (let month = 0; month <= 120; month += 2) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const began = performance.now();
      slider.value = String(month);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // A message comes after the frame under way is laid out and painted.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      took.push(performance.now() - began);
    }
    return took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)];
  });
  await context.close();
  return { first, line: answer.line, band: answer.band, longest, scrub };
}

/** Compressed bytes of what the first chart needs, and of the typeface. */
function weightOf(folder) {
  const assets = readdirSync(`${folder}/dist/app/assets`);
  const html = readFileSync(`${folder}/dist/app/index.html`, 'utf8');
  const early = assets.filter((name) => name.endsWith('.js') && html.includes(name));
  const size = (name) => gzipSync(readFileSync(`${folder}/dist/app/assets/${name}`)).length;
  const face = assets.filter((name) => name.endsWith('.woff2'));
  return {
    script: early.reduce((sum, name) => sum + size(name), 0),
    face: face.reduce((sum, name) => sum + readFileSync(`${folder}/dist/app/assets/${name}`).length, 0),
  };
}
console.log(`${cpus()[0].model}, ${cpus().length} processors, Node ${process.version}, Chromium ${browser.version()}`);
const { script, face } = weightOf('.');
console.log(`JavaScript before the first chart: ${(script / 1000).toFixed(1)} kB gzip (at most 140)`);
console.log(`typeface: ${(face / 1000).toFixed(1)} kB (at most 45)`);
if (asked.against !== undefined)
  console.log(`against: JavaScript ${(weightOf(asked.against).script / 1000).toFixed(1)} kB gzip`);
const LABELS = {
  first: 'first useful screen',
  line: 'lever to provisional line',
  band: 'band of all runs',
  scrub: 'scrub, a frame',
  longest: 'longest task while dragging',
};
for (const slowed of [1, 4]) {
  const [ours, others] = [[], []];
  for (let n = 0; n < RUNS; n++) {
    ours.push(await visit(mine.url, slowed));
    if (theirs !== null) others.push(await visit(theirs.url, slowed));
  }
  for (const [key, label] of Object.entries(LABELS)) {
    const of = (visits) => visits.map((one) => one[key]);
    const least = Math.min(...of(ours));
    const told = `${median(of(ours)).toFixed(0).padStart(6)} ms (least ${least.toFixed(0)})`;
    const before = theirs === null ? null : Math.min(...of(others));
    const ratio =
      before === null
        ? ''
        : `; before ${median(of(others)).toFixed(0)} ms (least ${before.toFixed(0)}), ratio of least ${(least / before).toFixed(2)}, of medians ${(median(of(ours)) / median(of(others))).toFixed(2)}`;
    console.log(`${slowed === 1 ? 'full speed' : 'slowed ×4 '}  ${label.padEnd(28)} ${told}${ratio}`);
  }
}
console.log(
  `Slowing reaches the page’s own thread; workers run at full speed. Load: ${loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')}.`,
);
await browser.close();
await mine.close();
await theirs?.close();
process.exit(0);
