import type { YangSchema } from '../../../src/yang/schema.js';

/** A little of everything that a schema can have: keys, choices, references, orders, defaults, types. */
export const TOY: YangSchema = {
  modules: { net: 'urn:net', more: 'urn:more', kinds: 'urn:kinds' },
  roots: [
    {
      kind: 'container',
      name: 'top',
      module: 'net',
      children: [
        { kind: 'leaf', name: 'host', type: { base: 'string', patterns: [/^[a-z]{1,9}$/] } },
        { kind: 'leaf', name: 'ttl', type: { base: 'uint8', ranges: [[1, 99]] }, default: '64' },
        {
          kind: 'list',
          name: 'vlan',
          keys: ['id'],
          children: [
            { kind: 'leaf', name: 'id', type: { base: 'uint16', ranges: [[1, 4094]] } },
            { kind: 'leaf', name: 'name', type: { base: 'string', length: [[1, 8]] } },
            { kind: 'leaf', name: 'up', type: { base: 'boolean' }, default: 'true' },
            { kind: 'leaf', name: 'seen', type: { base: 'uint64' }, config: false },
          ],
        },
        {
          kind: 'list',
          name: 'port',
          keys: ['name'],
          children: [
            { kind: 'leaf', name: 'name', type: { base: 'string' } },
            {
              kind: 'leaf',
              name: 'access',
              case: 'mode/access',
              type: { base: 'leafref', path: '/net:top/vlan/id', of: { base: 'uint16' } },
            },
            {
              kind: 'leaf-list',
              name: 'trunk',
              case: 'mode/trunk',
              type: {
                base: 'union',
                types: [
                  { base: 'uint16', ranges: [[1, 4094]] },
                  { base: 'string', patterns: [/^\d{1,4}\.\.\d{1,4}$/] },
                ],
              },
            },
            { kind: 'leaf', name: 'native', case: 'mode/trunk', type: { base: 'uint16' }, default: '1' },
            { kind: 'leaf', name: 'speed', module: 'more', type: { base: 'enumeration', values: ['slow', 'fast'] } },
            {
              kind: 'container',
              name: 'poe',
              presence: true,
              children: [{ kind: 'leaf', name: 'watts', type: { base: 'uint8' }, mandatory: true }],
            },
          ],
        },
        {
          kind: 'list',
          name: 'rule',
          keys: ['seq', 'type'],
          orderedBy: 'user',
          children: [
            { kind: 'leaf', name: 'seq', type: { base: 'uint32' } },
            {
              kind: 'leaf',
              name: 'type',
              type: { base: 'identityref', identities: { IPV4: 'kinds', IPV6: 'kinds', OWN: 'net' } },
            },
            { kind: 'leaf', name: 'action', type: { base: 'string' }, mandatory: true },
          ],
        },
        { kind: 'leaf-list', name: 'dns', type: { base: 'string' }, orderedBy: 'user' },
        { kind: 'leaf', name: 'big', type: { base: 'int64' } },
        { kind: 'leaf', name: 'ratio', type: { base: 'decimal64', fractionDigits: 2 } },
        { kind: 'leaf', name: 'mark', type: { base: 'empty' } },
        { kind: 'leaf', name: 'flags', type: { base: 'bits', values: ['a', 'b', 'c'] } },
      ],
    },
  ],
};
