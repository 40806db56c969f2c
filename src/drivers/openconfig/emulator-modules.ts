import type { YangData, YangNode, YangSchema } from '../../yang/schema.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';

/** The modules of such a device: the last part of the namespace, the name, the revision. */
const MODULES = [
  ['interfaces', 'openconfig-interfaces', '2024-04-04'],
  ['interfaces/ethernet', 'openconfig-if-ethernet', '2024-09-17'],
  ['interfaces/aggregate', 'openconfig-if-aggregate', '2022-06-28'],
  ['interfaces/ip', 'openconfig-if-ip', '2024-05-28'],
  ['vlan', 'openconfig-vlan', '2023-02-07'],
  ['network-instance', 'openconfig-network-instance', '2025-06-10'],
  ['acl', 'openconfig-acl', '2023-02-06'],
  ['bgp', 'openconfig-bgp', '2025-02-20'],
  ['routing-policy', 'openconfig-routing-policy', '2024-11-26'],
  ['lldp', 'openconfig-lldp', '2018-11-21'],
  ['system', 'openconfig-system', '2024-09-24'],
] as const;

/** As a hello names them (RFC 6020, 5.6.4). */
export const MODULE_URIS: readonly string[] = MODULES.map(
  ([path, module, revision]) => `http://openconfig.net/yang/${path}?module=${module}&revision=${revision}`,
);

/** As gNMI's Capabilities name them. */
export const MODELS = MODULES.map(([, name, version]) => ({ name, organization: 'OpenConfig working group', version }));

const TEXT = { base: 'string' } as const;

/** ietf-yang-library (RFC 7895), as far as it is needed to name modules. */
const LIBRARY: YangNode = {
  kind: 'container',
  name: 'modules-state',
  module: 'ietf-yang-library',
  config: false,
  children: [
    {
      kind: 'list',
      name: 'module',
      keys: ['name', 'revision'],
      children: ['name', 'revision', 'namespace'].map((name) => ({ kind: 'leaf', name, type: TEXT })),
    },
  ],
};

/** The schema of the device: the models, and the library that says so. */
export const SCHEMA: YangSchema = {
  modules: { ...OPENCONFIG.modules, 'ietf-yang-library': 'urn:ietf:params:xml:ns:yang:ietf-yang-library' },
  roots: [...OPENCONFIG.roots, LIBRARY],
};

export const LIBRARY_DATA: YangData = {
  'ietf-yang-library:modules-state': {
    module: MODULES.map(([path, name, revision]) => ({
      name,
      revision,
      namespace: `http://openconfig.net/yang/${path}`,
    })),
  },
};
