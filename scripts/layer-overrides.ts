/** Turns the table of layers into the overrides that biome.json carries. */
import {
  APP_LAYERS,
  CANVAS_PACKAGES,
  ENGINE_LAYERS,
  type Layer,
  RADIX_BANNED,
  SCREEN_PACKAGES,
  TEST_PACKAGES,
} from './layers.ts';

/** What a folder may not import: patterns as .gitignore has them, matched against the text of the import. */
export interface Border {
  readonly includes: readonly string[];
  readonly forbidden: readonly string[];
  readonly message: string;
  readonly isNodeHost: boolean;
}

export function borders(): readonly Border[] {
  return [...ENGINE_LAYERS.map(engineBorder), appRootBorder(), ...APP_LAYERS.map(appBorder)];
}

/** The `overrides` of biome.json that hold the layers; the order matters, as a later one replaces an earlier one. */
export function layerOverrides() {
  return borders().map(({ includes, forbidden, message, isNodeHost }) => ({
    includes,
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: forbidden, message }, ...RADIX_PATTERNS] },
          },
        },
        ...(isNodeHost ? {} : { correctness: { noNodejsModules: 'error' } }),
      },
    },
  }));
}

const RADIX_PATTERNS = [
  {
    group: ['radix-ui'],
    importNamePattern: RADIX_BANNED.join('|'),
    message:
      'It writes a style element as markup, which the content policy refuses. Use a popover, or a native element.',
  },
];

function engineBorder(layer: Layer): Border {
  return {
    includes: sourcesOf(layer.folder),
    forbidden: [
      ...foldersOutside(layer, ENGINE_LAYERS),
      '**/app/**',
      '**/src/**',
      '**/scripts/**',
      ...without([...SCREEN_PACKAGES, ...TEST_PACKAGES], layer.mayUse),
      ...(layer.mayNotUse ?? []),
    ],
    message: `${layer.folder} may import from ${listed(layer)} only (scripts/layers.ts).`,
    isNodeHost: layer.isNodeHost === true,
  };
}

/** App.tsx, main.tsx and what lies beside them may import every folder of app/. */
function appRootBorder(): Border {
  return {
    includes: sourcesOf('app'),
    forbidden: [...NEVER_IN_APP, ...CANVAS_PACKAGES],
    message: 'app/ may import the engine and app/, never another host, tests or React Flow (scripts/layers.ts).',
    isNodeHost: false,
  };
}

function appBorder(layer: Layer): Border {
  return {
    includes: sourcesOf(layer.folder),
    forbidden: [
      ...foldersOutside(layer, APP_LAYERS),
      ...(layer.isEngineFree ? ['**/src/**'] : []),
      ...NEVER_IN_APP,
      ...without(CANVAS_PACKAGES, layer.mayUse),
      ...(layer.mayNotUse ?? []),
    ],
    message: `${layer.folder} may import from ${listed(layer)} of app/ only (scripts/layers.ts).`,
    isNodeHost: false,
  };
}

const NEVER_IN_APP = ['**/src/cli/**', '**/src/testing/**', '**/scripts/**', ...TEST_PACKAGES];

function sourcesOf(folder: string): readonly string[] {
  return [`${folder}/**`, '!**/*.test.ts', '!**/*.test.tsx'];
}

/**
 * Only paths that climb out count: `../../model/x.ts` is the layer, `./model/x.ts` a folder of one's own.
 * Three levels are more than the tree has.
 */
function foldersOutside(layer: Layer, layers: readonly Layer[]): readonly string[] {
  const own = nameOf(layer.folder);
  return layers
    .map(({ folder }) => nameOf(folder))
    .filter((name) => name !== own && !layer.mayImport.includes(name))
    .flatMap((name) => [`../${name}/**`, `../../${name}/**`, `../../../${name}/**`]);
}

function nameOf(folder: string): string {
  return folder.slice(folder.indexOf('/') + 1);
}

function without(all: readonly string[], allowed: readonly string[] = []): readonly string[] {
  return all.filter((name) => !allowed.includes(name));
}

function listed({ folder, mayImport }: Layer): string {
  return [nameOf(folder), ...mayImport].join(', ');
}
