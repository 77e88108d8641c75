import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useFindings, useSession, useStores } from '../store/context.tsx';
import { RIGHT_WIDTH_PX } from '../store/preferences.ts';
import type { RightPanel as PanelName } from '../store/session-store.ts';
import { classNames } from '../ui/class-names.ts';
import { SidePanel } from './SidePanel.tsx';

interface RightPanelProps {
  readonly findings: ReactNode;
  readonly inspector: ReactNode;
  readonly checklist: ReactNode;
}

export function RightPanel({ findings, inspector, checklist }: RightPanelProps) {
  const { session } = useStores();
  const isOpen = useSession((state) => state.rightOpen);
  const widthPx = useSession((state) => state.rightWidthPx);
  const panel = useSession((state) => state.rightPanel);
  if (!isOpen) return null;
  return (
    <SidePanel
      side="right"
      label="Panels"
      widthPx={widthPx}
      limits={RIGHT_WIDTH_PX}
      onWidth={(width) => session.prefer({ rightWidthPx: width })}
      onClose={() => session.prefer({ rightOpen: false })}
    >
      <Tabs.Root
        value={panel}
        onValueChange={(value) => session.showPanel(value as PanelName)}
        className="flex min-h-0 flex-1 flex-col"
      >
        <Tabs.List
          aria-label="Panels"
          className="flex min-h-11 shrink-0 flex-wrap gap-1 border-b border-line px-2 max-md:pr-14"
        >
          <Tab value="findings">
            Findings
            <FindingsCount />
          </Tab>
          <Tab value="inspector">Inspector</Tab>
          <Tab value="checklist">Checklist</Tab>
        </Tabs.List>
        <Tabs.Content value="findings" tabIndex={-1} className={CONTENT}>
          {findings}
        </Tabs.Content>
        <Tabs.Content value="inspector" tabIndex={-1} className={CONTENT}>
          {inspector}
        </Tabs.Content>
        <Tabs.Content value="checklist" tabIndex={-1} className={CONTENT}>
          {checklist}
        </Tabs.Content>
      </Tabs.Root>
    </SidePanel>
  );
}

/** Positioned, so that what only screen readers see scrolls with it. */
const CONTENT = 'relative flex min-h-0 flex-1 flex-col overflow-y-auto';

function Tab({ value, children }: { readonly value: PanelName; readonly children: ReactNode }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px flex items-center gap-2 border-b-2 border-transparent px-2.5 font-medium text-ink-soft data-[state=active]:border-accent data-[state=active]:text-ink"
    >
      {children}
    </Tabs.Trigger>
  );
}

/** In the colour of the worst. */
function FindingsCount() {
  const counts = useFindings((state) => state.counts);
  const total = counts.error + counts.warning + counts.info;
  if (total === 0) return null;
  const tone = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info';
  return (
    <span className={classNames('rounded-full px-1.5 text-[11px] leading-4.5 font-semibold', TONES[tone])}>
      {total}
    </span>
  );
}

const TONES = {
  error: 'bg-error-ground text-error',
  warning: 'bg-warning-ground text-warning',
  info: 'bg-info-ground text-info',
} as const;
