import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../../src/compliance/golden/differences.js';
import { readGolden } from '../../../../src/compliance/golden/golden.js';
import { rule } from '../../../../src/compliance/rules/gold001-golden-configuration/rule.js';
import { readYaml } from '../../../../src/documents/located.js';
import { auditConfigFile } from '../../../../src/services/audit-devices.js';

async function differences(intended: string, actual: string, rest: string): Promise<readonly string[]> {
  const text = `kind: golden\nversion: 1\nintended: |\n${intended.replace(/^/gm, '  ')}\n${rest}\n`;
  const [document] = await readYaml(text, 'golden.yaml');
  if (document === undefined) throw new TypeError('no document');
  const device = await auditConfigFile('r1.cfg', `hostname r1\n${actual}`, 'cisco-ios');
  return findDifferences(device.tree, readGolden(document), device).map(
    ({ kind, text: line, path, line: number }) => `${kind} ${[...path, line].join(' / ')} @${number ?? '-'}`,
  );
}

const NTP = 'sections: [{ match: "^ntp " }]';
const LISTS = 'sections: [{ match: "^ip access-list", ordered: true }]';

describe('golden configuration', () => {
  it.each([
    [
      'the same in another order',
      'ntp server 1.1.1.1\nntp server 2.2.2.2',
      'ntp server 2.2.2.2\nntp server 1.1.1.1\n',
      NTP,
      [],
    ],
    [
      'a line too few',
      'ntp server 1.1.1.1\nntp authenticate',
      'ntp server 1.1.1.1\n',
      NTP,
      ['missing ntp authenticate @-'],
    ],
    [
      'a line too many',
      'ntp server 1.1.1.1',
      'ntp server 1.1.1.1\nntp server 9.9.9.9\n',
      NTP,
      ['extra ntp server 9.9.9.9 @3'],
    ],
    [
      'a line twice',
      'ntp server 1.1.1.1',
      'ntp server 1.1.1.1\nntp server 1.1.1.1\n',
      NTP,
      ['extra ntp server 1.1.1.1 @3'],
    ],
    ['other sections', 'ntp server 1.1.1.1', 'ntp server 1.1.1.1\nlogging host 1.1.1.1\n', NTP, []],
    [
      'lines to ignore',
      'ntp server 1.1.1.1',
      'ntp server 1.1.1.1\nntp clock-period 17\n',
      `${NTP}\nignore: ["^ntp clock"]`,
      [],
    ],
    [
      'more that is allowed',
      'ntp server 1.1.1.1',
      'ntp server 1.1.1.1\nntp server 2.2.2.2\n',
      'sections: [{ match: "^ntp ", extra: allowed }]',
      [],
    ],
    [
      'an order that counts',
      'ip access-list extended A\n 10 permit tcp any any\n 20 deny ip any any',
      'ip access-list extended A\n 20 deny ip any any\n 10 permit tcp any any\n',
      LISTS,
      ['moved ip access-list extended A / 20 deny ip any any @3'],
    ],
    [
      'a block that is missing, with what is in it',
      'ip access-list extended A\n 10 permit tcp any any',
      'ntp server 1.1.1.1\n',
      LISTS,
      ['missing ip access-list extended A @-', 'missing ip access-list extended A / 10 permit tcp any any @-'],
    ],
    [
      'a line in a block, at the place of the block',
      'ip access-list extended A\n 10 permit tcp any any',
      'ip access-list extended A\n',
      LISTS,
      ['missing ip access-list extended A / 10 permit tcp any any @2'],
    ],
  ])('%s', async (_name, intended, actual, rest, expected) => {
    expect(await differences(intended, actual, rest)).toEqual(expected);
  });

  it('compares secrets and tells none', async () => {
    const rest = 'sections: [{ match: "^username" }]';
    expect(await differences('username a secret 9 SAME1', 'username a secret 9 SAME1\n', rest)).toEqual([]);
    const found = await differences('username a secret 9 WANTED1', 'username a secret 9 OTHER2\n', rest);
    expect(found).toEqual(['secret username a secret 9 <secret> @2']);
  });

  it('says where a pattern is none', async () => {
    await expect(differences('x', 'y\n', 'sections: [{ match: "[" }]')).rejects.toMatchObject({
      code: 'NETCTL_INPUT_FIELD_VALUE',
      source: { file: 'golden.yaml', line: 5 },
    });
  });

  it('is not asked of devices that no golden configuration is for', async () => {
    const device = await auditConfigFile('r1.cfg', 'hostname r1\n', 'cisco-ios');
    expect(rule.check(device, { options: {}, today: '2026-11-22' }).outcome).toBe('not_applicable');
  });
});
