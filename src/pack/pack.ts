/**
 * The pack: everything that was chosen in one ZIP, with a text that says what is what.
 *
 * A part that cannot be made is left out and named; the others are there all the same.
 */
import { documentsOf } from '../deliverables/all-deliverables.ts';
import type { DeliverableId } from '../deliverables/document.ts';
import { sourceOf } from '../deliverables/source.ts';
import { fileStem } from '../lib/file-stem.ts';
import { type Design, only } from '../model/design.ts';
import type { Paper } from '../render/pdf/render-pdf.ts';
import { buildScene } from '../scene/scene-cache.ts';
import type { PackFile, PackHost, PackSource, Part, PartId } from './part.ts';
import { PARTS } from './parts.ts';
import { README_PATH, readmeText } from './readme.ts';
import { zipOf } from './zip.ts';

export interface PackAsked {
  readonly design: Design;
  /** The same with a place for everything, where the design itself has not got them. */
  readonly laidOut?: Design;
  /** ISO date in UTC. */
  readonly today: string;
  readonly parts: readonly PartId[];
  readonly deliverables: readonly DeliverableId[];
  /** Of the PDF; without it A4. */
  readonly paper?: Paper;
}

export interface Pack {
  /** `northwind-2026-11-21.zip` */
  readonly name: string;
  readonly zip: Uint8Array;
  readonly made: readonly { readonly id: PartId; readonly fileCount: number; readonly bytes: number }[];
  readonly failed: readonly { readonly id: PartId; readonly name: string; readonly reason: string }[];
}

/** What is worked on; `done` of `count` lie behind. */
export interface PackStep {
  readonly name: string;
  readonly done: number;
  readonly count: number;
}

/** `tell` hears each step before it begins. At least one part and one deliverable are asked for. */
export async function makePack(asked: PackAsked, host: PackHost, tell: (step: PackStep) => void): Promise<Pack> {
  const parts = partsFor(asked.parts, host);
  const count = parts.length + 2;
  tell({ name: 'Rules and tables', done: 0, count });
  const from = sourceFor(asked, parts, host);
  const results: Made[] = [];
  for (const [at, part] of parts.entries()) {
    tell({ name: part.name, done: at + 1, count });
    results.push(await made(part, from));
  }
  tell({ name: 'ZIP', done: count - 1, count });
  const good = results.filter((result) => result.files !== null);
  const readme = readmeText({
    documents: from.documents,
    made: good.map(({ part }) => ({ part, path: part.path(from.stem) })),
    failed: results.filter(({ files }) => files === null).map(({ part }) => part),
  });
  const files = [{ path: README_PATH, content: readme }, ...good.flatMap(({ files }) => files ?? [])];
  return {
    name: `${from.stem}-${asked.today}.zip`,
    zip: zipOf(files, asked.today),
    made: good.map(({ part, files }) => ({ id: part.id, fileCount: files?.length ?? 0, bytes: sizeOf(files ?? []) })),
    failed: results.flatMap(({ part, files, reason }) =>
      files === null ? [{ id: part.id, name: part.name, reason }] : [],
    ),
  };
}

/** In their order, without what the host cannot do. */
export function partsFor(ids: readonly PartId[], host: Pick<PackHost, 'paintPng'>): readonly Part[] {
  return PARTS.filter(({ id, needs }) => ids.includes(id) && (needs !== 'painter' || host.paintPng !== null));
}

function sourceFor(asked: PackAsked, parts: readonly Part[], host: PackHost): PackSource {
  const { design, laidOut = design, today, deliverables, paper = 'a4' } = asked;
  return {
    design,
    today,
    documents: documentsOf(sourceOf(design, today), deliverables),
    scene: buildScene(laidOut),
    chosen: new Set(parts.map(({ id }) => id)),
    stem: fileStem(only(design, 'about').name),
    paper,
    host,
  };
}

interface Made {
  readonly part: Part;
  readonly files: readonly PackFile[] | null;
  /** Why there are none. */
  readonly reason: string;
}

async function made(part: Part, from: PackSource): Promise<Made> {
  try {
    return { part, files: await part.make(from, part.path(from.stem)), reason: '' };
  } catch (error) {
    return { part, files: null, reason: error instanceof Error ? error.message : String(error) };
  }
}

function sizeOf(files: readonly PackFile[]): number {
  const encoder = new TextEncoder();
  return files.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? encoder.encode(content).length : content.length),
    0,
  );
}
