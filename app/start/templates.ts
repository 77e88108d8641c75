/** The designs that come with Headwater. Their index and files lie beside the app and are read when asked for. */
import * as z from 'zod/mini';
import { decodeJson } from '../../src/codecs/json.ts';
import type { Design } from '../../src/model/design.ts';

const Template = z.object({
  id: z.string(),
  file: z.string(),
  name: z.string(),
  summary: z.string(),
  systems: z.number(),
  flows: z.number(),
  findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
  pictures: z.object({ light: z.string(), dark: z.string() }),
});

export type Template = Readonly<z.infer<typeof Template>>;

/** Empty when they cannot be reached; the rest of the screen works without them. */
export async function loadTemplates(): Promise<readonly Template[]> {
  try {
    const response = await fetch(addressOf('index.json'));
    const parsed = z.array(Template).safeParse(await response.json());
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Null when it cannot be reached. */
export async function loadTemplate({ file }: Template): Promise<Design | null> {
  try {
    const response = await fetch(addressOf(file));
    const decoded = decodeJson(await response.text());
    return decoded.ok ? decoded.value.design : null;
  } catch {
    return null;
  }
}

export function addressOf(file: string): string {
  return new URL(`templates/${file}`, document.baseURI).href;
}
