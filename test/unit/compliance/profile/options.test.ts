import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStigMap } from '../../../../scripts/stig-page.js';
import { moduleRules } from '../../../../src/compliance/custom/module.js';
import { checkProfile } from '../../../../src/compliance/profile/check-profile.js';
import { chooseRules, readProfile } from '../../../../src/compliance/profile/profile.js';
import type { Rule } from '../../../../src/compliance/rule.js';
import { allRules } from '../../../../src/compliance/rules/index.js';
import { readYaml } from '../../../../src/documents/located.js';
import { errorsOf } from '../../../../src/errors/netctl-error.js';
import { listFiles } from '../../../architecture/source-tree.js';

const RULES = await allRules();

async function profileOf(rules: string) {
  const [document] = await readYaml(`kind: profile\nversion: 1\nrules:\n${rules}`, 'p.yaml');
  if (document === undefined) throw new Error('there is no document');
  return readProfile(document);
}

/** What is wrong with the rules of a profile: `line:column message hint`. */
async function mistakes(rules: string, known: readonly Rule[] = RULES): Promise<readonly string[]> {
  try {
    checkProfile(await profileOf(rules), known);
    return [];
  } catch (thrown) {
    return errorsOf(thrown).map(({ source, message, hint }) => `${source?.line}:${source?.column} ${message} ${hint}`);
  }
}

describe('options of a profile', () => {
  it.each([
    ['  NP009: { options: { policies: [default, "kube-*"], peers: [] } }\n'],
    ['  NP010: { options: { values: { tier: "web|db" } } }\n'],
    ['  NP011: { options: { required: owner } }\n'],
    ['  NP013: { options: { ports: [53], namespaces: [dns] } }\n'],
    ['  NP016: { options: { ipv4: 20 } }\n'],
    ['  ACL007: { options: { allow: [10.0.0.0/8], outside: ["^Gi0/0$"] } }\n'],
    ['  BGP008: { options: { own: [192.0.2.0/24] } }\n'],
    ['  "*": { options: { outside: [UPLINK] } }\n'],
  ])('right: %s', async (rules) => {
    expect(await mistakes(rules)).toEqual([]);
  });

  it.each([
    [
      '  NP009:\n    options: { polices: [] }\n',
      [/^5:16 NP009 has no option `polices`. Did you mean `policies`\? Known here: policies, peers\.$/],
    ],
    [
      '  NP009:\n    options: { policies: [1] }\n',
      [/^5:27 The option `policies` has 1; it takes a list of names, with/],
    ],
    [
      '  NP010:\n    options:\n      values: { tier: "web|(" }\n',
      [/^6:23 The option `values` has "web\|\("; it takes a map from keys to regular/],
    ],
    ['  NP010:\n    options: { values: [web] }\n', [/^5:24 The option `values` is a list; it takes a map/]],
    ['  NP011:\n    options: { required: 4 }\n', [/^5:26 The option `required` is 4; it takes a list of names/]],
    [
      '  NP013:\n    options: { ports: [dns] }\n',
      [/^5:24 The option `ports` has "dns"; it takes a list of port numbers/],
    ],
    [
      '  NP016:\n    options: { ipv4: 33, ipv6: }\n',
      [/^5:22 .*`ipv4` is 33; it takes a whole number from 1 to 32/, /^5:\d+ .*`ipv6` is empty/],
    ],
    ['  NP001: { options: { ports: [53] } }\n', [/^4:23 NP001 has no option `ports`. It takes no options\.$/]],
    ['  GOLD001: { options: { golden: [] } }\n', [/^4:25 GOLD001 has no option/]],
    [
      '  "MGMT*": { options: { port: 1 } }\n',
      [/^4:25 MGMT\* has no option `port`\. Known here: servers, minutes, outside\.$/],
    ],
    [
      '  ACL007: { options: { allow: [10.0.0.0/9] } }\n',
      [/^4:32 The option `allow` has "10.0.0.0\/9"; it takes a list of 10.0.0.0\/8, /],
    ],
    ['  BGP008: { options: { own: [192.0.2.1/24] } }\n', [/^4:30 .*IPv4 prefixes/]],
    ['  NET004: { options: { shared: ["("] } }\n', [/^4:33 .*regular expressions/]],
    ['  NP0144: off\n', [/^4:3 the profile names NP0144, which is no rule\. Did you mean NP014\?/]],
  ])('wrong: %s', async (rules, told) => {
    const found = await mistakes(rules);
    expect(found).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
  });

  it('what the STIG map asks for is taken', async () => {
    const wanted = readStigMap().documents.flatMap(({ rules }) =>
      rules.flatMap((one) => Object.entries(one.with ?? {})),
    );
    expect(wanted.length).toBeGreaterThan(0);
    for (const [rule, options] of wanted)
      expect(await mistakes(`  ${rule}: ${JSON.stringify({ options })}\n`)).toEqual([]);
  });

  it('rules in JavaScript name theirs', async () => {
    const written = { id: 'CORP-1', title: 'x', severity: 'low', about: 'fleet', check: () => undefined };
    const own = moduleRules('rules.mjs', { rules: [{ ...written, options: { sites: 'Names of sites' } }] });
    const rules = '  CORP-1: { options: { sites: [ams] } }\n';
    expect(await mistakes(rules, own)).toEqual([]);
    expect(chooseRules(own, await profileOf(rules))).toMatchObject([{ options: { sites: ['ams'] } }]);
    expect(await mistakes('  CORP-1: { options: { site: [] } }\n', own)).toEqual([
      expect.stringMatching(/^4:24 CORP-1 has no option `site`\. Did you mean `sites`\?/),
    ]);
    expect(() => moduleRules('rules.mjs', { rules: [{ ...written, options: ['sites'] }] })).toThrow(
      /`options` that are no map/,
    );
  });
});

it('a rule declares the options that it reads', () => {
  for (const file of listFiles('src/compliance/rules').filter((name) => name.endsWith('rule.ts'))) {
    const text = readFileSync(file, 'utf8');
    const read = [...text.matchAll(/\b(?<name>[A-Z][A-Z0-9_]*)\.of\(/g)].map(({ groups }) => groups?.['name']);
    if (/\b(?:mustBeOffOutside|judgeOutside|outsideInterfaces)\(/.test(text)) read.push('OUTSIDE');
    const declared = /^ {2}options: \[(?<names>[A-Z0-9_, ]+)\],$/m.exec(text)?.groups?.['names']?.split(', ') ?? [];
    expect(new Set(declared), file).toEqual(new Set(read));
  }
});
