import { container, leaf, leaves, named, present } from './schema-nodes.js';

const LIMIT = present(
  'prefix-limit',
  leaf('maximum'),
  present('teardown', leaf('limit-threshold'), present('idle-timeout', leaf('timeout'), present('forever'))),
);

/** What a group and a neighbour may both say. */
const PEER = [
  leaf('description'),
  leaf('peer-as'),
  present('local-as', leaf('as-number')),
  leaf('local-address'),
  leaf('authentication-key'),
  leaf('hold-time'),
  present('multihop', leaf('ttl')),
  present('passive'),
  present('shutdown'),
  leaves('import'),
  leaves('export'),
  container('family', present('inet', present('unicast', LIMIT)), present('inet6', present('unicast', LIMIT))),
];

/** Neighbours stand in groups, and nowhere else. */
export const BGP = container('bgp', named('group', leaf('type'), ...PEER, named('neighbor', ...PEER)));

/** Of the whole device, or of a routing instance. */
export const ROUTING_OPTIONS = container(
  'routing-options',
  leaf('router-id'),
  present('autonomous-system', leaf('as-number')),
);
