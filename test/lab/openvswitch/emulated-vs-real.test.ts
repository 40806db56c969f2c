import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emulate } from '../../../src/drivers/openvswitch/emulator.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { describeLab } from '../harness/describe-lab.js';
import { type Lab, startLab } from '../harness/lab.js';

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Leaves out what differs from one switch and one moment to the next: ids of rows, the time of day, folders. */
function comparable(outcome: { stdout: string; stderr: string; exitCode: number | null }): unknown {
  const plain = (text: string): string =>
    text
      .replaceAll(UUIDS, '<uuid>')
      .replaceAll(/^\d{4}-\d\d-\d\dT[\d:]+Z\|\d+\|/gm, '<time>|')
      .replaceAll(/default log directory is "[^"]*"/g, 'default log directory is "<folder>"')
      .replaceAll(/^Alarm clock\n/gm, '');
  // Rows and ports come in no particular order.
  const stdout = plain(outcome.stdout).split('\n').map(sortRows);
  return { stdout, stderr: plain(outcome.stderr), exitCode: outcome.exitCode };
}

function sortRows(line: string): string {
  if (!line.startsWith('{"data"')) return line;
  const table: { data: unknown[] } = JSON.parse(line);
  table.data = table.data.map((row) => JSON.stringify(row)).sort();
  return JSON.stringify(table);
}

/** What a switch holds, as the tool itself tells it. */
const DUMP = [
  'ovs-vsctl -f json',
  '-- --columns=name,tag,trunks,vlan_mode,interfaces,bond_mode,lacp,other_config,fake_bridge list Port',
  '-- --columns=name,type,error,options list Interface',
  '-- --columns=name,flood_vlans,mirrors,datapath_type,fail_mode,other_config,stp_enable list Bridge',
  '-- --columns=name,output_vlan,output_port,select_all,select_vlan,select_src_port list Mirror',
  '-- list-br -- list-ports br0',
].join(' ');

