// Measures the page in a real Chromium: `npm run bench:ui`. Medians of five, at full speed and with the processor slowed four times.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright';
import { preview } from 'vite';

const RUNS = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls.local[0];
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

async function visit(slowed) {
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
  await page.waitForSelector('.lever');
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
          const text = document.querySelector('.status')?.textContent ?? '';
          if (line === null && text.startsWith('1 runs')) line = performance.now() - began;
          if (line !== null && text.startsWith('10 runs') && document.querySelector('.status progress') === null)
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

const assets = readdirSync('dist/app/assets');
const html = readFileSync('dist/app/index.html', 'utf8');
const early = assets.filter((name) => name.endsWith('.js') && html.includes(name));
const bytes = early.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/app/assets/${name}`)).length, 0);
console.log(`${cpus()[0].model}, ${cpus().length} processors, Node ${process.version}, Chromium ${browser.version()}`);
console.log(
  `JavaScript before the first chart: ${(bytes / 1000).toFixed(1)} kB gzip (budget 130): ${early.join(', ')}`,
);
const BUDGETS = {
  first: ['first useful screen', 2000, 2000],
  line: ['lever to provisional line', 100, 300],
  band: ['band of 20 seeds', 1500, 5000],
  scrub: ['scrub, a frame', 16, 16],
  longest: ['longest task while dragging', 50, 50],
};
for (const slowed of [1, 4]) {
  const visits = [];
  for (let n = 0; n < RUNS; n++) visits.push(await visit(slowed));
  for (const [key, [label, full, slow]] of Object.entries(BUDGETS)) {
    const value = median(visits.map((one) => one[key]));
    const budget = slowed === 1 ? full : slow;
    console.log(
      `${slowed === 1 ? 'full speed' : 'slowed ×4 '}  ${label.padEnd(28)} ${value.toFixed(0).padStart(6)} ms  (budget ${budget})${value > budget ? '  OVER' : ''}`,
    );
  }
}
console.log('Slowing reaches the page’s own thread; workers run at full speed.');
await browser.close();
await server.close();
process.exit(0);
