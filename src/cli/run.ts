/** The command line without the process around it. */

import { plain } from '../lib/plain.ts';
import { requestOf } from './arguments.ts';
import { check } from './check.ts';
import { exportDesign } from './export.ts';
import type { Io } from './io.ts';
import { linkTo, openLink } from './link.ts';
import { SYNOPSIS, USAGE } from './usage.ts';

/** The exit code: see USAGE. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const request = requestOf(words);
  if (!request.ok) {
    io.err(`${plain(request.error)}\n\n${SYNOPSIS}\n`);
    return 2;
  }
  switch (request.value.command) {
    case 'help':
      io.out(USAGE);
      return 0;
    case 'check':
      return check(request.value, io);
    case 'export':
      return exportDesign(request.value, io);
    case 'link':
      return linkTo(request.value, io);
    case 'open':
      return openLink(request.value, io);
  }
}
