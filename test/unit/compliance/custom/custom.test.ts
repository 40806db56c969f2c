import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesAt } from '../../../../src/compliance/custom/paths.js';
import { readCustomRules } from '../../../../src/compliance/custom/read.js';
import type { RuleFinding } from '../../../../src/compliance/finding.js';
import type { Rule } from '../../../../src/compliance/rule.js';
import { readYaml } from '../../../../src/documents/located.js';
import { errorsOf } from '../../../../src/errors/netctl-error.js';
import { auditConfigFile } from '../../../../src/services/audit-devices.js';
import { checkIds, rulesOfModule } from '../../../../src/services/compliance-own-rules.js';

const CONTEXT = { options: {}, today: '2026-11-22' };
const CONFIG = `hostname sw1
vlan 10
 name USERS
interface GigabitEthernet1/0/1
 switchport access vlan 10
 switchport mode access
 spanning-tree portfast
interface GigabitEthernet1/0/2
 switchport access vlan 10
 switchport mode access
interface GigabitEthernet1/0/3
 switchport mode trunk
router bgp 64500
 neighbor 198.51.100.1 remote-as 64501
 neighbor 198.51.100.1 password Same4Both
 neighbor 198.51.100.5 remote-as 64502
 neighbor 198.51.100.5 description upstream
`;

async function rulesFrom(rule: string): Promise<readonly Rule[]> {
  const text = `kind: rules\nversion: 1\nrules:\n  - id: CORP-001\n    title: Corporate\n    severity: high\n${rule.replace(/^/gm, '    ')}\n`;
  const documents = await readYaml(text, 'own.yaml');
  return documents.flatMap(readCustomRules);
}

async function findings(rule: string): Promise<readonly RuleFinding[]> {
  const [made] = await rulesFrom(rule);
  if (made?.about !== 'device') throw new TypeError('no rule about devices');
  const verdict = made.check(await auditConfigFile('sw1.cfg', CONFIG, 'cisco-ios'), CONTEXT);
  return verdict.outcome === 'judged' ? verdict.findings : [];
}

describe('rules in YAML', () => {
  it('looks at lines by level, and at what stands below them', async () => {
    const found = await findings(`about: device
lines: ["^interface Gi"]
if: { has: "^switchport mode access$" }
must: { has: "^spanning-tree portfast" }
message: "{line} has no portfast"`);
    expect(found).toMatchObject([
      { message: 'interface GigabitEthernet1/0/2 has no portfast', source: { file: 'sw1.cfg', line: 8, column: 1 } },
    ]);
  });

  it('looks at parts of the model, and tells no password', async () => {
    const found = await findings(`about: device
each: bgp.peers[*]
must: { any: [{ path: description, exists: true }, { path: password, matches: Both }] }
message: "{name} lacks something"`);
    expect(found.map(({ message, source }) => [message, source?.line])).toEqual([['198.51.100.1 lacks something', 14]]);
    expect(JSON.stringify(found)).not.toContain('Same4Both');
  });

  it.each([
    ['must: { path: "vlan.vlans[*].id", at_most: 9 }', 1],
    ['must: { path: "vlan.vlans[*].id", at_least: 2 }', 1],
    ['must: { path: settings.http_server.value, equals: false }', 0],
    ['must: { path: facts.hostname, in: [sw1, sw2] }', 0],
    ['must: { path: facts.hostname, not_in: [sw1, sw2] }', 1],
    ['must: { path: facts.hostname, matches: "^sw" }', 0],
    ['must: { path: facts.hostname, not_matches: "^sw" }', 1],
    ['must: { path: nothing.of.that, exists: false }', 0],
    ['must: { path: nothing.of.that, equals: 1 }', 1],
    ['must: { path: nothing.of.that, not_equals: 1 }', 0],
    ['must: { any: [{ has: "^line vty" }, { lacks: "^router rip" }] }', 0],
    ['must: { has: "^line vty" }', 1],
    ['if: { has: "^line vty" }\nmust: { has: "^line con" }', 0],
  ])('%s', async (rule, count) => {
    expect(await findings(`about: device\n${rule}\nmessage: no`)).toHaveLength(count);
  });

  it('looks at objects of clusters', async () => {
    const [rule] = await rulesFrom(`about: object
kinds: [NetworkPolicy]
must: { path: metadata.labels.owner, exists: true }
message: "{name} has no owner"`);
    const documents = await readYaml(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web, namespace: shop }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: p }\n',
      'policies.yaml',
    );
    const { buildCluster } = await import('../../../../src/compliance/kubernetes/cluster.js');
    const verdict = rule?.about === 'cluster' ? rule.check(buildCluster(documents), CONTEXT) : undefined;
    expect(verdict).toMatchObject({
      outcome: 'judged',
      findings: [{ message: 'shop/web has no owner', subject: { kind: 'NetworkPolicy', name: 'shop/web' } }],
    });
  });

  it.each([
    ['about: device\nmust: { has: "(" }\nmessage: no', '"(" is no regular expression', { line: 8, column: 18 }],
    ['about: device\nmust: { hass: "x" }\nmessage: no', 'hass', { line: 8, column: 13 }],
    ['about: cloud\nmust: { has: "x" }\nmessage: no', 'cloud', { line: 7, column: 12 }],
    ['about: device\nkinds: [Pod]\nmust: { has: "x" }\nmessage: no', '`kinds` is for objects', { line: 8, column: 12 }],
    [
      'about: device\nlines: ["^a"]\neach: vlan\nmust: { has: "x" }\nmessage: no',
      'not at both',
      { line: 9, column: 11 },
    ],
  ])('says where a rule is wrong: %j', async (rule, words, place) => {
    const failure: unknown = await rulesFrom(rule).catch((error: unknown) => error);
    const [error] = errorsOf(failure);
    expect(error.message).toContain(words);
    expect(error.source).toMatchObject({ file: 'own.yaml', ...place });
  });
});

