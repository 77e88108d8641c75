/** `export`: a design in the form that was asked for, into a file, a folder or standard output. */
import { documentsOf } from '../deliverables/all-deliverables.ts';
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { sourceOf } from '../deliverables/source.ts';
import { plain } from '../lib/plain.ts';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { layoutDesign } from '../scene/auto-layout.ts';
import type { ElkNode, ElkRunner } from '../scene/elk-graph.ts';
import type { AskedExport, Made } from './export-format.ts';
import type { Io } from './io.ts';
import { openFile } from './open-file.ts';
import type { ExportRequest } from './requests.ts';

export async function exportDesign(request: ExportRequest, io: Io): Promise<number> {
  const opened = openFile(request.path, io);
  if (!opened.ok) return 2;
  return delivered(await request.to.make(askedOf(opened.value.design, request, io)), request.out, io);
}

function askedOf(design: Design, { to, deliverable, out, paper }: ExportRequest, io: Io): AskedExport {
  const isAll = deliverable === null;
  return {
    design,
    today: io.today,
    deliverable,
    paper,
    isIntoFolder: out !== null && to.isFolder === true && (isAll || /[/\\]$/.test(out) || io.isFolder(out)),
    documents() {
      const source = sourceOf(design, io.today);
      for (const { ruleId } of source.crashes) {
        io.err(`The rule ${plain(ruleId)} could not be run: its findings are missing.\n`);
      }
      return documentsOf(source, isAll ? DELIVERABLE_IDS : [deliverable]);
    },
    laidOut: async () => applyPatch(design, await layoutDesign(design, runElk)),
    tell: (message) => io.err(`${plain(message)}\n`),
  };
}

/** The exit code. */
function delivered(made: Made, out: string | null, io: Io): number {
  if (typeof made === 'string' || made instanceof Uint8Array) return deliveredAsOne(made, out, io);
  if (out === null) throw new Error('Several files are made only for a folder.');
  return told(out, io.writeAll(out, made), io);
}

function deliveredAsOne(made: string | Uint8Array, out: string | null, io: Io): number {
  if (out !== null) return told(out, io.write(out, made), io);
  if (typeof made !== 'string' && io.isTerminal) {
    io.err('This is no text that a terminal can show: say with --out in which file, or send it on with > or |.\n');
    return 2;
  }
  io.out(made);
  return 0;
}

function told(out: string, failure: string | null, io: Io): number {
  if (failure !== null) io.err(`${plain(out)}: ${plain(failure)}\n`);
  return failure === null ? 0 : 2;
}

/** Loaded for large designs only. */
const runElk: ElkRunner = async (graph) => {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  return (await new ELK().layout(structuredClone(graph) as never)) as unknown as ElkNode;
};
