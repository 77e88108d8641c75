/** What a line may say, by example; closed until somebody asks. */
export function ListHelp() {
  return (
    <details className="min-w-0 flex-1 text-xs text-ink-soft">
      <summary className="w-fit rounded-md py-1 font-medium text-link">What a line may say</summary>
      <dl className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-3 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {EXAMPLES.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="font-mono wrap-anywhere text-ink [font-variant-ligatures:none]">{example}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const EXAMPLES = [
  ['A -> B: Order, Case', 'a flow with what it carries; also →, =>, <->, <-, “A to B”'],
  ['A -> B -> C', 'one flow after the other'],
  ['(platform events, 5 s)', 'mechanism and SLA; also 40k/day, every 15 min, 20 KB, two-way, owner CRM'],
  ['Commerce', 'a system; its name says which kind'],
  ['System: Till (POS, owner Retail)', 'a system with kind and owner; “org EMEA” puts it into an org'],
  ['Entity: Customer (record SAP)', 'an entity and its system of record'],
  ['Commerce: Order, Product', 'a system and what it holds; or indented lines below it'],
  ['# remark', 'left out'],
] as const;
