import type { YangSchema } from '../../../src/yang/schema.js';

const NAME = { base: 'string', length: [[1, 20]] } as const;

/** A schema with every kind of node there is. */
export const TOY: YangSchema = {
  modules: { toy: 'urn:toy', 'toy-more': 'urn:toy:more', 'toy-types': 'urn:toy:types' },
  roots: [
    {
      kind: 'container',
      name: 'ports',
      module: 'toy',
      children: [
        {
          kind: 'list',
          name: 'port',
          keys: ['name'],
          children: [
            { kind: 'leaf', name: 'name', type: NAME },
            { kind: 'leaf', name: 'speed', type: { base: 'uint32', ranges: [[10, 100_000]] }, default: '1000' },
            { kind: 'leaf', name: 'bytes', type: { base: 'uint64' }, config: false },
            { kind: 'leaf', name: 'up', type: { base: 'boolean' } },
            {
              kind: 'container',
              name: 'switched',
              module: 'toy-more',
              children: [
                { kind: 'leaf', name: 'access', case: 'mode/access', type: { base: 'uint16', ranges: [[1, 4094]] } },
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
                { kind: 'leaf-list', name: 'order', orderedBy: 'user', type: NAME },
              ],
            },
            { kind: 'container', name: 'mirror', presence: true, children: [{ kind: 'leaf', name: 'to', type: NAME }] },
          ],
        },
      ],
    },
    {
      kind: 'container',
      name: 'rules',
      module: 'toy',
      children: [
        {
          kind: 'list',
          name: 'rule',
          keys: ['name', 'kind'],
          orderedBy: 'user',
          children: [
            { kind: 'leaf', name: 'name', type: NAME },
            {
              kind: 'leaf',
              name: 'kind',
              type: { base: 'identityref', identities: { IPV4: 'toy-types', IPV6: 'toy-types' } },
            },
            { kind: 'leaf', name: 'action', type: { base: 'enumeration', values: ['permit', 'deny'] } },
          ],
        },
      ],
    },
  ],
};
