import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/openvswitch/index.js';
import { read, switchWith } from './switch.js';

// That it answers as the real tool does is shown beside the real one, in test/lab/openvswitch.
const STILL_CLOCK = { now: () => 0, after: () => () => {} };

describe('an emulated switch', () => {
  it('keeps what was changed when it is switched off and on', () => {
    const box = switchWith('set Port p1 tag=10 -- set Port p2 trunks=0,10-12,4095');
    box.exec('ovs-ofctl set-frags br0 normal', '');
    const before = box.image();
    box.reboot();
    expect(box.image()).toEqual(before);
    expect(driver.emulate().boot(before, STILL_CLOCK).image()).toEqual(before);
  });

  it('forgets flows, and what becomes of fragments', () => {
    const box = switchWith();
    box.exec("printf '%s\\n' 'add table=3,priority=7,ip,actions=drop' | ovs-ofctl --bundle add-flows br0 -", '');
    expect(box.image()).toMatchObject({ flows: expect.stringContaining('table=3'), frags: 'nx-match\n' });
    box.reboot();
    expect(box.image()).toMatchObject({ flows: 'priority=0 actions=NORMAL\n', frags: 'normal\n' });
  });

  it.each([
    ['no text', '', /Unexpected end of JSON/],
    ['an unknown table', '{"Bridges":{}}', /no table Bridges/],
    ['an unknown column', '{"Open_vSwitch":{"a":{}},"Port":{"b":{"tags":1}}}', /no column tags in Port/],
    ['a value of no kind', '{"Open_vSwitch":{"a":{}},"Port":{"b":{"tag":null}}}', /null is no value/],
    ['no root', '{}', /Open_vSwitch table has no row/],
  ])('does not boot from %s', (_, conf, message) => {
    expect(() => driver.emulate().boot({ 'conf.db': conf }, STILL_CLOCK)).toThrow(message);
  });

  it('has no command line of its own', () => {
    expect(() => switchWith().terminal()).toThrow(/no command line of its own/);
  });

  it('made of the answers of another one answers the same', () => {
    const box = switchWith(
      'set Port p1 vlan_mode=native-tagged tag=99 trunks=0,10-12',
      'del-port p3 -- del-port p4 -- add-bond br0 bond0 p3 p4 lacp=active tag=10',
      'add-port br0 nodev -- set Interface nodev options:psk=hush',
      'add-port br0 vlan10 tag=10 -- set Interface vlan10 type=internal',
      '-- --id=@p get Port p2 -- --id=@m create Mirror name=m output_port=@p select_vlan=5 -- set Bridge br0 mirrors=@m',
    );
    const { facts, state, replies } = read(box);
    const platform = driver.emulate();
    const copy = read(platform.boot(platform.image(replies), STILL_CLOCK));
    expect(copy.facts).toEqual(facts);
    expect(copy.state).toEqual(state);
  });

  it('made of the answers of a switch whose port has failed for a reason of its own keeps that reason', () => {
    const box = switchWith('set Port p1 tag=10');
    const { replies } = read(box);
    const busy = 'could not add network device p1 to ofproto (Device or resource busy)';
    const failed = replies.map((one) => ({
      ...one,
      output: one.output.replace('"p1","",["map",[]],["set",[]]', `"p1","",["map",[]],"${busy}"`),
    }));
    const platform = driver.emulate();
    const copy = platform.boot(platform.image(failed), STILL_CLOCK);
    copy.exec('ovs-vsctl set Port p2 tag=20', '');
    expect(read(copy).state.config).toContain(`      error=${busy}`);
  });
});
