import type { YangNode } from '../../../yang/schema.js';
import { configured, container, leaf, list, TEXT } from './nodes.js';

/** openconfig-system, as far as it says who the device is. */
export const SYSTEM: YangNode = container(
  'system',
  configured([leaf('hostname', TEXT)], [leaf('software-version', TEXT)]),
  { module: 'openconfig-system' },
);

/** openconfig-lldp: what is seen at the ports. */
export const LLDP: YangNode = container(
  'lldp',
  [
    container('interfaces', [
      list('interface', { name: TEXT }, [
        ...configured([leaf('name', TEXT)]),
        container(
          'neighbors',
          [
            list('neighbor', { id: TEXT }, [
              container('state', [
                leaf('id', TEXT),
                leaf('system-name', TEXT),
                leaf('chassis-id', TEXT),
                leaf('port-id', TEXT),
              ]),
            ]),
          ],
          { config: false },
        ),
      ]),
    ]),
  ],
  { module: 'openconfig-lldp' },
);
