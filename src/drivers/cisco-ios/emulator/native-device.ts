import type { EmulatedPlatform, Image } from '../../../emulator/device.js';
import type { NetconfFeature } from '../../../emulator/netconf/options.js';
import { element } from '../../../emulator/netconf/reply.js';
import { yangBox, yangImage } from '../../../emulator/yang-box.js';
import type { YangStore } from '../../../emulator/yang-store/store.js';
import type { Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { dataAt } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { libraryOf } from '../../shared/emulator/yang-library.js';
import { placeOf } from '../native/interface-names.js';
import { NAMESPACES, SAVING, TOP } from '../native/modules.js';
import { readAnswer, toldModules, toldServer } from './native-answers.js';
import { SCHEMA, withRest } from './native-schema.js';
import { stateOf } from './native-state.js';

/** Its modules, one a line with its revision behind a blank. */
const MODULES_FILE = 'modules';
/** What its servers can: of NETCONF the capabilities, of RESTCONF `yang-patch`; a blank between them. */
const SERVER_FILE = 'server';

/** As hellos of IOS XE 17.9 have them, on switches with `netconf-yang feature candidate-datastore`. */
const SERVER = 'writable-running candidate rollback-on-error validate yang-patch';
const FEATURES = [
  'writable-running',
  'candidate',
  'confirmed-commit:1.1',
  'rollback-on-error',
  'validate',
] as const satisfies readonly NetconfFeature[];
const MODULES = [
  'Cisco-IOS-XE-native 2022-07-01',
  'Cisco-IOS-XE-switch 2022-07-01',
  'Cisco-IOS-XE-vlan 2022-07-01',
  'Cisco-IOS-XE-vtp 2019-07-01',
  'Cisco-IOS-XE-acl 2021-07-01',
  'Cisco-IOS-XE-bgp 2022-07-01',
  'Cisco-IOS-XE-route-map 2022-07-01',
  'Cisco-IOS-XE-ethernet 2022-07-01',
  'cisco-ia 2021-11-01',
].map((line) => `${line}\n`);

/**
 * A switch of IOS XE as its NETCONF and RESTCONF servers show it. Its image: `running.json` and `startup.json`, the native
 * configuration; `modules` and `server`, what it announces.
 */
export function nativeDevice(via: 'netconf' | 'restconf'): EmulatedPlatform {
  return {
    kind: via,
    port: (number) => `GigabitEthernet1/0/${number}`,
    place: 'Vlan10',
    factory: (name, ports) => ({
      ...yangImage(fresh(name, ports)),
      [MODULES_FILE]: MODULES.join(''),
      [SERVER_FILE]: `${SERVER}\n`,
    }),
    boot(image, clock) {
      const { [MODULES_FILE]: modules = MODULES.join(''), [SERVER_FILE]: server = SERVER } = image;
      const words = server.split(/\s+/);
      const box = yangBox({
        schema: SCHEMA,
        image,
        clock,
        savesApart: true,
        operational: (running) => mergeData(SCHEMA, mergeData(SCHEMA, running, libraryIn(modules)), stateOf(running)),
        netconf: {
          features: FEATURES.filter((feature) => words.includes(feature)),
          // Modules of YANG 1.1, as the native ones are by now, stand in the library alone.
          capabilities: ['urn:ietf:params:netconf:capability:yang-library:1.1?revision=2019-01-04&content-id=1'],
          operations: {
            [`${SAVING.uri} ${SAVING.operation}`]: ({ server: { parts } }) => {
              save(parts.store);
              return [{ ...element('result', SAVED), uri: SAVING.uri }];
            },
          },
        },
        restconf: {
          root: '/restconf',
          ...(words.includes('yang-patch') && { yangPatch: true }),
          operations: {
            [`${SAVING.name}:${SAVING.operation}`]: (store) => {
              save(store);
              return { result: SAVED };
            },
          },
        },
      });
      return { ...box, image: () => ({ ...box.image(), [MODULES_FILE]: modules, [SERVER_FILE]: server }) };
    },
    image: imageOf,
  };
}

const SAVED = 'Save running-config successful';

function save(store: YangStore): void {
  store.set('startup', store.running);
}

/** As a switch comes that was set to VTP transparent: every port is there and switches. */
function fresh(hostname: string, ports: readonly string[]): YangData {
  const lists: Record<string, YangData[]> = {};
  for (const port of ports) {
    const { type, key } = placeOf(port) ?? { type: 'GigabitEthernet', key: port };
    lists[type] = [...(lists[type] ?? []), { name: key, 'switchport-conf': { switchport: true } }];
  }
  return {
    [TOP]: {
      version: '17.9',
      hostname,
      vtp: { 'Cisco-IOS-XE-vtp:mode': { transparent: {} } },
      interface: {
        ...lists,
        // Without an address: nobody is logged in over it.
        Vlan: [{ name: 10 }],
      },
      license: { udi: { pid: 'C9300-24T' } },
    },
  };
}

function libraryIn(modules: string): YangData {
  const known: Readonly<Record<string, string>> = NAMESPACES;
  const lines = modules.split('\n').filter((line) => line !== '');
  return libraryOf(
    lines.map((line) => {
      const [name = '', revision = ''] = line.split(' ');
      return { name, revision, namespace: known[name] ?? `http://cisco.com/yang/${name}` };
    }),
  );
}

/** What the device answered: what it announces, and all of its configuration that was asked for. */
function imageOf(replies: readonly Reply[]): Image {
  const data = replies.reduce<YangData>((all, reply) => mergeData(SCHEMA, all, withRest(readAnswer(reply))), {});
  const { [TOP]: native } = data;
  const server = replies.flatMap((reply) => toldServer(reply, FEATURES));
  const modules = new Set(replies.flatMap(toldModules));
  return {
    ...yangImage(native === undefined ? {} : { [TOP]: dataAt(native) }),
    [MODULES_FILE]: [...modules].map((line) => `${line}\n`).join(''),
    [SERVER_FILE]: `${server.join(' ')}\n`,
  };
}
