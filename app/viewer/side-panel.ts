/** Search, what is known of the chosen element, the findings, and every element by its kind. */
import type { ViewerElement, ViewerFinding, ViewerModel } from '../../src/render/viewer/viewer-model.ts';
import { button, element } from './dom.ts';
import type { Selection } from './selection.ts';

/** As many as one looks through. */
const MOST_RESULTS = 50;

export interface SidePanel {
  focusSearch(): void;
}

export function fillSidePanel(side: HTMLElement, model: ViewerModel, selection: Selection): SidePanel {
  const search = element('input', { type: 'search', class: 'v-search', placeholder: 'Search', 'aria-label': 'Search' });
  const results = element('section', { 'aria-label': 'Results' });
  const chosen = element('section', { 'aria-label': 'Selected element' });
  const said = element('p', { role: 'status', class: 'v-hidden' });
  const all = element('div', { class: 'v-all' }, findingList(model, selection), elementList(model, selection));
  results.hidden = true;
  chosen.hidden = true;
  side.replaceChildren(search, said, results, chosen, all);

  search.addEventListener('input', () => {
    const words = search.value.trim().toLowerCase();
    results.hidden = words === '';
    all.hidden = words !== '';
    if (words === '') return void results.replaceChildren();
    const hits = matching(model, words);
    const count = `${hits.length === 0 ? 'Nothing' : hits.length} found`;
    said.textContent = count;
    const items = hits.slice(0, MOST_RESULTS).map((at) => elementItem(model, at, selection));
    results.replaceChildren(
      element('h2', {}, count),
      element('ul', {}, ...items.map((item) => element('li', {}, item))),
    );
  });
  selection.watch((index) => {
    const one = index === null ? undefined : model.elements[index];
    chosen.hidden = one === undefined;
    chosen.replaceChildren(...(one && index !== null ? [factCard(model, one, index, selection)] : []));
    for (const item of side.querySelectorAll('[data-element]')) {
      item.setAttribute('aria-current', String(item.getAttribute('data-element') === String(index)));
    }
    if (one) side.scrollTo({ top: 0 });
  });
  return { focusSearch: () => search.focus() };
}

function matching({ elements }: ViewerModel, words: string): readonly number[] {
  const texts = elements.map(({ kind, name, facts }) => [name, kind, ...facts.map(([, text]) => text)]);
  const named = texts.flatMap(([name], at) => (name?.toLowerCase().includes(words) ? [at] : []));
  const known = new Set(named);
  const told = texts.flatMap((one, at) => {
    return !known.has(at) && one.some((text) => text.toLowerCase().includes(words)) ? [at] : [];
  });
  return [...named, ...told];
}

function factCard(model: ViewerModel, one: ViewerElement, index: number, selection: Selection): HTMLElement {
  const facts = one.facts.flatMap(([label, text]) => [element('dt', {}, label), element('dd', {}, text)]);
  const findings = model.findings.filter((finding) => finding.element === index);
  const heading = element('h3', {}, one.name);
  return element(
    'article',
    { class: 'v-card', 'aria-label': one.name },
    element('p', { class: 'v-kind' }, one.kind),
    element(
      'div',
      { class: 'v-row' },
      heading,
      button('×', () => selection.set(null, false), { 'aria-label': 'Clear the selection' }),
    ),
    element('dl', {}, ...facts),
    ...findings.map(findingText),
  );
}

function findingText(finding: ViewerFinding): HTMLElement {
  return element(
    'div',
    { class: 'v-finding' },
    severityOf(finding),
    element('p', {}, finding.message),
    ...(finding.waived === null ? [] : [element('p', { class: 'v-why' }, `Waived: ${finding.waived}`)]),
    ...(finding.why === '' ? [] : [element('p', { class: 'v-why' }, finding.why)]),
  );
}

/** Gravest first; what is waived is told as waived. */
function findingList(model: ViewerModel, selection: Selection): HTMLElement {
  const open = model.findings.filter(({ waived }) => waived === null);
  const waived = model.findings.length - open.length;
  const title = `Findings: ${open.length}${waived > 0 ? `, ${waived} waived` : ''}`;
  const items = model.findings.map((finding) => element('li', {}, findingItem(finding, selection)));
  const none = element('p', { class: 'v-kind' }, 'No finding is open, and none is waived.');
  return element(
    'section',
    { 'aria-label': 'Findings' },
    element('h2', {}, title),
    items.length > 0 ? element('ul', {}, ...items) : none,
  );
}

/** What is about the whole design leads nowhere, and is no button. */
function findingItem(finding: ViewerFinding, selection: Selection): HTMLElement {
  const { element: at, title, message } = finding;
  const content = [severityOf(finding), element('b', {}, title), element('span', {}, message)];
  if (at === null) return element('div', { class: 'v-item' }, ...content);
  const item = element('button', { type: 'button', class: 'v-item', 'data-element': String(at) }, ...content);
  item.addEventListener('click', () => selection.set(at, true));
  return item;
}

function severityOf({ severity, waived }: ViewerFinding): HTMLElement {
  const word = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
  return element('span', { class: `v-sev v-${severity}` }, waived === null ? word : `${word}, waived`);
}

function elementList(model: ViewerModel, selection: Selection): HTMLElement {
  const kinds = [...new Set(model.elements.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const places = model.elements.flatMap((one, at) => (one.kind === kind ? [at] : []));
    const items = places.map((at) => element('li', {}, elementItem(model, at, selection)));
    return element('details', {}, element('summary', {}, `${kind}: ${items.length}`), element('ul', {}, ...items));
  });
  return element('section', { 'aria-label': 'Elements', class: 'v-keys' }, element('h2', {}, 'Elements'), ...groups);
}

function elementItem({ elements }: ViewerModel, at: number, selection: Selection): HTMLElement {
  const one = elements[at];
  const item = element(
    'button',
    { type: 'button', class: 'v-item', 'data-element': String(at), 'aria-current': String(selection.get() === at) },
    element('b', {}, one?.name ?? ''),
    element('span', {}, one?.kind ?? ''),
  );
  item.addEventListener('click', () => selection.set(at, true));
  return item;
}
