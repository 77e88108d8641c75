import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import { CASES_TODAY, loadCases } from '../../src/testing/cases.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';
import { type InspectedCollection, RECORD_SPECS } from './fields/record-specs.ts';
import { locate } from './locate.ts';

/** What the location says in one line: record, group, input, folds. */
function told(subject: string, field: string | null): string {
  const found = locate(subject, field);
  if (!found) return 'nowhere';
  const { collection, id, field: place } = found;
  const element = `${collection} ${id}`;
  return place
    ? `${element} / ${place.groupId} / ${place.path} [${place.folds}] ${place.spec?.editor.kind ?? 'list'}`
    : element;
}

describe('locate', () => {
  test.each([
    ['flow:f1', 'sloMs', 'flows f1 / timing / sloMs [] quantity'],
    ['flow:f1', 'errorHandling.retry', 'flows f1 / failure / errorHandling.retry [] duty'],
    ['flow:f1', 'errorHandling', 'flows f1 / failure / errorHandling.retry [] duty'],
    ['flow:f1', 'entityIds[2]', 'flows f1 / flow / entityIds [] references'],
    ['placement:p1', 'keys', 'placements p1 / keys / keys [] items'],
    ['placement:p1', 'keys[0]', 'placements p1 / keys / keys[0] [] items'],
    ['placement:p1', 'keys[10].unique', 'placements p1 / keys / keys[10].unique [keys[10]] flag'],
    ['placement:p1#Field__c', 'keys[1].length', 'placements p1 / keys / keys[1].length [keys[1]] quantity'],
    ['placement:p1#Field__c', null, 'placements p1 / keys / keys [] items'],
    ['placement:p1', 'identifiers[0].type', 'placements p1 / identity / identifiers[0].type [identifiers[0]] text'],
    ['interaction:i1', 'reads[0].mechanism', 'interactions i1 / reads / reads[0].mechanism [reads[0]] mechanism'],
    [
      'ruleset:r1#m1',
      'matchRules[0].criteria[1].method',
      'rulesets r1 / matching / matchRules[0].criteria[1].method [matchRules[0],matchRules[0].criteria[1]] choice',
    ],
    ['ruleset:r1', 'anchor', 'rulesets r1 / anchor / anchor.type [] choice'],
    ['entity:e1', 'sharedKeys', 'entities e1 / related-sharedKeys / sharedKeys [] list'],
    ['identity', 'governance.owner', 'identity the / governance / governance.owner [] text'],
    ['design', 'ruleParams.meshRatio', 'about the / rules / ruleParams.meshRatio [] quantity'],
    ['deployment', null, 'about the'],
    ['system:a.b_c-1', null, 'systems a.b_c-1'],
    ['flow:f1', 'slo', 'nowhere'],
    ['flow:f1', 'sloMs.x', 'nowhere'],
    ['placement:p1', 'keys[x]', 'nowhere'],
    ['placement:p1', 'keys[0].nothing', 'nowhere'],
    ['unheard:of', 'name', 'nowhere'],
    ['', null, 'nowhere'],
  ])('%s %s leads to %s', (subject, field, place) => {
    expect(told(subject, field)).toBe(place);
  });

  test('every field of every table is found under its own path, in its own group', () => {
    for (const collection of Object.keys(RECORD_SPECS) as InspectedCollection[]) {
      const { groups } = RECORD_SPECS[collection];
      for (const { id: groupId, fields } of groups) {
        for (const spec of fields) {
          const subject = SUBJECT_OF[collection];
          expect(locate(subject, spec.path)?.field).toEqual({ groupId, path: spec.path, folds: [], spec });
        }
      }
    }
  });

  const cases = loadCases();

  test('the cases give findings to walk', () => {
    expect(cases.length).toBeGreaterThan(10);
    expect(ALL_RULES.length).toBeGreaterThan(0);
  });

  test.each(cases.map(({ name, design }) => [name, design] as const))(
    'every finding of %s leads to a record of the design and an editor that exists',
    (_name, design) => {
      const topology = buildTopology(design);
      const { findings, waived, crashes } = lintAll(topology, ALL_RULES, { today: CASES_TODAY });
      expect(crashes).toEqual([]);
      for (const { subject, field, ruleId } of [...findings, ...waived.map(({ finding }) => finding)]) {
        const found = locate(subject, field);
        expect(found, `${ruleId} on ${subject} at ${field}`).not.toBeNull();
        if (!found) continue;
        const isThere = design[found.collection].has(found.id) || found.collection === 'waveOverrides';
        expect(isThere, `${ruleId} on ${subject}`).toBe(true);
        expect(field === null || found.field !== null, `${ruleId} on ${subject} at ${field}`).toBe(true);
      }
    },
  );
});

const SUBJECT_OF: Readonly<Record<InspectedCollection, string>> = {
  about: 'design',
  orgs: 'org:x',
  systems: 'system:x',
  entities: 'entity:x',
  sharedKeys: 'sharedKey:x',
  placements: 'placement:x',
  flows: 'flow:x',
  interactions: 'interaction:x',
  identity: 'identity',
  rulesets: 'ruleset:x',
  insights: 'insight:x',
  segments: 'segment:x',
  dataGraphs: 'dataGraph:x',
  governance: 'governance',
  reporting: 'reporting',
  ruleSettings: 'ruleSetting:x',
  waveOverrides: 'deployItem:x',
  smokeTests: 'smokeTest:x',
  waivers: 'waiver:x',
  notes: 'note:x',
  questions: 'question:x',
  zones: 'zone:x',
  stops: 'stop:x',
};
