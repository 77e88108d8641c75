/**
 * What a tester does and expects, in the names of the design: a record that can be found again by its key, sent on its
 * way where it can really be made.
 */
import { formatDuration } from '../lib/duration.ts';
import type { Placement } from '../model/records/structure.ts';
import { arrivalKeyOf } from '../topology/arrival.ts';
import { replayHours } from '../topology/delivery-duties.ts';
import { isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link, SystemNode, Topology } from '../topology/topology.ts';
import { entityName, listed, nameOf, systemName } from './names.ts';
import { sortedSystems, sortedTexts } from './sorting.ts';

export type TestKind = 'arrival' | 'duplicate replay' | 'outage recovery' | 'unit';

export interface Script {
  readonly action: string;
  readonly expected: string;
}

/** Of tests that name no flow and do not say what to do. */
export const LOOSE_ACTIONS: Readonly<Record<TestKind, string>> = {
  arrival: 'For each flow in turn: create a record with SMOKE-1 at its source.',
  'duplicate replay': 'For each flow in turn: deliver the same change twice.',
  'outage recovery': 'For each flow in turn: stop the receiving side while its source goes on sending.',
  unit: '',
};

export function keyNameOf(link: Link): string | null {
  const key = arrivalKeyOf(link);
  return key && nameOf(key.sharedKey);
}

export function arrivalScript(link: Link, withinMs: number | null, topology: Topology): Script {
  const { flow, source, target, entities, mechanism } = link;
  const key = keyNameOf(link);
  const within =
    withinMs === null ? 'in the time that the mechanism, once chosen, allows' : `within ${formatDuration(withinMs)}`;
  const found = key === null ? 'with SMOKE-1 in a text field' : `by ${key} = SMOKE-1`;
  const verb = isReadThrough(mechanism) ? 'Read' : 'Expect';
  const back =
    flow.direction === 'two-way'
      ? ` Then the other way round: create in ${systemName(target)}, expect in ${systemName(source)}.`
      : '';
  return {
    action: `${inTurn([...creation(link), ...segmentStep(link, topology)])}.`,
    expected: `${verb} ${whatArrives(link)} in ${placeIn(target, entities)} ${found} ${within}.${back}`,
  };
}

export function duplicateScript(link: Link): Script {
  const { target, entities } = link;
  const key = keyNameOf(link);
  const record = entities.length > 1 ? 'exactly one record of each' : 'exactly one record';
  const found = key === null ? 'with SMOKE-1 in a text field' : `with ${key} = SMOKE-1`;
  return {
    action: `Deliver the same change of ${whatOf(link)} to ${systemName(target)} twice.`,
    expected: `${placeIn(target, entities)} holds ${record} ${found}, and the second delivery changed nothing.`,
  };
}

export function outageScript(link: Link): Script {
  const { flow, source, target, mechanism } = link;
  if (isReadThrough(mechanism)) {
    return {
      action: `Make ${systemName(source)} unreachable, and read from ${systemName(target)}.`,
      expected: `The user is told within the time-out and can go on working; after ${systemName(source)} is back, the read succeeds without a restart.`,
    };
  }
  const window = replayHours(link);
  const hours = flow.maxOutageHours ? `${flow.maxOutageHours} h` : '2 h';
  const limit =
    window !== null && (flow.maxOutageHours ?? 0) > window
      ? ` Beyond ${window} h nothing can be replayed, so the resync is tested too.`
      : '';
  return {
    action: `Stop the receiving side in ${systemName(target)} for ${hours} while ${systemName(source)} goes on sending.`,
    expected: `After the restart everything sent meanwhile is in ${systemName(target)}, each record once, and an alert was raised.${limit}`,
  };
}

/**
 * Nobody can create a unified profile: what Data Cloud works out, or reads from elsewhere, is created where it is kept,
 * and has come to the source before the clock starts.
 */
