import { readFileSync } from 'node:fs';
import { driver } from '../../src/drivers/cisco-ios/index.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Facts } from '../../src/model/state.js';
import { diffVlanStates } from '../../src/model/vlan-diff.js';
import { vlanProblems } from '../../src/model/vlan-problems.js';
import { vlanTarget } from '../../src/model/vlan-target.js';
import type { Op, Reply } from '../../src/transports/transport.js';

/** What the engine does between reading a device and showing the plan, on a configuration from a file. */
function main(): void {
  const [file = '', wishText = ''] = process.argv.slice(2);
  const output = readFileSync(file, 'utf8').trimEnd();
  const [binding] = driver.bindings;
  const state = binding.parse(
    binding.reads(['vlan'], FACTS).map((op) => replyTo(op, output)),
    FACTS,
  );
  const can = driver.capabilities(FACTS).vlan;
  if (state.vlan === undefined || can === undefined) throw new Error('no VLANs');
  const desired = wish(JSON.parse(wishText) as Wish);
  const target = vlanTarget(state.vlan, desired, can);
  const problems = vlanProblems({ device: 'core1', current: state.vlan, target, desired, can, allowInUse: false });
  const changes = diffVlanStates(state.vlan, target);
  const steps = binding.render(changes, { facts: FACTS, before: state });
  const lines = steps.flatMap((step) => step.ops.filter((op) => op.role === 'config').map((op) => op.line));
  process.stdout.write(
    JSON.stringify({
      ports: state.vlan.ports.size,
      changes: changes.length,
      lines: lines.length,
      problems: problems.length,
    }),
  );
}

/** A switch that keeps its VLANs to itself: they stand in the configuration. */
const FACTS: Facts = {
  platform: driver.id,
  hostname: 'core1',
  version: '15.2(4)E10',
  model: '',
  extra: { vtpMode: 'transparent' },
};

interface Wish {
  readonly vlan: number;
  readonly name: string;
  readonly ports: readonly string[];
}

function wish({ vlan, name, ports }: Wish): DesiredVlans {
  const source = { file: 'wish', line: 1, column: 1 };
  return {
    vlans: [{ id: vlan, ensure: 'present', exact: false, name: { value: name, source }, source }],
    ports: ports.map((port) => ({
      name: port,
      ensure: 'present',
      exact: false,
      fromRouted: false,
      mode: { value: 'access', source },
      accessVlan: { value: vlan, source },
      source,
    })),
    purge: {},
  };
}

function replyTo(op: Op, output: string): Reply {
  return { op, output, prompt: 'core1#', exitCode: undefined, stderr: '' };
}

main();
