/**
 * Who may import whom. The one table from which biome.json's overrides are made and by which they are tried:
 * `npm run layers -- --write` after a change here.
 *
 * A new folder in src/ or app/ needs a row, or `npm run layers` fails.
 */

export interface Layer {
  /** Folder from the root of the repository. */
  readonly folder: string;
  /** Folders of the same half (src/ or app/) it may import from, beside itself. */
  readonly mayImport: readonly string[];
  /** Packages it may import although its half may not. */
  readonly mayUse?: readonly string[];
  /** Packages it may not import although its half may. */
  readonly mayNotUse?: readonly string[];
  /** Only hosts on Node may. */
  readonly isNodeHost?: boolean;
  /** For a folder of app/ that knows no domain word: nothing of the engine. */
  readonly isEngineFree?: boolean;
}

const MODEL = ['lib', 'catalog', 'model'] as const;
const TOPOLOGY = [...MODEL, 'topology'] as const;
const ENGINE = [
  ...TOPOLOGY,
  'commands',
  'scene',
  'simulate',
  'codecs',
  'rules',
  'readiness',
  'advice',
  'findings-report',
  'deliverables',
  'render',
  'interchange',
  'pack',
] as const;

/** The engine, bottom row first. Two exceptions are meant: rules offer commands as fixes, deliverables list findings. */
export const ENGINE_LAYERS: readonly Layer[] = [
  { folder: 'src/lib', mayImport: [] },
  { folder: 'src/catalog', mayImport: ['lib'] },
  { folder: 'src/model', mayImport: ['lib', 'catalog'] },
  { folder: 'src/topology', mayImport: MODEL },
  { folder: 'src/commands', mayImport: MODEL },
  { folder: 'src/scene', mayImport: TOPOLOGY },
  { folder: 'src/simulate', mayImport: TOPOLOGY },
  { folder: 'src/codecs', mayImport: TOPOLOGY },
  { folder: 'src/rules', mayImport: [...TOPOLOGY, 'commands'] },
  { folder: 'src/readiness', mayImport: [...TOPOLOGY, 'rules'] },
  { folder: 'src/advice', mayImport: [...TOPOLOGY, 'commands', 'rules', 'readiness'] },
  { folder: 'src/findings-report', mayImport: [...TOPOLOGY, 'commands', 'codecs', 'rules'] },
  { folder: 'src/deliverables', mayImport: [...TOPOLOGY, 'rules', 'readiness', 'findings-report'] },
  { folder: 'src/render', mayImport: [...TOPOLOGY, 'scene', 'deliverables'] },
  { folder: 'src/pixels', mayImport: ['lib', 'codecs', 'render'] },
  { folder: 'src/interchange', mayImport: [...TOPOLOGY, 'commands', 'scene', 'codecs'] },
  {
    folder: 'src/pack',
    mayImport: [...TOPOLOGY, 'scene', 'codecs', 'rules', 'deliverables', 'render', 'interchange'],
  },
  { folder: 'src/cli', mayImport: ENGINE, isNodeHost: true },
  { folder: 'src/testing', mayImport: [...ENGINE, 'pixels'], mayUse: ['vitest', 'fast-check'], isNodeHost: true },
];

/** The browser host. Any folder may import the engine but the command line and what serves tests. */
export const APP_LAYERS: readonly Layer[] = [
  {
    folder: 'app/ui',
    mayImport: [],
    isEngineFree: true,
    mayNotUse: ['zustand', 'zustand/**', 'idb', 'zod', 'zod/**', 'fflate', 'elkjs', 'elkjs/**'],
  },
  { folder: 'app/store', mayImport: [] },
  { folder: 'app/marks', mayImport: ['ui'] },
  { folder: 'app/actions', mayImport: ['store', 'ui', 'marks'] },
  { folder: 'app/canvas', mayImport: ['store', 'ui', 'marks', 'actions'], mayUse: ['@xyflow/**'] },
  { folder: 'app/palette', mayImport: ['store', 'ui', 'marks', 'actions'] },
  { folder: 'app/quick-create', mayImport: ['store', 'ui', 'marks', 'actions'] },
  { folder: 'app/command-palette', mayImport: ['store', 'ui', 'marks', 'actions'] },
  { folder: 'app/export', mayImport: ['store', 'ui'] },
  { folder: 'app/share', mayImport: ['store', 'ui', 'export'] },
  { folder: 'app/fixing', mayImport: ['store', 'ui', 'marks', 'actions'] },
  { folder: 'app/panels', mayImport: ['store', 'ui', 'marks', 'actions', 'fixing'] },
  { folder: 'app/grid', mayImport: ['ui'], isEngineFree: true },
  { folder: 'app/pack', mayImport: ['store', 'ui', 'export'] },
  // A page of its own: built into one text that is put into each page exported.
  { folder: 'app/viewer', mayImport: [] },
  { folder: 'app/interchange', mayImport: ['store', 'ui', 'marks', 'actions'] },
  {
    folder: 'app/views',
    mayImport: ['store', 'ui', 'marks', 'actions', 'fixing', 'grid', 'inspector', 'export', 'pack', 'panels'],
  },
  { folder: 'app/inspector', mayImport: ['store', 'ui', 'marks', 'fixing'] },
  { folder: 'app/rule-settings', mayImport: ['store', 'ui', 'marks', 'actions', 'inspector'] },
  { folder: 'app/start', mayImport: ['store', 'ui', 'canvas', 'actions', 'export', 'share'] },
  {
    folder: 'app/shell',
    mayImport: [
      'store',
      'ui',
      'marks',
      'canvas',
      'actions',
      'palette',
      'quick-create',
      'command-palette',
      'export',
      'share',
      'panels',
      'inspector',
      'views',
      'start',
    ],
  },
];

/** Packages that bring a screen; the engine knows none. */
export const SCREEN_PACKAGES = [
  'react',
  'react/**',
  'react-dom',
  'react-dom/**',
  '@xyflow/**',
  'zustand',
  'zustand/**',
  'radix-ui',
  'cmdk',
  'lucide-react',
  '@tanstack/**',
  'idb',
] as const;

/** Of those, what most of app/ may not import either. */
export const CANVAS_PACKAGES = ['@xyflow/**'] as const;

/** Parts of Radix that write a style element as markup, which the content policy refuses: the page would go blank. */
export const RADIX_BANNED = ['Select', 'ScrollArea'] as const;

/** Packages that serve tests. */
export const TEST_PACKAGES = ['vitest', 'fast-check', '@playwright/test', 'fake-indexeddb', 'ajv'] as const;
