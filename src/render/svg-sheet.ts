/** The style sheet of our own pictures, read back: a handful of classes and the fonts. */

export interface Look {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly font: string;
  readonly isCentred: boolean;
}

export interface FontFile {
  readonly family: string;
  readonly source: string;
  readonly unicodeRange: string | null;
}

export interface Sheet {
  readonly fonts: readonly FontFile[];
  /** What an element with these attributes looks like. A class wins over an attribute, as in CSS. */
  lookOf(attributes: Readonly<Record<string, string>>): Look;
}

const FONT_FACE =
  /@font-face\{font-family:'([^']*)';font-weight:100 900;src:([^{}]*?format\('woff2'\))(?:;unicode-range:([^{}]*))?\}/g;
const CLASS_RULE = /\.([\w-]+)\{([^{}]*)\}/g;

export function readSheet(css: string): Sheet {
  const fonts = [...css.matchAll(FONT_FACE)].map(([, family = '', source = '', unicodeRange]) => {
    return { family, source, unicodeRange: unicodeRange ?? null };
  });
  const rules = [...css.replaceAll(FONT_FACE, '').matchAll(CLASS_RULE)].map(([, name = '', body = '']) => {
    return { name, properties: propertiesOf(body) };
  });
  const known = new Map<string, Look>();

  return {
    fonts,
    lookOf(attributes) {
      // Everything that says how an element looks.
      const { class: names, fill, stroke, opacity } = attributes;
      const key = `${names}|${fill}|${stroke}|${attributes['stroke-width']}|${attributes['stroke-dasharray']}|${opacity}`;
      const before = known.get(key);
      if (before) return before;
      const classes = new Set((attributes['class'] ?? '').split(' '));
      // A later rule wins over an earlier one, whatever the order in the attribute.
      const properties = Object.assign(
        {},
        attributes,
        ...rules.filter((r) => classes.has(r.name)).map((r) => r.properties),
      );
      const look = lookFrom(properties);
      known.set(key, look);
      return look;
    },
  };
}

function propertiesOf(body: string): Readonly<Record<string, string>> {
  const pairs = body.split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return [declaration.slice(0, colon), declaration.slice(colon + 1)];
  });
  return Object.fromEntries(pairs);
}

function lookFrom(properties: Readonly<Record<string, string | undefined>>): Look {
  const paint = (value: string | undefined) => (value === undefined || value === 'none' ? null : value);
  return {
    fill: paint(properties['fill'] ?? '#000'),
    stroke: paint(properties['stroke']),
    lineWidth: Number(properties['stroke-width'] ?? 1),
    dash: properties['stroke-dasharray']?.split(' ').map(Number) ?? [],
    opacity: Number(properties['opacity'] ?? 1),
    font: properties['font'] ?? '',
    isCentred: properties['text-anchor'] === 'middle',
  };
}
