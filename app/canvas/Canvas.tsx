/** The canvas: React Flow for nodes, pan and zoom, and our own layers for everything else. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useStores } from '../store/context.tsx';
import { CanvasSurface } from './CanvasSurface.tsx';
import './canvas.css';
import './badges.css';
import './overlay.css';
import { METRIC_VARIABLES } from './cards/metric-variables.ts';
import { themeVariables } from './cards/theme-variables.ts';
import { usePictureRules } from './cards/use-picture-rules.ts';
import { useTheme } from './cards/use-theme.ts';
import { CanvasHint } from './chrome/CanvasHint.tsx';
import { CanvasToolbar } from './chrome/CanvasToolbar.tsx';
import { Legend } from './chrome/Legend.tsx';
import { ZoomControl } from './chrome/ZoomControl.tsx';
import type { OnPlace } from './gestures/canvas-parts.ts';
import { type MountedCanvas, mountCanvas } from './mount-canvas.ts';
import type { View } from './view/view.ts';

interface CanvasProps {
  readonly onPlace: OnPlace;
  /** Where it looks first; without it, at the whole design. */
  readonly initialView?: View | undefined;
  /** Told where it looked when it goes from the screen. */
  readonly onLeave?: (view: View) => void;
  /** They lie over the canvas: what else belongs to its corners. */
  readonly children?: ReactNode;
}

export function Canvas({ onPlace, initialView, onLeave, children }: CanvasProps) {
  const stores = useStores();
  const theme = useTheme();
  usePictureRules(theme);
  const root = useRef<HTMLElement>(null);
  const far = useRef<HTMLCanvasElement>(null);
  const firstView = useRef(initialView);
  const latestOnPlace = useRef(onPlace);
  const latestOnLeave = useRef(onLeave);
  const [mounted, setMounted] = useState<MountedCanvas | null>(null);

  useLayoutEffect(() => {
    if (!root.current || !far.current) return;
    const canvas = mountCanvas({
      stores,
      root: root.current,
      farCanvas: far.current,
      firstView: firstView.current,
      onPlace: (...args) => latestOnPlace.current(...args),
    });
    setMounted(canvas);
    return () => {
      latestOnLeave.current?.(canvas.parts.state.view());
      canvas.dispose();
      setMounted(null);
    };
  }, [stores]);

  useLayoutEffect(() => mounted?.setTheme(theme), [mounted, theme]);
  useLayoutEffect(() => {
    latestOnPlace.current = onPlace;
    latestOnLeave.current = onLeave;
  });

  return (
    <section
      ref={root}
      className="cv-root"
      aria-label="Canvas"
      data-canvas=""
      tabIndex={-1}
      style={{ ...METRIC_VARIABLES, ...themeVariables(theme) }}
    >
      <canvas ref={far} className="cv-far" hidden />
      {mounted && <CanvasSurface canvas={mounted} />}
      <div className="cv-shield" hidden />
      <div data-canvas-control="" className="contents">
        <CanvasToolbar tidyUp={mounted?.tidyUp ?? null} />
        {mounted && <CanvasHint parts={mounted.parts} />}
        <Legend />
        {mounted && <ZoomControl state={mounted.parts.state} />}
        {children}
      </div>
    </section>
  );
}
