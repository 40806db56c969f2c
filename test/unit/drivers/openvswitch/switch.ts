import { driver } from '../../../../src/drivers/openvswitch/index.js';
import type { EmulatedBox } from '../../../../src/emulator/device.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { Port } from '../../../../src/model/vlan.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';

const STILL_CLOCK = { now: () => 0, after: () => () => {} };

/** An emulated switch `sw1` with the ports p1 to p4, on which these commands have been run. */
export function switchWith(...commands: readonly string[]): EmulatedBox {
  const platform = driver.emulate();
  const box = platform.boot(platform.factory('sw1', ['p1', 'p2', 'p3', 'p4']), STILL_CLOCK);
  for (const command of commands) vsctl(box, command);
  return box;
}

/** Runs ovs-vsctl. @throws Error in its words where it refuses */
export function vsctl(box: EmulatedBox, command: string): string {
  const { stdout, stderr, exitCode } = box.exec(`ovs-vsctl ${command}`, '');
  if (exitCode !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** Sends ops as the transport does. */
export function send(box: EmulatedBox, ops: readonly Op[]): readonly Reply[] {
  return ops.map((op) => {
    const { stdout, stderr, exitCode } = box.exec(op.line, '');
    return { op, output: stdout.trimEnd(), stderr: stderr.trimEnd(), exitCode, prompt: undefined };
  });
}

export interface Read {
  readonly facts: Facts;
  readonly state: DeviceState;
  readonly replies: readonly Reply[];
}

/** Identifies and reads a switch as the engine does. */
export function read(box: EmulatedBox): Read {
  const [binding] = driver.bindings;
  const asked = send(box, driver.bindings[0].identify.ops);
  const facts = driver.bindings[0].identify.read(asked);
  const replies = send(box, binding.reads(['vlan'], facts));
  return { facts, state: binding.parse(replies, facts), replies: [...asked, ...replies] };
}

/** A port of the switch as it is now. */
export function portOf(box: EmulatedBox, name: string): Port {
  const port = read(box).state.vlan?.ports.get(name);
  if (port === undefined) throw new Error(`no port ${name}`);
  return port;
}

/** A reply to a command as a real switch gives it. */
export function reply(line: string, outcome: Partial<Reply>): Reply {
  const op = { via: 'cli', line, context: [], role: 'read' } as const;
  return { op, output: '', stderr: '', exitCode: 0, prompt: undefined, ...outcome };
}
