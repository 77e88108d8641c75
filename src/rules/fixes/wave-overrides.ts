import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import type { DeployItem } from '../../topology/deploy-items.ts';

/** What depends on the item moves along unless it has a wave of its own. */
export function moveToWave({ id, name }: DeployItem, wave: number): Command {
  return edit(`Move ${name} to wave ${wave}`, 'waveOverrides', id, { wave });
}
