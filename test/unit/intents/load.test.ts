import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import { assignDocuments } from '../../../src/intents/assign.js';
import { distinctErrors } from '../../../src/intents/distinct-errors.js';
import { type Intents, loadIntents } from '../../../src/intents/load.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import { device, HEAD, variable } from './support.js';

const PLAN = `${HEAD}vlans: [{ id: 10 }]\n`;
const ACL = 'kind: acl\nversion: 1\ntargets: all\n';

/** Files by path; a folder is there when a path begins with it. */
function load(files: Readonly<Record<string, string>>, ...paths: readonly string[]): Promise<Intents> {
  return loadIntents(paths, {
    kinds: ['vlan'],
    files: {
      read: async (path) => Buffer.from(files[path] ?? fail('ENOENT')),
      list: async (dir) => {
        const inside = Object.keys(files).filter((path) => path.startsWith(`${dir}/`));
        if (inside.length > 0) return inside.map((path) => path.slice(dir.length + 1));
        return fail(dir in files ? 'ENOTDIR' : 'ENOENT');
      },
      stdin: async () => files['-'] ?? '',
    },
  });
}

function fail(code: string): never {
  throw Object.assign(new Error(`${code}: refused by the test`), { code });
}

async function refusals(promise: Promise<unknown>): Promise<readonly string[]> {
  return promise.then(
    () => [],
    (thrown: unknown) => errorsOf(thrown).map(({ code, message }) => `${code} ${message}`),
  );
}

describe('loadIntents', () => {
  it('reads files, folders and standard input, each once', async () => {
    const files = {
      'a.yaml': PLAN,
      'dir/2.yml': PLAN,
      'dir/1.yaml': `${PLAN}---\n${PLAN}`,
      'dir/.hidden.yaml': '[',
      'dir/readme.md': '[',
      'dir/empty.yaml': '# nothing yet\n',
      '-': PLAN,
    };
    const { documents, notes } = await load(files, 'a.yaml', 'dir', '-', 'a.yaml');
    expect(documents.map(({ targets }) => targets.source.file)).toEqual([
      'a.yaml',
      'dir/1.yaml',
      'dir/1.yaml',
      'dir/2.yml',
      '<stdin>',
    ]);
    expect(notes).toEqual([]);
  });

  it('reads JSON', async () => {
    const text = JSON.stringify({ kind: 'vlan', version: 1, targets: 'all', vlans: [{ id: 10 }] }, undefined, '\t');
    expect((await load({ 'a.json': text }, 'a.json')).documents).toHaveLength(1);
  });

  it('leaves documents of another kind out of a folder, and says so', async () => {
    const { documents, notes } = await load({ 'dir/a.yaml': `${ACL}---\n${PLAN}` }, 'dir');
    expect(documents).toHaveLength(1);
    expect(notes).toEqual(['dir/a.yaml:1:7: a document of kind acl is left out; this command takes vlan.']);
  });

  it.each([
    [{ 'a.yaml': ACL }, ['a.yaml'], ['NETCTL_INPUT_KIND This document is of kind "acl"; this command takes vlan.']],
    [{ '-': ACL }, ['-'], ['NETCTL_INPUT_KIND This document is of kind "acl"; this command takes vlan.']],
    [
      { 'd/a.yaml': 'kind: vlans\nversion: 1' },
      ['d'],
      ['NETCTL_INPUT_KIND This document is of kind "vlans"; this command takes vlan. Did you mean `vlan`?'],
    ],
    [{ 'd/a.yaml': ACL }, ['d'], ['NETCTL_INPUT_EMPTY There is no document of kind vlan in d.']],
    [{ 'd/a.txt': PLAN }, ['d'], ['NETCTL_INPUT_FILE The folder d has no *.yaml files.']],
    [{}, ['a.yaml'], ['NETCTL_INPUT_FILE a.yaml cannot be read: there is no such file or folder.']],
    [{ 'a.yaml': '' }, ['a.yaml'], ['NETCTL_INPUT_EMPTY a.yaml is empty.']],
    [
      { 'a.yaml': 'version: 1\ntargets: all' },
      ['a.yaml'],
      ['NETCTL_INPUT_FIELD_MISSING This document has no `kind`, which it needs.'],
    ],
    [
      { 'a.yaml': 'vlan', 'd/b.yaml': 'a: 1\na: 2', 'd/c.yaml': '\0' },
      ['a.yaml', 'd'],
      [
        'NETCTL_INPUT_YAML_DUPLICATE The key `a` stands here a second time; the first is at d/b.yaml:1:1.',
        'NETCTL_INPUT_BINARY d/c.yaml is not a text file: it has a NUL byte.',
        'NETCTL_INPUT_FIELD_VALUE This document is "vlan"; it takes a map.',
      ],
    ],
  ])('%j is refused', async (files, paths, errors) => {
    expect(await refusals(load(files, ...paths))).toEqual(errors);
  });

  it('finds what is wrong without asking a device', async () => {
    const files = { 'a.yaml': `${HEAD}vlans: [{ range: 5-1 }]\n---\n${HEAD}interfaces: [{ ports: "[" }]` };
    expect(await refusals(load(files, 'a.yaml'))).toHaveLength(2);
    expect(await refusals(load({ 'a.yaml': `${HEAD}vlans: "${variable('nothing')}"` }, 'a.yaml'))).toHaveLength(1);
  });
});

describe('assignDocuments', () => {
  const devices = ['sw1', 'sw2'];

  it('asks once for each selector and says which select nobody', async () => {
    const plan = (targets: string) => PLAN.replace('all', targets);
    const { documents } = await load(
      { 'a.yaml': ['all', 'name=sw2', 'all', 'name=sw9'].map(plan).join('---\n') },
      'a.yaml',
    );
    const asked: string[] = [];
    const { byDevice, unmatched } = assignDocuments({ documents }, ({ value }) => {
      asked.push(value);
      return devices.filter((name) => value === 'all' || value === `name=${name}`);
    });
    expect(asked).toEqual(['all', 'name=sw2', 'name=sw9']);
    expect([...byDevice].map(([name, own]) => [name, own.length])).toEqual([
      ['sw1', 2],
      ['sw2', 3],
    ]);
    expect(unmatched).toEqual([documents[3]]);
    expect(unmatched[0]?.targets).toEqual({ value: 'name=sw9', source: { file: 'a.yaml', line: 18, column: 10 } });
  });
});

describe('distinctErrors', () => {
  it('tells one mistake of a document once for all devices', async () => {
    const { documents } = await load(
      { 'a.yaml': `${HEAD}interfaces: [{ port_group: uplinks }, { ports: nix }]` },
      'a.yaml',
    );
    const errors = Array.from({ length: 7 }, (_, n) => {
      try {
        resolveIntents(documents, device({ name: `sw${n + 1}` }));
      } catch (thrown) {
        return errorsOf(thrown);
      }
      return [];
    }).flat();
    expect(errors).toHaveLength(14);
    const distinct = distinctErrors(errors);
    expect(distinct.map(({ message }) => message)).toEqual([
      'The device has no port group `uplinks`. (sw1, sw2, sw3, sw4, sw5 and 2 more)',
      '"nix" cannot be a port of this platform. (sw1, sw2, sw3, sw4, sw5 and 2 more)',
    ]);
    expect(distinct[0]?.excerpt).toContain('^');
    expect(distinctErrors(errors.slice(0, 2))).toEqual(errors.slice(0, 2));
  });
});
