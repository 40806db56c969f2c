import type { EmulatedPlatform, Image } from '../../emulator/device.js';
import type { NetconfFeature } from '../../emulator/netconf/options.js';
import { YANG_FILES, yangBox, yangImage } from '../../emulator/yang-box.js';
import type { Reply } from '../../transports/transport.js';
import { childOf, parseXml } from '../../xml/tree.js';
import { entriesOf } from '../../yang/data.js';
import { dataFromXml } from '../../yang/from-xml.js';
import { mergeData } from '../../yang/merge-edits.js';
import { isData, type YangData } from '../../yang/schema.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
const MEMBER = 'openconfig-interfaces:interfaces';

/** The ports that the device has, whatever is configured: one name a line, with the type of each behind a blank. */
const PORTS_FILE = 'ports';

/** What its NETCONF server can, in words of the capabilities, a blank between them. */
const SERVER_FILE = 'server';
const FEATURES = {
  candidate: 'candidate:1.0',
  'confirmed-commit:1.1': 'confirmed-commit:1.1',
  'writable-running': 'writable-running:1.0',
  startup: 'startup:1.0',
  'rollback-on-error': 'rollback-on-error:1.0',
  validate: 'validate:1.1',
} as const satisfies Partial<Record<NetconfFeature, string>>;
const BY_DEFAULT = 'candidate confirmed-commit:1.1 rollback-on-error validate';

/** The modules of such a device, as its hello names them. */
const CAPABILITIES = [
  ['interfaces', 'openconfig-interfaces', '2024-04-04'],
  ['interfaces/ethernet', 'openconfig-if-ethernet', '2024-09-17'],
  ['interfaces/aggregate', 'openconfig-if-aggregate', '2022-06-28'],
  ['interfaces/ip', 'openconfig-if-ip', '2024-05-28'],
  ['vlan', 'openconfig-vlan', '2023-02-07'],
  ['network-instance', 'openconfig-network-instance', '2025-06-10'],
  ['acl', 'openconfig-acl', '2023-02-06'],
  ['lldp', 'openconfig-lldp', '2018-11-21'],
  ['system', 'openconfig-system', '2024-09-24'],
].map(([path, module, revision]) => `http://openconfig.net/yang/${path}?module=${module}&revision=${revision}`);

/** A device that is configured by the OpenConfig models alone. */
export function emulate(): EmulatedPlatform {
  return {
    kind: 'netconf',
    port: (number) => `ethernet-1/${number}`,
    factory: (name, ports) => ({
      ...yangImage({ 'openconfig-system:system': { config: { hostname: name } } }),
      [PORTS_FILE]: ports.map((port) => `${port} iana-if-type:ethernetCsmacd\n`).join(''),
      [SERVER_FILE]: `${BY_DEFAULT}\n`,
    }),
    boot(image, clock) {
      const box = yangBox({
        schema: OPENCONFIG,
        image,
        clock,
        operational: (running) => mergeData(OPENCONFIG, portsState(image[PORTS_FILE] ?? ''), running),
        netconf: {
          features: featuresIn(image[SERVER_FILE] ?? BY_DEFAULT),
          capabilities: CAPABILITIES,
        },
      });
      const { [PORTS_FILE]: ports = '', [SERVER_FILE]: server = BY_DEFAULT } = image;
      return { ...box, image: () => ({ ...box.image(), [PORTS_FILE]: ports, [SERVER_FILE]: server }) };
    },
    image: imageOf,
  };
}

function portsState(text: string): YangData {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return {};
  const entries = lines.map((line) => {
    const [name = '', type = ''] = line.split(' ');
    return { name, state: { name, type } };
  });
  return { [MEMBER]: { interface: entries } };
}

/** What the device answered: configuration where it was asked for that, and the ports. */
function imageOf(replies: readonly Reply[]): Image {
  let running: YangData = {};
  let ports = '';
  let server = BY_DEFAULT;
  for (const { op, output } of replies) {
    const data = op.line === 'hello' ? undefined : childOf(parseXml(output), 'data', BASE);
    if (op.line === 'hello') server = serverText(output);
    if (data === undefined) continue;
    const tree = dataFromXml(OPENCONFIG, data.children);
    if (op.line.startsWith('<get-config')) running = mergeData(OPENCONFIG, running, tree);
    else ports += portsText(tree);
  }
  const image = yangImage(running);
  return { [YANG_FILES.running]: image[YANG_FILES.running] ?? '', [PORTS_FILE]: ports, [SERVER_FILE]: server };
}

function portsText(tree: YangData): string {
  const interfaces = tree[MEMBER];
  const entries = isData(interfaces) ? entriesOf(interfaces['interface']) : [];
  return entries
    .map(({ name, state }) => `${String(name)} ${isData(state) ? String(state['type'] ?? '') : ''}\n`)
    .join('');
}

function featuresIn(text: string): readonly NetconfFeature[] {
  const words = text.split(/\s+/);
  return FEATURE_NAMES.filter((feature) => words.includes(feature));
}

const FEATURE_NAMES = [
  'candidate',
  'confirmed-commit:1.1',
  'writable-running',
  'startup',
  'rollback-on-error',
  'validate',
] as const;

function serverText(hello: string): string {
  return FEATURE_NAMES.filter((feature) => hello.includes(`:capability:${FEATURES[feature]}`)).join(' ');
}
