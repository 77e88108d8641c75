import type { Subject } from '../../src/model/field.ts';
import { revealInInspector } from '../store/reveal.ts';
import type { Stores } from '../store/stores.ts';

/** Shows another element's page; the design's is what is shown when nothing is selected. */
export function goTo(stores: Stores, subject: Subject): void {
  if (subject !== 'design') {
    revealInInspector(stores, subject);
    return;
  }
  stores.session.select([]);
  stores.session.requestFocus(subject, null);
}
