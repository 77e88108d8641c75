/** One file for every import that a border forbids or allows. */
import { APP_LAYERS, CANVAS_PACKAGES, ENGINE_LAYERS, type Layer, SCREEN_PACKAGES } from './layers.ts';

export interface Probe {
  /** Where the file lies; two levels deep as well, since rules do. */
  readonly file: string;
  readonly specifier: string;
  readonly isAllowed: boolean;
}

export function probes(): readonly Probe[] {
  return [...ENGINE_LAYERS.flatMap(engineProbes), ...APP_LAYERS.flatMap(appProbes), ...rootProbes(), ...testProbes()];
}

function engineProbes(layer: Layer): readonly Probe[] {
  return numbered(layer.folder, [
    ...neighbours(layer, ENGINE_LAYERS),
    ['../../app/store/x.ts', false],
    ['../../src/lib/x.ts', false],
    ...SCREEN_PACKAGES.map((name): Attempt => [inPackage(name), layer.mayUse?.includes(name) === true]),
    ['node:fs', layer.isNodeHost === true],
    ['vitest', layer.mayUse?.includes('vitest') === true],
    ['zod', true],
  ]);
}

function appProbes(layer: Layer): readonly Probe[] {
  return numbered(layer.folder, [
    ...neighbours(layer, APP_LAYERS),
    ['../../src/model/x.ts', layer.isEngineFree !== true],
    ['../../src/cli/x.ts', false],
    ['../../src/testing/x.ts', false],
    ['react', true],
    ['node:fs', false],
    ...CANVAS_PACKAGES.map((name): Attempt => [inPackage(name), layer.mayUse?.includes(name) === true]),
    ...(layer.mayNotUse ?? []).map((name): Attempt => [inPackage(name), false]),
  ]);
}

function rootProbes(): readonly Probe[] {
  return numbered('app', [
    ['./canvas/x.tsx', true],
    ['../src/model/x.ts', true],
    ['../src/cli/x.ts', false],
    ['../src/testing/x.ts', false],
    ['@xyflow/react', false],
    ['radix-ui', true],
  ]);
}

function testProbes(): readonly Probe[] {
  return [
    { file: 'src/rules/probe.test.ts', specifier: '../testing/x.ts', isAllowed: true },
    { file: 'app/store/probe.test.ts', specifier: '../../src/testing/x.ts', isAllowed: true },
  ];
}

type Attempt = readonly [specifier: string, isAllowed: boolean];

/** Every other folder of the half, from the folder itself and from one below it. */
function neighbours(layer: Layer, layers: readonly Layer[]): readonly Attempt[] {
  return layers
    .filter(({ folder }) => folder !== layer.folder)
    .map(({ folder }) => folder.slice(folder.indexOf('/') + 1))
    .flatMap((name): Attempt[] => {
      const isAllowed = layer.mayImport.includes(name);
      return [
        [`../${name}/x.ts`, isAllowed],
        [`../../${name}/deep/x.ts`, isAllowed],
      ];
    });
}

function numbered(folder: string, attempts: readonly Attempt[]): readonly Probe[] {
  return attempts.map(([specifier, isAllowed], index) => ({
    file: `${folder}/probe-${index}.ts`,
    specifier,
    isAllowed,
  }));
}

/** `@xyflow/**` stands for any module of it. */
function inPackage(pattern: string): string {
  return pattern.replace('/**', '/react');
}
