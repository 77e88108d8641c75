/** Runs Biome over a folder made for the purpose, to prove that its rules can fail. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export interface Diagnostic {
  /** Path within the folder. */
  readonly file: string;
  /** Such as lint/style/noRestrictedImports. */
  readonly rule: string;
}

/** Lint files that exist only for this call, by this configuration. */
export function diagnose(config: object, files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headwater-lint-')));
  try {
    for (const [path, text] of Object.entries({ ...files, 'biome.json': JSON.stringify(config) })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const text = lint(folder);
    return [...text.matchAll(/^::(?:error|warning) title=([^,\n]+),file=([^,\n]+),/gm)].map(
      ([, rule = '', file = '']) => ({ rule, file: relative(folder, file).replaceAll('\\', '/') }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Biome exits with 1 when it finds something, which here is what is wanted. */
function lint(cwd: string): string {
  const args = [BIOME, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}
