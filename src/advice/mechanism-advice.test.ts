import { describe, expect, test } from 'vitest';
import type { MechanismId } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import { applyPatch, invertPatch } from '../model/patch.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { adviseMechanism, type MechanismOption } from './mechanism-advice.ts';
import { chooseMechanism, type DecisionWords } from './mechanism-choice.ts';

function advised(text: string) {
  const design = sketch(text);
  const topology = buildTopology(design);
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  const { options } = adviseMechanism(topology, link);
  const about = (id: MechanismId): MechanismOption => {
    const found = options.find(({ mechanism }) => mechanism.id === id);
    if (!found) throw new Error(`${id} is not in the list.`);
    return found;
  };
  const choose = (id: MechanismId, words?: DecisionWords) => {
    const command = chooseMechanism(link, about(id), options, words);
    const patch = command.run(design);
    const after = applyPatch(design, patch);
    expect(applyPatch(after, invertPatch(patch))).toEqual(design);
    return { command, flow: after.flows.get(link.flow.id) };
  };
  return { options, about, choose };
}

describe('verdicts', () => {
  test('what is made for the two ends is recommended, what merely works is possible, what cannot is refused', () => {
    const { about } = advised('sales -> erp carries Account');
    expect(about('cdc').verdict).toBe('recommended');
    expect(about('etl-batch').verdict).toBe('possible');
    expect(about('heroku-connect')).toMatchObject({ verdict: 'refused', limits: [], duties: [] });
    expect(about('heroku-connect').objections[0]).toContain('Needs Heroku at one end');
  });

  test('a full event bus speaks against what would be metered on it', () => {
    const text = 'sales -> erp carries Account for operational-sync { eventsPerDay: 40000 }';
    const free = advised(`org core core-org { edition: unlimited }\n${text}`).about('cdc');
    const full = advised(`org core core-org { edition: developer }\n${text}`).about('cdc');
    expect(free.verdict).toBe('recommended');
    expect(full.verdict).toBe('possible');
    expect(full.objections).toEqual([
      'core may deliver 10k/day to API clients; with this it would be 40k, 40k of them for this flow.',
    ]);
  });

  test('an outage longer than the replay window is a limit that bites', () => {
    const { about } = advised('sales -> erp carries Account for operational-sync { maxOutageHours: 96 }');
    expect(about('cdc').limits[0]).toEqual({
      text: 'What was missed can be read again for 72 h; an outage of 96 h is planned for.',
      bites: true,
    });
    expect(about('cdc').verdict).toBe('possible');
  });

  test('duties say which of them the flow answers', () => {
    const { about } = advised(
      'sales -> erp carries Account by cdc for operational-sync { errorHandling: { retry: true }, idempotency: external-id-upsert }',
    );
    const duties = new Map(about('cdc').duties.map(({ text, isAnswered }) => [text, isAnswered]));
    expect(duties.get('Try again after a failure.')).toBe(true);
    expect(duties.get('Keep what cannot be delivered.')).toBe(false);
    expect(duties.get('Recognise what was delivered twice.')).toBe(true);
  });

  test('the schedule of the mechanism it has is not held against the others', () => {
    const { about } = advised('sales -> erp carries Account by etl-batch every 24 h slo 1 min for operational-sync');
    expect(about('etl-batch').p95Ms).toBeGreaterThanOrEqual(86_400_000);
    expect(about('cdc').p95Ms).toBeLessThan(60_000);
  });

  test('every mechanism is judged once for every flow of every case, in order, in sentences', () => {
    const order = ['recommended', 'possible', 'refused'];
    for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
      const topology = buildTopology(design);
      for (const link of topology.links) {
        const { options } = adviseMechanism(topology, link);
        expect(new Set(options.map(({ mechanism }) => mechanism))).toEqual(new Set(MECHANISMS));
        const ranks = options.map(({ verdict }) => order.indexOf(verdict));
        expect(ranks).toEqual(ranks.toSorted());
        for (const { verdict, reasons, objections, limits, duties } of options) {
          expect(verdict === 'refused' ? objections.length : reasons.length + objections.length).toBeGreaterThan(0);
          for (const text of [
            ...reasons,
            ...objections,
            ...limits.map((one) => one.text),
            ...duties.map((one) => one.text),
          ])
            expect(text).toMatch(/^\S.*\.$/);
        }
      }
    }
  });
});

describe('choosing one', () => {
  const OPEN = 'f: sales -> erp "Accounts" carries Account for operational-sync slo 15 s';

  test('sets the mechanism and fills the decision, with the options that were considered', () => {
    const { choose } = advised(OPEN);
    const { command, flow } = choose('cdc', { date: '2026-11-22' });
    expect(command.label).toBe('Use Change Data Capture for Accounts');
    expect(flow).toMatchObject({ mechanism: 'cdc', decision: { choice: 'sync', decidedBy: null, date: '2026-11-22' } });
    expect(flow?.decision?.rationale).toContain('p95 10 s (an estimate) keeps the SLA of 15 s.');
    expect(flow?.decision?.rationale).toMatch(/Considered: Pub\/Sub API.* \(/);
  });

  test('nobody is named who was not, and no date is made up', () => {
    expect(advised(OPEN).choose('cdc').flow?.decision).toMatchObject({ decidedBy: null, date: null });
    expect(advised(OPEN).choose('cdc', { decidedBy: ' Ada ' }).flow?.decision?.decidedBy).toBe('Ada');
  });

  test('who decided on the old mechanism did not decide on the new one; what they wrote stays', () => {
    const text = `${OPEN.replace(' for ', ' by etl-batch for ')} every 24 h { decision: { choice: sync, rationale: "Nightly is enough", decidedBy: Ada } }`;
    const { flow } = advised(text).choose('cdc');
    expect(flow).toMatchObject({ mechanism: 'cdc', intervalMin: null, decision: { decidedBy: null } });
    expect(flow?.decision?.rationale).toMatch(/Earlier: Nightly is enough$/);
    expect(advised(text).choose('etl-batch').flow).toMatchObject({ intervalMin: 1440, decision: { decidedBy: 'Ada' } });
  });

  test('choosing again makes the rationale anew, and does not pile it up', () => {
    const { flow } = advised(
      `${OPEN} { decision: { choice: sync, rationale: "Polling. Considered: nothing else connects them." } }`,
    ).choose('cdc');
    expect(flow?.decision?.rationale).not.toContain('Earlier:');
  });

  test('a mechanism with drawbacks says them', () => {
    const { flow } = advised(OPEN.replace('15 s', '5 s')).choose('cdc');
    expect(flow?.decision?.rationale).toContain('Known drawbacks: p95 10 s (an estimate) misses the SLA of 5 s.');
  });
});
