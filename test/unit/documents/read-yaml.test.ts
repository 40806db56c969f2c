import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import { errorsOf, type NetctlError } from '../../../src/errors/netctl-error.js';

async function failure(content: string | Uint8Array): Promise<readonly NetctlError[]> {
  try {
    await readYaml(content, 'plan.yaml');
  } catch (thrown) {
    return errorsOf(thrown);
  }
  throw new Error('it was read without an error');
}

async function only(content: string): Promise<unknown> {
  const [document] = await readYaml(content, 'plan.yaml');
  return document?.value;
}

const variable = (name: string) => `\${${name}}`;

describe('values', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['{"a": [1, 2.5, "x", null, true]}', { a: [1, 2.5, 'x', null, true] }],
    ['a: yes\nb: no\nc: on\nd: 1_000\ne: 2024-01-01', { a: 'yes', b: 'no', c: 'on', d: '1_000', e: '2024-01-01' }],
    ['a:\nb: ~\nc: ""', { a: null, b: null, c: '' }],
    ['010: x\n10: y', { '010': 'x', '10': 'y' }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    [`a: ${variable('data.asn')}`, { a: variable('data.asn') }],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
  ])('reads %j', async (text, value) => {
    expect(await only(text)).toEqual(value);
  });

  it('takes __proto__ for a key like any other', async () => {
    const value = await only('__proto__: { admin: true }\nconstructor: 1');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { admin?: unknown }).admin).toBeUndefined();
  });

  it('leaves empty documents out and keeps the numbers of the others', async () => {
    const documents = await readYaml('---\n---\na: 1\n---\n# nothing\n---\nb: 2\n', 'f');
    expect(documents.map(({ index, value }) => [index, value])).toEqual([
      [1, { a: 1 }],
      [3, { b: 2 }],
    ]);
  });

  it('takes bytes', async () => {
    expect(await readYaml(new TextEncoder().encode('\uFEFFname: ä'), 'f')).toHaveLength(1);
  });
});

describe('places', () => {
  const text = [
    'kind: vlan # first',
    'vlans:',
    '  - { id: 10, name: "users" }',
    '  - id: 20',
    '    name:',
    'base: &base',
    '  a: 1',
    'other: *base',
    '',
  ].join('\n');

  it.each([
    [[], '1:1'],
    [['kind'], '1:7'],
    [['vlans', 0], '3:5'],
    [['vlans', 0, 'name'], '3:21'],
    [['vlans', 1, 'id'], '4:9'],
    [['vlans', 1, 'name'], '5:5'],
    [['vlans', 1, 'state'], '4:5'],
    [['vlans', 7, 'state'], '3:3'],
    [['nothing'], '1:1'],
    [['other', 'a'], '7:6'],
  ])('finds the value at %j', async (path, place) => {
    const [document] = await readYaml(text, 'plan.yaml');
    const { line, column } = document?.place(path) ?? {};
    expect(`${line}:${column}`).toBe(place);
  });

  it.each([
    [['kind'], '1:1'],
    [['vlans', 0, 'name'], '3:15'],
    [['vlans', 1], '4:5'],
  ])('finds the key of %j', async (path, place) => {
    const [document] = await readYaml(text, 'plan.yaml');
    const { line, column } = document?.keyPlace(path) ?? {};
    expect(`${line}:${column}`).toBe(place);
  });

  it('counts lines that end in CR LF and in CR', async () => {
    const [document] = await readYaml('a: 1\r\nb: 2\rc: 3\n', 'plan.yaml');
    expect(document?.place(['b']).line).toBe(2);
    expect(document?.place(['c'])).toEqual({ file: 'plan.yaml', line: 3, column: 4 });
  });

  it('shows the line with a caret, without what could steer a terminal', async () => {
    const [document] = await readYaml('a: 1\nnäme: "\\e"\t# \u2067x', 'plan.yaml');
    const excerpt = document?.excerpt({ file: 'plan.yaml', line: 2, column: 7 });
    expect(excerpt).toBe('2 | näme: "\\e" # ·x\n  |       ^');
    expect(document?.excerpt({ file: 'other.yaml', line: 2, column: 7 })).toBe('');
  });

  it('cuts a long line around the caret', async () => {
    const [document] = await readYaml(`{"a": "${'x'.repeat(500)}", "b": 1}`, 'plan.json');
    const lines = document?.excerpt(document.place(['b'])).split('\n') ?? [];
    expect(lines[0]?.length).toBeLessThan(130);
    expect(lines[0]?.at(lines[1]?.indexOf('^') ?? 0)).toBe('1');
  });
});

