import { describe, expect, it } from 'vitest';
import { ACL_DIALECT as EOS } from '../../../../src/drivers/arista-eos/acl-dialect.js';
import { ACL_DIALECT as IOS } from '../../../../src/drivers/cisco-ios/acl-dialect.js';
import { splitNumber } from '../../../../src/drivers/shared/acl-lists.js';
import { readEntry } from '../../../../src/drivers/shared/acl-read.js';
import { writeEntry } from '../../../../src/drivers/shared/acl-write.js';
import { type AclRule, plainRule } from '../../../../src/model/acl.js';

const prefix = (text: string) => ({ kind: 'prefix', prefix: text }) as const;
const eq = (...ports: number[]) => ({ kind: 'ranges', ranges: ports.map((port) => [port, port] as const) }) as const;
const ipv4 = { family: 'ipv4', kind: 'extended', dialect: IOS } as const;

describe('an entry', () => {
  it.each<readonly [string, AclRule]>([
    ['deny   ip any any log', plainRule('deny', { log: true })],
    [
      'permit tcp any any established',
      plainRule('permit', { protocol: 6, tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } }),
    ],
    [
      'permit tcp 10.1.2.3 0.0.0.255 host 192.0.2.10 eq www',
      plainRule('permit', {
        protocol: 6,
        source: prefix('10.1.2.0/24'),
        destination: prefix('192.0.2.10/32'),
        destinationPorts: eq(80),
      }),
    ],
    [
      'permit ip 10.0.0.1 0.0.255.0 any',
      plainRule('permit', { source: { kind: 'wildcard', address: '10.0.0.1', wildcard: '0.0.255.0' } }),
    ],
    ['permit ip 0.0.0.0 255.255.255.255 10.0.0.1 0.0.0.0', plainRule('permit', { destination: prefix('10.0.0.1/32') })],
    [
      'permit udp any range 16384 32767 any gt 1023',
      plainRule('permit', {
        protocol: 17,
        sourcePorts: { kind: 'ranges', ranges: [[16384, 32767]] },
        destinationPorts: { kind: 'ranges', ranges: [[1024, 65535]] },
      }),
    ],
    [
      'permit udp any eq snmp bootpc 10.1.0.0 0.0.0.255',
      plainRule('permit', { protocol: 17, sourcePorts: eq(68, 161), destination: prefix('10.1.0.0/24') }),
    ],
    [
      'permit tcp any any neq 22',
      plainRule('permit', {
        protocol: 6,
        destinationPorts: {
          kind: 'ranges',
          ranges: [
            [0, 21],
            [23, 65535],
          ],
        },
      }),
    ],
    ['permit icmp any any echo', plainRule('permit', { protocol: 1, icmp: { type: 8, code: undefined } })],
    ['permit icmp any any 3 4', plainRule('permit', { protocol: 1, icmp: { type: 3, code: 4 } })],
    [
      'permit tcp any any match-all +syn -ack',
      plainRule('permit', { protocol: 6, tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } }),
    ],
    ['deny 53 any any', plainRule('deny', { protocol: 53 })],
    [
      'permit tcp any object-group SERVERS eq 443',
      plainRule('permit', { protocol: 6, destination: { kind: 'group', name: 'SERVERS' }, destinationPorts: eq(443) }),
    ],
    ['deny tcp any any fragments dscp ef', plainRule('deny', { protocol: 6, fragments: true, dscp: 46 })],
  ])('%s', (text, rule) => {
    expect(readEntry(text, ipv4)).toEqual({ type: 'rule', rule, seq: undefined });
  });

  it.each([
    'permit tcp any any eq telnet time-range OFFICE',
    'permit ahp any any log-input',
    'permit object-group WEB any any',
    'permit ip host 010.0.0.1 any',
    'permit ip 1e1.0.0.1 0.0.0.0 any',
    'permit tcp any any eq 70000',
    'permit tcp any any established psh',
    'permit ip any',
    'evaluate MIRROR',
    'dynamic TEST permit ip any any',
  ])('%s is kept word for word', (text) => {
    expect(readEntry(text, ipv4)).toMatchObject({ type: 'opaque', text });
  });

  it('of a standard list has a source alone', () => {
    const standard = { ...ipv4, kind: 'standard' } as const;
    expect(readEntry('permit 192.0.2.4', standard)).toMatchObject({ rule: { source: prefix('192.0.2.4/32') } });
    expect(readEntry('deny   10.0.0.0 0.255.255.255 log', standard)).toMatchObject({
      rule: { source: prefix('10.0.0.0/8'), log: true },
    });
    expect(readEntry('permit any', standard)).toMatchObject({ rule: { source: { kind: 'any' } } });
  });

  it('of several flags is understood only where it is known what they mean', () => {
    expect(readEntry('permit tcp any any ack syn', ipv4)).toMatchObject({
      rule: { tcpFlags: { match: 'any', set: ['syn', 'ack'] } },
    });
    expect(readEntry('permit tcp any any ack syn', { ...ipv4, dialect: EOS })).toMatchObject({ type: 'opaque' });
  });

  it.each([
    ['10 permit ip any any', 10, 'permit ip any any'],
    ['sequence 20 deny ipv6 any any', 20, 'deny ipv6 any any'],
    ['permit icmp any any sequence 30', 30, 'permit icmp any any'],
    ['remark sequence 30', undefined, 'remark sequence 30'],
  ])('%s has its number in front, behind or nowhere', (line, seq, text) => {
    expect(splitNumber(line)).toEqual({ seq, text });
  });

  it('with ports that no one entry can name is refused', () => {
    const rule = plainRule('permit', {
      protocol: 6,
      destinationPorts: {
        kind: 'ranges',
        ranges: [
          [1, 100],
          [200, 300],
        ],
      },
    });
    expect(() => writeEntry({ type: 'rule', rule, seq: 10 }, ipv4)).toThrow(/cannot name the ports 1-100, 200-300/);
  });
});
