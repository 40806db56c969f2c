import { mergeData } from '../../../yang/merge-edits.js';
import { dataAt, listAt } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { DEVICE } from './schema.js';

const INTERFACE = 'srl_nokia-interfaces:interface';
const INSTANCE = 'srl_nokia-network-instance:network-instance';

/** The configuration with the state of a device in good health. */
export function withState(
  running: YangData,
  { names, software }: { readonly names: readonly string[]; readonly software: string },
): YangData {
  const { chassis = '', release = '' } = /^(?<chassis>.{1,60}) (?<release>\S{1,60})$/.exec(software)?.groups ?? {};
  const state: YangData = {
    [INTERFACE]: names.map((name) => ({ name, 'oper-state': 'up' })),
    [INSTANCE]: listAt(running, INSTANCE).map((entry) => ({
      name: entry['name'] ?? '',
      'oper-state': entry['admin-state'] === 'disable' ? 'down' : 'up',
      ...sessions(entry),
    })),
    'srl_nokia-system:system': { 'srl_nokia-system-info:information': { version: release } },
    'srl_nokia-platform:platform': { 'srl_nokia-platform-chassis:chassis': { type: chassis } },
  };
  return mergeData(DEVICE, running, state);
}

/** Every neighbour that is let in is there. */
function sessions(instance: YangData): YangData {
  const neighbor = listAt(dataAt(instance, 'protocols', 'srl_nokia-bgp:bgp'), 'neighbor').map((one) => ({
    'peer-address': one['peer-address'] ?? '',
    'session-state': one['admin-state'] === 'disable' ? 'idle' : 'established',
  }));
  return neighbor.length === 0 ? {} : { protocols: { 'srl_nokia-bgp:bgp': { neighbor } } };
}