function creation(link: Link): readonly string[] {
  const { source, entities } = link;
  const key = keyNameOf(link);
  const marked = key === null ? 'with SMOKE-1 in a text field' : `with ${key} = SMOKE-1`;
  const here = entities.filter((entity) => isMadeIn(source, entity));
  if (here.length === entities.length) return [`Create ${whatOf(link)} in ${placeIn(source, entities)} ${marked}`];
  const elsewhere = entities.filter((entity) => !here.includes(entity));
  const origins = originsOf(link);
  const first =
    origins.length === 0 ? `what feeds ${systemName(source)}` : listed(origins.map((one) => placeIn(one, elsewhere)));
  return [
    `Create ${namesOf(elsewhere)} in ${first} ${marked}`,
    `wait until ${elsewhere.length > 1 ? 'they are' : 'it is'} in ${placeIn(source, elsewhere)}`,
    ...(here.length === 0 ? [] : [`create ${namesOf(here)} in ${placeIn(source, here)}`]),
  ];
}

function isMadeIn(system: SystemNode, { placements }: EntityNode): boolean {
  const here = placements.filter((node) => node.system === system);
  return here.length === 0 || here.some(({ placement: { role } }) => !isWorkedOut(role, system));
}

function isWorkedOut(role: Placement['role'], { isDataCloud }: SystemNode): boolean {
  return role === 'virtual' || (role === 'derived' && isDataCloud);
}

/** The records of what cannot be made at the source, else the first systems that keep rows of their own. */
function originsOf({ source, entities }: Link): readonly SystemNode[] {
  const elsewhere = entities.filter((entity) => !isMadeIn(source, entity));
  return sortedSystems(new Set(elsewhere.flatMap((entity) => originOf(entity, source) ?? [])));
}

function originOf(entity: EntityNode, source: SystemNode): SystemNode | undefined {
  const { systemOfRecord, placements } = entity;
  if (systemOfRecord && systemOfRecord !== source) return systemOfRecord;
  const holders = sortedSystems(new Set(placements.map(({ system }) => system)));
  return holders.find((system) => system !== source && isMadeIn(system, entity));
}

/** Activation takes along only who is in a segment. */
function segmentStep({ flow, source, target }: Link, { segments }: Topology): readonly string[] {
  if (!source.isDataCloud || !flow.purposes.includes('activation')) return [];
  const names = sortedTexts(
    segments.filter(({ targets }) => targets.includes(target)).map(({ segment }) => nameOf(segment)),
  );
  if (names.length === 0) return [];
  return [`let it fall into the segment${names.length > 1 ? 's' : ''} ${listed(names)}`];
}

/** A record that comes home to where it was made proves nothing: there the fields that were added are looked at. */
function whatArrives(link: Link): string {
  const { source, target, entities } = link;
  const fields = sortedTexts(
    entities
      .flatMap(({ placements }) => placements.filter(({ system }) => system === target))
      .flatMap(({ placement }) => (placement.derivedFields ?? []).map(({ field }) => field)),
  );
  if (source.isDataCloud && fields.length > 0) return `${listed(fields)} of ${whatOf(link)}`;
  return originsOf(link).includes(target) ? `what ${systemName(source)} adds to ${whatOf(link)}` : whatOf(link);
}

/** "Do this, wait for that, and do the other" */
function inTurn(steps: readonly string[]): string {
  const last = steps.at(-1) ?? '';
  return steps.length < 2 ? last : `${steps.slice(0, -1).join(', ')}, and ${last}`;
}

function whatOf({ entities }: Link): string {
  return entities.length === 0 ? 'a record' : namesOf(entities);
}

function namesOf(entities: readonly EntityNode[]): string {
  return listed(sortedTexts(entities.map(entityName)));
}

/** "Sales Cloud (Contact)" */
function placeIn(system: SystemNode, entities: readonly EntityNode[]): string {
  const here = entities.flatMap(({ placements }) => placements.filter((node) => node.system === system));
  const objects = sortedTexts(here.map(({ placement }) => placement.object)).filter((name) => name !== '');
  return objects.length === 0 ? systemName(system) : `${systemName(system)} (${objects.join(', ')})`;
}
