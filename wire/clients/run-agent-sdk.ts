import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunClient } from '../run.ts';
import type { Seen } from './child.ts';
import { toldIn } from './guarded.ts';
import { environmentFor } from './run-claude-code.ts';

const CHILD = fileURLToPath(new URL('./agent-child.ts', import.meta.url));
const LONGEST = 40_000;

/** `query()` of the Agent SDK, which starts the Claude Code it carries. */
export const agentSdk: RunClient = ({ folder, ...start }) => {
  const env = { ...environmentFor(start, { proxy: true }), WIRE_FOLDER: folder };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--no-warnings', '--experimental-import-meta-resolve', CHILD],
      { env, cwd: start.home, timeout: LONGEST, killSignal: 'SIGKILL' },
      (_error, stdout, stderr) => {
        const told = toldIn(stdout);
        if (told) resolve(JSON.parse(told) as Seen);
        else reject(new Error(`the agent SDK said nothing: ${stderr.slice(0, 400)}`));
      },
    );
  });
};
