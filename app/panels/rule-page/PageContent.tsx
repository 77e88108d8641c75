import { ExternalLink } from 'lucide-react';
import { useMemo } from 'react';
import { openRulePage } from '../../store/rule-page-store.ts';
import { type Block, type Inline, readPage, type Words } from './page-blocks.ts';
import { pictureAddress } from './page-files.ts';
import { linkTarget } from './page-links.ts';

interface PageContentProps {
  readonly ruleId: string;
  readonly markdown: string;
}

/** The text of a page as elements: nothing of it is ever markup. */
export function PageContent({ ruleId, markdown }: PageContentProps) {
  const page = useMemo(() => readPage(markdown), [markdown]);
  return (
    <div className="flex flex-col gap-5 text-[13px] leading-relaxed">
      <p className="text-xs text-ink-soft">
        <Spans spans={page.facts} ruleId={ruleId} />
      </p>
      {page.sections.map(({ heading, blocks }) => (
        <section key={heading} aria-label={heading} className="flex flex-col gap-2">
          <h3 className="text-[13px] font-semibold">{heading}</h3>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never move.
            <PageBlock key={index} block={block} ruleId={ruleId} />
          ))}
        </section>
      ))}
    </div>
  );
}

function PageBlock({ block, ruleId }: { readonly block: Block; readonly ruleId: string }) {
  if (block.kind === 'picture') return <Picture alt={block.alt} href={block.href} />;
  if (block.kind === 'code') return <Sketch text={block.text} />;
  if (block.kind === 'paragraph') {
    return (
      <p className="wrap-anywhere text-ink-soft">
        <Spans spans={block.content} ruleId={ruleId} />
      </p>
    );
  }
  const List = block.isNumbered ? 'ol' : 'ul';
  return (
    <List className={`flex flex-col gap-1 pl-5 text-ink-soft ${block.isNumbered ? 'list-decimal' : 'list-disc'}`}>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a page never move.
        <li key={index} className="wrap-anywhere">
          <Spans spans={item} ruleId={ruleId} />
        </li>
      ))}
    </List>
  );
}

function Picture({ alt, href }: { readonly alt: string; readonly href: string }) {
  const address = pictureAddress(href);
  if (address === null) return <p className="text-ink-soft">{alt}</p>;
  // The drawings are light in every theme, as they are in the repository.
  return (
    <img
      src={address}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="min-h-24 max-w-full self-start rounded-lg border border-line-strong bg-on-tile"
    />
  );
}

/** The example in the words of the tests, for who wants to know it exactly. */
function Sketch({ text }: { readonly text: string }) {
  return (
    <details className="text-xs">
      <summary className="w-fit rounded text-ink-soft">The same in words</summary>
      <pre className="mt-1.5 rounded-lg bg-sunken p-2.5 font-mono text-[11px] leading-relaxed wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
    </details>
  );
}

function Spans({ spans, ruleId }: { readonly spans: readonly Inline[]; readonly ruleId: string }) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a page never move.
    <Span key={index} span={span} ruleId={ruleId} />
  ));
}

function Span({ span, ruleId }: { readonly span: Inline; readonly ruleId: string }) {
  if (span.kind !== 'link') return <Said words={span} />;
  const { text, href } = span;
  const target = linkTarget(href, ruleId);
  if (target.kind === 'nowhere') return text;
  if (target.kind === 'rule') {
    return (
      <button type="button" onClick={() => openRulePage(target.ruleId)} className={LINK}>
        {text}
      </button>
    );
  }
  return (
    <a href={target.href} target="_blank" rel="noopener noreferrer" className={LINK}>
      {text}
      <ExternalLink size={12} aria-label="opens in a new tab" className="ml-0.5 inline" />
    </a>
  );
}

function Said({ words: { kind, text } }: { readonly words: Words }) {
  if (kind === 'strong') return <strong className="font-semibold text-ink">{text}</strong>;
  if (kind === 'emphasis') return <em>{text}</em>;
  return kind === 'code' ? <code className="font-mono text-[0.92em] text-ink">{text}</code> : text;
}

const LINK = 'rounded text-left text-link underline underline-offset-2';
