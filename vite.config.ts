import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { assemblyScript } from './scripts/assembly-script.ts';
import { CODE_SPLITTING } from './scripts/chunks.ts';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';

const TESTS = [
  'src/**/*.test.ts',
  'app/**/*.test.ts',
  'app/**/*.test.tsx',
  'scripts/**/*.test.ts',
  'bench/**/*.test.ts',
];
/** They change what all files share: the clock, globals, modules. */
const TESTS_APART = [
  'app/actions/**/*.test.ts',
  'app/store/{autosave,journal,session-store,tabs}.test.ts',
  'app/trusted-types.test.ts',
];

export default defineConfig({
  // Relative, so that dist/ can be hosted in any folder.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), assemblyScript()],
  // Compiling takes its time, and nobody has to be told.
  worker: { plugins: () => [assemblyScript()], rolldownOptions: { checks: { bundlerTimings: false } } },
  resolve: {
    // Radix locks scrolling with a style element, which the policy refuses.
    alias: { 'react-style-singleton': fileURLToPath(new URL('app/style-singleton.ts', import.meta.url)) },
  },
  build: {
    target: 'es2023',
    // The polyfill would be an inline script, which the policy forbids.
    modulePreload: { polyfill: false },
    // Inlined fonts and workers would be loaded by everybody, and a data: worker is forbidden.
    assetsInlineLimit: 0,
    manifest: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: { output: { codeSplitting: CODE_SPLITTING }, checks: { bundlerTimings: false } },
    // The budget that counts is that of `npm run size`, in what is sent.
    chunkSizeWarningLimit: 1000,
  },
  test: {
    // Property tests run thousands of cases.
    testTimeout: 60_000,
    // One core less by default, which is half of two; the main thread has nothing to do meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Loading the catalogue and the rules anew for each file took longer than all tests.
        test: { name: 'shared', isolate: false, include: TESTS, exclude: TESTS_APART },
      },
      { extends: true, test: { name: 'apart', include: TESTS_APART } },
    ],
    coverage: { include: ['src/**', 'app/**'], exclude: ['src/testing/**', '**/*.test.*'] },
  },
});
