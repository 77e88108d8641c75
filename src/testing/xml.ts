/** A strict reader of the little XML that a picture is made of: anything else throws. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Unescaped. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z_:][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)="([^"<]*)"/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', selfClosing, text] = token;
    const top = stack.at(-1);
    if (!top) throw new Error(`More is closed than opened at ${at}.`);
    if (text !== undefined) top.text += unescaped(text);
    else if (closing) close(stack, name, at);
    else open(stack, top, name, attributes, selfClosing === '/');
  }
  const [only] = root.children;
  if (stack.length !== 1 || !only || root.children.length !== 1 || root.text.trim() !== '') {
    throw new Error('Not one whole element.');
  }
  return only;
}

function open(stack: OpenElement[], parent: OpenElement, name: string, source: string, isEmpty: boolean): void {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, key)) throw new Error(`Attribute ${key} stands twice.`);
    attributes[key] = unescaped(value);
  }
  const element: OpenElement = { name, attributes, children: [], text: '' };
  parent.children.push(element);
  if (!isEmpty) stack.push(element);
}

function close(stack: OpenElement[], name: string, at: number): void {
  const closed = stack.pop();
  if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name}> at ${at}.`);
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);|&/g, (whole, name?: string) => {
    const code = /^#(\d+)$/.exec(name ?? '')?.[1];
    if (code) return String.fromCodePoint(Number(code));
    const plain = name === undefined ? undefined : NAMED[name];
    if (plain === undefined) throw new Error(`Bare ${whole} in "${text.slice(0, 40)}".`);
    return plain;
  });
}
