import { lazy, Suspense } from 'react';
import { useSession } from './store/context.tsx';

const FixAllDialog = lazy(() =>
  import('./fixing/FixAllDialog.tsx').then((module) => ({ default: module.FixAllDialog })),
);
const RuleSettingsDialog = lazy(() =>
  import('./rule-settings/RuleSettingsDialog.tsx').then((module) => ({ default: module.RuleSettingsDialog })),
);
const FindingsOutDialog = lazy(() =>
  import('./panels/findings-out/FindingsOutDialog.tsx').then((module) => ({ default: module.FindingsOutDialog })),
);
const OwnRulesDialog = lazy(() =>
  import('./panels/rule-editor/OwnRulesDialog.tsx').then((module) => ({ default: module.OwnRulesDialog })),
);

/** The dialogs about findings and rules, each loaded when it is first asked for. */
export function FindingDialogs() {
  const dialog = useSession((session) => session.dialog);
  return (
    <Suspense>
      {dialog === 'fix-all' && <FixAllDialog />}
      {dialog === 'findings-out' && <FindingsOutDialog />}
      {dialog === 'own-rules' && <OwnRulesDialog />}
      {dialog === 'rule-settings' && <RuleSettingsDialog />}
    </Suspense>
  );
}
