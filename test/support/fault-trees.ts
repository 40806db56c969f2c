import type { Via } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { manualClock } from '../../src/emulator/clock.js';
import { NOT_ACTIVE } from './fault-checks.js';
import { gnmiSet, netconfEdit, typeLines } from './fault-hand.js';
import type { FaultModel } from './fault-models.js';
import { accessPort, trunkPort, vlan, wishes } from './wishes.js';

const VLANS = '/network-instances/network-instance[name=default]/vlans';
const SWITCHED = 'openconfig-vlan:switched-vlan';

function vlansOf(names: Readonly<Record<number, string | undefined>>) {
  return {
    vlan: Object.entries(names).map(([text, name]) => {
      const id = { 'vlan-id': Number(text) };
      return { ...id, config: { ...id, ...(name !== undefined && { name }) } };
    }),
  };
}

function portOf(number: number, switched?: object, description?: string) {
  const name = `ethernet-1/${number}`;
  return {
    name,
    config: { name, type: 'iana-if-type:ethernetCsmacd', ...(description !== undefined && { description }) },
    ...(switched !== undefined && { 'openconfig-if-ethernet:ethernet': { [SWITCHED]: { config: switched } } }),
  };
}

const access = (vlan: number) => ({ 'interface-mode': 'ACCESS', 'access-vlan': vlan });
const trunk = (...members: readonly number[]) => ({ 'interface-mode': 'TRUNK', 'trunk-vlans': members });

/** The whole of a device by one Set. */
function setTo(names: Readonly<Record<number, string | undefined>>, ports: readonly object[]): string {
  return JSON.stringify({
    do: 'set',
    deletes: [],
    replaces: [
      { path: VLANS, value: vlansOf(names) },
      { path: '/interfaces', value: { interface: [...ports, portOf(3, undefined, 'none yet')] } },
    ],
    updates: [],
  });
}

const PORT = '/interfaces/interface[name=ethernet-1';
const ELSEWHERE = [gnmiSet(`${PORT}/3]/config/description`, 'by another hand')];
const CONFLICT = [gnmiSet(`${PORT}/2]/ethernet/${SWITCHED}/config/trunk-vlans`, [77])];
const WAITING = [
  gnmiSet(`${PORT}/3]/config/description`, 'staged by fred', {
    commit: { id: 'fred', action: 'commit', seconds: 3_600 },
  }),
];

/** An edit of one interface by NETCONF. */
function portEdit(store: 'candidate' | 'running', port: number, content: string): readonly string[] {
  const entry = `<interface><name>ethernet-1/${port}</name>${content}</interface>`;
  return netconfEdit(store, `<interfaces xmlns="http://openconfig.net/yang/interfaces">${entry}</interfaces>`);
}

function netconfHand(store: 'candidate' | 'running') {
  const ethernet = 'http://openconfig.net/yang/interfaces/ethernet';
  const vlans = 'http://openconfig.net/yang/vlan';
  const operation = 'xmlns:nc="urn:ietf:params:xml:ns:netconf:base:1.0" nc:operation="replace"';
  const conflict = `<ethernet xmlns="${ethernet}"><switched-vlan xmlns="${vlans}"><config ${operation}><interface-mode>TRUNK</interface-mode><trunk-vlans>77</trunk-vlans></config></switched-vlan></ethernet>`;
  return {
    edit: /^<edit-config/,
    elsewhere: portEdit(store, 3, '<config><description>by another hand</description></config>'),
    conflict: portEdit(store, 2, conflict),
    pending: [`<lock><target><${store}/></target></lock>`],
  };
}

interface Way {
  readonly title: string;
  readonly via: Via;
  /** What the server can, in the words of the image. */
  readonly server: string;
  readonly hand: Pick<FaultModel, 'edit' | 'elsewhere' | 'conflict' | 'pending'>;
}

const GNMI_HAND = { edit: /"do":"set".*"path"/, elsewhere: ELSEWHERE, conflict: CONFLICT, pending: undefined };
const RESTCONF_HAND = { ...GNMI_HAND, edit: /^(?:PATCH|PUT|POST|DELETE) / };

const WAYS: readonly Way[] = [
  {
    title: 'NETCONF candidate, timer',
    via: 'netconf',
    server: 'candidate confirmed-commit:1.1 rollback-on-error validate',
    hand: netconfHand('candidate'),
  },
  { title: 'gNMI', via: 'gnmi', server: '', hand: GNMI_HAND },
  {
    title: 'gNMI, timer',
    via: 'gnmi',
    server: 'commit-confirmed',
    hand: { ...GNMI_HAND, pending: WAITING },
  },
  { title: 'NETCONF candidate', via: 'netconf', server: 'candidate validate', hand: netconfHand('candidate') },
  {
    title: 'NETCONF running',
    via: 'netconf',
    server: 'writable-running rollback-on-error',
    hand: netconfHand('running'),
  },
  { title: 'RESTCONF, patch', via: 'restconf', server: 'yang-patch', hand: RESTCONF_HAND },
  // Such a server is asked by an empty patch of everything whether it takes patches: that changes nothing.
  {
    title: 'RESTCONF',
    via: 'restconf',
    server: '',
    hand: { ...RESTCONF_HAND, edit: /^(?:PATCH|PUT|DELETE) \/restconf\/data\// },
  },
];

/** The ways in which whole requests take effect on a device that is configured by data models. */
export async function treeModels(): Promise<readonly FaultModel[]> {
  return Promise.all(WAYS.map(complete));
}

async function complete({ title, via, server, hand }: Way): Promise<FaultModel> {
  const loaded = await DRIVERS['openconfig']?.();
  const binding = loaded?.bindings.find((one) => one.via === via);
  if (loaded === undefined || binding === undefined) throw new Error(`no driver that speaks ${via}`);
  const driver = { ...loaded, bindings: [binding], emulate: () => loaded.emulate(via) } as const;
  const { boot, factory, port } = driver.emulate();
  const empty = { ...factory('switch', [1, 2, 3, 4, 5, 6].map(port)), server: `${server}\n` };
  const box = boot({ ...factory('switch', [1, 2, 3, 4].map(port)), server: `${server}\n` }, manualClock());
  const before = setTo({ 30: 'old', 40: 'printers' }, [portOf(1, access(30)), portOf(2, trunk(30, 40))]);
  if (!typeLines(driver, box, [before])) throw new Error(`${title} cannot be set up`);
  return {
    title,
    driver,
    image: box.image(),
    empty,
    save: [],
    desired: {
      vlan: wishes({
        vlans: [vlan(10, 'users'), vlan(20), vlan(40, 'print'), vlan(30, undefined, { ensure: 'absent' })],
        ports: [accessPort(port(1), 10), trunkPort(port(2), '10,20,40')],
      }),
    },
    failing: NOT_ACTIVE,
    byHand: [setTo({ 10: 'users', 20: undefined, 40: 'print' }, [portOf(1, access(10)), portOf(2, trunk(10, 20, 40))])],
    refusal: 'it is not taken',
    notice: undefined,
    trace: /"by another hand"|"none yet"/g,
    disputed: /"trunk-vlans": \[[^\]]*\]/g,
    ...hand,
  };
}
