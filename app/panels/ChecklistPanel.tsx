import { useFindings } from '../store/context.tsx';
import { ChecklistRow } from './checklist/ChecklistRow.tsx';
import { ReadinessRing } from './readiness/ReadinessRing.tsx';

/** The review checklist: what the rules answer, what people answer, and what is open. */
export function ChecklistPanel() {
  const checklist = useFindings((state) => state.standing?.checklist);
  if (!checklist) return <p className="p-4 text-xs text-ink-muted">Looking at the design …</p>;
  const open = checklist.filter(({ state }) => state === 'open').length;
  return (
    <section aria-label="Review checklist" className="flex flex-col">
      <div className="flex items-center gap-3 border-b border-line px-4 py-3">
        <ReadinessRing />
        <div>
          <h2 className="text-[13px] font-semibold">Review checklist</h2>
          <p className="text-xs text-ink-soft">
            {open === 0 ? 'Nothing is open.' : `${open} of ${checklist.length} items are open.`}
          </p>
        </div>
      </div>
      <ul>
        {checklist.map((standing) => (
          <ChecklistRow key={standing.item.id} standing={standing} />
        ))}
      </ul>
    </section>
  );
}
