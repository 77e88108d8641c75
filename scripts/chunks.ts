/**
 * Into which files the build puts the modules: one for what every visit loads, one for what the start screen adds, one
 * for what every opened design adds. Left alone, each set of screens that share a module makes a file of its own: a
 * first visit then asks for 67 files, and opening a design for as many again, most of them under a kilobyte.
 *
 * The rest stays with the bundler: what only one view, dialog or rule page needs is loaded with that.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

export const CODE_SPLITTING: Rolldown.CodeSplittingOptions = {
  groups: [
    // The entry itself keeps a file of its own, or the manifest would not know it any more.
    { name: 'first', tags: ['$initial'], test: (id) => !/[\\/]app[\\/]main\.tsx$|index\.html/.test(id), priority: 3 },
    { ...partsOf('start', 'app/start/StartScreen.tsx'), priority: 2 },
    { ...partsOf('design', 'app/DesignScreen.tsx'), priority: 1 },
  ],
};

/** Takes what a screen imports, at first or at tenth hand, but for the screen itself and for what it loads later. */
function partsOf(chunk: string, screen: string): Rolldown.CodeSplittingGroup {
  const path = fileURLToPath(new URL(`../${screen}`, import.meta.url)).replaceAll('\\', '/');
  let parts: ReadonlySet<string> | null = null;
  const name = (id: string, modules: Rolldown.ChunkingContext) => {
    parts ??= importedBy(path, modules);
    return parts.has(id) ? chunk : null;
  };
  return { name, debugName: chunk };
}

function importedBy(screen: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      visit(imported);
    }
  };
  visit(screen);
  return found;
}
