import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  anyOf,
  container,
  IPV4_PREFIX,
  IPV6_PREFIX,
  leaf,
  list,
  TEXT,
  UINT8,
  UINT32,
  words,
} from '../../shared/openconfig/nodes.js';
import { NAME } from './types.js';

const RANGE: YangType = { base: 'string', patterns: [/^(?:exact|\d{1,3}\.\.\d{1,3})$/] };
const SET: YangType = { base: 'leafref', path: '/srl_nokia-routing-policy:routing-policy/prefix-set/name', of: NAME };

const RESULT = leaf('policy-result', words('accept', 'reject', 'next-policy', 'next-statement'));

const BGP = container('bgp', [
  container('as-path', [
    container('prepend', [leaf('as-number', anyOf(UINT32, words('auto'))), leaf('repeat-n', UINT8)]),
  ]),
  container('local-preference', [leaf('value', UINT32), leaf('operation', words('set'))]),
  container('med', [
    leaf('value', anyOf(UINT32, words('route-table-cost'))),
    leaf('operation', words('set', 'add', 'subtract')),
  ]),
  container('next-hop', [leaf('set', TEXT)]),
  container('origin', [leaf('set', words('igp', 'egp', 'incomplete'))]),
]);

/** srl_nokia-routing-policy since 25.3, when prefix sets came to stand in a container of their own. */
export const ROUTING_POLICY: YangNode = container(
  'routing-policy',
  [
    list('prefix-set', { name: NAME }, [
      list('prefix', { 'ip-prefix': anyOf(IPV4_PREFIX, IPV6_PREFIX), 'mask-length-range': RANGE }, []),
    ]),
    list(
      'policy',
      { name: NAME },
      [
        container('default-action', [RESULT]),
        list(
          'statement',
          { name: NAME },
          [
            container('match', [
              container('prefix', [
                leaf('prefix-set', SET),
                leaf('match-set-options', words('any', 'invert'), { default: 'any' }),
              ]),
              leaf('protocol', TEXT),
            ]),
            container('action', [RESULT, BGP]),
          ],
          { orderedBy: 'user', exact: true },
        ),
      ],
      { exact: true },
    ),
  ],
  { module: 'srl_nokia-routing-policy' },
);
