import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { LASTING_FOLDER } from './temporaryFolder.ts';

/** No sandbox because tests run as root in containers; nothing that asks the internet. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts a real Chromium without a window: the one CHROMIUM_PATH names, else the one inside npm, else the system's. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await packagedChromium()) ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`Chromium: expected one at ${executablePath}, got none (set CHROMIUM_PATH)`);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/**
 * Path of @sparticuz/chromium, unpacked once per version (180 MB, 2 s). The package unpacks in place and takes a half
 * written file for a whole one, so it unpacks into a folder of its own that gets its name when it is complete.
 */
async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  const home = join(process.env[LASTING_FOLDER] ?? tmpdir(), `samspill-chromium-${packagedVersion()}`);
  if (!existsSync(home)) {
    const fresh = mkdtempSync(`${home}-`);
    await unpackInto(fresh, () => packaged.executablePath());
    try {
      renameSync(fresh, home);
    } catch (error) {
      rmSync(fresh, { recursive: true });
      if (!existsSync(home)) throw error; // else another test was quicker
    }
  }
  return join(home, 'chromium');
}

async function unpackInto(folder: string, unpack: () => Promise<string>): Promise<void> {
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await unpack();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}

function packagedVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { devDependencies: Record<string, string> }).devDependencies['@sparticuz/chromium'] ?? '';
}
