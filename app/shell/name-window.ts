/** The window is called after the design, so that tabs and the browser's history can be told apart. */
import { only } from '../../src/model/design.ts';
import type { Stores } from '../store/stores.ts';

export function nameWindow({ designs, workspace }: Stores): void {
  const show = () => {
    document.title = windowTitle(
      workspace.getState().open.kind === 'none' ? null : only(designs.getState().design, 'about').name,
    );
  };
  workspace.subscribe((now, before) => {
    if (now.open !== before.open) show();
  });
  designs.subscribe((now, before) => {
    if (now.design.about !== before.design.about) show();
  });
}

/** `name` is null where no design is open. */
export function windowTitle(name: string | null): string {
  return name === null ? 'Headwater' : `${name || 'Untitled design'} · Headwater`;
}
