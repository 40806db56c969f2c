import type { YangSchema, YangType } from '../../../yang/schema.js';
import { block, flag, leaf, many, objects, STRING } from './nodes.js';
import { POLICY_OPTIONS, PROTOCOLS, ROUTING_INSTANCES, ROUTING_OPTIONS } from './routing-schema.js';

/** What the device knows of its configuration; what else stands in a file is learnt from it. */
const NAMESPACE = 'http://xml.juniper.net/xnm/1.1/xnm';

export const TOP = 'xnm:configuration';

const VLAN_NUMBER = '(?:409[0-4]|40[0-8]\\d|[1-3]\\d{3}|[1-9]\\d{0,2})';
const VLAN_ID: YangType = { base: 'string', patterns: [new RegExp(`^(?:none|all|${VLAN_NUMBER})$`)] };
const VLAN_RANGE: YangType = { base: 'string', patterns: [new RegExp(`^${VLAN_NUMBER}(?:-${VLAN_NUMBER})?$`)] };
const MEMBER: YangType = { base: 'string', patterns: [/^[\w.-]{1,255}$/] };
const VLAN_NAME: YangType = { base: 'string', patterns: [/^[A-Za-z][\w.-]{0,254}$/] };

const SWITCHING = flag(
  'ethernet-switching',
  leaf('interface-mode', { base: 'enumeration', values: ['access', 'tagged-access', 'trunk'] }),
  block('vlan', many('members', MEMBER)),
);

const BOUND = block(
  'filter',
  block('input', leaf('filter-name')),
  block('output', leaf('filter-name')),
  many('input-list'),
  many('output-list'),
);

const PORTS: YangType = { base: 'string', patterns: [/^(?:\d{1,5}(?:-\d{1,5})?|[a-z][a-z0-9-]{0,30})$/] };
const WORD: YangType = { base: 'string', patterns: [/^[a-z0-9-]{1,40}$/] };
const TERM = objects(
  'term',
  { base: 'string', patterns: [/^\S{1,64}$/] },
  block(
    'from',
    objects('source-address', STRING, flag('except')),
    objects('destination-address', STRING, flag('except')),
    many('protocol', WORD),
    many('next-header', WORD),
    many('source-port', PORTS),
    many('destination-port', PORTS),
    flag('tcp-established'),
    flag('tcp-initial'),
    leaf('tcp-flags'),
    many('icmp-type', WORD),
    many('icmp-code', WORD),
    flag('is-fragment'),
    many('dscp', WORD),
    many('traffic-class', WORD),
  ),
  block('then', leaf('count'), flag('log'), flag('syslog'), flag('accept'), flag('discard'), flag('reject')),
);
const FILTER = objects('filter', STRING, flag('interface-specific'), { ...TERM, orderedBy: 'user' });

/** The hierarchies of a switch, as far as they matter here. */
const DEVICE: YangSchema = {
  modules: { xnm: NAMESPACE },
  roots: [
    {
      kind: 'container',
      name: 'configuration',
      module: 'xnm',
      children: [
        leaf('version'),
        many('apply-groups'),
        block('system', leaf('host-name')),
        block(
          'interfaces',
          objects(
            'interface',
            STRING,
            leaf('description'),
            leaf('native-vlan-id', { base: 'string', patterns: [new RegExp(`^${VLAN_NUMBER}$`)] }),
            objects(
              'unit',
              { base: 'string', patterns: [/^\d{1,10}$/] },
              block('family', SWITCHING, flag('inet', BOUND, objects('address', STRING)), flag('inet6', BOUND)),
            ),
          ),
        ),
        POLICY_OPTIONS,
        block('firewall', block('family', block('inet', FILTER), block('inet6', FILTER))),
        ROUTING_INSTANCES,
        ROUTING_OPTIONS,
        PROTOCOLS,
        block(
          'vlans',
          objects(
            'vlan',
            VLAN_NAME,
            leaf('description'),
            leaf('vlan-id', VLAN_ID),
            many('vlan-id-list', VLAN_RANGE),
            leaf('l3-interface'),
          ),
        ),
      ],
    },
  ],
};

export { DEVICE, NAMESPACE };
