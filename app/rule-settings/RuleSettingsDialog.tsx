import { Tabs } from 'radix-ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { deleteElements } from '../../src/commands/delete.ts';
import { setRuleSeverity } from '../../src/commands/design-wide.ts';
import { edit, together } from '../../src/commands/edit.ts';
import { ONLY, only } from '../../src/model/design.ts';
import type { About } from '../../src/model/records/governance.ts';
import { subjectOf } from '../../src/model/subject.ts';
import { useDesign, useFindings, useHistory, useSession, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FIELD } from '../ui/field-style.ts';
import { OwnRuleRows } from './OwnRuleRows.tsx';
import { RuleRow } from './RuleRow.tsx';
import { listedGroups, listedOwnRules, PROFILE_SIZES, unknownSettings } from './rule-list.ts';
import { Thresholds } from './Thresholds.tsx';

/** How the rules judge this design; all of it is stored in the design and can be undone. */
export function RuleSettingsDialog() {
  const { designs, session } = useStores();
  const settings = useDesign((design) => design.ruleSettings);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const resetAll = () =>
    designs.run(
      together(
        'Reset all rules',
        [...settings.keys()].map((id) => setRuleSeverity(id, null)),
      ),
    );
  return (
    <Dialog
      title="Rule settings"
      size="large"
      onClose={() => session.closeDialog()}
      footer={
        <>
          {!isReadOnly && (
            <Button tone="quiet" disabled={settings.size === 0} onClick={resetAll}>
              Reset all severities
            </Button>
          )}
          <Button tone="primary" onClick={() => session.closeDialog()}>
            Done
          </Button>
        </>
      }
    >
      <Tabs.Root defaultValue="severities" className="flex flex-col gap-4">
        <ProfileChoice isReadOnly={isReadOnly} />
        <Tabs.List aria-label="What is set" className="flex gap-1 border-b border-line">
          <Tab value="severities" label="Severities" />
          <Tab value="thresholds" label="Thresholds" />
        </Tabs.List>
        <Tabs.Content value="severities" tabIndex={-1}>
          <RuleList isReadOnly={isReadOnly} />
        </Tabs.Content>
        <Tabs.Content value="thresholds" tabIndex={-1}>
          <Thresholds />
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  );
}

function Tab({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px min-h-8 border-b-2 border-transparent px-2.5 font-medium text-ink-soft data-[state=active]:border-accent data-[state=active]:text-ink coarse:min-h-11"
    >
      {label}
    </Tabs.Trigger>
  );
}

type Profile = NonNullable<About['ruleProfile']>;

const PROFILES: readonly { readonly value: Profile; readonly label: string }[] = [
  { value: 'core', label: `Core: ${PROFILE_SIZES.core} rules` },
  { value: 'extended', label: `Extended: all ${PROFILE_SIZES.extended}, platform limits and audit too` },
];

function ProfileChoice({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { designs } = useStores();
  const profile = useDesign((design) => only(design, 'about').ruleProfile) ?? 'core';
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="pb-1 text-[13px] font-semibold">Rules shown</legend>
      {PROFILES.map(({ value, label }) => (
        <label key={value} className="flex items-center gap-1.5 text-[13px] coarse:min-h-11">
          <input
            type="radio"
            name="profile"
            checked={profile === value}
            disabled={isReadOnly}
            onChange={() => designs.run(edit('Set rule profile', 'about', ONLY, { ruleProfile: value }))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function RuleList({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const about = useSession((state) => state.dialogAbout);
  const [query, setQuery] = useState(about ?? '');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const settings = useDesign((design) => design.ruleSettings);
  const profile = useDesign((design) => only(design, 'about').ruleProfile) ?? 'core';
  const counts = useCounts();
  const groups = listedGroups(settings, { query, onlyChanged });
  // The dialog opens with the group one sees; the others, two thousand elements, follow without holding it.
  const shownCount = useDeferredValue(groups.length, 1);
  const ownRules = useDesign((design) => design.customRules);
  const own = listedOwnRules(ownRules, { query, onlyChanged });
  return (
    <section aria-label="Severities" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="search"
          aria-label="Search rules"
          placeholder="Search rules"
          autoComplete="off"
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className={`${FIELD} w-64!`}
        />
        <label className="flex items-center gap-1.5 text-xs coarse:min-h-11">
          <input type="checkbox" checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)} />
          Only changed
        </label>
      </div>
      {groups.length + own.length === 0 && <p className="text-xs text-ink-muted">No rule matches.</p>}
      <OwnRuleRows rules={own} counts={counts} isReadOnly={isReadOnly} />
      {groups.slice(0, Math.max(1, shownCount)).map(({ group, rules }) => (
        <div key={group}>
          <h3 className="sticky -top-4 z-10 bg-panel py-1 text-xs font-semibold text-ink-soft capitalize">{group}</h3>
          <ul aria-label={`Rules on ${group}`} className="border-t border-line">
            {rules.map((rule) => (
              <RuleRow
                key={rule.meta.id}
                rule={rule}
                count={counts.get(rule.meta.id) ?? 0}
                isShown={profile === 'extended' || rule.meta.profile === 'core'}
                isReadOnly={isReadOnly}
              />
            ))}
          </ul>
        </div>
      ))}
      <Unknown isReadOnly={isReadOnly} />
    </section>
  );
}

function useCounts(): ReadonlyMap<string, number> {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const waived = useFindings((state) => state.waived);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { ruleId } of [...findings, ...toDos, ...waived.map(({ finding }) => finding)]) {
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    }
    return counts;
  }, [findings, toDos, waived]);
}

/** Kept, as the version that knows them may open the design again. */
function Unknown({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { designs } = useStores();
  const settings = useDesign((design) => design.ruleSettings);
  const unknown = unknownSettings(settings);
  if (unknown.length === 0) return null;
  return (
    <div>
      <h3 className="py-1 text-xs font-semibold text-ink-soft">Settings of rules this version does not have</h3>
      <ul className="border-t border-line">
        {unknown.map(({ id, severity }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line px-2 py-1.5 text-xs">
            <span className="min-w-0 flex-1 font-mono wrap-anywhere">{id}</span>
            <span>{severity}</span>
            {!isReadOnly && (
              <Button
                size="small"
                tone="quiet"
                onClick={() => designs.run(deleteElements([subjectOf('ruleSettings', id)]))}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
