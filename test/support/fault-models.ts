import type { Driver } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { manualClock } from '../../src/emulator/clock.js';
import type { Image } from '../../src/emulator/device.js';
import type { RunOptions } from '../../src/engine/run.js';
import type { DesiredCheck } from '../../src/model/check.js';
import type { DesiredState } from '../../src/model/desired.js';
import { NOT_ACTIVE, NOT_BOUND } from './fault-checks.js';
import { FILTER_DRAFTS } from './fault-filters.js';
import { typeLines } from './fault-hand.js';
import { FILTERS_AND_BGP, partsOf } from './fault-intents.js';
import { nativeModels } from './fault-natives.js';
import { treeModels } from './fault-trees.js';
import { accessPort, trunkPort, vlan, wishes } from './wishes.js';

/** One way in which changes take effect on a device, with the platform that stands for it. */
export interface FaultModel {
  readonly title: string;
  readonly driver: Driver;
  /** A device of this kind as it is before the change. All have one name: what is alike is rehearsed once. */
  readonly image: Image;
  /** The same with six ports and nothing configured. */
  readonly empty: Image;
  /** How a person saves; empty where nothing has to be. */
  readonly save: readonly string[];
  /** What is wanted, all in one transaction. */
  readonly desired: Pick<DesiredState, 'vlan' | 'acl' | 'bgp'>;
  /** A check that does not hold afterwards. */
  readonly failing: DesiredCheck;
  /** How it is run, where that is not as usual. */
  readonly options?: Pick<RunOptions, 'save'>;
  /** The change typed by a person: what the device is to hold in the end, from another hand than the driver's. */
  readonly byHand: readonly string[];
  /** A line that changes something. */
  readonly edit: RegExp;
  /** How the device refuses a line. */
  readonly refusal: string;
  /** A notice that the device may print at any time and that means nothing; undefined where it prints none. */
  readonly notice: string | undefined;
  /** What someone else types: away from the change, in the middle of it, and to leave something open. */
  readonly elsewhere: readonly string[];
  /** What the first leaves in the files of the device. */
  readonly trace: RegExp;
  readonly conflict: readonly string[];
  /** What the conflict is about, in the files of the device. */
  readonly disputed: RegExp;
  readonly pending: readonly string[] | undefined;
}

/** What a model is made from. */
export type Draft = Omit<FaultModel, 'driver' | 'image' | 'empty' | 'desired' | 'failing'> & {
  readonly platform: string;
  /** Whether VLANs change, and whether the platform names them. */
  readonly vlans: 'named' | 'unnamed' | 'none';
  /** What belongs to the kind of device, and what the change begins with. */
  readonly base?: readonly string[];
  readonly setUp: readonly string[];
  adapt?(image: Image): Image;
  /** Intents about filters and BGP. */
  readonly intents?: string;
};

const BLOCKS_BEFORE = ['vlan 30', 'name old', 'exit', 'vlan 40', 'name printers', 'exit'];
const BLOCKS_AFTER = ['vlan 10', 'name users', 'exit', 'vlan 20', 'exit', 'vlan 40', 'name print', 'exit'];

const EOS: Draft = {
  title: 'candidate, timer',
  platform: 'arista-eos',
  vlans: 'named',
  setUp: [
    ...['configure terminal', ...BLOCKS_BEFORE, 'interface Et1', 'switchport access vlan 30'],
    ...['interface Et2', 'switchport mode trunk', 'switchport trunk allowed vlan 30,40', 'end', 'write memory'],
  ],
  byHand: [
    ...['configure terminal', ...BLOCKS_AFTER, 'interface Et1', 'switchport access vlan 10', 'exit'],
    ...['interface Et2', 'switchport trunk allowed vlan 10,20,40', 'exit', 'no vlan 30', 'end'],
  ],
  save: ['write memory'],
  edit: /^switchport /,
  refusal: '% Invalid input',
  notice: undefined,
  elsewhere: ['configure terminal', 'interface Et3', 'description by another hand', 'end'],
  trace: /^ *description by another hand\n/gm,
  conflict: ['configure terminal', 'interface Et2', 'switchport trunk allowed vlan 77', 'end'],
  disputed: /^ +switchport trunk allowed vlan .*\n/gm,
  pending: ['configure session fred', 'interface Et4', 'description staged by fred'],
};

const IOS: Draft = {
  title: 'line by line',
  platform: 'cisco-ios',
  vlans: 'named',
  setUp: [
    ...['configure terminal', ...BLOCKS_BEFORE, 'interface Gi1/0/1', 'switchport mode access'],
    ...['switchport access vlan 30', 'interface Gi1/0/2', 'switchport mode trunk'],
    ...['switchport trunk allowed vlan 30,40', 'end', 'write memory'],
  ],
  byHand: [
    ...['configure terminal', ...BLOCKS_AFTER, 'interface Gi1/0/1', 'switchport access vlan 10', 'exit'],
    ...['interface Gi1/0/2', 'switchport trunk allowed vlan 10,20,40', 'exit', 'no vlan 30', 'end'],
  ],
  save: ['write memory'],
  edit: /^switchport /,
  refusal: "% Invalid input detected at '^' marker.",
  notice: '*Mar  1 00:04:02.123: %SYS-5-CONFIG_I: Configured from console by fred on vty0 (192.0.2.7)\n',
  elsewhere: ['configure terminal', 'interface Gi1/0/3', 'description by another hand', 'end'],
  trace: /^ *description by another hand\n/gm,
  conflict: ['configure terminal', 'interface Gi1/0/2', 'switchport trunk allowed vlan 77', 'end'],
  disputed: /^ +switchport trunk allowed vlan .*\n/gm,
  pending: undefined,
};