/** Command lines that the real tool takes or refuses, one after the other on one switch. */
const SCRIPT = `
ovs-vsctl --version
ovs-vsctl list-br
ovs-vsctl list-ports br0
ovs-vsctl list-ports nope
ovs-vsctl list-ports br0 more
ovs-vsctl port-to-br p1
ovs-vsctl port-to-br nope
ovs-vsctl set port p1 tag=10
ovs-vsctl get port p1 tag
ovs-vsctl add port p1 tag 20
ovs-vsctl remove port p1 tag 10 -- add port p1 tag 20
ovs-vsctl remove Port p1 tag 10 -- add Port p1 tag 30
ovs-vsctl add port p1 tag 40 -- remove port p1 tag 20
ovs-vsctl get port p1 tag -- set port p1 tag=9 -- get port p1 tag
ovs-vsctl set port p1 tag=77 -- set port nope tag=5
ovs-vsctl get Port p1 tag trunks name vlan_mode other_config
ovs-vsctl add port p2 trunks 30-33 40
ovs-vsctl remove port p2 trunks 30-32 -- add port p2 trunks 4000-4002
ovs-vsctl get port p2 trunks
ovs-vsctl remove port p2 trunks 33 40 4000 4001 4002
ovs-vsctl get port p2 trunks
ovs-vsctl set port p2 trunks=[10,20-22] vlan_mode=trunk
ovs-vsctl set port p2 'trunks=10 20'
ovs-vsctl set port p2 'trunks="10"'
ovs-vsctl set port p2 trunks=0,4095
ovs-vsctl get port p2 trunks
ovs-vsctl set port p2 trunks=10-5
ovs-vsctl set port p2 trunks=10-
ovs-vsctl set port p2 trunks=-1
ovs-vsctl set port p2 trunks=5000
ovs-vsctl set port p2 trunks=1-5000
ovs-vsctl set port p2 trunks=
ovs-vsctl set port p2 trunks=[1,2
ovs-vsctl set port p2 'trunks={1,2}'
ovs-vsctl set port p2 trunks=[]
ovs-vsctl set port p2 vlan_mode=foo
ovs-vsctl set port p2 'vlan_mode="trunk"'
ovs-vsctl add port p2 vlan_mode access
ovs-vsctl add port p2 vlan_mode foo
ovs-vsctl remove port p2 vlan_mode access
ovs-vsctl remove port p2 vlan_mode foo
ovs-vsctl remove port p2 tag 5000
ovs-vsctl set port p2 tag=abc
ovs-vsctl set port p2 tag=10x
ovs-vsctl set port p2 tag=1,2
ovs-vsctl add port p2 tag 1 2
ovs-vsctl set port p2 tag=4096
ovs-vsctl set port p2 tagg=1
ovs-vsctl set port p2 t=1
ovs-vsctl set port p2 tag
ovs-vsctl set port p2 tag:1=5
ovs-vsctl set port p2 name=p9
ovs-vsctl set prt p2 tag=1
ovs-vsctl set nope p2 tag=1
ovs-vsctl set port nope tag=1
ovs-vsctl --if-exists set port nope tag=1
ovs-vsctl set por p2 tag=7
ovs-vsctl get port p2 vlan-mode TAG
ovs-vsctl clear port p2 tag trunks vlan_mode
ovs-vsctl clear port p2 name
ovs-vsctl clear port p2 interfaces
ovs-vsctl clear bridge br0 datapath_type
ovs-vsctl remove bridge br0 datapath_type netdev
ovs-vsctl set bridge br0 datapath_type=[]
ovs-vsctl set bridge br0 stp_enable=maybe
ovs-vsctl set bridge br0 flood_vlans=1,20-22 other_config:mac-table-size=100
ovs-vsctl set bridge br0 flood_vlans=5000
ovs-vsctl set port p1 other_config=a
ovs-vsctl set port p1 other_config:a:b
ovs-vsctl set port p1 other_config=a=b other_config:c='"d e"'
ovs-vsctl get port p1 other_config other_config:a
ovs-vsctl get port p1 other_config:zz
ovs-vsctl --if-exists get port p1 other_config:zz
ovs-vsctl remove port p1 other_config a
ovs-vsctl get port p1 other_config
ovs-vsctl clear port p1 other_config
ovs-vsctl foo
ovs-vsctl
ovs-vsctl --
ovs-vsctl -f json
ovs-vsctl -- -- list-br
ovs-vsctl set
ovs-vsctl set port p1
ovs-vsctl add port p1 tag
ovs-vsctl add-port br0
ovs-vsctl set port p1 tag=3 --
ovs-vsctl set port p1 tag=2 -- bogus
ovs-vsctl set port p1 tag=2 -- --columns=tag set port p1 tag=3
ovs-vsctl --columns=tag set port p1 tag=3
ovs-vsctl --bogus list port
ovs-vsctl -f xx list port
ovs-vsctl -t abc show
ovs-vsctl --timeout=0 show
ovs-vsctl --timeout=5 list port p1 nope
ovs-vsctl --if-exists list port nope
ovs-vsctl --columns=name,tag list port p1 p2
ovs-vsctl --columns=name,tag list port p1 -- --columns=name list port p2
ovs-vsctl -f json --columns=name,tag list port p1 p2
ovs-vsctl -f json --columns=name,nope list port
ovs-vsctl -f json -- --columns=name,tag list Port p1 -- --columns=name,mirrors list Mirror -- list-br
ovs-vsctl list Open_vSwitch x
ovs-vsctl set open_vswitch . external_ids:hostname=sw1
ovs-vsctl get open . external_ids:hostname external_ids
ovs-vsctl -t 1 wait-until port p1 tag=3
ovs-vsctl -t 1 wait-until port p1 tag=99
ovs-vsctl add-port br0 p1
ovs-vsctl --may-exist add-port br0 p1
ovs-vsctl add-port nope p9
ovs-vsctl add-port br0 p9 tag
ovs-vsctl add-port br0 p9 tag=5000
ovs-vsctl add-port br0 p9 tag=50 -- set port nope tag=1
ovs-vsctl add-port br0 nodev tag=3
ovs-vsctl get interface nodev error ofport
ovs-vsctl set port nodev tag=4
ovs-vsctl del-port nodev
ovs-vsctl del-port nodev
ovs-vsctl --if-exists del-port nodev
ovs-vsctl add-port br0 vlan10 tag=10 -- set interface vlan10 type=internal
ovs-vsctl get interface vlan10 type error
ovs-vsctl del-port br0 p3 -- del-port br0 p4 -- add-bond br0 bond0 p3 p4 lacp=active tag=10
ovs-vsctl get port bond0 lacp tag bond_mode name
ovs-vsctl add-bond br0 bond1 p1
ovs-vsctl add-bond br0 bond1 p1 p2
ovs-vsctl add-port br0 p3
ovs-vsctl add-br br0
ovs-vsctl add-br p1
ovs-vsctl add-br br1 -- set bridge br1 datapath_type=netdev
ovs-vsctl add-port br1 p1
ovs-vsctl list-br
ovs-vsctl del-br br1
ovs-vsctl del-br br1
ovs-vsctl set interface p1 type=
ovs-vsctl -- --id=@p get port p2 -- --id=@m create mirror name=m0 select-all=true output-port=@p -- set bridge br0 mirrors=@m
ovs-vsctl get mirror m0 name select_all output_vlan
ovs-vsctl set mirror m0 output_vlan=0
ovs-vsctl del-port p2 -- get bridge br0 flood_vlans
ovs-vsctl clear bridge br0 mirrors
ovs-vsctl add-port br0 p2 vlan_mode=native-untagged tag=99 trunks=10-12
nosuchtool
`
  .trim()
  .split('\n');

