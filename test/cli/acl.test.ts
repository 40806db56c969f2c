import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliRun } from '../support/cli-run.js';
import { type Site, startSite } from '../support/emulated-site.js';
import { netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const EDGE = 'examples/configs/edge.cfg';
const EDGE_NEW = 'examples/configs/edge-new.cfg';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'netctl-acl-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

/** A configuration with one list. */
function config(name: string, entries: readonly string[]): string {
  const head = [
    'version 15.2',
    'service timestamps log datetime msec',
    'hostname edge',
    'ip access-list extended EDGE',
  ];
  return file(name, [...head, ...entries.map((entry) => ` ${entry}`), 'end', ''].join('\n'));
}

async function acl(command: 'search' | 'shadow' | 'compare' | 'trace', ...args: string[]) {
  const ended = await netctl(['acl', command, ...args, '--json']);
  const json = JSON.parse(ended.stdout);
  if (json.schema !== 'netctl.error.v1') expect(brokenRules(`acl-${command}`, json)).toEqual([]);
  return { json, code: ended.code, stderr: ended.stderr };
}

describe('netctl acl shadow', () => {
  it('names the entries that shadow one together, with their places', async () => {
    const { json, code } = await acl('shadow', '-f', EDGE);
    const [list] = json.lists;
    expect(list.findings).toMatchObject([
      {
        kind: 'shadowed',
        entry: { position: 5, source: { file: EDGE, line: 11, column: 2 } },
        by: [{ source: { line: 9 } }, { source: { line: 10 } }],
      },
      { kind: 'redundant', entry: { source: { line: 12 } }, by: [{ source: { line: 13 } }] },
    ]);
    expect(code).toBe(2);
    const text = await netctl(['acl', 'shadow', '-f', EDGE]);
    expect(text.stdout).toContain('shadowed: these entries above together have all its packets');
    expect(text.stdout).toContain(`${EDGE}:9:2`);
  });

  it('ends with 0 where every entry is needed', async () => {
    const path = config('clean.cfg', ['permit tcp any any eq 80', 'deny ip any any']);
    expect(await acl('shadow', '-f', path)).toMatchObject({ code: 0, json: { lists: [{ findings: [] }] } });
  });

  it('does not guess behind an entry that it does not understand', async () => {
    const path = config('odd.cfg', [
      'permit tcp any any eq 80',
      'permit tcp any any time-range NIGHT',
      'permit udp any any',
      'permit tcp any any eq 80',
    ]);
    const { json, code } = await acl('shadow', '-f', path);
    expect(json.lists[0].findings).toMatchObject([
      { kind: 'undecided', entry: { position: 3 }, by: [{ position: 2 }] },
      { kind: 'shadowed', entry: { position: 4 }, by: [{ position: 1 }] },
    ]);
    expect(code).toBe(2);
    const text = await netctl(['acl', 'shadow', '-f', path]);
    expect(text.stdout).toMatch(
      /not decided of entry \S+: netctl does not understand entry \S+, which may match anything/,
    );
  });
});

describe('netctl acl search', () => {
  const web = ['--protocol', 'tcp', '--destination', '192.0.2.10', '--destination-port', '443'];

  it('tells all entries that decide some of the packets', async () => {
    const { json, code } = await acl('search', '-f', EDGE, ...web);
    expect(json.lists[0]).toMatchObject({ outcome: 'mixed', entries: 10 });
    const hits: readonly { action: string; entry: { source: { line: number } } }[] = json.lists[0].hits;
    expect(hits.map(({ action, entry }) => [action, entry.source.line])).toEqual([
      ['permit', 7],
      ['permit', 9],
      ['permit', 10],
      ['deny', 16],
    ]);
    expect(code).toBe(0);
  });

  it('ends with 2 where the answer is not the expected one', async () => {
    const one = [...web, '--source', '198.51.100.0/24', '--tcp-flags', 'syn'];
    expect(await acl('search', '-f', EDGE, ...one, '--expect', 'permitted')).toMatchObject({ code: 0 });
    expect(await acl('search', '-f', EDGE, ...one, '--expect', 'denied')).toMatchObject({ code: 2 });
    expect(await acl('search', '-f', EDGE, ...web, '--expect', 'permitted')).toMatchObject({ code: 2 });
  });

  it.each([
    [['--source', '10.0.0.1/8'], '10.0.0.0/8 would be the prefix'],
    [['--source', '010.0.0.1'], 'is no address and no prefix'],
    [['--protocol', 'icmp', '--source-port', '80'], 'only TCP, UDP and SCTP have ports'],
    [['--destination-port', '90-80'], 'no port and no range'],
    [['--protocol', 'udp', '--tcp-flags', 'syn'], 'only TCP has these flags'],
    [['--tcp-flags', 'syn,fast'], '"fast" is no TCP flag'],
    [['--dscp', '64'], 'is no DSCP'],
    [['--fragment', '--destination-port', '80'], 'a later fragment has no ports'],
    [['--source', '10.0.0.0/8', '--destination', '2001:db8::/32'], 'is ipv6'],
  ])('refuses %j', async (flags, message) => {
    const ended = await netctl(['acl', 'search', '-f', EDGE, ...flags]);
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(3);
  });
});

describe('netctl acl trace', () => {
  const from = [
    '--source',
    '198.51.100.7',
    '--destination',
    '192.0.2.10',
    '--protocol',
    'tcp',
    '--destination-port',
    '443',
  ];

  it('names the one entry that a packet comes to', async () => {
    const { json, code } = await acl('trace', '-f', EDGE, ...from, '--tcp-flags', 'syn');
    expect(json.lists[0]).toMatchObject({
      outcome: 'permitted',
      hits: [{ certain: true, entry: { source: { line: 9 } } }],
    });
    expect(code).toBe(0);
    const text = await netctl(['acl', 'trace', '-f', EDGE, ...from, '--tcp-flags', 'syn']);
    expect(text.stdout).toContain(`permitted by ${EDGE}:9:2`);
  });

  it('says what a packet without an entry of its own comes to', async () => {
    const path = config('short.cfg', ['permit udp any any']);
    const text = await netctl(['acl', 'trace', '-f', path, ...from]);
    expect(text.stdout).toContain('denied since no entry matches it');
  });

  it('takes one packet only', async () => {
    const ended = await netctl(['acl', 'trace', '-f', EDGE, '--source', '10.0.0.0/8', '--destination', '192.0.2.1']);
    expect(ended.stderr).toContain('is not one address');
    expect(ended.code).toBe(3);
  });
});

describe('netctl acl compare', () => {
  it('shows packets that one side lets through alone', async () => {
    const { json, code } = await acl('compare', EDGE, EDGE_NEW);
    expect(json.pairs).toMatchObject([
      {
        answer: 'different',
        more: false,
        differences: [
          {
            packet: { destination_port: 31 },
            a: { action: 'deny' },
            b: { action: 'permit', entry: { source: { file: EDGE_NEW } } },
          },
        ],
      },
    ]);
    expect(code).toBe(2);
  });

  it('finds lists equal that are written differently, in a plan and on another platform too', async () => {
    const one = config('one.cfg', [
      'permit tcp 10.0.0.0 0.0.0.127 any eq 80',
      'permit tcp 10.0.0.128 0.0.0.127 any eq www',
      'deny ip any any',
    ]);
    const plan = file(
      'plan.yaml',
      `kind: acl\nversion: 1\ntargets: all\nacls:\n  - name: EDGE\n    family: ipv4\n    rules:\n      - { action: permit, protocol: tcp, source: 10.0.0.0/24, destination: any, destination_port: 80 }\n`,
    );
    const other = file(
      'other.cfg',
      '! device: leaf1 (DCS-7050, EOS-4.28.1F)\n!\nip access-list OTHER\n   10 permit tcp 10.0.0.0/24 any eq www\n!\nend\n',
    );
    expect(await acl('compare', one, plan)).toMatchObject({
      code: 0,
      json: { pairs: [{ answer: 'equal', more: false }] },
    });
    expect(await acl('compare', one, other, '--acl', 'EDGE', '--acl', 'OTHER')).toMatchObject({ code: 0 });
  });

  it('takes lists of a plan that are bound to port groups, which only an inventory knows', async () => {
    const plan = file(
      'bound.yaml',
      `kind: acl\nversion: 1\ntargets: all\nstate: overridden\nacls:\n  - name: EDGE\n    rules: [{ action: permit, protocol: tcp, source: any, destination: any }]\nbindings:\n  - { acl: EDGE, port_group: uplinks, direction: in }\nchecks:\n  - acl_bound: { acl: EDGE, port_group: uplinks, direction: in }\n`,
    );
    const { json, code } = await acl('compare', plan, config('bound.cfg', ['permit tcp any any', 'deny ip any any']));
    expect(json).toMatchObject({ pairs: [{ answer: 'equal' }] });
    expect(code).toBe(0);
  });

  it('does not call lists equal that hang on what it does not understand', async () => {
    const one = config('a.cfg', ['permit tcp any any time-range NIGHT']);
    const { json, code } = await acl('compare', one, config('b.cfg', ['permit tcp any any time-range NIGHT']));
    expect(json.pairs).toMatchObject([{ answer: 'undecided', not_understood: [{ side: 'a' }, { side: 'b' }] }]);
    expect(code).toBe(2);
  });

  it('takes the same words for the same within one file', async () => {
    const text = ['ip access-list extended ONE', ' permit tcp any any time-range NIGHT', 'ip access-list extended TWO'];
    const path = file(
      'two.cfg',
      ['version 15.2', ...text, ' permit tcp any any time-range NIGHT', 'end', ''].join('\n'),
    );
    const { json, code } = await acl('compare', path, path, '--acl', 'ONE', '--acl', 'TWO');
    expect(json.pairs).toMatchObject([{ answer: 'equal' }]);
    expect(code).toBe(0);
  });

  it('tells lists that only one side has', async () => {
    const one = config('c.cfg', ['permit ip any any']);
    const { json, code } = await acl('compare', one, EDGE);
    expect(json.pairs).toMatchObject([
      { answer: 'only_a', b: null },
      { answer: 'only_b', a: null },
    ]);
    expect(code).toBe(2);
  });
});

describe('files', () => {
  it.each([
    [['-f', 'nowhere.cfg'], 'cannot be read'],
    [['-f', 'package.json'], 'looks like no configuration'],
    [['-f', EDGE, '--acl', 'EDGE-OUT'], 'no filter is called EDGE-OUT; there are EDGE-IN'],
    [['-f', EDGE, '--family', 'ipv6'], 'no ipv6 filter was found'],
  ])('%j: %s', async (args, message) => {
    const ended = await netctl(['acl', 'shadow', ...args]);
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(3);
  });
});

describe('devices', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite([{ name: 'sw1', platform: 'cisco-ios' }]);
  });
  afterAll(() => site.close());

  it('are asked where no file is named', async () => {
    site.write(
      'plan.yaml',
      'kind: acl\nversion: 1\ntargets: all\nacls:\n  - name: EDGE\n    family: ipv4\n    rules:\n' +
        '      - { action: permit, protocol: tcp, source: 10.0.0.0/25, destination: any }\n' +
        '      - { action: permit, protocol: tcp, source: 10.0.0.0/26, destination: any }\n',
    );
    const { run } = cliRun(site);
    const applied = await run(['apply-acl', '-f', 'plan.yaml', '--yes']);
    expect(applied.stderr).not.toContain('NETCTL_');
    const ended = await run(['acl', 'shadow', '-d', 'sw1', '--acl', 'EDGE', '--json']);
    const json = JSON.parse(ended.stdout);
    expect(brokenRules('acl-shadow', json)).toEqual([]);
    expect(json.lists).toMatchObject([
      {
        origin: 'sw1',
        platform: 'cisco-ios',
        findings: [{ kind: 'shadowed', entry: { source: null }, by: [{ position: 1 }] }],
      },
    ]);
    expect(ended.code).toBe(2);
    const compared = await run(['acl', 'compare', 'plan.yaml', 'device:sw1', '--acl', 'EDGE', '--json']);
    expect(JSON.parse(compared.stdout)).toMatchObject({ pairs: [{ answer: 'equal' }] });
  });
});
