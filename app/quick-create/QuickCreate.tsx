import { useSession } from '../store/context.tsx';
import { QuickCreatePopup } from './QuickCreatePopup.tsx';

/** Search and create at a point: for `N`, a double-click, or what was dropped on the empty canvas. */
export function QuickCreate() {
  const asked = useSession(({ quickCreate }) => quickCreate);
  const placing = useSession((session) => session.placing);
  if (!asked) return null;
  const entity = asked.entity ?? (placing && !('kind' in placing) ? placing : null);
  return <QuickCreatePopup key={`${asked.at.x} ${asked.at.y}`} asked={{ ...asked, entity }} />;
}
