import { type ReactNode, useEffect, useRef } from 'react';
import { useSession, useStores } from '../store/context.tsx';
import { LEFT_WIDTH_PX } from '../store/preferences.ts';
import { VIEW_TITLES } from '../store/views.ts';
import { ViewHost } from '../views/ViewHost.tsx';
import { Banner } from './Banner.tsx';
import { Header } from './Header.tsx';
import { RightPanel } from './RightPanel.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { isNarrow } from './use-narrow.ts';
import { VIEW_PANEL_ID, viewTabId } from './ViewTabs.tsx';

interface WorkbenchProps {
  readonly canvas: ReactNode;
  readonly palette: ReactNode;
  readonly findings: ReactNode;
  readonly inspector: ReactNode;
  readonly checklist: ReactNode;
  /** Buttons at the right of the header. */
  readonly headerActions: ReactNode;
}

/** The screen one works on: palette, canvas or another view, and panels between header and status bar. */
export function Workbench({ canvas, palette, findings, inspector, checklist, headerActions }: WorkbenchProps) {
  const stores = useStores();
  const leftOpen = useSession((state) => state.leftOpen);
  const leftWidthPx = useSession((state) => state.leftWidthPx);
  const view = useSession((state) => state.view);
  const panel = useRef<HTMLDivElement>(null);
  const isPlacing = useSession((state) => state.placing !== null);

  // What was picked in the drawer is to be placed on the canvas under it.
  useEffect(() => {
    if (isPlacing && isNarrow()) stores.session.prefer({ leftOpen: false });
  }, [isPlacing, stores]);

  return (
    <div className="flex h-full flex-col">
      <button
        type="button"
        onClick={() => (view === 'canvas' ? stores.canvas.focus() : panel.current?.focus())}
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to {view === 'canvas' ? 'the canvas' : VIEW_TITLES[view]}
      </button>
      <Header actions={headerActions} />
      <Banner />
      <div className="relative flex min-h-0 flex-1">
        {leftOpen && view === 'canvas' && (
          <SidePanel
            side="left"
            label="Palette"
            widthPx={leftWidthPx}
            limits={LEFT_WIDTH_PX}
            onWidth={(width) => stores.session.prefer({ leftWidthPx: width })}
            onClose={() => stores.session.prefer({ leftOpen: false })}
          >
            {palette}
          </SidePanel>
        )}
        <main className="relative min-w-0 flex-1 overflow-hidden bg-canvas">
          <div
            ref={panel}
            id={VIEW_PANEL_ID}
            role="tabpanel"
            aria-labelledby={viewTabId(view)}
            tabIndex={-1}
            className="absolute inset-0 outline-none"
          >
            {view === 'canvas' ? canvas : <ViewHost id={view} />}
          </div>
        </main>
        <RightPanel findings={findings} inspector={inspector} checklist={checklist} />
      </div>
      <StatusBar />
    </div>
  );
}