describeLab('the emulated switch beside the real one', () => {
  let lab: Lab;
  let box: EmulatedBox;
  beforeAll(async () => {
    lab = await startLab();
    const platform = emulate();
    box = platform.boot(platform.factory('sw1', ['p1', 'p2', 'p3', 'p4']), { now: () => 0, after: () => () => {} });
    box.exec('ovs-vsctl set Bridge br0 datapath_type=netdev fail_mode=standalone', '');
  });
  afterAll(() => lab.stop());

  async function both(line: string): Promise<{ readonly real: unknown; readonly emulated: unknown }> {
    return { real: comparable(await lab.shell('sw1', line)), emulated: comparable(box.exec(line, '')) };
  }

  describe('answers every command in the same words, and holds the same afterwards', () => {
    it.each(SCRIPT)('%s', async (line) => {
      const { real, emulated } = await both(line);
      expect(emulated).toEqual(real);
      const after = await both(DUMP);
      expect(after.emulated).toEqual(after.real);
    });
  });

  it('prints a row with all its columns', async () => {
    const line = 'ovs-vsctl list Port p1';
    const { real, emulated } = await both(line);
    expect(emulated).toEqual(real);
  });

  it('goes the same way for any edits of tags, modes and trunks', async () => {
    const id = fc.oneof(fc.integer({ min: 0, max: 4095 }), fc.constantFrom(1, 10, 11, 12));
    const range = fc.tuple(id, id).map(([a, b]) => (a === b ? `${a}` : `${Math.min(a, b)}-${Math.max(a, b)}`));
    const mode = fc.constantFrom('access', 'trunk', 'native-tagged', 'native-untagged', 'dot1q-tunnel', 'nonsense');
    const port = fc.constantFrom('p1', 'p2', 'bond0', 'nope');
    const verb = fc.constantFrom('add', 'remove');
    const moves = fc.oneof(
      fc.tuple(verb, port, fc.constant('tag'), id.map(String)),
      fc.tuple(verb, port, fc.constant('trunks'), range),
      fc.tuple(verb, port, fc.constant('vlan_mode'), mode),
    );
    const call = fc.oneof(
      fc
        .uniqueArray(moves, { minLength: 1, maxLength: 5, selector: ([v, p, column]) => `${v} ${p} ${column}` })
        .map((edits) => edits.map(([v, p, column, value]) => `${v} Port ${p} ${column} ${value}`).join(' -- ')),
      fc.tuple(port, range).map(([p, r]) => `set Port ${p} trunks=${r}`),
      fc.tuple(port, id).map(([p, i]) => `set Port ${p} tag=${i}`),
      port.map((p) => `clear Port ${p} tag vlan_mode`),
      port.map((p) => `clear Port ${p} trunks`),
    );
    await fc.assert(
      fc.asyncProperty(call, async (commands) => {
        const { real, emulated } = await both(`ovs-vsctl -- ${commands}`);
        expect(emulated).toEqual(real);
        const after = await both(DUMP);
        expect(after.emulated).toEqual(after.real);
      }),
      { numRuns: 150 },
    );
  });
});
