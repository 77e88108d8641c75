/** The fonts of a PDF, from where the app itself came, and only once a PDF is made. */
import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interSemiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import monoRegular from '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf?url';
import type { PdfFonts } from '../../src/render/pdf/render-pdf.ts';

/** Rejects where they cannot be had. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold, mono] = await Promise.all([load(interRegular), load(interSemiBold), load(monoRegular)]);
  return { regular, bold, mono };
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font cannot be loaded: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
