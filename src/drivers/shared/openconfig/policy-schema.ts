import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  anyOf,
  configured,
  container,
  IPV4_PREFIX,
  IPV6_PREFIX,
  identities,
  leaf,
  leafList,
  list,
  TEXT,
  UINT8,
  UINT32,
  words,
} from './nodes.js';

const PREFIX = anyOf(IPV4_PREFIX, IPV6_PREFIX);
const RANGE = { base: 'string', patterns: [/^(?:exact|\d{1,3}\.\.\d{1,3})$/] } as const satisfies YangType;
const COMMUNITY = anyOf(
  { base: 'string', patterns: [/^\d{1,5}:\d{1,5}$/] },
  identities('openconfig-bgp-types', 'NO_EXPORT', 'NO_ADVERTISE', 'NO_EXPORT_SUBCONFED', 'NOPEER'),
  UINT32,
);
const MODULE = { module: 'openconfig-bgp-policy' };

const CONDITIONS = container('conditions', [
  ...configured([leaf('call-policy', TEXT), leaf('install-protocol-eq', TEXT)]),
  container(
    'match-prefix-set',
    configured([leaf('prefix-set', TEXT), leaf('match-set-options', words('ANY', 'INVERT'), { default: 'ANY' })]),
  ),
  container('match-tag-set', configured([leaf('tag-set', TEXT)])),
  container('match-neighbor-set', configured([leaf('neighbor-set', TEXT)])),
  container('match-interface', configured([leaf('interface', TEXT), leaf('subinterface', UINT32)])),
  container(
    'bgp-conditions',
    [
      ...configured([
        leaf('med-eq', UINT32),
        leaf('local-pref-eq', UINT32),
        leaf('origin-eq', words('IGP', 'EGP', 'INCOMPLETE')),
        leaf('route-type', TEXT),
      ]),
      container(
        'match-community-set',
        configured([leaf('community-set', TEXT), leaf('match-set-options', words('ANY', 'ALL', 'INVERT'))]),
      ),
      container(
        'match-as-path-set',
        configured([leaf('as-path-set', TEXT), leaf('match-set-options', words('ANY', 'ALL', 'INVERT'))]),
      ),
    ],
    MODULE,
  ),
]);

const ACTIONS = container('actions', [
  ...configured([leaf('policy-result', words('ACCEPT_ROUTE', 'REJECT_ROUTE', 'NEXT_STATEMENT'))]),
  container('set-tag', configured([leaf('mode', TEXT)])),
  container(
    'bgp-actions',
    [
      ...configured([
        leaf('set-route-origin', words('IGP', 'EGP', 'INCOMPLETE')),
        leaf('set-local-pref', UINT32),
        leaf('set-next-hop', TEXT),
        leaf('set-med', anyOf(UINT32, TEXT)),
        leaf('set-med-action', TEXT),
      ]),
      container('set-as-path-prepend', configured([leaf('asn', UINT32), leaf('repeat-n', UINT8)])),
      container('set-community', [
        ...configured([
          leaf('method', words('INLINE', 'REFERENCE')),
          leaf('options', words('ADD', 'REMOVE', 'REPLACE')),
        ]),
        container('inline', configured([leafList('communities', COMMUNITY)])),
        container('reference', configured([leaf('community-set-ref', TEXT)])),
      ]),
    ],
    MODULE,
  ),
]);

/** openconfig-routing-policy with what openconfig-bgp-policy adds to it. */
export const ROUTING_POLICY: YangNode = container(
  'routing-policy',
  [
    container('defined-sets', [
      container('prefix-sets', [
        list('prefix-set', { name: TEXT }, [
          ...configured([leaf('name', TEXT), leaf('mode', words('IPV4', 'IPV6', 'MIXED'))]),
          container('prefixes', [
            list(
              'prefix',
              { 'ip-prefix': PREFIX, 'masklength-range': RANGE },
              configured([leaf('ip-prefix', PREFIX), leaf('masklength-range', RANGE)]),
            ),
          ]),
        ]),
      ]),
    ]),
    container('policy-definitions', [
      list('policy-definition', { name: TEXT }, [
        ...configured([leaf('name', TEXT)]),
        container('statements', [
          list('statement', { name: TEXT }, [...configured([leaf('name', TEXT)]), CONDITIONS, ACTIONS], {
            orderedBy: 'user',
            exact: true,
          }),
        ]),
      ]),
    ]),
  ],
  { module: 'openconfig-routing-policy' },
);
