/** What this tab is looking at and doing. Never saved in a design; a few preferences go to local storage. */
import { createStore } from 'zustand/vanilla';
import type { CanonicalEntity, SystemKind } from '../../src/catalog/system-kind.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import type { Point } from '../../src/scene/scene.ts';
import { loadPreferences, type Preferences, savePreferences, type ThemeChoice } from './preferences.ts';
import { loadView, saveView, type ViewId } from './views.ts';

export type Tool = 'select' | 'hand' | 'connect' | 'place';

/** What a click or drop on the canvas would create: a system, a catalogue entity, or a placement of an entity drawn already. */
export type Placing = { readonly kind: SystemKind } | EntityPlacing;
export type EntityPlacing = { readonly canonical: CanonicalEntity } | { readonly entityId: Id };

export type RightPanel = 'findings' | 'inspector' | 'checklist';

/** Dialogs and popups that anything may open; at most one at a time. */
export type DialogName =
  | 'shortcuts'
  | 'command-palette'
  | 'find'
  | 'export'
  | 'share'
  | 'fix-all'
  | 'rule-settings'
  | 'mechanism-advice'
  | 'sync-advice'
  | 'record-advice'
  | 'findings-out'
  | 'pack'
  | 'own-rules';

/** Asks the inspector to show the subject and put the focus into the field; a new token asks again. */
export interface FocusRequest {
  readonly subject: Subject;
  /** As in the file: `keys[0].unique`; null for the element as a whole. */
  readonly field: string | null;
  readonly token: number;
}

/** The search-and-create popup: where it creates, and what becomes of the system that is chosen there. */
export interface QuickCreate {
  readonly at: Point;
  /** The system it is then connected from. */
  readonly connectFrom: Id | null;
  /** The entity it then holds. */
  readonly entity: EntityPlacing | null;
  /** The system that becomes one of the chosen kind; then nothing is created. */
  readonly replace: Id | null;
}

export interface SessionState extends Preferences {
  readonly view: ViewId;
  readonly selection: ReadonlySet<Subject>;
  readonly hovered: Subject | null;
  /** Outlined because a finding or a path under the pointer speaks of them. */
  readonly highlighted: ReadonlySet<Subject>;
  readonly tool: Tool;
  readonly placing: Placing | null;
  readonly quickCreate: QuickCreate | null;
  readonly rightPanel: RightPanel;
  readonly dialog: DialogName | null;
  /** What was typed between asking for a dialog with a search field and having it on screen. */
  readonly typedAhead: string;
  /** What the dialog is about, where it needs to be told: the id of a rule. */
  readonly dialogAbout: string | null;
  readonly focusRequest: FocusRequest | null;
  /** The finding that F8 or a click came to last, as rule and subject. */
  readonly currentFinding: string | null;
  /** The finding, as rule and subject, whose questions are to open where it is shown. */
  readonly fixRequest: string | null;
  /** What the live region says next; a new token says it again. */
  readonly announcement: { readonly text: string; readonly token: number };
}

export type { ThemeChoice };

const NOTHING: ReadonlySet<Subject> = new Set();

/** What one design has nothing to do with in another. */
const AT_START = {
  selection: NOTHING,
  hovered: null,
  highlighted: NOTHING,
  tool: 'select',
  placing: null,
  quickCreate: null,
  rightPanel: 'findings',
  focusRequest: null,
  currentFinding: null,
  fixRequest: null,
} as const satisfies Partial<SessionState>;

export function createSessionStore() {
  const store = createStore<SessionState>(() => ({
    ...loadPreferences(),
    ...AT_START,
    view: 'canvas',
    dialog: null,
    dialogAbout: null,
    typedAhead: '',
    announcement: { text: '', token: 0 },
  }));
  let lastToken = 0;
  /** Of the design that is open when the tab is loaded; the next one begins with the canvas. */
  let firstView: ViewId = loadView();

  return {
    ...store,

    select(subjects: Iterable<Subject>): void {
      const selection = new Set(subjects);
      if (!isSameSet(selection, store.getState().selection)) store.setState({ selection });
    },

    /** Adds the subject to the selection, or takes it away. */
    toggleSelected(subject: Subject): void {
      const selection = new Set(store.getState().selection);
      if (!selection.delete(subject)) selection.add(subject);
      store.setState({ selection });
    },

    hover(hovered: Subject | null): void {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },

    highlight(subjects: Iterable<Subject>): void {
      const highlighted = new Set(subjects);
      if (!isSameSet(highlighted, store.getState().highlighted)) store.setState({ highlighted });
    },

    setTool(tool: Exclude<Tool, 'place'>): void {
      store.setState({ tool, placing: null });
    },

    /** The next click on the canvas creates it. */
    place(placing: Placing): void {
      store.setState({ tool: 'place', placing });
    },

    openQuickCreate(at: Point, connectFrom: Id | null = null, more: Partial<QuickCreate> = {}): void {
      store.setState({ quickCreate: { at, connectFrom, entity: null, replace: null, ...more } });
    },

    closeQuickCreate(): void {
      store.setState({ quickCreate: null });
    },

    /** What was begun on the canvas ends when one leaves it. */
    showView(view: ViewId): void {
      if (view === store.getState().view) return;
      store.setState({ view, tool: 'select', placing: null, quickCreate: null, hovered: null });
      saveView(view);
    },

    showPanel(rightPanel: RightPanel): void {
      store.setState({ rightPanel, rightOpen: true });
      savePreferences(store.getState());
    },

    openDialog(dialog: DialogName, about: string | null = null): void {
      store.setState({ dialog, dialogAbout: about, typedAhead: '' });
    },

    typeAhead(text: string): void {
      store.setState(({ typedAhead }) => ({ typedAhead: typedAhead + text }));
    },

    closeDialog(): void {
      store.setState({ dialog: null });
    },

    requestFocus(subject: Subject, field: string | null): void {
      lastToken += 1;
      store.setState({ focusRequest: { subject, field, token: lastToken } });
    },

    /** Read out politely by screen readers. */
    announce(text: string): void {
      lastToken += 1;
      store.setState({ announcement: { text, token: lastToken } });
    },

    /** Changes what this browser remembers for next time. */
    prefer(preferences: Partial<Preferences>): void {
      store.setState(preferences);
      savePreferences(store.getState());
    },

    /** Back to the start for another design; preferences stay. */
    reset(): void {
      store.setState({ ...AT_START, view: firstView });
      saveView(firstView);
      firstView = 'canvas';
    },
  };
}

export type SessionStore = ReturnType<typeof createSessionStore>;

function isSameSet(a: ReadonlySet<Subject>, b: ReadonlySet<Subject>): boolean {
  return a.size === b.size && [...a].every((subject) => b.has(subject));
}
