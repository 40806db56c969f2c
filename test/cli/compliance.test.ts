import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../../src/xml/tree.js';
import { startSite } from '../support/emulated-site.js';
import { netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';
import { brokenSarif } from '../support/sarif.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'netctl-audit-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes files into a folder of their own and returns it. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(dir, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

async function audit(cwd: string, ...args: string[]) {
  const ended = await netctl(['compliance', ...args, '--json'], { cwd });
  const json = JSON.parse(ended.stdout);
  if (json.schema === 'netctl.compliance.v1') expect(brokenRules('compliance', json)).toEqual([]);
  return { json, code: ended.code, stderr: ended.stderr };
}

function found(json: { findings: { rule: string; source: { file: string; line: number } | null }[] }): string[] {
  return json.findings.map(({ rule, source }) => `${rule} ${source?.file}:${source?.line}`);
}

const SERVICE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n';
const VLANS = 'kind: vlan\nversion: 1\ntargets: role=access\nvlans:\n  - { id: 10, name: users }\n';

describe('what is audited, and what cannot be', () => {
  it('a broken document in the middle of many is one finding, the others are audited', async () => {
    const many = [...Array(500).fill(SERVICE), 'a: [\n', ...Array(499).fill(SERVICE)];
    const cwd = folder('middle', { 'all.yaml': many.join('---\n') });
    const { json, code } = await audit(cwd, 'all.yaml', '-r', 'AUD*');
    expect(found(json)).toEqual(['AUD001 all.yaml:2002']);
    expect(json.audited.objects).toBe(999);
    expect(code).toBe(2);
  });

  it.each([
    ['a tag', 'a: !!js/function x\n', 'AUD001 x.yaml:1'],
    ['a merge key', 'a: &a { b: 1 }\nc:\n  <<: *a\n', 'AUD001 x.yaml:3'],
    ['an anchor inside itself', 'a: &a\n  b: *a\n', 'AUD001 x.yaml:2'],
    ['aliases that stand for billions', bomb(), 'AUD001 x.yaml:5'],
    ['one key twice', 'a: 1\na: 2\n', 'AUD001 x.yaml:2'],
    ['no map', '- 1\n', 'AUD002 x.yaml:1'],
    ['an unknown kind', 'kind: vlann\nversion: 1\n', 'AUD002 x.yaml:1'],
    [
      'an intent that breaks its schema',
      'kind: vlan\nversion: 1\ntargets: a=b\nvlans:\n  - { id: 5000 }\n',
      'AUD001 x.yaml:5',
    ],
    ['nesting without end', `${'['.repeat(5000)}`, 'AUD001 x.yaml:1'],
    ['bytes that are no text', Buffer.from([0x61, 0x00, 0xff, 0x0a]), 'AUD007 x.yaml:1'],
    ['nothing at all', '', 'AUD001 x.yaml:1'],
  ])('%s', async (name, content, told) => {
    const cwd = folder(name.replaceAll(' ', '-'), { 'x.yaml': content, 'good.yaml': VLANS });
    const { json, code } = await audit(cwd, 'x.yaml', 'good.yaml', '-r', 'AUD*');
    expect(found(json)).toEqual([told]);
    expect(json.audited.intents).toBe(1);
    expect(code).toBe(2);
  });

  it('a file that cannot be opened, and a link that leads nowhere', async () => {
    const cwd = folder('unreadable', { 'good.yaml': VLANS, 'secret.yaml': VLANS });
    symlinkSync('nowhere.yaml', join(cwd, 'lost.yaml'));
    chmodSync(join(cwd, 'secret.yaml'), 0);
    const { json, code } = await audit(cwd, '.', '-r', 'AUD*');
    // Root may read everything.
    expect(found(json)).toEqual(process.getuid?.() === 0 ? [] : ['AUD007 secret.yaml:1']);
    expect(code).toBe(process.getuid?.() === 0 ? 0 : 2);
    const named = await audit(cwd, 'lost.yaml');
    expect([named.code, named.json.errors[0].code]).toEqual([3, 'NETCTL_INPUT_FILE']);
  });

  it('a file that is too large is told and not read', async () => {
    const cwd = folder('large', { 'good.yaml': VLANS, 'large.yaml': '' });
    const { truncateSync } = await import('node:fs');
    truncateSync(join(cwd, 'large.yaml'), 65 * 1024 * 1024);
    const { json } = await audit(cwd, '.', '-r', 'AUD*');
    expect(found(json)).toEqual(['AUD007 large.yaml:1']);
  });

  it.each([
    ['an empty folder', []],
    ['a folder of other things', ['readme.md']],
    ['documents that are all broken', ['broken.yaml']],
  ])('%s is an audit of nothing: 3', async (name, files) => {
    const content = Object.fromEntries(files.map((file) => [file, 'a: [']));
    const cwd = folder(name.replaceAll(' ', '-'), { ...content, '.hidden.yaml': VLANS });
    const { json, code } = await audit(cwd, '.', '-r', 'AUD*');
    expect([json.audited.objects + json.audited.intents + json.audited.devices, code]).toEqual([0, 3]);
    expect(json.passed).toBe(false);
  });

  it.each([
    [[], 'nothing was named to audit'],
    [['nowhere'], 'there is no such file or folder'],
    [['*.none'], 'no file fits this pattern'],
    [['good.yaml', '-r', 'NP9999'], 'NP9999, which is no rule'],
    [['good.yaml', '-o', 'sarif', '-o', 'html'], 'standard output cannot hold'],
  ])('%j is refused with 3', async (args, told) => {
    const cwd = folder('refused', { 'good.yaml': VLANS });
    const ended = await netctl(['compliance', ...args], { cwd });
    expect(ended.stderr).toContain(told);
    expect([ended.code, ended.stdout]).toEqual([3, '']);
  });

  it('files, folders, patterns and standard input together, each once', async () => {
    const cwd = folder('paths', {
      'a/x.yaml': VLANS,
      'a/b/y.yml': VLANS,
      'a/b/z.md': 'no',
      'a/node_modules/n.yaml': VLANS,
    });
    const names = async (...args: string[]) =>
      (await audit(cwd, ...args, '-r', 'AUD*')).json.files.map((one: { name: string }) => one.name);
    expect(await names('a')).toEqual(['a/b/y.yml', 'a/x.yaml']);
    expect(await names('a/x.yaml', 'a', '--exclude', '*.yml')).toEqual(['a/x.yaml']);
    expect(await names('a/**/*.y*ml')).toEqual(['a/b/y.yml', 'a/x.yaml']);
    expect(await names('a/*.yaml')).toEqual(['a/x.yaml']);
    const piped = await netctl(['audit', '-', '--json', '-r', 'AUD*'], { cwd, stdin: VLANS });
    expect(JSON.parse(piped.stdout)).toMatchObject({ passed: true, audited: { intents: 1 } });
  });

  it('a configuration of no known platform, and one that was cut off', async () => {
    const config = 'version 15.2\nhostname sw1\n!\ninterface GigabitEthernet1/0/1\n no ip address\n!\nend\n';
    const cwd = folder('configs', {
      'good.cfg': config,
      'half.cfg': config.slice(0, -8),
      'what.cfg': 'lorem ipsum\ndolor\n',
    });
    const { json, code } = await audit(cwd, '.', '-r', 'AUD*');
    expect(found(json)).toEqual(['AUD009 half.cfg:1', 'AUD003 what.cfg:1']);
    expect([json.audited.devices, code]).toEqual([2, 2]);
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

describe('outputs', () => {
  const files = { 'x.yaml': 'a: 1 # </script> "\u0007"\n---\nkind: "a|b<i>"\n', 'good.yaml': VLANS };

  it('several at once, each as its readers expect it', async () => {
    const cwd = folder('outputs', files);
    const forms = ['sarif', 'junit', 'github', 'gitlab', 'markdown', 'html', 'json'];
    const ended = await netctl(
      ['compliance', '.', '-r', 'AUD*', '-o', 'text', ...forms.flatMap((one) => ['-o', `${one}=out.${one}`])],
      { cwd },
    );
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('at x.yaml:3:7\n  3 | kind: "a|b<i>"\n    |       ^');
    const out = (form: string) => readFileSync(join(cwd, `out.${form}`), 'utf8');
    const sarif = JSON.parse(out('sarif'));
    expect(brokenSarif(sarif)).toEqual([]);
    expect(sarif.runs[0].results[1].locations[0].physicalLocation).toMatchObject({
      ...{ artifactLocation: { uri: 'x.yaml' }, region: { startLine: 3, startColumn: 7 } },
    });
    const junit = parseXml(out('junit'));
    expect(junit.name).toBe('testsuites');
    for (const { fingerprint } of JSON.parse(out('json')).findings) expect(out('junit')).toContain(fingerprint);
    expect(out('github').split('\n')).toEqual([
      expect.stringContaining('::error file=x.yaml,line=1,col=1,title=AUD002 low::'),
      expect.stringContaining('::error file=x.yaml,line=3,col=7,title=AUD002 low::'),
      '',
    ]);
    const gitlab = JSON.parse(out('gitlab'));
    expect(gitlab).toMatchObject([{ severity: 'minor', location: { path: 'x.yaml', lines: { begin: 1 } } }, {}]);
    expect(new Set(gitlab.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(2);
    expect(out('markdown')).toContain('| AUD002 | low | x.yaml:3:7 |');
    expect(out('html')).not.toContain('a|b<i>');
    expect(out('html').match(/<article/g)).toHaveLength(2);
    expect(brokenRules('compliance', JSON.parse(out('json')))).toEqual([]);
  });

  it('are not offered where a command cannot write them', async () => {
    const ended = await netctl(['drivers', '-o', 'sarif']);
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('there is no output format "sarif"')]);
  });
});

describe('profiles, waivers and baselines', () => {
  const odd = 'kind: odd\n';

  it('the profile decides what fails', async () => {
    const cwd = folder('profiles', {
      'a.yaml': odd,
      'good.yaml': VLANS,
      'strict.yaml': 'kind: profile\nversion: 1\nonly: [AUD*]\nrules: { AUD002: critical }\n',
      'off.yaml': 'kind: profile\nversion: 1\nonly: [AUD*]\nrules: { "AUD*": off }\n',
      'mild.yaml': 'kind: profile\nversion: 1\nonly: [AUD*]\nfail_on: medium\n',
      'wrong.yaml': 'kind: profile\nversion: 1\nrules: { XX9: off }\n',
    });
    const paths = ['a.yaml', 'good.yaml'];
    expect((await audit(cwd, ...paths, '-p', 'strict.yaml')).json.findings[0].severity).toBe('critical');
    expect(await audit(cwd, ...paths, '-p', 'off.yaml')).toMatchObject({ code: 0, json: { findings: [] } });
    expect(await audit(cwd, ...paths, '-p', 'mild.yaml')).toMatchObject({ code: 0, json: { passed: true } });
    expect(await audit(cwd, ...paths, '-p', 'mild.yaml', '--fail-on', 'low')).toMatchObject({ code: 2 });
    expect(await audit(cwd, ...paths, '-p', 'wrong.yaml')).toMatchObject({ code: 3 });
  });

  it("rules of one's own come from YAML and from modules of either kind", async () => {
    const rule = (id: string) =>
      `{ id: '${id}', title: 'Names', severity: 'high', about: 'device', check: (device) => ({ outcome: 'judged', findings: ` +
      `[{ message: device.name, subject: { kind: 'device', name: device.name }, source: device.place(3), key: '' }] }) }`;
    const cwd = folder('own-rules', {
      'sw1.cfg': 'version 15.2\nservice timestamps log datetime msec\nhostname sw1\nend\n',
      'profile.yaml': 'kind: profile\nversion: 1\nonly: ["CORP-*"]\ncustom: [rules/a.mjs, rules/b.cjs]\n',
      'rules/a.mjs': `export const rules = [${rule('CORP-001')}];\n`,
      'rules/b.cjs': `exports.rules = [${rule('CORP-002')}];\n`,
      'broken.yaml': 'kind: profile\nversion: 1\ncustom: [rules/none.mjs]\n',
    });
    const { json, stderr } = await audit(cwd, 'sw1.cfg', '-p', 'profile.yaml');
    expect([found(json), stderr]).toEqual([['CORP-001 sw1.cfg:3', 'CORP-002 sw1.cfg:3'], '']);
    expect((await audit(cwd, 'sw1.cfg', '-p', 'broken.yaml')).code).toBe(3);
  });

  it('a waiver lets pass what it is for, and is a finding when its day has passed', async () => {
    const waive = (until: string) => `# netctl-waive: AUD002 reason="old" owner=net until=${until}\n${odd}`;
    const cwd = folder('waivers', { 'a.yaml': waive('2099-01-01'), 'b.yaml': waive('2020-01-01'), 'good.yaml': VLANS });
    const good = await audit(cwd, 'a.yaml', 'good.yaml', '-r', 'AUD*');
    expect(good).toMatchObject({ code: 0, json: { findings: [{ status: 'waived', waiver: { owner: 'net' } }] } });
    const late = await audit(cwd, 'b.yaml', 'good.yaml', '-r', 'AUD*');
    expect([late.code, found(late.json)]).toEqual([2, ['AUD004 b.yaml:1', 'AUD002 b.yaml:2']]);
  });
});

describe('certificates', () => {
  it('cover what was audited, byte for byte, and apply refuses everything else before it connects', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const other = generateKeyPairSync('ed25519').publicKey;
    const pem = { type: 'spki', format: 'pem' } as const;
    const cwd = folder('certificates', {
      'plan.yaml': VLANS,
      'else.yaml': VLANS.replace('10', '11'),
      'odd.yaml': 'kind: odd\n',
      'a.pub': publicKey.export(pem).toString(),
      'b.pub': other.export(pem).toString(),
      'inventory/hosts.yaml':
        'sw1:\n  hostname: 127.0.0.1\n  port: 1\n  platform: cisco-ios\n  labels: { role: access }\n  username: x\n  password: env:PW\n',
    });
    const env = { KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), PW: 'x' };
    const run = (...args: string[]) => netctl(args, { cwd, env });
    const sign = ['--certificate', 'c.json', '--signing-key', 'env:KEY'];
    const failed = await run('compliance', 'plan.yaml', 'odd.yaml', '-r', 'AUD*', ...sign);
    expect([failed.code, failed.stdout]).toEqual([2, expect.stringContaining('there is no certificate c.json')]);
    expect((await run('compliance', 'plan.yaml', '-r', 'AUD*', ...sign)).code).toBe(0);

    const good = await run('compliance', 'verify', 'c.json', 'plan.yaml', '--key', 'file:a.pub', '--json');
    expect([good.code, brokenRules('compliance-verify', JSON.parse(good.stdout))]).toEqual([0, []]);
    expect((await run('compliance', 'verify', 'c.json', 'else.yaml', '--key', 'file:a.pub')).code).toBe(3);
    const forged = await run('compliance', 'verify', 'c.json', '--key', 'file:b.pub');
    expect([forged.code, forged.stderr]).toEqual([
      3,
      expect.stringContaining('was not signed with the key that is trusted'),
    ]);

    const need = ['--require-certificate', 'c.json', '--certificate-key', 'file:a.pub', '--yes'];
    const refused = await run('apply', '-f', 'else.yaml', ...need);
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('NETCTL_COMPLIANCE_CERTIFICATE')]);
    const covered = await run('apply-vlan', '-f', 'plan.yaml', ...need, '--connect-timeout', '1');
    // It was let through: what fails now is the way to the device.
    expect(covered.stderr + covered.stdout).not.toContain('NETCTL_COMPLIANCE');
    expect(covered.code).toBe(1);

    const envelope = JSON.parse(readFileSync(join(cwd, 'c.json'), 'utf8'));
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('"failOn":"low"', '"failOn":"high"');
    writeFileSync(
      join(cwd, 'd.json'),
      JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }),
    );
    expect((await run('compliance', 'verify', 'd.json', '--key', 'file:a.pub')).code).toBe(3);
  });

  it('a private key that others may read is refused', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const cwd = folder('keys', {
      'plan.yaml': VLANS,
      'a.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    chmodSync(join(cwd, 'a.pem'), 0o644);
    const ended = await netctl(['compliance', 'plan.yaml', '--certificate', 'c.json', '--signing-key', 'file:a.pem'], {
      cwd,
    });
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('can be read by other users')]);
    expect(() => statSync(join(cwd, 'c.json'))).toThrow();
  });
});

