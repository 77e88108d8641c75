import type { ReactNode } from 'react';
import { DesignMenu } from './DesignMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { Logo } from './Logo.tsx';
import { SaveState } from './SaveState.tsx';
import { StatusControl } from './StatusControl.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/** `actions` are the buttons that take a design out: export and share. */
export function Header({ actions }: { readonly actions: ReactNode }) {
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-4 border-b border-line bg-panel px-4 max-md:gap-x-2 max-md:px-2">
      <div className="flex h-13 min-w-0 flex-1 items-center gap-2 xl:basis-80 coarse:xl:basis-60">
        <Logo />
        <h1 className="text-[15px] font-semibold max-md:sr-only">Headwater</h1>
        <span aria-hidden="true" className="ml-1 text-ink-muted max-md:hidden">
          /
        </span>
        {/* One above the other, so that neither takes the other's room; fingers need the whole height for the name. */}
        <div className="flex min-w-0 flex-col items-start has-data-failed:flex-row has-data-failed:items-center has-data-failed:gap-2 coarse:flex-row coarse:items-center coarse:gap-2">
          <DesignMenu />
          <SaveState />
        </div>
        <StatusControl />
      </div>
      <ViewTabs />
      <div className="ml-auto flex items-center justify-end gap-1 min-[1600px]:flex-1">
        <HistoryButtons />
        <ThemeMenu className="max-md:hidden" />
        <div className="ml-1 flex items-center gap-2">{actions}</div>
      </div>
    </header>
  );
}