describe('what is refused', () => {
  it.each([
    ['', 'NETCTL_INPUT_EMPTY', '1:1', /is empty/],
    ['# only a comment\n---\n', 'NETCTL_INPUT_EMPTY', '1:1', /is empty/],
    ['a: 1\nb\u0000: 2', 'NETCTL_INPUT_BINARY', '2:2', /NUL/],
    ['a: 1\na: 2', 'NETCTL_INPUT_YAML_DUPLICATE', '2:1', /first is at plan\.yaml:1:1/],
    ['x: { a: {b: 1}, "a": 2 }', 'NETCTL_INPUT_YAML_DUPLICATE', '1:17', /first is at plan\.yaml:1:6/],
    ['a: !!js/function "x"', 'NETCTL_INPUT_YAML_FEATURE', '1:4', /!!js\/function/],
    ['a: !custom {}', 'NETCTL_INPUT_YAML_FEATURE', '1:4', /!custom/],
    ['a: &a {b: 1}\nc:\n  <<: *a', 'NETCTL_INPUT_YAML_FEATURE', '3:3', /Merge keys/],
    ['? [a]\n: b', 'NETCTL_INPUT_YAML_FEATURE', '1:3', /keys are plain text/],
    ['a: *b', 'NETCTL_INPUT_YAML', '1:4', /no anchor/],
    ['a: &a [*a]', 'NETCTL_INPUT_YAML', '1:8', /its own anchor/],
    ['a:\n\t- x', 'NETCTL_INPUT_YAML', '2:1', /[Tt]ab/],
    ['a: [1, 2', 'NETCTL_INPUT_YAML', undefined, /not YAML/],
    ['a: b: c', 'NETCTL_INPUT_YAML', '1:4', /nested mappings/],
    ['a: 1\nb: { c: "x }\nd: 1\n', 'NETCTL_INPUT_YAML', '2:9', /quote that opens here is never closed/],
    ['a: { b: 1 c: 2 }', 'NETCTL_INPUT_YAML', undefined, /a comma is missing before/],
    ['{"a": 1 "b": 2}', 'NETCTL_INPUT_YAML', '1:12', /a comma is missing before/],
    ['a: \u0007', 'NETCTL_INPUT_YAML', '1:4', /non-printable/],
    [`ok: 1\nx: { asn: ${variable('data.asn')} }`, 'NETCTL_INPUT_YAML', '2:11', /must be in quotes/],
    [`x: [10, ${variable('data.asn')}]`, 'NETCTL_INPUT_YAML', '1:9', /must be in quotes/],
    [`x: { name: "a", b: as-${variable('data.asn')} }`, 'NETCTL_INPUT_YAML', '1:23', /must be in quotes/],
  ])('%j is %s', async (text, code, place, message) => {
    const [error] = await failure(text);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
    if (place !== undefined) expect(`${error?.source?.line}:${error?.source?.column}`).toBe(place);
    if (!/EMPTY|BINARY/.test(code)) expect(error?.excerpt).toContain('^');
  });

  it('refuses bytes that are not UTF-8, with the place of the first', async () => {
    const [error] = await failure(Uint8Array.of(...new TextEncoder().encode('a: 1\nb: '), 0xe4, 0x0a));
    expect(error).toMatchObject({ code: 'NETCTL_INPUT_BINARY', source: { line: 2, column: 4 } });
  });

  it('finds all mistakes in the syntax of one document', async () => {
    const errors = await failure('ok: 1\n---\na: "x\nb: 1\n---\nc: 2\n');
    expect(errors.every(({ code }) => code === 'NETCTL_INPUT_YAML')).toBe(true);
    expect((await failure('a: [1, 2\nb: 3\nc: d: e\n')).length).toBeGreaterThan(1);
  });

  it('finds all duplicate keys', async () => {
    expect(await failure('a: 1\na: 2\nb: 1\nb: 2')).toHaveLength(2);
  });

  it('is quick to refuse a bomb of aliases', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}]`);
    const [error] = await failure(['l0: &l0 [x]', ...levels].join('\n'));
    expect(error?.code).toBe('NETCTL_INPUT_YAML_LIMIT');
  });

  it.each(['[', '{a: '])('is quick to refuse a hundred thousand %j', async (open) => {
    const [error] = await failure(open.repeat(100_000));
    expect(error?.code).toBe('NETCTL_INPUT_YAML_LIMIT');
  });

  it('takes an empty file where it is told to', async () => {
    expect(await readYaml('# all defaults\n', 'netctl.yaml', { mayBeEmpty: true })).toEqual([]);
  });
});
