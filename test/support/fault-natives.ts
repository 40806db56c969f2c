import type { Via } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { YANG_FILES } from '../../src/emulator/yang-box.js';
import { NOT_ACTIVE } from './fault-checks.js';
import { gnmiSet, netconfEdit } from './fault-hand.js';
import { FILTERS, FILTERS_AND_BGP, partsOf } from './fault-intents.js';
import { IOSXE, IOSXE_WITHOUT_BGP, nativeXml } from './fault-iosxe.js';
import type { FaultModel } from './fault-models.js';
import { SRLINUX } from './fault-srlinux.js';
import { isNightly } from './property-runs.js';
import { accessPort, trunkPort, vlan, wishes } from './wishes.js';

type Hand = Pick<FaultModel, 'byHand' | 'edit' | 'elsewhere' | 'conflict' | 'pending' | 'disputed'>;

interface Way {
  readonly title: string;
  readonly platform: string;
  readonly via: Via;
  /** What the server can, in the words of the image. */
  readonly server: string;
  /** The whole configuration. */
  readonly before: object;
  /** What is wanted beside VLANs. */
  readonly intents: string;
  readonly hand: Hand;
  /** Asked for where the device does not tell whether others left work unsaved. */
  readonly save?: 'always';
  /** Much like another: played in the nightly tests alone. */
  readonly byNight?: true;
}

const GNMI_HAND: Hand = {
  byHand: [gnmiSet('/', SRLINUX.after)],
  edit: /"do":"set".*"path"/,
  elsewhere: [gnmiSet('/interface[name=ethernet-1/3]/description', 'by another hand')],
  conflict: [gnmiSet('/acl/acl-filter[name=EDGE-IN][type=ipv4]/entry[sequence-id=10]/match/ipv4/protocol', 17)],
  disputed: /^( *)"entry": \[[\s\S]*?\n\1\]/gm,
  pending: undefined,
};

/** The device has NETCONF beside RESTCONF. */
function netconfHand(store: 'candidate' | 'running', { edit = /^<edit-config/, after = IOSXE.after } = {}): Hand {
  const port = { interface: { GigabitEthernet: [{ name: '1/0/3', description: 'by another hand' }] } };
  const rule = { sequence: '10', 'ace-rule': { 'dst-eq': 23 } };
  const list = { 'Cisco-IOS-XE-acl:extended': [{ name: 'EDGE-IN', 'access-list-seq-rule': [rule] }] };
  const native = (data: object): string => nativeXml({ 'Cisco-IOS-XE-native:native': data });
  return {
    byHand: netconfEdit(store, nativeXml(after), 'replace'),
    edit,
    elsewhere: netconfEdit(store, native(port)),
    conflict: netconfEdit(store, native({ ip: { 'access-list': list } })),
    disputed: /^( *)"access-list-seq-rule": \[[\s\S]*?\n\1\]/gm,
    pending: [`<lock><target><${store}/></target></lock>`],
  };
}

const RESTCONF_EDIT = /^(?:PATCH|PUT|DELETE) /;
const NOKIA = { platform: 'nokia-srlinux', via: 'gnmi', before: SRLINUX.before, intents: FILTERS_AND_BGP } as const;
const CISCO = { platform: 'cisco-ios', before: IOSXE.before, intents: FILTERS_AND_BGP } as const;

const WAYS: readonly Way[] = [
  { ...NOKIA, title: "gNMI, maker's models", server: '', byNight: true, hand: GNMI_HAND },
  {
    ...NOKIA,
    title: "gNMI, maker's models, timer",
    server: 'commit-confirmed',
    hand: {
      ...GNMI_HAND,
      pending: [
        gnmiSet('/interface[name=ethernet-1/3]/description', 'staged by fred', {
          commit: { id: 'fred', action: 'commit', seconds: 3_600 },
        }),
      ],
    },
  },
  {
    ...CISCO,
    title: "NETCONF candidate, maker's models, timer",
    via: 'netconf',
    server: 'writable-running candidate confirmed-commit:1.1 rollback-on-error validate',
    hand: netconfHand('candidate'),
  },
  {
    ...CISCO,
    title: "NETCONF candidate, maker's models",
    via: 'netconf',
    server: 'writable-running candidate rollback-on-error validate',
    byNight: true,
    hand: netconfHand('candidate'),
  },
  {
    ...CISCO,
    title: "NETCONF running, maker's models",
    via: 'netconf',
    server: 'writable-running rollback-on-error validate',
    byNight: true,
    save: 'always',
    hand: netconfHand('running'),
  },
  {
    ...CISCO,
    title: "NETCONF edit by edit, maker's models",
    via: 'netconf',
    server: 'writable-running',
    intents: FILTERS,
    hand: netconfHand('running', { after: IOSXE_WITHOUT_BGP.after }),
  },
  {
    ...CISCO,
    title: "RESTCONF, patch, maker's models",
    via: 'restconf',
    server: 'writable-running yang-patch',
    save: 'always',
    hand: netconfHand('running', { edit: RESTCONF_EDIT }),
  },
  {
    ...CISCO,
    title: "RESTCONF, maker's models",
    via: 'restconf',
    server: 'writable-running',
    intents: FILTERS,
    byNight: true,
    hand: netconfHand('running', { edit: RESTCONF_EDIT, after: IOSXE_WITHOUT_BGP.after }),
  },
];

/** The ways in which VLANs, filters and BGP in one transaction take effect on devices that speak in their makers' models. */
export async function nativeModels(): Promise<readonly FaultModel[]> {
  return Promise.all(WAYS.filter(({ byNight }) => byNight !== true || isNightly()).map(complete));
}

async function complete({ title, platform, via, server, before, intents, save, hand }: Way): Promise<FaultModel> {
  const loaded = await DRIVERS[platform]?.();
  const binding = loaded?.bindings.find((one) => one.via === via);
  if (loaded === undefined || binding === undefined) throw new Error(`no driver that speaks ${via}`);
  const driver = { ...loaded, bindings: [binding], emulate: () => loaded.emulate(via) } as const;
  const { factory, port } = driver.emulate();
  const fresh = (ports: readonly number[]) => ({ ...factory('switch', ports.map(port)), server: `${server}\n` });
  const files = { [YANG_FILES.running]: JSON.stringify(before), [YANG_FILES.startup]: JSON.stringify(before) };
  return {
    title,
    driver,
    image: { ...fresh([1, 2, 3, 4]), ...files },
    empty: fresh([1, 2, 3, 4, 5, 6]),
    save: [],
    desired: {
      vlan: wishes({
        vlans: [vlan(10, 'users'), vlan(20), vlan(40, 'print'), vlan(30, undefined, { ensure: 'absent' })],
        ports: [accessPort(port(1), 10), trunkPort(port(2), '10,20,40')],
      }),
      ...(await partsOf(intents, driver)),
    },
    failing: NOT_ACTIVE,
    ...(save !== undefined && { options: { save } }),
    refusal: 'it is not taken',
    notice: undefined,
    trace: /^ *"description": "by another hand",\n/gm,
    ...hand,
  };
}
