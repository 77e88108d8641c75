import { Ban, ChevronDown, WandSparkles } from 'lucide-react';
import { useRef, useState } from 'react';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { shortened } from '../../marks/shortened.ts';
import { useFindings, useHistory, useStores } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { WaiveForm } from '../waivers/WaiveForm.tsx';
import { EVERYWHERE } from '../waivers/waiver-draft.ts';
import type { Row } from './finding-rows.ts';
import { toggleGroup } from './panel-state.ts';

/** The heading of several findings of one rule, element, system, severity or step. */
export function GroupRow({ row }: { readonly row: Extract<Row, { type: 'group' }> }) {
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const [isWaiving, setWaiving] = useState(false);
  const waive = useRef<HTMLButtonElement>(null);
  const { ruleId } = row;
  const close = () => {
    waive.current?.focus();
    setWaiving(false);
  };

  return (
    <div className="border-b border-line bg-sunken">
      <div className="flex items-center pr-2">
        <button
          type="button"
          aria-expanded={row.isOpen}
          onClick={() => toggleGroup(row.key)}
          className="flex min-h-8.5 min-w-0 flex-1 items-center gap-2 py-1 pr-2 pl-4 text-left coarse:min-h-11"
        >
          <SeverityIcon severity={row.worst} size={15} />
          <span className="line-clamp-2 min-w-0 flex-1 text-xs leading-snug font-semibold wrap-anywhere">
            {shortened(row.title, 120)}
          </span>
          <span className="text-xs text-ink-soft">{row.count}</span>
          <ChevronDown size={14} aria-hidden className={classNames('shrink-0', !row.isOpen && '-rotate-90')} />
        </button>
        {ruleId !== null && !isReadOnly && (
          <span className="flex items-center">
            <FixAllButton ruleId={ruleId} title={row.title} />
            <IconButton
              ref={waive}
              label={`Waive the rule: ${row.title}`}
              aria-expanded={isWaiving}
              icon={<Ban size={14} aria-hidden />}
              className="size-6! coarse:size-11!"
              onClick={() => setWaiving(!isWaiving)}
            />
          </span>
        )}
      </div>
      {isWaiving && ruleId !== null && (
        <div className="px-4 pb-3">
          <WaiveForm ruleId={ruleId} subject={EVERYWHERE} onClose={close} />
        </div>
      )}
    </div>
  );
}

/** Only where something can be fixed without an answer. */
function FixAllButton({ ruleId, title }: { readonly ruleId: string; readonly title: string }) {
  const { session } = useStores();
  const isFixable = useFindings(({ findings }) =>
    findings.some((one) => one.ruleId === ruleId && one.isFixable && one.fixes.length > 0),
  );
  if (!isFixable) return null;
  return (
    <IconButton
      label={`Fix all: ${title}`}
      aria-haspopup="dialog"
      icon={<WandSparkles size={14} aria-hidden />}
      className="size-6! text-link! coarse:size-11!"
      onClick={() => session.openDialog('fix-all', ruleId)}
    />
  );
}
