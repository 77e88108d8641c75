/** The picture as it will be saved, as an address an image can show; the one before stays until the next is drawn. */
import { useEffect, useState } from 'react';
import { type Drawn, type PictureChoices, pictureOf } from './picture.ts';
import type { Size } from './raster-limits.ts';

export interface Preview {
  readonly address: string;
  readonly size: Size;
}

export function usePreview(drawn: Drawn, choices: PictureChoices): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { design, scene, findings } = drawn;
  const { theme, isTransparent, hasTitle, hasLegend, hasFindings, selection } = choices;

  useEffect(() => {
    let isCurrent = true;
    let address = '';
    const shown = { theme, isTransparent, hasTitle, hasLegend, hasFindings, selection, carriesDesign: false };
    void pictureOf({ design, scene, findings }, shown, false).then(({ svg, size }) => {
      if (!isCurrent) return;
      address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setPreview({ address, size });
    });
    return () => {
      isCurrent = false;
      // The image may still be showing it while the next one is drawn.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    };
  }, [design, scene, findings, theme, isTransparent, hasTitle, hasLegend, hasFindings, selection]);

  return preview;
}
