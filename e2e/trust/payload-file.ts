/** Files that say one payload everywhere, and the ways they come in. */
import { expect, type Page } from '@playwright/test';
import type { JsonObject } from '../../src/lib/json.ts';
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import { designOf } from '../../src/testing/design-of.ts';
import { payloadDesign } from '../../src/testing/payload-design.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';

/** Most of its findings are waived, so that reasons and names show in the panel too. */
export function payloadFile(payload: string): JsonObject {
  const file = payloadDesign(payload);
  const { findings } = lintAll(buildTopology(designOf(file)), ALL_RULES, { today: '2026-01-01' });
  const waivers = findings.slice(2).map(({ ruleId, subject }, index) => ({
    id: `waiver-${index}`,
    ruleId,
    subject,
    reason: payload,
    approvedBy: payload,
    expires: '2999-01-01',
  }));
  return { ...file, waivers: [...(file['waivers'] as readonly JsonObject[]), ...waivers] };
}

/** Every list has something of the wrong type, and every text of it is the payload. */
export function brokenFile(payload: string): JsonObject {
  const file = payloadDesign(payload);
  return {
    ...file,
    orgs: [{ id: payload, platform: payload }],
    systems: payload,
    [payload]: payload,
    context: payload,
  };
}

/** It opens, and says what it left out. */
export function danglingFile(payload: string): JsonObject {
  const file = payloadDesign(payload);
  return {
    ...file,
    questions: [{ id: 'q', subject: `system:ghost ${payload}`, text: payload }],
    stops: [{ id: 's', focus: [`system:ghost ${payload}`] }],
  };
}

export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? '', { type: 'application/json' }));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop to open it as a new design')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('Drop to open it as a new design')).toBeHidden();
}
