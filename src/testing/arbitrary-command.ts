/**
 * Random commands that make sense for the design they meet: each draws elements of the design as it is, now and then
 * one that is not there, as a command may come late.
 */
import fc from 'fast-check';
import { MECHANISM_IDS } from '../catalog/mechanism.ts';
import { CANONICAL_ENTITIES, PLATFORM_TOKENS, SYSTEM_KINDS } from '../catalog/system-kind.ts';
import * as parts from '../commands/add-parts.ts';
import * as remarks from '../commands/add-remarks.ts';
import { align, distribute, EDGES } from '../commands/arrange.ts';
import { encodeClipboard, readClipboard } from '../commands/clipboard.ts';
import type { Command } from '../commands/command.ts';
import { addConnectedSystem } from '../commands/connect-new.ts';
import { copyElements } from '../commands/copy.ts';
import { deleteElements } from '../commands/delete.ts';
import * as wide from '../commands/design-wide.ts';
import { duplicateElements } from '../commands/duplicate.ts';
import { edit, together } from '../commands/edit.ts';
import {
  editField,
  editFields,
  editItem,
  insertItem,
  layoutSubject,
  moveItem,
  removeItem,
} from '../commands/edit-field.ts';
import * as entities from '../commands/entities.ts';
import * as flows from '../commands/flows.ts';
import * as keys from '../commands/keys.ts';
import * as layout from '../commands/layout.ts';
import { rename } from '../commands/naming.ts';
import * as orgs from '../commands/orgs.ts';
import { paste } from '../commands/paste.ts';
import { addPlacement, placeCanonical } from '../commands/placements.ts';
import * as systems from '../commands/systems.ts';
import type { Design } from '../model/design.ts';
import { subjectOf } from '../model/subject.ts';
import { Draw } from './draw-from-design.ts';
import { randomNumbers } from './random-numbers.ts';

/** A command yet to be made: it looks at the design it will run on. */
export interface PlannedCommand {
  readonly name: string;
  readonly seed: number;
  make(design: Design): Command;
}

export function arbitraryCommands(length: number): fc.Arbitrary<readonly PlannedCommand[]> {
  const one = fc.record({ name: fc.constantFrom(...Object.keys(MAKERS)), seed: fc.nat() });
  const planned = one.map(({ name, seed }) => ({ name, seed, make: (design: Design) => madeBy(name, seed, design) }));
  return fc.array(planned, { minLength: length, maxLength: length });
}

function madeBy(name: string, seed: number, design: Design): Command {
  const maker = MAKERS[name];
  if (!maker) throw new Error(`No maker of commands is called "${name}".`);
  return maker(new Draw(design, randomNumbers(seed)));
}

const LISTS = [
  ['placements', 'keys'],
  ['placements', 'identifiers'],
  ['placements', 'derivedFields'],
  ['placements', 'fieldWriters'],
  ['entities', 'attributeGroups'],
  ['rulesets', 'matchRules'],
  ['rulesets', 'matchRules[0].criteria'],
  ['interactions', 'reads'],
  ['flows', 'entityIds'],
  ['segments', 'targets'],
  ['dataGraphs', 'nodes'],
  ['systems', 'nothing'],
] as const;

const FIELDS = [
  'name',
  'owner',
  'orgId',
  'systemOfRecord',
  'mechanism',
  'sloMs',
  'errorHandling.retry',
  'decision.rationale',
  'readiness.extraction',
  'keys[0].unique',
  'keys[1].sharedKeyId',
  'reads[0].entityIds',
  'matchRules[0].criteria[0].field',
  'attributeGroups[0].owner',
  'governance.owner',
  'context.casesPerDay',
  'tested.passed',
  'id',
  'order',
  '__proto__',
  'constructor.prototype',
  'keys[99].unique',
] as const;

function listOf(draw: Draw) {
  const [collection, path] = draw.of(LISTS) ?? LISTS[0];
  return { subject: subjectOf(collection, draw.id(collection)), path };
}

function itemFor(draw: Draw): unknown {
  const nested = {
    sharedKeyId: draw.id('sharedKeys'),
    systemId: draw.id('systems'),
    sourceInsightId: draw.id('insights'),
  };
  return draw.of([{}, nested, { field: 'X__c', type: 'text' }, draw.id('entities'), draw.id('systems'), 7, null]);
}

