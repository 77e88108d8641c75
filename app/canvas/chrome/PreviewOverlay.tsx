/** The change that a fix would make, drawn lightly while somebody points at it. */
import { memo, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { createSceneCache } from '../../../src/scene/scene-cache.ts';
import { useScene, useStores } from '../../store/context.tsx';
import type { Preview } from '../../store/preview-store.ts';
import { type PreviewMark, previewShapes } from '../shapes/preview-shapes.ts';

export const PreviewOverlay = memo(function PreviewOverlay() {
  const preview = useStore(useStores().preview, (state) => state.preview);
  return preview && <Shown preview={preview} />;
});

function Shown({ preview }: { readonly preview: Preview }) {
  const scene = useScene((current) => current);
  const shapes = useMemo(() => previewShapes(preview, scene, () => sceneOf(preview)), [preview, scene]);
  return (
    <svg className="cv-overlay cv-preview" aria-hidden="true" width="1" height="1">
      {shapes.removed.map((mark) => (
        <Mark key={mark.subject} mark={mark} className="cv-preview-removed" />
      ))}
      {shapes.changed.map((mark) => (
        <Mark key={mark.subject} mark={mark} className="cv-preview-changed" />
      ))}
      {shapes.added.map((mark) => (
        <g key={mark.subject}>
          <Mark mark={mark} className="cv-preview-added" />
          <text className="cv-ghost-name" x={mark.rect.x + 12} y={mark.rect.y + Math.min(mark.rect.height / 2, 24) + 4}>
            {mark.title}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Mark({ mark, className }: { readonly mark: PreviewMark; readonly className: string }) {
  const id = useId();
  const { rect, path } = mark;
  return (
    <g className={className}>
      {path !== null && (
        <>
          <clipPath id={id}>
            <path
              clipRule="evenodd"
              d={`${EVERYWHERE}M${rect.x} ${rect.y}h${rect.width}v${rect.height}h${-rect.width}z`}
            />
          </clipPath>
          {/* Around its label, or it would cross the words. */}
          <g clipPath={`url(#${id})`}>
            <path className="cv-preview-line" d={path} />
          </g>
        </>
      )}
      <rect rx="10" {...rect} />
    </g>
  );
}

const EVERYWHERE = 'M-1e6 -1e6h2e6v2e6h-2e6z';

/** Follows one change after the other, so that only the first look at a design costs its whole size. */
const cache = createSceneCache();

function sceneOf({ before, after }: Preview) {
  cache.sceneOf(before);
  return cache.sceneOf(after);
}
