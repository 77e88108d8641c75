/** The structure of a report as objects of a PDF. */
import type { ObjectNumber, PdfFile } from './pdf-file.ts';
import type { Element, LinkMark, Mark, MarkedPage } from './structure.ts';

export interface PageNumbers {
  readonly page: ObjectNumber;
  /** Of its links, in their order. */
  readonly links: readonly ObjectNumber[];
}

/** Under which key the tree finds what a page, or a link on it, belongs to. */
export function createParentKeys(pages: readonly MarkedPage[]) {
  const keys = new Map<MarkedPage, number>();
  let next = 0;
  for (const page of pages) {
    keys.set(page, next);
    next += 1 + page.links.length;
  }
  return {
    next,
    ofPage: (page: MarkedPage) => keys.get(page) ?? 0,
    ofLink: (page: MarkedPage, link: number) => (keys.get(page) ?? 0) + 1 + link,
  };
}

export type ParentKeys = ReturnType<typeof createParentKeys>;

/** The number of its root. */
export function addStructure(
  file: PdfFile,
  document: Element,
  numbers: ReadonlyMap<MarkedPage, PageNumbers>,
  keys: ParentKeys,
): ObjectNumber {
  const root = file.reserve();
  const elements = new Map<Element, ObjectNumber>();
  const links = new Map<number, ObjectNumber>();
  const first = write(document, root);
  const parents = [...numbers.keys()].flatMap((page) => {
    const marks = page.marked.map((element) => `${elements.get(element) ?? root} 0 R`);
    const ofPage = [keys.ofPage(page), file.add(`[${marks.join(' ')}]`)] as const;
    return [
      ofPage,
      ...page.links.map((_, at) => [keys.ofLink(page, at), links.get(keys.ofLink(page, at)) ?? root] as const),
    ];
  });
  const tree = file.add(`<</Nums[${parents.map(([key, number]) => `${key} ${number} 0 R`).join(' ')}]>>`);
  return file.add(
    `<</Type/StructTreeRoot/K ${first} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${keys.next}>>`,
    root,
  );

  function write(element: Element, parent: ObjectNumber): ObjectNumber {
    const number = file.reserve();
    elements.set(element, number);
    const { role, entries, inner } = element;
    const home = inner.find((one): one is Mark => 'number' in one)?.page ?? null;
    const kids = inner.map((one) => kid(one, number, home));
    const content = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    const page = home ? `/Pg ${pageOf(home)} 0 R` : '';
    return file.add(`<</S/${role}/P ${parent} 0 R${page}${entries}${content}>>`, number);
  }

  function kid(one: Element | Mark | LinkMark, parent: ObjectNumber, home: MarkedPage | null): string {
    if ('role' in one) return `${write(one, parent)} 0 R`;
    if ('link' in one) {
      links.set(keys.ofLink(one.page, one.link), parent);
      return `<</Type/OBJR/Obj ${numbers.get(one.page)?.links[one.link] ?? 0} 0 R/Pg ${pageOf(one.page)} 0 R>>`;
    }
    return one.page === home ? String(one.number) : `<</Type/MCR/Pg ${pageOf(one.page)} 0 R/MCID ${one.number}>>`;
  }

  function pageOf(page: MarkedPage): ObjectNumber {
    return numbers.get(page)?.page ?? 0;
  }
}
