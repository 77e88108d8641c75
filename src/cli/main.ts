/** `npm run -s headwater -- check design.json`: the engine without a browser, for pipelines and terminals. */
import { nodeIo } from './io.ts';
import { run } from './run.ts';

// Set rather than exited with, so that what is still on its way to a pipe arrives.
const code = await run(process.argv.slice(2), nodeIo());
// What could not be written may have set it already.
process.exitCode ??= code;
