/** `export --to drawio|mermaid|likec4`: the design as other tools read it. */
import { versionHash } from '../deliverables/version-hash.ts';
import { drawioOf } from '../interchange/drawio/drawio-file.ts';
import { type ExportHeader, headerOf } from '../interchange/header.ts';
import { likec4Of } from '../interchange/likec4/likec4-text.ts';
import { mermaidOf } from '../interchange/mermaid/mermaid-text.ts';
import type { Design } from '../model/design.ts';
import type { AskedExport } from './export-format.ts';

/** Cards without a place are given one in the picture; the design inside stays as it is. */
export function drawio({ design, today }: AskedExport): string {
  return drawioOf(design, headerFor(design, today));
}

export function mermaid({ design, today }: AskedExport): string {
  return mermaidOf(design, headerFor(design, today));
}

export function likec4({ design, today }: AskedExport): string {
  return likec4Of(design, headerFor(design, today));
}

/** The hash is of the design as it is, before anything is placed. */
function headerFor(design: Design, today: string): ExportHeader {
  return headerOf(design, today, versionHash(design));
}
