/** Keeps the far view's bitmap in step with scene, findings, selection and theme, drawing only what differs. */
import type { Theme } from '../../../src/catalog/theme.ts';
import { theme as themeOf } from '../../../src/catalog/themes.ts';
import type { Subject } from '../../../src/model/field.ts';
import type { Rect } from '../../../src/scene/scene.ts';
import type { Stores } from '../../store/stores.ts';
import { BLEED, type SpatialIndex } from '../shapes/spatial-index.ts';
import { rectOfSubject } from '../shapes/subjects.ts';
import { grown } from '../view/rects.ts';
import type { ViewState } from '../view/view-state.ts';
import type { FarView } from './far-view.ts';

interface Sources {
  readonly stores: Stores;
  readonly state: ViewState;
  readonly index: SpatialIndex;
}

/** More than this many changed shapes are faster drawn as a whole. */
const MANY = 60;

export function syncFarView(view: FarView, { stores, state, index }: Sources) {
  let theme: Theme = themeOf('light');
  let lifted: ReadonlySet<Subject> = new Set();

  function update(dirty: readonly Rect[] | null): void {
    const { scene } = stores.scene.getState();
    const badges = stores.findings.getState().bySubject;
    const { selection } = stores.session.getState();
    view.setContent(
      { index, theme, badges, selection, lifted },
      () => scene.bounds,
      dirty && dirty.length > MANY ? null : dirty,
    );
  }

  function areasOf(subjects: Iterable<Subject>): readonly Rect[] {
    const { scene } = stores.scene.getState();
    return [...subjects].flatMap((subject) => {
      const rect = rectOfSubject(scene, subject);
      return rect ? [grown(rect, 2 * BLEED)] : [];
    });
  }

  const unsubscribes = [
    stores.scene.subscribe(({ scene, change }) => update(index.follow(scene, change))),
    stores.findings.subscribe((now, before) => {
      if (now.bySubject === before.bySubject) return;
      update(areasOf(differing(now.bySubject, before.bySubject)));
    }),
    stores.session.subscribe((now, before) => {
      if (now.selection === before.selection) return;
      update(areasOf(differing(asMap(now.selection), asMap(before.selection))));
    }),
    state.shown.subscribe(({ level }) => view.show(level === 'far')),
  ];
  update(null);
  view.show(state.shown.getState().level === 'far');

  return {
    follow: view.follow,
    settle: view.settle,
    setTheme(next: Theme): void {
      if (theme === next) return;
      theme = next;
      update(null);
    },
    lift(subjects: ReadonlySet<Subject>): void {
      const touched = areasOf([...subjects, ...lifted]);
      lifted = subjects;
      update(touched);
    },
    dispose(): void {
      for (const unsubscribe of unsubscribes) unsubscribe();
    },
  };
}

function differing<T>(now: ReadonlyMap<Subject, T>, before: ReadonlyMap<Subject, T>): readonly Subject[] {
  const changed = [...now].flatMap(([subject, value]) => (before.get(subject) === value ? [] : [subject]));
  return [...changed, ...[...before.keys()].filter((subject) => !now.has(subject))];
}

function asMap(subjects: ReadonlySet<Subject>): ReadonlyMap<Subject, true> {
  return new Map([...subjects].map((subject) => [subject, true]));
}
