/** `export --to xlsx|zip`: the deliverables as a workbook, and everything in one file. */
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { makePack } from '../pack/pack.ts';
import { PARTS } from '../pack/parts.ts';
import { renderXlsx } from '../render/xlsx/workbook.ts';
import type { AskedExport } from './export-format.ts';
import { bundledFonts } from './fonts.ts';
import { installedPdfFonts } from './pdf-fonts.ts';

export function workbook({ documents }: AskedExport): Uint8Array {
  return renderXlsx(documents());
}

/** All but what only a browser paints. */
export async function pack({ design, today, deliverable, paper, laidOut, tell }: AskedExport): Promise<Uint8Array> {
  const { zip, failed } = await makePack(
    {
      design,
      laidOut: await laidOut(),
      today,
      paper,
      parts: PARTS.map(({ id }) => id),
      deliverables: deliverable === null ? DELIVERABLE_IDS : [deliverable],
    },
    { fontsFor: async () => bundledFonts(), pdfFonts: async () => installedPdfFonts(), paintPng: null },
    () => {},
  );
  for (const { name, reason } of failed) tell(`Left out of the pack: ${name}. ${reason}`);
  return zip;
}
