/** The open design as a picture, with the options of the export dialog. */
import type { ThemeMode } from '../../src/catalog/theme.ts';
import { designMetadata } from '../../src/codecs/svg.ts';
import type { Design } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import {
  type ImageSize,
  imageSize,
  renderDrawing,
  renderSvg,
  type SvgOptions,
  type TitleBlock,
  titleOf,
} from '../../src/render/svg.ts';
import { badgesOf } from '../../src/render/svg-badges.ts';
import type { Finding } from '../../src/rules/rule.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { todayUtc } from '../store/today.ts';
import { fontsFor } from './embedded-fonts.ts';
import type { DrawnPicture } from './rasterise.ts';

export interface PictureChoices {
  readonly theme: ThemeMode;
  readonly isTransparent: boolean;
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  readonly hasFindings: boolean;
  /** Null draws the whole design. */
  readonly selection: ReadonlySet<Subject> | null;
  /** Put the design into the file, so that dropping the picture on the app opens it. */
  readonly carriesDesign: boolean;
}

export interface Drawn {
  readonly design: Design;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
}

export interface Picture {
  readonly svg: string;
  /** In CSS pixels at 1x. */
  readonly size: ImageSize;
}

/** `isFile` puts the design in; a preview on the same page does not need it. */
export async function pictureOf(drawn: Drawn, choices: PictureChoices, isFile: boolean): Promise<Picture> {
  const options = await optionsWithFonts(drawn, choices);
  const metadata = isFile && choices.carriesDesign ? { metadata: designMetadata(drawn.design) } : {};
  return { svg: renderSvg(drawn.scene, { ...options, ...metadata }), size: imageSize(drawn.scene, options) };
}

/** The same picture for whoever makes pixels of it. */
export async function drawnPictureOf(drawn: Drawn, choices: PictureChoices): Promise<DrawnPicture> {
  const options = await optionsWithFonts(drawn, choices);
  return {
    drawing: renderDrawing(drawn.scene, options),
    svg: () => renderSvg(drawn.scene, options),
    size: imageSize(drawn.scene, options),
    isTransparent: choices.isTransparent,
  };
}

async function optionsWithFonts(drawn: Drawn, choices: PictureChoices): Promise<SvgOptions> {
  const options = optionsFor(drawn, choices);
  return { ...options, fonts: await fontsFor(textOf(drawn.scene, options.titleBlock ?? null)) };
}

/** What the picture writes, in any order: it says which fonts have to go in. */
function textOf(scene: Scene, title: TitleBlock | null): string {
  const texts = title ? [title.name, ...title.details] : [];
  for (const card of scene.cards.values())
    texts.push(card.title, card.subtitle, ...card.rows.map(({ object }) => object));
  for (const { label } of scene.edges.values()) texts.push(label.first, label.second);
  for (const shape of [...scene.frames.values(), ...scene.zones.values()]) texts.push(shape.title);
  for (const note of scene.notes.values()) texts.push(...note.lines);
  return texts.join(' ');
}

function optionsFor({ design, findings }: Drawn, choices: PictureChoices): SvgOptions {
  const today = todayUtc();
  return {
    theme: choices.theme,
    isTransparent: choices.isTransparent,
    titleBlock: choices.hasTitle ? titleOf(design, today) : null,
    hasLegend: choices.hasLegend,
    selection: choices.selection,
    ...(choices.hasFindings && { badges: badgesOf(design, findings) }),
  };
}
