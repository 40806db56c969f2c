import type { YangNode } from '../../../yang/schema.js';
import { container, FLAG, leaf, list, TEXT } from '../../shared/openconfig/nodes.js';
import { NAME } from './types.js';

/** Who the device is, what it saves by itself, and its neighbours. */
export const SYSTEM: YangNode = container(
  'system',
  [
    container('name', [leaf('host-name', TEXT)], { module: 'srl_nokia-system-name' }),
    container('information', [leaf('version', TEXT, { config: false })], { module: 'srl_nokia-system-info' }),
    container('configuration', [leaf('auto-save', FLAG, { default: 'false' })], { module: 'srl_nokia-configuration' }),
    container(
      'lldp',
      [
        list('interface', { name: NAME }, [
          list('neighbor', { id: TEXT }, [leaf('system-name', TEXT)], { config: false }),
        ]),
      ],
      { module: 'srl_nokia-lldp' },
    ),
  ],
  { module: 'srl_nokia-system' },
);

export const PLATFORM: YangNode = container(
  'platform',
  [container('chassis', [leaf('type', TEXT, { config: false })], { module: 'srl_nokia-platform-chassis' })],
  { module: 'srl_nokia-platform' },
);
