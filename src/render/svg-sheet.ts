/** The style sheet of our own pictures, read back: a handful of classes. */
import type { Style } from './pen.ts';

export interface Look {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly font: string;
  readonly isCentred: boolean;
}

export interface Sheet {
  /** What is drawn in this style looks like. A class wins over what it says itself, as in CSS. */
  lookOf(style: Style): Look;
}

const CLASS_RULE = /\.([\w-]+)\{([^{}]*)\}/g;

export function readSheet(css: string): Sheet {
  const rules = [...css.matchAll(CLASS_RULE)].map(([, name = '', body = '']) => {
    return { name, properties: propertiesOf(body) };
  });
  const known = new Map<string, Look>();

  return {
    lookOf(style) {
      const { name, fill, stroke, width, dash } = style;
      const key = `${name}|${fill}|${stroke}|${width}|${dash}`;
      const before = known.get(key);
      if (before) return before;
      const classes = new Set(name?.split(' '));
      const own = { fill, stroke, 'stroke-width': width?.toString(), 'stroke-dasharray': dash?.join(' ') };
      // A later rule wins over an earlier one, whatever the order of the names.
      const properties = Object.assign({}, own, ...rules.filter((r) => classes.has(r.name)).map((r) => r.properties));
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
    dash: properties['stroke-dasharray']?.split(' ').filter(Boolean).map(Number) ?? [],
    opacity: Number(properties['opacity'] ?? 1),
    font: properties['font'] ?? '',
    isCentred: properties['text-anchor'] === 'middle',
  };
}
