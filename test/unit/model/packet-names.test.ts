import { describe, expect, it } from 'vitest';
import {
  dscpName,
  dscpOf,
  icmpName,
  icmpOf,
  portName,
  portOf,
  protocolName,
  protocolOf,
} from '../../../src/model/packet-names.js';

describe('names of protocols, ports, messages and code points', () => {
  it.each([
    ['tcp', 'ipv4', { protocol: 6 }],
    ['TCP', 'ipv4', { protocol: 6 }],
    ['ip', 'ipv4', { protocol: undefined }],
    ['icmp', 'ipv4', { protocol: 1 }],
    ['icmp', 'ipv6', { protocol: 58 }],
    ['icmpv6', 'ipv6', { protocol: 58 }],
    ['255', 'ipv4', { protocol: 255 }],
    ['256', 'ipv4', undefined],
    ['06', 'ipv4', undefined],
    ['tpc', 'ipv4', undefined],
  ] as const)('%s of %s is %j', (text, family, expected) => {
    expect(protocolOf(text, family)).toEqual(expected);
  });

  it.each([
    ['www', 6, 80],
    ['http', 6, 80],
    ['https', 6, 443],
    ['syslog', 17, 514],
    ['cmd', 6, 514],
    ['who', 17, 513],
    ['login', 6, 513],
    ['domain', 17, 53],
    ['0', 6, 0],
    ['65535', 17, 65_535],
    ['65536', 17, undefined],
    ['080', 6, undefined],
    ['nonsense', 6, undefined],
  ] as const)('port %s of protocol %i is %s', (text, protocol, expected) => {
    expect(portOf(text, protocol)).toBe(expected);
  });

  it('prints a name that it reads back as the same port', () => {
    for (const protocol of [6, 17]) {
      for (let port = 0; port < 7000; port++) expect(portOf(portName(port, protocol), protocol)).toBe(port);
    }
  });

  it('reads every message that it prints back', () => {
    for (const family of ['ipv4', 'ipv6'] as const) {
      for (let type = 0; type < 256; type++) {
        for (const code of [undefined, 0, 1, 2, 3, 13]) {
          const name = icmpName({ type, code }, family);
          if (name !== undefined) expect(icmpOf(name, family)).toEqual({ type, code });
        }
      }
    }
  });

  it('has no name for what is none', () => {
    expect(protocolName(200)).toBe('200');
    expect(protocolName(undefined)).toBe('ip');
    expect(icmpOf('constructor', 'ipv4')).toBeUndefined();
    expect(icmpName({ type: 200, code: undefined }, 'ipv4')).toBeUndefined();
    expect([dscpOf('ef'), dscpOf('64'), dscpName(46), dscpName(3)]).toEqual([46, undefined, 'ef', '3']);
  });
});
