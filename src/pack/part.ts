/** What a pack is put together from. */
import type { DeliverableDocument } from '../deliverables/document.ts';
import type { Design } from '../model/design.ts';
import type { Paper, PdfFonts } from '../render/pdf/render-pdf.ts';
import type { Drawing } from '../render/steps.ts';
import type { EmbeddedFont } from '../render/svg-options.ts';
import type { Scene } from '../scene/scene.ts';

export const PART_IDS = [
  'html',
  'viewer',
  'pdf',
  'pptx',
  'xlsx',
  'markdown',
  'csv',
  'svg',
  'png',
  'design',
  'drawio',
  'mermaid',
  'likec4',
] as const;
export type PartId = (typeof PART_IDS)[number];

export interface PartInfo {
  readonly id: PartId;
  /** "Excel workbook" */
  readonly name: string;
  /** What it is good for, in a sentence. */
  readonly about: string;
  /** Chosen until somebody chooses otherwise. */
  readonly isUsual: boolean;
  /** Of a part that is one file its path in the pack, else its folder with a slash at the end. */
  path(stem: string): string;
  readonly mediaType: string;
  /** Needs something that not every host has. */
  readonly needs?: 'painter';
}

export interface Part extends PartInfo {
  make(from: PackSource, path: string): PackFile[] | Promise<PackFile[]>;
}

export interface PackFile {
  /** In the pack, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface PackSource {
  /** As it is: what the files carry. */
  readonly design: Design;
  /** ISO date in UTC. */
  readonly today: string;
  readonly documents: readonly DeliverableDocument[];
  /** With a place for everything. */
  readonly scene: Scene;
  /** The parts that were chosen, for those that point at each other. */
  readonly chosen: ReadonlySet<PartId>;
  /** Of the file names. */
  readonly stem: string;
  /** Of the PDF. */
  readonly paper: Paper;
  readonly host: PackHost;
}

/** What only the host has. */
export interface PackHost {
  /** Those a picture with these texts needs, to be put into it. */
  fontsFor(text: string): Promise<readonly EmbeddedFont[]>;
  pdfFonts(): Promise<PdfFonts>;
  /** Null where nobody paints: on the command line. */
  readonly paintPng: ((picture: PaintedPicture) => Promise<Uint8Array>) | null;
}

export interface PaintedPicture {
  readonly drawing: Drawing;
  readonly svg: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}
