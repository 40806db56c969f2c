import type { YangType } from '../../../yang/schema.js';
import { identities, words } from '../../shared/openconfig/nodes.js';

/** srl_nokia-common: what names are made of. */
export const NAME_PATTERN = /^[A-Za-z0-9!@#$%^&()|+=`~.,/_:;?-][A-Za-z0-9 !@#$%^&()|+=`~.,/_:;?-]{0,254}$/;
export const NAME: YangType = { base: 'string', patterns: [NAME_PATTERN] };

/** Printable characters, as descriptions take them. */
export const DESCRIPTION_PATTERN = /^[!-~](?:[ -~]{0,253}[!-~])?$/;
export const DESCRIPTION: YangType = { base: 'string', patterns: [DESCRIPTION_PATTERN] };

export const ADMIN_STATE: YangType = words('enable', 'disable');
export const VLAN_ID: YangType = { base: 'uint16', ranges: [[1, 4094]] };
export const INDEX: YangType = { base: 'uint32', ranges: [[0, 9999]] };

export const BRIDGED = 'srl_nokia-interfaces:bridged';
export const MAC_VRF = 'srl_nokia-network-instance:mac-vrf';

export const SUBINTERFACE_TYPE: YangType = identities('srl_nokia-interfaces', 'routed', 'bridged', 'local-mirror-dest');
export const INSTANCE_TYPE: YangType = identities(
  'srl_nokia-network-instance',
  'default',
  'ip-vrf',
  'mac-vrf',
  'vpws',
  'host',
);
