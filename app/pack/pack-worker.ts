/** The worker that makes the pack, so that the page stays free; closing it is how the pack is cancelled. */
import { makePack } from '../../src/pack/pack.ts';
import type { PackHost, PaintedPicture } from '../../src/pack/part.ts';
import { fontsFor } from '../export/embedded-fonts.ts';
import { loadPdfFonts } from '../export/pdf-fonts.ts';
import type { FromPackWorker, ToPackWorker } from './pack-messages.ts';

let answer: { resolve(png: Uint8Array): void; reject(error: Error): void } | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  if (data.is === 'painted') answer?.resolve(data.png);
  else if (data.is === 'not-painted') answer?.reject(new Error(data.reason));
  else {
    makePack(data.asked, HOST, (step) => say({ is: 'step', step })).then(
      (pack) => say({ is: 'done', pack }, [pack.zip.buffer as ArrayBuffer]),
      (error: unknown) => say({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  }
});

const HOST: PackHost = { fontsFor, pdfFonts: loadPdfFonts, paintPng };

function paintPng(picture: PaintedPicture): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    answer = { resolve, reject };
    say({ is: 'paint', picture });
  });
}

function say(message: FromPackWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
