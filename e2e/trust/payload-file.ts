/** Files that say one payload everywhere, and the ways they come in. */
import { expect, type Page } from '@playwright/test';
import type { JsonObject } from '../../src/lib/json.ts';
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import { designOf } from '../../src/testing/design-of.ts';
import { payloadDesign } from '../../src/testing/payload-design.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';

/** What the first record of a list says, and what the second. */
export type Payloads = readonly [string, string];

/** Most of its findings are waived, so that reasons and names show in the panel too. */
export function payloadFile(payloads: Payloads): JsonObject {
  const file = payloadDesign(...payloads);
  const { findings } = lintAll(buildTopology(designOf(file)), ALL_RULES, { today: '2026-01-01' });
  const waivers = findings.slice(2).map(({ ruleId, subject }, index) => ({
    id: `waiver-${index}`,
    ruleId,
    subject,
    reason: payloads[index % 2],
    approvedBy: payloads[index % 2],
    expires: '2999-01-01',
  }));
  return { ...file, waivers: [...(file['waivers'] as readonly JsonObject[]), ...waivers] };
}

/** Every list has something of the wrong type, and every text of it is a payload. */
export function brokenFile([first, second]: Payloads): JsonObject {
  const file = payloadDesign(first, second);
  return {
    ...file,
    orgs: [
      { id: first, platform: first },
      { id: second, platform: second },
    ],
    systems: first,
    [first]: first,
    [second]: second,
    context: second,
  };
}

/** It opens, and says what it left out. */
export function danglingFile(payloads: Payloads): JsonObject {
  const file = payloadDesign(...payloads);
  return {
    ...file,
    questions: payloads.map((text, at) => ({ id: `q${at}`, subject: `system:ghost ${text}`, text })),
    stops: payloads.map((text, at) => ({ id: `s${at}`, focus: [`system:ghost ${text}`] })),
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
