import { useMemo } from 'react';
import type { PictureChoices } from '../../export/picture.ts';
import { themeOnScreen } from '../../export/theme-on-screen.ts';
import { usePreview } from '../../export/use-preview.ts';
import { useDesign, useFindings, useScene } from '../../store/context.tsx';

/** Beyond it nobody can read the picture at this size, and drawing it would be felt. */
const MOST_CARDS = 250;

/** The picture where the document has it; the document's own title stands above already. */
export function DiagramPreview({ caption }: { readonly caption: string }) {
  const cardCount = useScene(({ cards }) => cards.size);
  const isLarge = cardCount > MOST_CARDS;
  return (
    <figure className="flex flex-col gap-1">
      {cardCount > 0 && !isLarge && <Picture caption={caption} />}
      <figcaption className="text-[13px] text-ink-soft italic">
        {caption}
        {isLarge && ' The picture stands here in what you save.'}
      </figcaption>
    </figure>
  );
}

function Picture({ caption }: { readonly caption: string }) {
  const design = useDesign((state) => state);
  const scene = useScene((state) => state);
  const findings = useFindings((state) => state.findings);
  const theme = themeOnScreen();
  const choices = useMemo<PictureChoices>(() => ({ ...PLAIN, theme }), [theme]);
  const drawn = useMemo(() => ({ design, scene, findings }), [design, scene, findings]);
  const preview = usePreview(drawn, choices);
  if (!preview) return null;
  return (
    <img
      src={preview.address}
      alt={`${caption} The tables below say the same in words.`}
      width={preview.size.width}
      height={preview.size.height}
      className="h-auto max-h-[28rem] w-auto max-w-full self-start rounded-lg border border-line object-contain"
    />
  );
}

const PLAIN: Omit<PictureChoices, 'theme'> = {
  isTransparent: false,
  hasTitle: false,
  hasLegend: true,
  hasFindings: false,
  selection: null,
  carriesDesign: false,
};
