/**
 * Makes a fresh clone ready, with nothing but Node: `npm start` and `npm test` run it first.
 *
 * Checks the version of Node and installs what package-lock.json names when node_modules does not match it; with
 * `--browser` it also makes sure that there is a Chromium for the tests. Costs a few milliseconds when nothing is to do.
 * Written so that an old Node can still read it and print the message.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: a Node too old for `node:` must get as far as our message.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

// biome-ignore-end lint/style/useNodejsImportProtocol: end of the imports.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = '20.19.0';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setUp();

function setUp() {
  const tooOld = whyTooOld(process.versions.node);
  if (tooOld) {
    console.error(tooOld);
    process.exit(1);
  }
  if (!isInstalled(ROOT)) install();
  if (process.argv.indexOf('--browser') !== -1) requireBrowser();
}

/**
 * @param {string} version such as 20.19.0
 * @returns {string | null} what to tell the user, or null when the version will do
 */
export function whyTooOld(version) {
  if (!isOlder(version, OLDEST_NODE)) return null;
  return `Headwater needs Node ${OLDEST_NODE} or later; this is Node ${version}. Install a newer one from https://nodejs.org and run the command again.`;
}

/**
 * Whether node_modules holds exactly what the lock file names, by npm's own record of what it installed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const places = Object.keys(wanted).filter((place) => place !== '');
  if (Object.keys(present).some((place) => !wanted[place])) return false;
  return places.every((place) => isPresent(folder, place, wanted[place], present[place]));
}

/**
 * Packages for other machines are named by the lock file and not installed here.
 * @param {string} folder
 * @param {string} place
 * @param {any} wanted
 * @param {any} present
 */
function isPresent(folder, place, wanted, present) {
  if (!present) return wanted.optional === true || wanted.devOptional === true;
  return (
    present.version === wanted.version &&
    present.integrity === wanted.integrity &&
    existsSync(join(folder, place, 'package.json'))
  );
}

/**
 * @param {string} path
 * @returns {{ [place: string]: any } | null}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages || null;
  } catch (_error) {
    return null;
  }
}

function install() {
  console.log('Installing the packages that package-lock.json names (npm ci) ...');
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit') };
  const args = ['ci', '--no-audit', '--no-fund'];
  const result =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm].concat(args), options)
      : spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
  if (result.status === 0) return;
  console.error('npm ci failed; its message stands above. Nothing was started.');
  process.exit(1);
}

/** Without a browser the other checks still run; the browser tests then fail with a message of their own. */
function requireBrowser() {
  import('./find-chromium.mjs')
    .then(({ ensureChromium }) => {
      if (!ensureChromium()) console.error('No Chromium found or installed: set CHROMIUM_PATH to one.');
    })
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  return inOneNumber(version) < inOneNumber(other);
}

/** @param {string} version each of whose parts is under 1,000 */
function inOneNumber(version) {
  return version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
}