type Maker = (draw: Draw) => Command;
const MAKERS: Readonly<Record<string, Maker | undefined>> = {
  addSystem: (draw) => systems.addSystem(draw.of(SYSTEM_KINDS) ?? 'sales', draw.point(), { orgId: draw.id('orgs') }),
  addOwnSystem: (draw) => systems.addSystem(draw.of(SYSTEM_KINDS) ?? 'sales', null, { name: draw.word() }),
  addOffered: (draw) => {
    const choices = systems.addSystemChoices(
      draw.design,
      draw.of(['sales', 'service', 'kafka']) ?? 'sales',
      draw.point(),
    );
    return draw.of(choices) ?? deleteElements([]);
  },
  addConnected: (draw) => addConnectedSystem(draw.id('systems'), draw.of(SYSTEM_KINDS) ?? 'sales', draw.point()),
  replaceKind: (draw) => systems.replaceKind(draw.id('systems'), draw.of(SYSTEM_KINDS) ?? 'sales'),
  addOrg: (draw) => orgs.addOrg(draw.of(PLATFORM_TOKENS) ?? 'core-org', draw.of([null, 'EMEA', ''])),
  moveToOrg: (draw) => orgs.moveSystemsToOrg(draw.ids('systems'), draw.id('orgs')),
  createOrg: (draw) => orgs.createOrg(draw.ids('systems')),
  separateOrgs: (draw) => orgs.separateOrgs(draw.ids('systems')),
  addEntity: (draw) => entities.addEntity(draw.of(CANONICAL_ENTITIES) ?? 'none'),
  setRecord: (draw) => entities.setSystemOfRecord(draw.id('entities'), draw.of([null, draw.id('systems')]) ?? null),
  acceptRecord: (draw) => entities.acceptSystemOfRecord(draw.id('entities')),
  addPlacement: (draw) => addPlacement(draw.id('entities'), draw.id('systems')),
  placeCanonical: (draw) => placeCanonical(draw.of(CANONICAL_ENTITIES) ?? 'none', draw.id('systems')),
  addSharedKey: (draw) => keys.addSharedKey(draw.id('entities'), { bindAll: draw.count(2) === 0 }),
  bindSharedKey: (draw) => keys.bindSharedKey(draw.id('sharedKeys'), draw.ids('placements')),
  connect: (draw) => flows.connect(draw.id('systems'), draw.id('systems')),
  reverseFlow: (draw) => flows.reverseFlow(draw.id('flows')),
  acceptSlo: (draw) => flows.acceptSuggestedSlo(draw.id('flows')),
  setMechanism: (draw) =>
    edit('Set mechanism', 'flows', draw.id('flows'), { mechanism: draw.of(MECHANISM_IDS) ?? null }),
  addInteraction: (draw) => parts.addInteraction(draw.id('systems'), draw.of(['agent', 'phone', null]) ?? null),
  addRuleset: () => parts.addRuleset(),
  addInsight: (draw) => parts.addInsight(draw.word()),
  addSegment: (draw) =>
    parts.addSegment(draw.word(), { entityIds: draw.ids('entities'), targets: draw.ids('systems') }),
  addDataGraph: (draw) => parts.addDataGraph(draw.word()),
  addSmokeTest: (draw) => parts.addSmokeTest('end-to-end', draw.ids('flows')),
  addNote: (draw) => remarks.addNote(draw.point(), draw.word()),
  addZone: (draw) => remarks.addZone({ ...draw.point(), width: 300, height: 200 }),
  addQuestion: (draw) => remarks.addQuestion(draw.subject(), 'Who owns it?'),
  addStop: (draw) => remarks.addStop(draw.word(), draw.subjects()),
  addWaiver: (draw) =>
    remarks.addWaiver({
      ruleId: 'keys/no-shared-key',
      subject: draw.subject(),
      reason: 'r',
      approvedBy: 'a',
      expires: null,
    }),
  rename: (draw) => rename(draw.subject(), draw.word()),
  setStatus: (draw) => wide.setStatus(draw.of(['draft', 'review', null]) ?? null),
  setSeverity: (draw) => wide.setRuleSeverity('keys/no-shared-key', draw.of(['off', 'error', null]) ?? null),
  setWave: (draw) => wide.setWave(`flow:${draw.id('flows')}`, draw.of([1, 2, null]) ?? null),
  answerChecklist: (draw) => wide.answerChecklist('keys', draw.of([{ answer: 'yes' as const }, null]) ?? null),
  editField: (draw) => editField('Edit', draw.subject(), draw.of(FIELDS) ?? 'name', draw.value()),
  editFields: (draw) => editFields('Edit', draw.subjects(), draw.of(FIELDS) ?? 'name', draw.value()),
  editBox: (draw) => editField('Edit', layoutSubject(draw.subject()), draw.of(['x', 'locked']) ?? 'x', draw.value()),
  insertItem: (draw) => {
    const { subject, path } = listOf(draw);
    return insertItem('Add', subject, path, itemFor(draw), draw.of([undefined, 0, 3]));
  },
  editItem: (draw) => {
    const { subject, path } = listOf(draw);
    return editItem('Edit', subject, path, draw.count(3), { field: draw.word(), entityIds: draw.ids('entities') });
  },
  removeItem: (draw) => {
    const { subject, path } = listOf(draw);
    return removeItem('Remove', subject, path, draw.count(3));
  },
  moveItem: (draw) => {
    const { subject, path } = listOf(draw);
    return moveItem('Move', subject, path, draw.count(3), draw.count(3));
  },
  place: (draw) => layout.placeElements(draw.placings()),
  nudge: (draw) => layout.moveElements(draw.placings(), 10, -10),
  tidyUp: (draw) => layout.tidyUp(draw.placings()),
  bend: (draw) =>
    layout.editLayout('Bend', subjectOf('flows', draw.id('flows')), { waypoints: [{ x: 1, y: 2 }], locked: null }),
  lock: (draw) => layout.lockElements(draw.subjects(), draw.count(2) === 0),
  collapse: (draw) => layout.collapseElements(draw.subjects(), draw.count(2) === 0),
  align: (draw) => align(draw.drawn(), draw.of(EDGES) ?? 'left'),
  distribute: (draw) => distribute(draw.drawn(), draw.of(['horizontal', 'vertical']) ?? 'vertical'),
  duplicate: (draw) => duplicateElements(draw.subjects()),
  copyPaste: (draw) => {
    const clip = copyElements(draw.design, draw.subjects());
    const read = clip && readClipboard(encodeClipboard(clip));
    return read?.ok ? paste(read.value, { at: draw.point(), into: draw.id('systems') }) : deleteElements([]);
  },
  deleteOne: (draw) => deleteElements([draw.subject()]),
  deleteMany: (draw) => deleteElements(draw.subjects()),
  together: (draw) =>
    together('Both', [flows.connect(draw.id('systems'), draw.id('systems')), deleteElements([draw.subject()])]),
};
