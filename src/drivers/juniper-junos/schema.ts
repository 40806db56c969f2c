import type { YangSchema } from '../../yang/schema.js';
import { BGP, ROUTING_OPTIONS } from './bgp-schema.js';
import { POLICY_OPTIONS } from './policy-schema.js';
import { container, leaf, leaves, named, present } from './schema-nodes.js';

/** The namespace of the configuration as devices write it over NETCONF. */
export const XNM = 'http://xml.juniper.net/xnm/1.1/xnm';

const SWITCHING = present(
  'ethernet-switching',
  leaf('interface-mode'),
  // How switches without the enhanced layer 2 software say it; read, and never written.
  leaf('port-mode'),
  container('vlan', leaves('members')),
);

const BUNDLE = container('ieee-802.3ad', leaf('bundle'));

/** What is bound to an interface. */
const BOUND = container(
  'filter',
  // Deleted as a whole: what is said with the name of a filter goes with it.
  present('input', leaf('filter-name')),
  present('output', leaf('filter-name')),
  leaves('input-list'),
  leaves('output-list'),
);

const FAMILY = container(
  'family',
  SWITCHING,
  present('inet', BOUND, named('address')),
  present('inet6', BOUND, named('address')),
);

const FROM = container(
  'from',
  named('source-address'),
  named('destination-address'),
  leaves('protocol'),
  leaves('next-header'),
  leaves('source-port'),
  leaves('destination-port'),
  present('tcp-established'),
  present('tcp-initial'),
  leaf('tcp-flags'),
  leaves('icmp-type'),
  present('is-fragment'),
  leaves('dscp'),
  leaves('traffic-class'),
);

const THEN = container('then', present('log'), present('syslog'), present('accept'), present('discard'));

/** What a filter does is decided by the order of its terms. */
const FILTER = named('filter', { ...named('term', FROM, THEN), orderedBy: 'user' });

/** What netctl reads and writes of the native configuration. All else a device has is passed over, and stays. */
export const NATIVE: YangSchema = {
  modules: { junos: XNM },
  roots: [
    {
      kind: 'container',
      name: 'configuration',
      module: 'junos',
      children: [
        container('system', leaf('host-name')),
        container(
          'interfaces',
          named(
            'interface',
            leaf('native-vlan-id'),
            container('gigether-options', BUNDLE),
            container('ether-options', BUNDLE),
            named('unit', FAMILY),
          ),
        ),
        container('firewall', container('family', container('inet', FILTER), container('inet6', FILTER))),
        container(
          'vlans',
          named('vlan', leaf('vlan-id'), leaves('vlan-id-list'), leaf('description'), leaf('l3-interface')),
        ),
        POLICY_OPTIONS,
        ROUTING_OPTIONS,
        container('protocols', BGP),
        // Netctl makes no routing instance, and deletes none.
        container('routing-instances', {
          ...named('instance', ROUTING_OPTIONS, container('protocols', BGP)),
          kept: true,
        }),
      ],
    },
  ],
};

/** The one member at the top of the data. */
export const TOP = 'junos:configuration';
