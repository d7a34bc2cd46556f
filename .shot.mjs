import { chromium } from 'playwright';
import packaged from '@sparticuz/chromium';
import { preview } from 'vite';
const outDir = process.cwd() + '/dist/app';
const server = await preview({ configFile: false, root: outDir, base: './', build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: ['--no-sandbox','--disable-gpu'] });
const locale = process.argv[2] ?? 'nb-NO'; const title = process.argv[3]; const width = Number(process.argv[4] ?? 1366);
const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
const page = await context.newPage(); page.on('console', (m) => { if (m.type() === 'error') console.log(m.text()); });
await page.goto(url); await page.waitForSelector('.chart canvas');
const t = Date.now();
await page.locator('.story-head .doors button').last().click();
await page.waitForSelector('.lesson-list .all-lessons button', { timeout: 60000 });
await page.waitForTimeout(500);
await page.screenshot({ path: `/tmp/teach-0.png`, fullPage: true });
const cases = page.locator('.in-class button');
console.log(await cases.count(), await page.locator('.all-lessons button').allTextContents());
await (title ? page.locator('.all-lessons button', { hasText: title }) : page.locator('.all-lessons button').first()).click();
await page.waitForSelector('.lesson-step', { timeout: 60000 }); await page.waitForTimeout(1500);
for (let n = 1; n < 12; n++) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/teach-${n}.png`, fullPage: true });
  const radios = page.locator('.curve-choice input[type=radio]');
  if (await radios.count()) { await radios.nth(2).check(); await page.locator('.lock-line button').click(); await page.waitForTimeout(300); await page.screenshot({ path: `/tmp/teach-${n}b.png`, fullPage: true }); }
  const run = page.locator('.lesson-step.run button.primary');
  if (await run.count()) { await run.click(); await page.waitForTimeout(9000); await page.screenshot({ path: `/tmp/teach-${n}b.png`, fullPage: true }); }
  const says = page.locator('.lesson-step.observe button', { hasText: /runs say|kjøringene|kørslerne/ });
  if (await says.count()) { await says.first().click(); await page.waitForTimeout(500); await page.screenshot({ path: `/tmp/teach-${n}b.png`, fullPage: true }); }
  const next = page.locator('.step-ways .onward'); if (!(await next.count())) break; await next.click();
}
await browser.close(); await server.close(); process.exit(0);
