import type { Subject } from '../../../src/model/field.ts';
import type { CanvasParts } from './canvas-parts.ts';

/** Copies of the subjects, moved away by the distance and selected. */
export function duplicateBy(_parts: CanvasParts, _subjects: readonly Subject[], _dx: number, _dy: number): void {}
