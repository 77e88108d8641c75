import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { noConsentModel } from './no-consent-model.ts';

const LABEL = 'Record where consent is given, and send it to every sender';

testRule(noConsentModel, {
  valid: {
    'nobody sends': 'system sales kind sales',
    'consent has a record': 'system mc kind marketing-engagement\nConsent of sales',
    'an ad system that no segment targets': 'system ads kind ads\nsegment s1 { targets: [] }',
  },
  invalid: {
    'a messaging system': {
      design: 'system sales kind sales\nsystem mc kind marketing-engagement',
      marks: ['design'],
      severity: 'error',
      related: ['system:mc'],
      says: 'Marketing Cloud Engagement reaches people, and nobody owns consent',
      asks: LABEL,
    },
    'a consent entity that nobody owns': {
      design: 'system mc kind marketing-engagement\nentity Consent\nsales:Consent__c is Consent',
      marks: ['design'],
      asks: LABEL,
    },
    'an owned entity of another nature': {
      design: 'system mc kind marketing-engagement\nConsent of sales { nature: transaction }',
      marks: ['design'],
      asks: LABEL,
    },
    'audiences for ads': {
      design: 'system sales kind sales\nsystem ads kind ads "Ad network"\nsegment s1 { targets: [ads] }',
      marks: ['design'],
      related: ['system:ads'],
      says: 'Ad network reaches people',
      asks: LABEL,
    },
  },
});

test('the answer makes a record, places it, and sends it to every sender in another org', () => {
  const design = sketch('system web kind web-cms\nsystem mc kind marketing-engagement\nsystem sales kind sales');
  const [finding] = lintAll(buildTopology(design), [noConsentModel], { today: '2026-11-21' }).findings;
  const asking = finding?.asking;
  expect(asking?.questions[0]?.choices[0]?.value).toBe('web');
  expect(asking?.answer(['nowhere'])).toBeNull();

  const command = asking?.answer(['web']);
  expect(command?.label).toContain('and send it to Marketing Cloud Engagement');
  const after = command && applyPatch(design, command.run(design));
  expect([...(after?.entities.values() ?? [])]).toMatchObject([{ nature: 'consent', systemOfRecord: 'web' }]);
  expect([...(after?.placements.values() ?? [])]).toMatchObject([{ systemId: 'web', role: 'sor' }]);
  expect([...(after?.flows.values() ?? [])]).toMatchObject([
    { source: 'web', target: 'mc', purposes: ['consent-propagation'], mechanism: null },
  ]);
});
