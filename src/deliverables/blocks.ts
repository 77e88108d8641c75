/** Blocks of a document in a word each. */
import type { Block, Diagram, Heading, List, Paragraph } from './document.ts';

export function heading(text: string, level: 2 | 3 = 2): Heading {
  return { type: 'heading', level, text };
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', text };
}

export function bullets(items: readonly string[]): List {
  return { type: 'list', isOrdered: false, items };
}

export function steps(items: readonly string[]): List {
  return { type: 'list', isOrdered: true, items };
}

export function diagram(caption: string): Diagram {
  return { type: 'diagram', caption };
}

/** A heading with what follows it, or nothing where nothing does. */
export function section(text: string, blocks: readonly Block[], level: 2 | 3 = 2): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(text, level), ...blocks];
}
