import { afterAll, beforeAll, expect, it } from 'vitest';
import { emulate } from '../../../src/drivers/linux/emulator.js';
import { manualClock } from '../../../src/emulator/clock.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import type { Session } from '../../../src/transports/transport.js';
import { describeUml } from './describe-uml.js';
import { startUmlSwitch, type UmlSwitch } from './uml-switch.js';

/** Commands that the real tool takes or refuses, one after the other; mgmt0 is in no bridge. */
const COMMANDS = `
bridge -V
bridge vlan show
bridge vlan add dev p1 vid 10 pvid untagged
bridge vlan show
bridge vlan del dev p1 vid 1
bridge vlan add dev p2 vid 20-25
bridge vlan add dev p2 vid 27
bridge vlan add dev p2 vid 26
bridge -compressvlans vlan show
bridge vlan show dev p2
bridge vlan del dev p2 vid 23
bridge vlan del dev p2 vid 23
bridge vlan del dev p2 vid 22-24
bridge vlan del dev p2 vid 4000
bridge vlan add dev p2 vid 20 pvid untagged
bridge vlan add dev p2 vid 25 pvid
bridge vlan add dev p2 vid 25 untagged
bridge vlan add dev p2 vid 100-110 untagged
bridge vlan add dev p2 vid 104
bridge vlan add dev p2 vid 25
bridge vlan add dev p1 vid 2-4094
bridge -compressvlans vlan show
bridge vlan del dev p1 vid 2-4094
bridge vlan add dev p1 vid 4094
bridge vlan add dev p1 vid 4095
bridge vlan add dev p1 vid 4096
bridge vlan add dev p1 vid 5000
bridge vlan add dev p1 vid 0
bridge vlan add dev p1 vid x
bridge vlan add dev p1 vid 10-12 pvid
bridge vlan add dev p1 vid 12-10
bridge vlan add dev p1 vid 10-10
bridge vlan add dev p1 vid 10-5000
bridge vlan add dev p1 vid 4090-4095
bridge vlan add dev p1 vid 0-10
bridge vlan del dev p1 vid 5000
bridge vlan del dev p1 vid 0
bridge vlan del dev p1 vid 4095
bridge vlan del dev p1 vid 4090-4095
bridge vlan add dev p1
bridge vlan add vid 10
bridge vlan del
bridge vlan add dev nope vid 10
bridge vlan del dev nope vid 10
bridge vlan add dev mgmt0 vid 10
bridge vlan del dev mgmt0 vid 10
bridge vlan add dev br0 vid 10
bridge vlan add dev br0 vid 30 self
bridge vlan add dev br0 vid 40 self pvid untagged
bridge vlan del dev br0 vid 30 self
bridge vlan add dev p1 vid 10 surely
bridge vlan show dev nope
bridge vlan show dev mgmt0
bridge -j vlan show dev mgmt0
bridge -j vlan show dev br0
bridge -j fdb show brport nope vlan 10
bridge -j vlan show
bridge vlan nothing
bridge nothing
printf '%s\\n' 'vlan add dev p3 vid 60' 'vlan add dev p3 vid 61 pvid untagged' 'vlan del dev p3 vid 1' | bridge -batch -
printf '%s\\n' 'vlan add dev p3 vid 70' 'vlan add dev p3 vid 5000' 'vlan add dev p3 vid 71' | bridge -batch -
printf '%s\\n' 'vlan del dev nope vid 70' | bridge -batch -
printf '%s\\n' 'nothing' | bridge -batch -
`;

describeUml('the emulated bridge and the real one', () => {
  let lab: UmlSwitch;
  let session: Session;
  let box: EmulatedBox;
  beforeAll(async () => {
    lab = await startUmlSwitch();
    session = await lab.connect();
    const addresses = (await ask('ip -d -j address show')).stdout;
    box = emulate().boot({ ...emulate().factory('sw1', []), addresses }, manualClock());
  });
  afterAll(async () => {
    await session.close();
    await lab.stop();
  });

  async function ask(line: string) {
    const [reply] = await session.run([{ via: 'cli', line, context: [], role: 'config' }]);
    if (reply === undefined) throw new Error(`${line} was not answered`);
    // A reply has no line end at its end.
    return { stdout: reply.output === '' ? '' : `${reply.output}\n`, stderr: reply.stderr, exitCode: reply.exitCode };
  }

  it('say the same, byte for byte, and hold the same after each command', async () => {
    const listing = 'bridge -j -compressvlans vlan show';
    for (const command of COMMANDS.trim().split('\n')) {
      const [real, emulated] = [await ask(command), box.exec(command, '')];
      expect.soft({ command, ...emulated, stderr: emulated.stderr.trimEnd() }).toEqual({
        command,
        ...real,
        stderr: real.stderr.trimEnd(),
      });
      expect.soft({ command, stdout: box.exec(listing, '').stdout }).toEqual({
        command,
        stdout: (await ask(listing)).stdout,
      });
    }
  });
});
