/** One deliverable as a PDF: made by the worker that makes packs, as a pack of nothing else. */
import { unzipSync } from 'fflate';
import type { DeliverableDocument } from '../../../src/deliverables/document.ts';
import { fileStem } from '../../../src/lib/file-stem.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Paper } from '../../../src/render/pdf/pdf-look.ts';
import { startPack } from '../../pack/start-pack.ts';
import { todayUtc } from '../../store/today.ts';
import { downloadFile } from '../../ui/download.ts';

/** The name of the file, or why there is none. */
export async function savePdf(
  { id, imprint }: DeliverableDocument,
  design: Design,
  paper: Paper,
): Promise<Result<string, string>> {
  const asked = { design, today: todayUtc(), parts: ['pdf' as const], deliverables: [id], paper };
  const made = await startPack(asked, () => {}).result;
  if (!made.ok) return made;
  const [failure] = made.value.failed;
  if (failure) return err(`The PDF could not be made: ${failure.reason}`);
  const files = unzipSync(made.value.zip, { filter: ({ name: path }) => path.endsWith('.pdf') });
  const [pdf] = Object.values(files);
  if (!pdf) throw new Error('A pack of a PDF holds one.');
  const name = `${fileStem(imprint.design)}-${id}.pdf`;
  downloadFile(name, new Blob([pdf as BlobPart], { type: 'application/pdf' }));
  return ok(name);
}
