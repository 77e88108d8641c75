import { Ban, CircleX, Info, Keyboard, ListTodo, PanelLeft, PanelRight, TriangleAlert } from 'lucide-react';
import { counted } from '../../src/lib/counted.ts';
import { SEVERITIES } from '../../src/rules/severity.ts';
import { severityCount, toDoCount } from '../marks/severity-words.ts';
import { GuideBar } from '../panels/guide/GuideBar.tsx';
import { useDesign, useFindings, useSession, useStores } from '../store/context.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Keys } from '../ui/Keys.tsx';

export function StatusBar() {
  const { session } = useStores();
  const leftOpen = useSession((state) => state.leftOpen);
  const rightOpen = useSession((state) => state.rightOpen);
  /** What the palette holds is for the canvas. */
  const hasPalette = useSession((state) => state.view === 'canvas');

  return (
    <footer className="flex h-11 shrink-0 items-center gap-2 border-t border-line bg-panel px-2 text-xs max-md:gap-1 text-ink-soft">
      {hasPalette && (
        <IconButton
          label="Palette"
          tooltip={leftOpen ? 'Hide the palette' : 'Show the palette'}
          side="top"
          isPressed={leftOpen}
          icon={<PanelLeft size={16} aria-hidden />}
          onClick={() => session.prefer({ leftOpen: !leftOpen })}
        />
      )}
      <FindingsChip />
      <GuideBar />
      <Counts />
      <button
        type="button"
        onClick={() => session.openDialog('shortcuts')}
        className="flex h-8 items-center gap-1.5 rounded-md px-2 hover:bg-sunken max-md:hidden"
      >
        <Keyboard size={15} aria-hidden />
        <span className="max-xl:sr-only">Shortcuts</span>
        <Keys shortcut="?" />
      </button>
      <IconButton
        label="Panels"
        tooltip={rightOpen ? 'Hide the panels' : 'Show the panels'}
        side="top"
        isPressed={rightOpen}
        className="max-md:ml-auto"
        icon={<PanelRight size={16} aria-hidden />}
        onClick={() => session.prefer({ rightOpen: !rightOpen })}
      />
    </footer>
  );
}

/** Toggles the findings; its text is the whole summary, so it needs no other name. */
function FindingsChip() {
  const { session } = useStores();
  const counts = useFindings((state) => state.counts);
  const waived = useFindings((state) => state.waived.length);
  const toDos = useFindings((state) => state.toDos.length);
  const isShown = useSession((state) => state.rightOpen && state.rightPanel === 'findings');
  return (
    <button
      type="button"
      aria-pressed={isShown}
      aria-label={`Findings: ${[...SEVERITIES.map((severity) => severityCount(severity, counts[severity])), toDoCount(toDos), `${waived} waived`].join(', ')}`}
      onClick={() => (isShown ? session.prefer({ rightOpen: false }) : session.showPanel('findings'))}
      className="flex h-8 items-center gap-2.5 rounded-md px-2 font-medium hover:bg-sunken max-md:gap-1.5 max-md:px-1 coarse:h-11"
    >
      <span className="flex items-center gap-1 text-error">
        <CircleX size={14} aria-hidden />
        {counts.error}
      </span>
      <span className="flex items-center gap-1 text-warning">
        <TriangleAlert size={14} aria-hidden />
        {counts.warning}
      </span>
      <span className="flex items-center gap-1 text-info max-md:hidden">
        <Info size={14} aria-hidden />
        {counts.info}
      </span>
      {toDos > 0 && (
        <span title={toDoCount(toDos)} className="flex items-center gap-1 text-ink-muted max-xl:hidden">
          <ListTodo size={14} aria-hidden />
          {toDos}
        </span>
      )}
      {waived > 0 && (
        <span className="flex items-center gap-1 text-ink-muted max-md:hidden">
          <Ban size={13} aria-hidden />
          {waived} waived
        </span>
      )}
    </button>
  );
}

function Counts() {
  const systems = useDesign((design) => design.systems.size);
  const placements = useDesign((design) => design.placements.size);
  const flows = useDesign((design) => design.flows.size);
  return (
    // Wraps out of sight where it does not fit: of a large design the steps of the guide need the room, to the last pixel.
    <div className="flex h-5 min-w-0 shrink-[100000] flex-wrap items-center overflow-hidden max-[1420px]:hidden">
      <span className="h-5 w-0" />
      <p className="h-5 px-2 leading-5 whitespace-nowrap text-ink-muted">
        {counted(systems, 'cloud')} · {counted(placements, 'object')} · {counted(flows, 'flow')}
      </p>
    </div>
  );
}
