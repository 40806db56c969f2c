import { describe, expect, it } from 'vitest';
import { bgpState } from '../../../../src/drivers/cisco-ios/native/bgp-state.js';
import { bgpTree } from '../../../../src/drivers/cisco-ios/native/bgp-tree.js';
import { nativeCapabilities } from '../../../../src/drivers/cisco-ios/native/capabilities.js';
import { TOP } from '../../../../src/drivers/cisco-ios/native/modules.js';
import { NATIVE } from '../../../../src/drivers/cisco-ios/native/schema.js';
import { dataFromJson } from '../../../../src/yang/from-json.js';
import type { YangData } from '../../../../src/yang/schema.js';

const NATIVE_BGP = {
  'Cisco-IOS-XE-native:native': {
    ip: {
      'prefix-lists': {
        prefixes: [
          { name: 'LOCAL', no: 5, action: 'permit', ip: '10.0.0.0/8', ge: 16, le: 24 },
          { name: 'LOCAL', no: 10, action: 'deny', ip: '0.0.0.0/0', le: 32 },
        ],
        'prefix-list-description': [{ name: 'LOCAL', description: 'own networks' }],
      },
    },
    ipv6: { 'prefix-lists': { prefixes: [{ name: 'SIX', no: 5, action: 'permit', ip: '2001:db8::/32' }] } },
    'route-map': [
      {
        name: 'OUT',
        'Cisco-IOS-XE-route-map:route-map-without-order-seq': [
          {
            seq_no: 10,
            operation: 'permit',
            description: 'what is ours',
            match: {
              ip: { address: { 'prefix-list': ['LOCAL'] } },
              tag: { tag_value: [7] },
              'Cisco-IOS-XE-bgp:bgp-route-map-match': { 'as-path': { 'access-list': [12] } },
            },
            set: {
              metric: { values: { value: 50 } },
              ip: { 'next-hop': { address: ['192.0.2.9'] } },
              'Cisco-IOS-XE-bgp:bgp-route-map-set': {
                'as-path': { prepend: { 'as-container': { 'as-number': '65000 65000' } } },
                'bgp-community': {
                  'community-well-known': { 'community-list': ['65000:1', 'no-export'], additive: [null] },
                },
                'local-preference': 200,
                weight: 5,
                origin: { 'origin-value': 'igp' },
              },
            },
            continue: { 'sequence-number': 20 },
          },
          { seq_no: 20, operation: 'deny' },
        ],
      },
    ],
    router: {
      'Cisco-IOS-XE-bgp:bgp': [
        {
          id: 65000,
          bgp: { default: { 'ipv4-unicast': false }, 'router-id': { 'ip-id': '10.255.0.1' } },
          'peer-group': {
            neighbor: [
              {
                id: 'SPINES',
                'peer-group': [null],
                'remote-as': 65001,
                'update-source': { interface: { Loopback: 0 } },
              },
            ],
          },
          neighbor: [
            {
              id: '10.1.1.1',
              'peer-group': { 'peer-group-name': 'SPINES' },
              description: 'spine one',
              shutdown: [null],
            },
            {
              id: '2001:db8::1',
              'remote-as': 65002,
              'local-as': { 'as-no': 64999 },
              'ebgp-multihop': { 'max-hop': 3 },
              password: { enctype: 0, text: 'hidden' },
              timers: { 'keepalive-interval': 10, holdtime: 30 },
              transport: { 'connection-mode': 'passive' },
              'fall-over': { bfd: {} },
            },
          ],
          'address-family': {
            'no-vrf': {
              ipv4: [
                {
                  'af-name': 'unicast',
                  'ipv4-unicast': {
                    network: {
                      'with-mask': [{ number: '10.1.0.0', mask: '255.255.0.0', 'route-map': 'OUT' }],
                      'no-mask': [{ number: '192.0.2.0' }],
                    },
                    redistribute: { connected: { metric: 5, 'route-map': 'OUT' } },
                    'aggregate-address': [
                      {
                        'ipv4-address': '10.0.0.0',
                        'ipv4-mask': '255.0.0.0',
                        'summary-only': [null],
                        'attribute-map': 'OUT',
                      },
                    ],
                    'maximum-paths': { ebgp: 4 },
                    'peer-group': { neighbor: [{ id: 'SPINES', 'next-hop-self': {} }] },
                    neighbor: [
                      {
                        id: '10.1.1.1',
                        activate: [null],
                        'send-community': { 'send-community-where': 'both' },
                        'soft-reconfiguration': 'inbound',
                        'allowas-in': { 'as-number': 2 },
                        'prefix-list': [{ inout: 'in', 'prefix-list-name': 'LOCAL' }],
                        'route-map': [{ inout: 'out', 'route-map-name': 'OUT' }],
                        'maximum-prefix': { 'max-prefix-no': 1000, threshold: 80, restart: 5 },
                        'default-originate': {},
                        'route-reflector-client': [null],
                      },
                    ],
                  },
                },
              ],
              ipv6: [
                {
                  'af-name': 'unicast',
                  'ipv6-unicast': {
                    network: [{ number: '2001:db8:1::/48' }],
                    'redistribute-v6': { static: {} },
                    neighbor: [{ id: '2001:db8::1', activate: [null] }],
                  },
                },
              ],
            },
          },
        },
      ],
    },
  },
};

const DATA = dataFromJson(NATIVE, NATIVE_BGP);

describe('BGP by the native model of IOS XE', () => {
  it('is read whole, and written as it was', () => {
    const state = bgpState(DATA);
    expect(state.instances.get('default')).toMatchObject({ asn: 65000, routerId: '10.255.0.1', opaque: [] });
    expect([...state.peers.values()].flatMap(({ opaque }) => opaque)).toEqual([]);
    expect(bgpTree(state, [])).toEqual(DATA);
  });

  it('passwords are the same in whatever form the device shows them', () => {
    const shown = (password: YangData) =>
      bgpState({
        [TOP]: {
          router: {
            'Cisco-IOS-XE-bgp:bgp': [{ id: 65000, neighbor: [{ id: '192.0.2.1', 'remote-as': 1, password }] }],
          },
        },
      }).peers.get('default/192.0.2.1')?.password;
    expect(shown({ enctype: 7, text: '02050D480809' })).toEqual({ form: 'plain', text: 'cisco' });
    expect(shown({ enctype: 0, text: 'cisco' })).toEqual({ form: 'plain', text: 'cisco' });
    expect(shown({ enctype: 6, text: 'KQYOI' })).toMatchObject({ form: 'hidden' });
  });

  it.each([
    ['an older release', { bgp: '2021-11-01', server: 'candidate:1.0' }],
    ['a server that takes edits one by one', { bgp: '2022-07-01', server: 'writable-running:1.0' }],
  ])('is not offered by %s', (_, extra) => {
    const facts = { platform: 'cisco-ios', hostname: 'sw1', version: '17.6', model: '', extra };
    expect(nativeCapabilities(facts).bgp).toBeUndefined();
    const newer = { ...facts, extra: { bgp: '2022-07-01', server: 'candidate:1.0' } };
    expect(nativeCapabilities(newer).bgp).toBeDefined();
  });
});
