/**
 * Finds a Chromium for the tests and the bench, and installs one when there is none.
 *
 * The order: CHROMIUM_PATH, then PATH, then the usual places, then Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{
 *   env: Readonly<Record<string, string | undefined>>,
 *   isExecutable: (path: string) => boolean,
 *   playwrightPath: () => string | null,
 * }} Machine
 */

/**
 * The path of a Chromium that is there, or null. A CHROMIUM_PATH that names nothing is an error, not a hint.
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findChromium(machine = thisMachine) {
  const { env, isExecutable } = machine;
  if (env['CHROMIUM_PATH']) {
    if (isExecutable(env['CHROMIUM_PATH'])) return env['CHROMIUM_PATH'];
    throw new Error(`CHROMIUM_PATH is ${env['CHROMIUM_PATH']}, but no program lies there.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...USUAL_PLACES].find(isExecutable);
  if (found) return found;
  const own = machine.playwrightPath();
  return own && isExecutable(own) ? own : null;
}

/**
 * As `findChromium`, after trying to install one: by Playwright, then as root by Debian's packages.
 * @returns {string | null}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: installing one (npx playwright install chromium) ...');
  run('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (installed || !isRoot() || process.platform !== 'linux') return installed;
  console.log("Trying Debian's package (apt-get install chromium) ...");
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findChromium();
}

/** Chromium's sandbox does not start as root, and only then does without it. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** Flags for every launch: a test browser asks nobody outside for anything. */
export function chromiumArgs() {
  return [
    `--disable-features=${[...PLAYWRIGHT_DISABLES, ...ADDRESS_BAR_PAGES].join()}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}

/** What Playwright switches off; a list of our own takes the place of its. */
const PLAYWRIGHT_DISABLES = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/**
 * Chromium draws the suggestions under its address bar as two web pages and loads them for every new window, which is
 * every test: one part in seven of what a short test takes, for something nobody sees here.
 */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @type {Machine} */
const thisMachine = { env: process.env, isExecutable, playwrightPath };

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns {string | null} */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * A step that fails only means that the next one is tried.
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(program, args) {
  spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
