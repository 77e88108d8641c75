/** A design as LikeC4: orgs with their systems, systems with their objects, flows with what is known of them. */
import { mechanismDisplayName } from '../../catalog/mechanism-names.ts';
import { systemKindOf } from '../../catalog/system-kinds.ts';
import { displayName } from '../../catalog/system-names.ts';
import { formatDuration } from '../../lib/duration.ts';
import { formatRate } from '../../lib/quantity.ts';
import { type Design, inOrder } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import type { Flow } from '../../model/records/exchange.ts';
import type { Org, Placement, System } from '../../model/records/structure.ts';
import { type ExportHeader, headerLines, oneLine } from '../header.ts';

/** The same design always gives the same text. */
export function likec4Of(design: Design, header: ExportHeader): string {
  const names = nameAll(design);
  const lines = [
    ...headerLines(header).map((line) => `// ${line}`),
    '',
    ...SPECIFICATION,
    '',
    'model {',
    ...inOrder(design.orgs).flatMap((org) => orgLines(design, org, names)),
    ...inOrder(design.flows).flatMap((flow) => flowLines(design, flow, names)),
    '}',
    '',
    ...viewLines(design, header, names),
  ];
  return `${lines.join('\n')}\n`;
}

const SPECIFICATION = [
  'specification {',
  '  element org',
  '  element system',
  '  element externalSystem',
  '  element object {',
  '    style {',
  '      shape storage',
  '    }',
  '  }',
  '  relationship flow',
  '  relationship eventFlow {',
  '    line dashed',
  '  }',
  '  relationship undecidedFlow {',
  '    line dotted',
  '  }',
  '  tag context',
  '}',
];

interface Names {
  readonly orgs: ReadonlyMap<Id, string>;
  /** With the names of what they stand in. */
  readonly systems: ReadonlyMap<Id, string>;
  readonly objects: ReadonlyMap<Id, string>;
}

function nameAll(design: Design): Names {
  const orgs = new Map(inOrder(design.orgs).map(({ id }, at) => [id, `org${at + 1}`]));
  const systems = new Map(
    inOrder(design.systems).map(({ id, orgId }, at) => [id, `${orgs.get(orgId) ?? 'org'}.system${at + 1}`]),
  );
  const objects = new Map(inOrder(design.placements).map(({ id }, at) => [id, `object${at + 1}`]));
  return { orgs, systems, objects };
}

function orgLines(design: Design, org: Org, names: Names): readonly string[] {
  const systems = inOrder(design.systems).filter(({ orgId }) => orgId === org.id);
  if (systems.length === 0) return [];
  const title = org.name ?? systems.map(({ name }) => name).join(' and ');
  return [
    `  ${names.orgs.get(org.id)} = org ${quoted(title)} {`,
    ...indented(
      4,
      metadata([
        ['edition', org.edition],
        ['region', org.region],
      ]),
    ),
    ...systems.flatMap((system) => systemLines(design, system, names)),
    '  }',
  ];
}

function systemLines(design: Design, system: System, names: Names): readonly string[] {
  const isOurs = systemKindOf(system.kind).family === 'salesforce';
  const placements = inOrder(design.placements).filter(({ systemId }) => systemId === system.id);
  return [
    `    ${lastOf(names.systems.get(system.id))} = ${isOurs ? 'system' : 'externalSystem'} ${quoted(system.name)} {`,
    ...(system.inScope === false ? ['      #context'] : []),
    `      technology ${quoted(displayName(system.kind))}`,
    ...indented(
      6,
      metadata([
        ['owner', system.owner],
        ['headwaterId', system.id],
      ]),
    ),
    ...placements.flatMap((placement) => objectLines(design, placement, names)),
    '    }',
  ];
}

function objectLines(design: Design, placement: Placement, names: Names): readonly string[] {
  const entity = design.entities.get(placement.entityId)?.name ?? '';
  const keys = placement.keys.map(({ field }) => field).join(', ');
  return [
    `      ${names.objects.get(placement.id)} = object ${quoted(placement.object)} {`,
    ...indented(
      8,
      metadata([
        ['entity', entity],
        ['role', placement.role && ROLES[placement.role]],
        ['keys', keys],
      ]),
    ),
    '      }',
  ];
}

const ROLES = {
  sor: 'System of record',
  replica: 'Replica',
  virtual: 'Virtual',
  derived: 'Derived',
  engagement: 'Engagement',
} as const;

function flowLines(design: Design, flow: Flow, names: Names): readonly string[] {
  const [source, target] = [names.systems.get(flow.source), names.systems.get(flow.target)];
  if (source === undefined || target === undefined) return [];
  const entities = flow.entityIds.map((id) => design.entities.get(id)?.name ?? '').join(', ');
  const technology = flow.mechanism === null ? [] : [`    technology ${quoted(mechanismDisplayName(flow.mechanism))}`];
  return [
    `  ${source} -[${relationOf(flow)}]-> ${target} ${quoted(flow.name)} {`,
    ...technology,
    ...indented(
      4,
      metadata([
        ['carries', entities],
        ['sla', flow.sloMs === null ? null : formatDuration(flow.sloMs)],
        ['volume', flow.eventsPerDay === null ? null : formatRate(flow.eventsPerDay, 'day')],
        ['direction', flow.direction],
        ['trigger', flow.trigger],
        ['owner', flow.owner],
        ['headwaterId', flow.id],
      ]),
    ),
    '  }',
  ];
}

function relationOf({ mechanism }: Flow): string {
  if (mechanism === null) return 'undecidedFlow';
  return EVENTS.has(mechanism) ? 'eventFlow' : 'flow';
}

const EVENTS: ReadonlySet<string> = new Set([
  'cdc',
  'platform-events',
  'pub-sub-api',
  'event-relay',
  'kafka',
  'sqs',
  'webhook',
  'som-order-events',
]);

function viewLines(design: Design, header: ExportHeader, names: Names): readonly string[] {
  const systems = inOrder(design.systems);
  return [
    'views {',
    '  view index {',
    `    title ${quoted(header.title)}`,
    `    description ${quoted(headerLines(header).slice(1).join(' · '))}`,
    '    include *',
    ...systems.map(({ id }) => `    include ${names.systems.get(id)}`),
    '    autoLayout LeftRight',
    '  }',
    ...systems.flatMap(({ id, name }, at) => [
      `  view system${at + 1}View of ${names.systems.get(id)} {`,
      `    title ${quoted(name)}`,
      '    include *',
      '  }',
    ]),
    '}',
  ];
}

/** Null and empty answers have no line. */
function metadata(pairs: readonly (readonly [string, string | null | undefined])[]): readonly string[] {
  const told = pairs.filter(([, value]) => value != null && oneLine(value) !== '');
  if (told.length === 0) return [];
  return ['metadata {', ...told.map(([key, value]) => `  ${key} ${quoted(value ?? '')}`), '}'];
}

function indented(by: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}

/** A text between quotes that nothing in it ends. */
function quoted(value: string): string {
  return `'${oneLine(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function lastOf(name: string | undefined): string {
  return name?.split('.').at(-1) ?? '';
}
