/** The pages and pictures of docs/rules as files of the app: each comes when it is asked for. */
import { err, ok, type Result } from '../../../src/lib/result.ts';

const PAGES = import.meta.glob<string>('../../../docs/rules/*/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../docs/rules/pictures/*/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const FOLDER = '../../../docs/rules/';

export type PageProblem = 'unknown' | 'unreachable';

export function hasPage(ruleId: string): boolean {
  return Object.hasOwn(PAGES, `${FOLDER}${ruleId}.md`);
}

export async function loadPage(ruleId: string): Promise<Result<string, PageProblem>> {
  if (!hasPage(ruleId)) return err('unknown');
  const load = PAGES[`${FOLDER}${ruleId}.md`];
  try {
    return load ? ok(await load()) : err('unknown');
  } catch {
    // The app was opened while there was a connection, and the page was not asked for until there was none.
    return err('unreachable');
  }
}

/** The address of a picture by what the page calls it: `../pictures/keys/no-shared-key-wrong.svg`. */
export function pictureAddress(href: string): string | null {
  return PICTURES[`${FOLDER}${href.replace(/^\.\.\//, '')}`] ?? null;
}