const MORE_BEFORE = [
  ...['ip access-list extended EDGE-IN', '10 permit tcp any any eq 22', '20 deny ip any any', 'exit'],
  ...['interface Vlan40', 'ip address 10.0.40.1 255.255.255.0', 'ip access-group EDGE-IN in', 'exit'],
  ...['router bgp 65001', 'neighbor 10.0.40.2 remote-as 65002', 'neighbor 10.0.40.2 description old', 'exit'],
];

const MORE_AFTER = [
  ...['ip access-list extended EDGE-IN', '15 permit tcp any any eq 443', 'exit'],
  ...['ip prefix-list PL seq 5 permit 10.0.0.0/8', 'route-map IN permit 10', 'match ip address prefix-list PL', 'exit'],
  ...['router bgp 65001', 'neighbor 10.0.40.2 description new', 'neighbor 10.0.40.2 route-map IN in', 'exit'],
];

/** The same device and change with filters and BGP in the same transaction. */
function withMore(draft: Draft, forms: (line: string) => string): Draft {
  const [begin = '', ...setUp] = draft.setUp;
  const [enter = '', ...byHand] = draft.byHand;
  return {
    ...draft,
    title: `${draft.title}, filters and BGP`,
    setUp: [begin, ...MORE_BEFORE.map(forms), ...setUp],
    byHand: [enter, ...MORE_AFTER.map(forms), ...byHand],
    edit: /^(?:switchport|neighbor|\d+ permit|match) /,
    intents: FILTERS_AND_BGP,
  };
}

const ARCHIVE = ['configure terminal', 'archive', 'path flash:netctl', 'end'];

const DRAFTS: readonly Draft[] = [
  EOS,
  {
    ...EOS,
    title: 'candidate',
    // Sessions are older than their timer.
    adapt: (image) => mapImage(image, (text) => text.replaceAll('4.30.1F', '4.17.8M')),
  },
  {
    ...IOS,
    title: 'checkpoint, timer',
    base: ARCHIVE,
    pending: ['configure terminal revert timer 60', 'end'],
  },
  IOS,
  withMore(EOS, (line) =>
    line.replace('access-list extended', 'access-list').replace('255.255.255.0', '/24').replace(' /24', '/24'),
  ),
  withMore(IOS, (line) => line),
  {
    ...IOS,
    title: 'line by line, database',
    base: ARCHIVE,
    adapt: (image) => mapImage(image, (text) => text.replace('vtp mode transparent\n', '')),
    pending: ['configure terminal revert timer 60', 'end'],
  },
  {
    title: 'whole call',
    platform: 'openvswitch',
    vlans: 'unnamed',
    setUp: ['ovs-vsctl set Port p1 tag=30', 'ovs-vsctl set Port p2 trunks=30,40'],
    byHand: ['ovs-vsctl set Port p1 tag=10', 'ovs-vsctl set Port p2 trunks=10,20,40'],
    save: [],
    edit: / add Port /,
    refusal: 'ovs-vsctl: constraint violation: no',
    notice: undefined,
    elsewhere: ['ovs-vsctl set Port p3 tag=78'],
    trace: / *"tag": 78,?\n/g,
    conflict: ['ovs-vsctl set Port p2 trunks=77'],
    disputed: /"trunks": \[[^\]]*\]/g,
    pending: undefined,
  },
];

/** All ways in which changes take effect, at command lines and by data models. */
export async function allFaultModels(): Promise<readonly FaultModel[]> {
  const filters = await Promise.all(FILTER_DRAFTS.map(complete));
  return [...(await faultModels()), ...filters, ...(await treeModels()), ...(await nativeModels())];
}

/** All ways in which changes of VLANs take effect at command lines. */
export async function faultModels(): Promise<readonly FaultModel[]> {
  return Promise.all(DRAFTS.map(complete));
}

async function complete({
  platform,
  vlans,
  base = [],
  setUp,
  adapt,
  intents = '',
  ...draft
}: Draft): Promise<FaultModel> {
  const load = DRIVERS[platform];
  if (load === undefined) throw new Error(`no driver ${platform}`);
  const driver = await load();
  const { boot, factory, port } = driver.emulate();
  const fresh = factory('switch', [1, 2, 3, 4].map(port));
  const bare = factory('switch', [1, 2, 3, 4, 5, 6].map(port));
  const blank = boot(adapt?.(bare) ?? bare, manualClock());
  if (base.length > 0 && !typeLines(driver, blank, base)) throw new Error(`${draft.title} cannot be set up`);
  const box = boot(adapt?.(fresh) ?? fresh, manualClock());
  if (!typeLines(driver, box, [...base, ...setUp])) throw new Error(`${draft.title} cannot be set up`);
  const database = [vlan(10, 'users'), vlan(20), vlan(40, 'print'), vlan(30, undefined, { ensure: 'absent' })];
  return {
    ...draft,
    driver,
    desired: {
      ...(vlans !== 'none' && {
        vlan: wishes({
          vlans: vlans === 'named' ? database : [],
          ports: [accessPort(port(1), 10), trunkPort(port(2), '10,20,40')],
        }),
      }),
      ...(await partsOf(intents, driver)),
    },
    failing: vlans === 'none' ? NOT_BOUND : NOT_ACTIVE,
    image: box.image(),
    empty: blank.image(),
  };
}

function mapImage(image: Image, change: (text: string) => string): Image {
  return Object.fromEntries(Object.entries(image).map(([file, text]) => [file, change(text)]));
}
