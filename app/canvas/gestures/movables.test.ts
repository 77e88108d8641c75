import { expect, test } from 'vitest';
import { buildScene } from '../../../src/scene/scene-cache.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { framesMoving, movablesOf } from './movables.ts';

const design = sketch(`
  system sales in core at 0 0
  system service in core at 0 300
  system mc kind marketing-engagement at 500 0`);
const scene = buildScene(design);
const orgOf = (id: string) => design.systems.get(id)?.orgId;
const framesWith = (...subjects: string[]) => framesMoving(scene, movablesOf(scene, subjects, orgOf), orgOf);

test('the frame goes along where every system of its org is dragged', () => {
  expect(framesWith('org:core')).toEqual(['org:core']);
  expect(framesWith('system:sales', 'system:service', 'system:mc')).toContain('org:core');
});

test('the frame stays while one of its systems does', () => {
  expect(framesWith('system:sales', 'system:mc')).not.toContain('org:core');
});
