import { useMemo } from 'react';
import type { Block } from '../../../src/deliverables/document.ts';
import type { ShapedDocument } from '../../pack/preview-messages.ts';
import { DiagramPreview } from './DiagramPreview.tsx';
import { PreviewTable } from './PreviewTable.tsx';

/** A deliverable as it goes out: every text is text, every cell leads to what it tells of. */
export function DocumentPreview({ document, shapes }: ShapedDocument) {
  const { title, imprint, blocks } = document;
  const keyed = useMemo(() => blocks.map((block, at) => ({ block, key: keyOf(block, at) })), [blocks]);
  const facts = [
    ...(imprint.client === null ? [] : [`Client: ${imprint.client}`]),
    imprint.date,
    imprint.status,
    `version ${imprint.version}`,
  ];
  return (
    <article aria-label={title} className="dl-document flex flex-col items-start gap-3 wrap-anywhere">
      <header>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-xs text-ink-muted">
          {imprint.design} · {facts.join(' · ')}
        </p>
      </header>
      {keyed.map(({ block, key }) => (
        <PreviewBlock key={key} block={block} shapes={shapes} />
      ))}
    </article>
  );
}

function keyOf(block: Block, at: number): string {
  return block.type === 'table' ? `table ${block.id}` : `${block.type} ${at}`;
}

interface PreviewBlockProps extends Pick<ShapedDocument, 'shapes'> {
  readonly block: Block;
}

function PreviewBlock({ block, shapes }: PreviewBlockProps) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? (
        <h3 className="mt-2 text-[15px] font-semibold">{block.text}</h3>
      ) : (
        <h4 className="mt-1 font-semibold">{block.text}</h4>
      );
    case 'paragraph':
      return <p className="max-w-3xl text-[13px]">{block.text}</p>;
    case 'list': {
      const items = block.items.map((item, at) => ({ item, key: `${at} ${item.slice(0, 40)}` }));
      const lines = items.map(({ item, key }) => <li key={key}>{item}</li>);
      return block.isOrdered ? (
        <ol className="max-w-3xl list-decimal pl-5 text-[13px]">{lines}</ol>
      ) : (
        <ul className="max-w-3xl list-disc pl-5 text-[13px]">{lines}</ul>
      );
    }
    case 'diagram':
      return <DiagramPreview caption={block.caption} />;
    case 'table': {
      const shape = shapes.get(block.id);
      if (block.rows.length === 0 || !shape)
        return <p className="text-[13px] text-ink-soft italic">{block.emptyText}</p>;
      return <PreviewTable table={block} shape={shape} />;
    }
  }
}
