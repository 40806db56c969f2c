import type { Call, CliControl } from '../../../emulator/cli.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { EosDevice } from './device.js';

/** The configuration session a dialogue is in. */
export function sessionOf(terminal: CliControl): string | undefined {
  return terminal.frames.find((frame) => frame.mode === 'session')?.targets[0];
}

/** What configuration commands typed in a dialogue change: the session's copy, or what the device runs. */
export function editedConfig(call: Call<EosDevice>): ConfigNode {
  const session = sessionOf(call.terminal);
  return (session === undefined ? undefined : call.device.sessions.candidate(session)) ?? call.device.config;
}

/** Goes into a block, of the session or of what the device runs. */
export function enterBlock(call: Call<EosDevice>, mode: string, targets: readonly string[]): void {
  call.terminal.push({ mode: sessionOf(call.terminal) === undefined ? mode : `session-${mode}`, targets });
}
