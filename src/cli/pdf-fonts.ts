/** The fonts of a PDF, as they are installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfFonts } from '../render/pdf/render-pdf.ts';

export function installedPdfFonts(): PdfFonts {
  return {
    regular: bytesOf('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    bold: bytesOf('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    mono: bytesOf('@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf'),
  };
}

function bytesOf(file: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(file));
}