describe('fixes', () => {
  const lines = [
    ...['version 15.2', 'service timestamps log datetime msec', 'hostname sw1', '!'],
    ...[
      'ip access-list extended IN',
      ' permit tcp any any eq 22',
      ' ! kept as it is',
      ' permit tcp any host 10.0.0.1 eq 22',
    ],
    ...[' permit udp any any eq 53', '!', 'end', ''],
  ];
  const text = lines.join('\n');
  const only = ['-r', 'ACL003', '-r', 'ACL004'];

  it('are shown, made, and leave everything else as it was', async () => {
    const cwd = folder('fixes', { 'sw1.cfg': text });
    chmodSync(join(cwd, 'sw1.cfg'), 0o640);
    const shown = await netctl(['compliance', 'sw1.cfg', '--fix', '--dry-run', ...only], { cwd });
    expect(shown.stdout).toContain('\n  -  permit tcp any host 10.0.0.1 eq 22\n');
    expect([shown.code, readFileSync(join(cwd, 'sw1.cfg'), 'utf8')]).toEqual([2, text]);
    const { json, code } = await audit(cwd, 'sw1.cfg', '--fix', ...only);
    expect([code, json.fixes.mended.map(({ rule }: { rule: string }) => rule), json.fixes.refused]).toEqual([
      0,
      ['ACL003'],
      [],
    ]);
    expect(readFileSync(join(cwd, 'sw1.cfg'), 'utf8')).toBe(text.replace(' permit tcp any host 10.0.0.1 eq 22\n', ''));
    expect(statSync(join(cwd, 'sw1.cfg')).mode & 0o777).toBe(0o640);
    const again = await audit(cwd, 'sw1.cfg', '--fix', ...only);
    expect(again).toMatchObject({ code: 0, json: { findings: [], fixes: { mended: [], files: [] } } });
  });

  it('of policies keep comments, and as much is reachable as before', async () => {
    const policy = [
      ...[
        '# shop',
        'apiVersion: networking.k8s.io/v1',
        'kind: NetworkPolicy',
        'metadata: { name: db, namespace: shop }',
      ],
      ...['spec:', '  podSelector: {} # all', '  ingress: []', ''],
    ].join('\n');
    const cwd = folder('fixes-yaml', { 'a.yaml': policy });
    const { json } = await audit(cwd, 'a.yaml', '--fix', '-r', 'NP012');
    expect([json.fixes.mended.length, json.fixes.refused]).toEqual([1, []]);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
      policy.replace('  podSelector', '  policyTypes: [Ingress]\n  podSelector'),
    );
  });

  it('take out policies and rules that others contain, and only these', async () => {
    const rule = (port: number) =>
      `    # ${port}\n    - from: [{podSelector: {}}]\n      ports: [{port: ${port}}] # x\n`;
    const policy = (name: string, types: string, ...rules: string[]) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  podSelector: {}\n${types}  ingress:\n${rules.join('')}`;
    const types = '  policyTypes: [Ingress]\n';
    const wide = policy('wide', types, rule(80), rule(81));
    const left = policy('left', types, rule(90));
    const files = {
      'a.yaml': `# of the shop\n${wide}---\n${policy('gone', types, rule(81))}---\n${policy('left', types, rule(80), rule(90))}`,
      // Where the types are not said, the rules are not touched.
      'b.yaml': policy('untyped', '', rule(80), rule(92)),
    };
    const cwd = folder('fixes-redundant', files);
    const { json } = await audit(cwd, '.', '--fix', '-r', 'NP02*');
    expect(json.fixes.mended.map(({ rule: id }: { rule: string }) => id)).toEqual(['NP022', 'NP021']);
    expect(json.fixes.refused).toEqual([]);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
      `# of the shop\n${wide}---\n${left.replace('    # 90', '    # 80\n    # 90')}`,
    );
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe(files['b.yaml']);
    expect(json.findings.map(({ subject }: { subject: { name: string } }) => subject.name)).toEqual(['shop/untyped']);
  });

  it('keep line ends and the byte order mark of the file', async () => {
    const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const cwd = folder('fixes-crlf', { 'sw1.cfg': other });
    expect((await audit(cwd, 'sw1.cfg', '--fix', ...only)).code).toBe(0);
    expect(readFileSync(join(cwd, 'sw1.cfg'), 'utf8')).toBe(
      other.replace(' permit tcp any host 10.0.0.1 eq 22\r\n', ''),
    );
  });

  it('are not made of what came by standard input, nor of what is waived', async () => {
    const piped = await netctl(['compliance', '-', '--fix', '--json', ...only], { stdin: text });
    expect(JSON.parse(piped.stdout).fixes.refused).toMatchObject([{ why: 'standard input cannot be changed' }]);
    const waived = text.replace(' ! kept as it is', ' ! netctl-waive: ACL003 reason=x owner=y until=2099-01-01');
    const cwd = folder('fixes-waived', { 'sw1.cfg': waived });
    const { json } = await audit(cwd, 'sw1.cfg', '--fix', ...only);
    expect(json.fixes.mended).toEqual([]);
    expect(readFileSync(join(cwd, 'sw1.cfg'), 'utf8')).toBe(waived);
  });
});

