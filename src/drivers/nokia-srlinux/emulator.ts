import type { EmulatedPlatform, Image } from '../../emulator/device.js';
import { YANG_FILES, yangBox, yangImage } from '../../emulator/yang-box.js';
import type { Reply } from '../../transports/transport.js';
import { gnmiData } from '../../yang/gnmi-read.js';
import { mergeData } from '../../yang/merge-edits.js';
import { at, listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { check } from './emulator/check.js';
import { MODELS } from './emulator/models.js';
import { DEVICE } from './emulator/schema.js';
import { withState } from './emulator/state.js';

/** The ports that the device has, one name a line; what it is: its chassis and its release, and what its server can. */
const FILES = { ports: 'ports', software: 'software', server: 'server' } as const;
const SOFTWARE = '7220 IXR-D2L v25.10.1-399-gc20bb5af2ae\n';
const INTERFACE = 'srl_nokia-interfaces:interface';

/** A leaf switch. */
export function emulate(): EmulatedPlatform {
  return {
    kind: 'gnmi',
    port: (number) => `ethernet-1/${number}`,
    place: 'irb0.10',
    factory: (name, ports) => ({
      ...yangImage(factory(name)),
      [FILES.ports]: ports.map((port) => `${port}\n`).join(''),
      [FILES.software]: SOFTWARE,
      [FILES.server]: 'commit-confirmed\n',
    }),
    boot(image, clock) {
      const { [FILES.ports]: ports = '', [FILES.software]: software = SOFTWARE, [FILES.server]: server = '' } = image;
      const names = ports.split('\n').filter((port) => port !== '');
      const box = yangBox({
        schema: DEVICE,
        image,
        clock,
        savesApart: (running) => !saves(running),
        operational: (running) => withState(running, { names, software: software.trim() }),
        gnmi: {
          models: MODELS,
          encodings: ['JSON_IETF', 'PROTO', 'ASCII'],
          origins: ['', 'native', 'srlinux_native'],
          check,
          ...(server.includes('commit-confirmed') && { commitConfirmed: true }),
        },
      });
      const kept = { [FILES.ports]: ports, [FILES.software]: software, [FILES.server]: server };
      return { ...box, image: () => ({ ...box.image(), ...kept }) };
    },
    image: imageOf,
  };
}

/** A Set changes what runs alone, unless the device is told to save by itself. */
function saves(running: YangData): boolean {
  const path = ['srl_nokia-system:system', 'srl_nokia-configuration:configuration', 'auto-save'];
  return at(running, ...path) === true;
}

/** As a device comes out of its box, with a router in a VLAN for filters to stand on. */
function factory(name: string): YangData {
  return {
    'srl_nokia-system:system': { 'srl_nokia-system-name:name': { 'host-name': name } },
    [INTERFACE]: [
      { name: 'mgmt0', 'admin-state': 'enable', subinterface: [routed(0, '203.0.113.9/24')] },
      {
        name: 'irb0',
        'admin-state': 'enable',
        subinterface: [
          { ...routed(10, '198.51.100.1/24'), ipv6: { address: [{ 'ip-prefix': '2001:db8:100::1/64' }] } },
        ],
      },
    ],
    'srl_nokia-network-instance:network-instance': [
      {
        name: 'mgmt',
        type: 'srl_nokia-network-instance:ip-vrf',
        'admin-state': 'enable',
        description: 'Management network instance',
        interface: [{ name: 'mgmt0.0' }],
      },
    ],
  };
}

function routed(index: number, prefix: string): YangData {
  return { index, 'admin-state': 'enable', ipv4: { 'admin-state': 'enable', address: [{ 'ip-prefix': prefix }] } };
}

/** What the device answered: its configuration, its ports, what it is and what its server can. */
function imageOf(replies: readonly Reply[]): Image {
  let running: YangData = {};
  let state: YangData = {};
  let server = '';
  for (const { op, output, exitCode } of replies) {
    if (op.via !== 'gnmi' || exitCode !== 0) continue;
    if (op.call.do === 'capabilities' && output.includes('"commitConfirmed":true')) server = 'commit-confirmed\n';
    if (op.call.do !== 'get') continue;
    const data = gnmiData(DEVICE, output);
    if (op.call.type === 'config') running = mergeData(DEVICE, running, data);
    else state = mergeData(DEVICE, state, data);
  }
  const chassis = text(state, 'srl_nokia-platform:platform', 'srl_nokia-platform-chassis:chassis', 'type');
  const release = text(state, 'srl_nokia-system:system', 'srl_nokia-system-info:information', 'version');
  const { [YANG_FILES.running]: config = '' } = yangImage(running);
  return {
    [YANG_FILES.running]: config,
    [FILES.ports]: listAt(state, INTERFACE)
      .map((entry) => `${text(entry, 'name')}\n`)
      .join(''),
    ...(chassis !== undefined && release !== undefined && { [FILES.software]: `${chassis} ${release}\n` }),
    [FILES.server]: server,
  };
}