describe('paths', () => {
  it.each([
    ['a.b', [1]],
    ['list[*]', [1, 2]],
    ['list[*].x', []],
    ['a.nothing', []],
    ['map[*].v', ['p', 'q']],
    ['__proto__', []],
  ])('%s', (path, expected) => {
    const data = { a: { b: 1 }, list: [1, 2], map: { one: { v: 'p' }, two: { v: 'q' } } };
    expect(placesAt(data, path).map(({ value }) => value)).toEqual(expected);
  });
});

describe('rules in JavaScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-rules-'));

  function written(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return name;
  }

  it('are those that a module exports', async () => {
    const text = `export const rules = [{ id: 'CORP-002', title: 'T', severity: 'low', about: 'device',
      check: (device) => ({ outcome: 'judged', findings: [{ message: device.name, subject: { kind: 'device', name: device.name }, source: device.place(1), key: '' }] }) }];`;
    const [rule] = await rulesOfModule(written('good.mjs', text), folder);
    expect(rule).toMatchObject({ id: 'CORP-002', version: 1, sources: [] });
    const verdict =
      rule?.about === 'device' && rule.check(await auditConfigFile('sw1.cfg', CONFIG, 'cisco-ios'), CONTEXT);
    expect(verdict).toMatchObject({ findings: [{ message: 'sw1' }] });
  });

  it.each([
    ['none.mjs', 'export const other = 1;', 'exports no list of `rules`'],
    ['id.mjs', "export const rules = [{ id: 'VLAN001' }];", 'rule 1 has no `id` with a dash'],
    [
      'check.mjs',
      "export const rules = [{ id: 'CORP-1', title: 'T', severity: 'low', about: 'device' }];",
      'no function `check`',
    ],
    ['broken.mjs', 'export const rules = [', 'cannot be loaded'],
  ])('%s is told what is wrong', async (name, text, words) => {
    await expect(rulesOfModule(written(name, text), folder)).rejects.toThrow(words);
  });

  it('two rules of one id are an error', async () => {
    const [rule] = await rulesFrom('about: device\nmust: { has: x }\nmessage: no');
    expect(() => checkIds(rule === undefined ? [] : [rule, rule])).toThrow('two rules CORP-001');
  });
});
