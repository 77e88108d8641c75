/** What the scene measures without a screen is what the browser shows. */
import { expect, test } from '@playwright/test';
import { type Font, textWidth } from '../src/scene/measure.ts';

const FONTS: readonly Font[] = [
  { family: 'sans', weight: 600, size: 13 },
  { family: 'sans', weight: 400, size: 11 },
  { family: 'sans', weight: 500, size: 11 },
  { family: 'mono', weight: 400, size: 12 },
];
const TEXTS = [
  'Sales Cloud',
  'Owner: RevOps',
  'Marketing Cloud Engagement',
  'AVAToTyWe "quoted" --> != <= 10/12',
  'ssot__UnifiedIndividual__dlm',
  'Żółć Škoda Ærøskøbing Łódź',
];
/** JetBrains Mono is bundled for Latin only. */
const SANS_TEXTS = [...TEXTS, 'Ωμέγα πελάτης', 'Заказы и клиенты'];

test('text is as wide in the browser as in the scene', async ({ page }) => {
  await page.goto('/');
  for (const font of FONTS) {
    const texts = font.family === 'sans' ? SANS_TEXTS : TEXTS;
    const family = font.family === 'sans' ? 'Inter Variable' : 'JetBrains Mono Variable';
    const css = `${font.weight} ${font.size}px '${family}'`;
    const shown = await page.evaluate(
      async ([css, texts]) => {
        await Promise.all(texts.map((text) => document.fonts.load(css, text)));
        return texts.map((text) => {
          const span = document.createElement('span');
          span.style.cssText = 'position:absolute;white-space:pre';
          span.style.font = css;
          span.style.fontKerning = 'none';
          span.style.fontVariantLigatures = 'none';
          span.textContent = text;
          document.body.append(span);
          const { width } = span.getBoundingClientRect();
          span.remove();
          return width;
        });
      },
      [css, texts] as const,
    );
    texts.forEach((text, index) => {
      expect(Math.abs((shown[index] ?? 0) - textWidth(text, font)), `${css}: ${text}`).toBeLessThan(0.5);
    });
  }
});
