import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export interface Browsing {
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** Places where systems put a Chromium. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser: the one CHROMIUM_PATH names, else an installed one, else one from the system's package manager. */
export async function openBrowser(): Promise<Browsing> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  return {
    newPage: async (options) => (await browser.newContext(options)).newPage(),
    close: () => browser.close(),
  };
}

/** The path of a browser, installed when there is none. @throws Error that says what to do */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  installFromPackages();
  const now = INSTALLED.find((path) => existsSync(path));
  if (now) return now;
  throw new Error('no browser found: install Chromium, or set CHROMIUM_PATH to a browser');
}

function installFromPackages(): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' });
}
