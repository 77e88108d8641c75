/** What the parts of a report are, for who hears it: headings, paragraphs, lists, tables, in the order of reading. */

/** The standard's own names. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export interface Element {
  readonly role: Role;
  /** Entries of its dictionary beside role, parent and content. */
  readonly entries: string;
  readonly inner: (Element | Mark | LinkMark)[];
}

/** A page as far as its content is read. */
export interface MarkedPage {
  /** What is read, by its number on the page: the element that it belongs to. */
  readonly marked: Element[];
  readonly links: readonly unknown[];
}

/** Something drawn: its number among what is marked on the page. */
export interface Mark {
  readonly page: MarkedPage;
  readonly number: number;
}

/** The link at that place among those of the page. */
export interface LinkMark {
  readonly page: MarkedPage;
  readonly link: number;
}

export function createElement(role: Role, entries = ''): Element {
  return { role, entries, inner: [] };
}

/** A new element at the end of another. */
export function addElement(parent: Element, role: Role, entries = ''): Element {
  const element = createElement(role, entries);
  parent.inner.push(element);
  return element;
}

/** The operators as content of an element; without one they are decoration, and not read. */
export function marked(page: MarkedPage, element: Element | null, operators: string): string {
  if (!element) return `/Artifact BMC ${operators} EMC`;
  const number = page.marked.push(element) - 1;
  element.inner.push({ page, number });
  return `/${element.role}<</MCID ${number}>>BDC ${operators} EMC`;
}
