import type { YangNode, YangType } from '../../../yang/schema.js';
import { block, flag, leaf, many, objects } from './nodes.js';

const AS: YangType = { base: 'string', patterns: [/^(?:\d{1,5}\.)?\d{1,10}$/] };
const NUMBER: YangType = { base: 'string', patterns: [/^\d{1,10}$/] };
const ADDRESS: YangType = { base: 'string', patterns: [/^[0-9a-f.:]{2,45}$/] };
const PREFIX: YangType = { base: 'string', patterns: [/^[0-9a-f.:]{2,45}\/\d{1,3}$/] };
const NAME: YangType = { base: 'string', patterns: [/^\S{1,255}$/] };
const TTL: YangType = { base: 'string', patterns: [/^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d?)$/] };
const HOLD: YangType = { base: 'string', patterns: [/^(?:[3-9]|[1-9]\d{1,4})$/] };

const LIMIT = block(
  'prefix-limit',
  leaf('maximum', NUMBER),
  flag('teardown', leaf('limit-threshold', NUMBER), block('idle-timeout', leaf('timeout', NUMBER), flag('forever'))),
);
const FAMILY = block('family', flag('inet', flag('unicast', LIMIT)), flag('inet6', flag('unicast', LIMIT)));

const PEER: readonly YangNode[] = [
  leaf('description'),
  leaf('local-address', ADDRESS),
  leaf('hold-time', HOLD),
  flag('passive'),
  flag('shutdown'),
  many('import', NAME),
  FAMILY,
  leaf('authentication-key'),
  many('export', NAME),
  leaf('peer-as', AS),
  block('local-as', leaf('as-number', AS)),
  flag('multihop', leaf('ttl', TTL)),
];

/** BGP of the device, or of a routing instance. */
export const PROTOCOLS = block(
  'protocols',
  block(
    'bgp',
    objects(
      'group',
      NAME,
      leaf('type', { base: 'enumeration', values: ['internal', 'external'] }),
      ...PEER,
      objects('neighbor', ADDRESS, ...PEER),
    ),
  ),
);

export const ROUTING_OPTIONS = block(
  'routing-options',
  leaf('router-id', ADDRESS),
  block('autonomous-system', leaf('as-number', AS)),
);

export const ROUTING_INSTANCES = block(
  'routing-instances',
  objects('instance', NAME, leaf('instance-type'), ROUTING_OPTIONS, PROTOCOLS),
);

const COMMUNITY: YangNode = {
  kind: 'list',
  name: 'community',
  keys: ['community-name'],
  children: [leaf('community-name', NAME), flag('add'), flag('set'), flag('delete')],
};

const TERM = objects(
  'term',
  NAME,
  block(
    'from',
    many('protocol'),
    objects('prefix-list', NAME),
    many('as-path', NAME),
    many('community', NAME),
    leaf('metric', NUMBER),
    many('tag', NUMBER),
    many('interface', NAME),
  ),
  block(
    'then',
    block('metric', leaf('metric', NUMBER)),
    block('local-preference', leaf('local-preference', NUMBER)),
    block('tag', leaf('tag', NUMBER)),
    COMMUNITY,
    leaf('origin', { base: 'enumeration', values: ['igp', 'egp', 'incomplete'] }),
    leaf('as-path-prepend'),
    block('next-hop', leaf('address', ADDRESS)),
    leaf('next'),
    flag('accept'),
    flag('reject'),
  ),
);

export const POLICY_OPTIONS = block(
  'policy-options',
  objects('prefix-list', NAME, objects('prefix-list-item', PREFIX), leaf('apply-path')),
  objects('policy-statement', NAME, { ...TERM, orderedBy: 'user' }, block('then', flag('accept'), flag('reject'))),
  objects('community', NAME, many('members')),
  objects('as-path', NAME, leaf('path')),
);
