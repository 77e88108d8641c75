/** What a line may say, by example; closed until somebody asks. */
export function ListHelp() {
  return (
    <details className="min-w-0 basis-full text-xs text-ink-soft">
      <summary className="w-fit rounded-md py-1 font-medium text-link">What a line may say</summary>
      <dl className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-3 gap-y-1.5 max-sm:gap-y-0.5 [font-variant-ligatures:none] sm:grid-cols-2">
        {EXAMPLES.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt className="font-mono wrap-anywhere text-ink">{example}</dt>
            <dd className="max-sm:mb-1.5">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const EXAMPLES = [
  ['A -> B: Order, Case', 'a flow with what it carries; also -->, =>, >>, →, <->, <-, A -(CDC)-> B'],
  ['A sends orders to B', 'the same in words; also reads … from, syncs … with, flows from … to'],
  ['A -> B -> C, A -> B, C', 'one flow after the other; one to each'],
  [
    'A -> B (platform events, 5 s)',
    'mechanism and SLA; also “via REST”, 40k/day, every 15 min, nightly, 20 KB, owner CRM',
  ],
  ['Sales.Contact -> SAP', 'a flow that starts at an object'],
  ['Commerce', 'a system; its name says which kind'],
  ['System: Till (POS, owner Retail)', 'a system with kind and owner; “org EMEA” puts it into an org'],
  ['Commerce: Order, Product', 'a system and what it holds; or bullets below “Commerce:”'],
  ['SAP is the master for Product', 'an entity and its system of record; also “Entity: Product (record SAP)”'],
  ['From;To;What;SLA', 'a table with a header: CSV, Markdown, or cells of a spreadsheet'],
  ['# remark', 'left out'],
] as const;