describe('live devices', () => {
  it('are read and audited; one that cannot be read ends in 1, the others are audited all the same', async () => {
    const site = await startSite([
      { name: 'sw1', platform: 'cisco-ios' },
      { name: 'sw2', platform: 'arista-eos' },
    ]);
    try {
      const run = async (...args: string[]) => {
        const ended = await netctl(['compliance', '--live', '-i', '.', ...args, '--json'], {
          cwd: site.dir,
          env: site.env,
        });
        return { code: ended.code, json: JSON.parse(ended.stdout) };
      };
      const good = await run('--fail-on', 'never');
      expect(brokenRules('compliance', good.json)).toEqual([]);
      expect(good.json.devices.map(({ name }: { name: string }) => name).sort()).toEqual(['sw1', 'sw2']);
      expect([good.code, good.json.findings.length > 0]).toEqual([0, true]);
      site.write('hosts.yaml', 'sw3: { hostname: 127.0.0.1, port: 1, platform: cisco-ios }\n');
      const lost = await run();
      expect([lost.code, lost.json.errors[0].device]).toEqual([1, 'sw3']);
    } finally {
      await site.close();
    }
  });
});

describe('tests of policies', () => {
  it('tell what is missing and what was not expected', async () => {
    const cwd = folder('tests', {
      'right/a.yaml': 'kind: odd\n',
      'right/expected.yaml': 'kind: expected\nversion: 1\nfindings:\n  - { rule: AUD002, file: a.yaml, line: 1 }\n',
      'wrong/a.yaml': 'kind: odd\n',
      'wrong/expected.yaml': 'kind: expected\nversion: 1\nfindings:\n  - { rule: AUD001 }\n',
    });
    const ended = await netctl(['compliance', 'test', '.', '--json'], { cwd });
    const json = JSON.parse(ended.stdout);
    expect(brokenRules('compliance-test', json)).toEqual([]);
    expect(json.tests).toMatchObject([
      { name: 'right/expected.yaml', passed: true },
      { passed: false, missing: [{ rule: 'AUD001' }], unexpected: [{ rule: 'AUD002', file: 'a.yaml' }] },
    ]);
    expect(ended.code).toBe(2);
    expect((await netctl(['compliance', 'test', 'right'], { cwd })).code).toBe(0);
  });
});

it('the catalogue and the page of a rule', async () => {
  const rules = JSON.parse((await netctl(['compliance', 'rules', '--json'])).stdout);
  expect(brokenRules('compliance-rules', rules)).toEqual([]);
  const { stdout } = await netctl(['compliance', 'explain', 'aud004', '--json']);
  expect(brokenRules('compliance-explain', JSON.parse(stdout))).toEqual([]);
  const ended = await netctl(['compliance', 'explain', 'AUD404']);
  expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('Did you mean AUD004?')]);
});
