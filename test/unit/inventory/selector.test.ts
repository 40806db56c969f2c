import fc from 'fast-check';
import { describe, expect, it, test as property } from 'vitest';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { parseSelector } from '../../../src/inventory/selector.js';

function device(labels: Readonly<Record<string, string>>, rest: { groups?: readonly string[]; name?: string } = {}) {
  return { name: rest.name ?? 'sw1', platform: 'alpha-os', groups: rest.groups ?? [], labels };
}

function parseError(text: string): NetctlError {
  try {
    parseSelector(text);
  } catch (thrown) {
    if (thrown instanceof NetctlError) return thrown;
    throw thrown;
  }
  throw new Error(`"${text}" was expected to be refused`);
}

describe('labels, as Kubernetes matches them', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['x=y', { x: 'y' }, true],
    ['x=y', { x: 'z' }, false],
    ['x=z', {}, false],
    ['x==y', { x: 'y' }, true],
    ['x=y,z=w', { x: 'y', z: 'w' }, true],
    ['x=y,z=w', { x: 'w', z: 'w' }, false],
    ['x!=y', { x: 'z' }, true],
    ['x!=y', { x: 'y' }, false],
    ['x!=y', {}, true],
    ['x!=y,z!=w', { x: 'z', z: 'a' }, true],
    ['x!=y,z!=w', { x: 'z', z: 'w' }, false],
    ['x', { x: 'z' }, true],
    ['x', { x: '' }, true],
    ['x', { y: 'z' }, false],
    ['!x', { y: 'z' }, true],
    ['!x', { x: 'z' }, false],
    ['x in (a,b)', { x: 'b' }, true],
    ['x in (a,b)', { x: 'c' }, false],
    ['x in (a,b)', {}, false],
    ['x notin (a,b)', { x: 'c' }, true],
    ['x notin (a,b)', { x: 'a' }, false],
    ['x notin (a,b)', {}, true],
    ['x notin (a),y', { y: '' }, true],
    ['x=', { x: '' }, true],
    ['x=', { x: 'a' }, false],
    ['x=', {}, false],
    ['x=,z= ', { x: '', z: '' }, true],
    ['x in ()', { x: '' }, true],
    ['x in ()', {}, false],
    ['x notin ( )', { x: '' }, false],
    ['x in (abc,)', { x: '' }, true],
    ['x notin (, a)', { x: '' }, false],
    ['x notin (abc,,def),bar,z in (),w', { x: 'q', bar: '', z: '', w: '1' }, true],
    ['notin=in', { notin: 'in' }, true],
    ['in in (in,notin)', { in: 'notin' }, true],
    ['a in (x,y,notin, z,in)', { a: 'in' }, true],
    ['\rx', { x: '1' }, true],
    ['x  notin\t\t(abc,\ndef)', { x: 'abc' }, false],
    ['a ', { a: '' }, true],
    ['this-is-a-dns.domain.com/key-with-dash in (so,what)', { 'this-is-a-dns.domain.com/key-with-dash': 'what' }, true],
    ['0.1.2.domain/99 notin (10.10.100.1, tick.tack.clock)', { '0.1.2.domain/99': '10.10.100.1' }, false],
    ['environment in (production, qa)', { environment: 'qa' }, true],
    ['tier notin (frontend, backend)', {}, true],
    ['partition,environment notin (qa)', { partition: 'customerA', environment: 'production' }, true],
    ['Role=a', { role: 'a' }, false],
    ['constructor', {}, false],
    ['toString!=x', {}, true],
  ])('%j on %j is %s', (selector, labels, expected) => {
    expect(parseSelector(selector)(device(labels))).toBe(expected);
  });
});

describe('the reserved keys', () => {
  const leaf = { name: 'leaf1', platform: 'alpha-os', groups: ['leaf', 'ams1'], labels: { role: 'leaf' } };
  it.each<[string, boolean]>([
    ['all', true],
    ['all,role=leaf', true],
    ['role=access,all', false],
    ['name=leaf1', true],
    ['name in (leaf2,leaf1)', true],
    ['name!=leaf1', false],
    ['name', true],
    ['platform=alpha-os', true],
    ['platform notin (alpha-os)', false],
    ['group=leaf', true],
    ['group=ams1', true],
    ['group in (spine,ams1)', true],
    ['group!=ams1', false],
    ['group!=spine', true],
    ['group notin (spine,leaf)', false],
    ['group', true],
    ['!group', false],
    ['group=leaf,group=ams1', true],
    ['group=leaf,group=spine', false],
  ])('%j is %s', (selector, expected) => {
    expect(parseSelector(selector)(leaf)).toBe(expected);
  });

  it('has no group where a device has none', () => {
    expect(parseSelector('!group')(device({}))).toBe(true);
    expect(parseSelector('group!=x')(device({}))).toBe(true);
    expect(parseSelector('group=*')(device({}))).toBe(false);
  });
});

describe('wildcards in values', () => {
  it.each<[string, boolean]>([
    ['name=sw*', true],
    ['name=*', true],
    ['name=sw?', true],
    ['name=sw??', false],
    ['name=*1', true],
    ['name!=sw*', false],
    ['name in (leaf*,sw*)', true],
    ['name notin (leaf*,spine*)', true],
    ['role=acc*ss', true],
    ['role=', false],
    ['site=*', false],
  ])('%j is %s', (selector, expected) => {
    expect(parseSelector(selector)(device({ role: 'access' }))).toBe(expected);
  });
});

describe('what is no selector', () => {
  it.each<[string, number, string]>([
    ['', 1, 'it is empty'],
    ['  ', 3, 'it is empty'],
    ['x=a||y=b', 3, '"a||y" cannot be the value of a label'],
    ['x==a==b', 5, 'there is "=="'],
    ['!x=a', 3, 'there is "="'],
    ['x,,y', 3, 'there is "," where a label'],
    [',x,y', 1, 'there is ","'],
    ['x nott in (y)', 3, 'there is "nott" where =, ==, !=, in, notin'],
    ['a in (xyz),', 12, 'it ends where a label'],
    ['a in (xyz)b notin ()', 11, 'there is "b"'],
    ['a in (xyz abc)', 11, 'there is "abc" where a comma or ")"'],
    ['a notin(', 9, 'it ends where a value'],
    ['a in (b', 8, 'it ends where a comma or ")"'],
    ['a in b', 6, 'there is "b" where "("'],
    ['a (', 3, 'there is "("'],
    ['(', 1, 'there is "("'],
    ['x=(a,b)', 3, 'there is "("'],
    ['x in .', 6, 'there is "."'],
    ['-x=a', 1, '"-x" cannot be the name of a label'],
    ['x=-a', 3, '"-a" cannot be the value of a label'],
    ['name=leaf[12]', 6, '"leaf[12]" cannot be the value of a label'],
    ['x>1', 2, '">" is not one of netctl\'s operators'],
    ['x<7', 2, '"<" is not one of netctl\'s operators'],
    ['all=yes', 4, '`all` stands for every device and takes no value'],
    ['!all', 2, '`all` stands for every device and cannot be negated'],
    ['a'.repeat(64), 1, 'cannot be the name of a label'],
  ])('%j is refused at column %i: %s', (selector, column, message) => {
    const error = parseError(selector);
    expect(error.code).toBe('NETCTL_INVENTORY_SELECTOR');
    expect(error.message).toContain(`at column ${column} `);
    expect(error.message).toContain(message);
    expect(error.excerpt).toBe(`${selector}\n${' '.repeat(column - 1)}^`);
  });

  it('has the place of the selector where it stands in a file', () => {
    const source = { file: 'plan.yaml', line: 4, column: 10 };
    expect(() => parseSelector('a=(', source)).toThrow(expect.objectContaining({ source }));
  });

  it('keeps control characters away from the terminal', () => {
    const error = parseError('a=\u001b[31m(');
    expect(`${error.message}${error.excerpt}`).not.toContain('\u001b');
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'a',
      'role',
      'in',
      'notin',
      'all',
      'name',
      '=',
      '==',
      '!=',
      '!',
      '(',
      ')',
      ',',
      ' ',
      '*',
      '?',
      '/',
      '.',
      '-',
      '<',
      '\t',
      '\n',
      'é',
      '😀',
    ),
    { maxLength: 12 },
  );
  property('is a selector, or an error with its column', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          try {
            expect(typeof parseSelector(text)(device({ a: 'in' }, { groups: ['a'] }))).toBe('boolean');
          } catch (thrown) {
            if (!(thrown instanceof NetctlError)) throw thrown;
            expect(thrown.code).toBe('NETCTL_INVENTORY_SELECTOR');
            const column = Number(/at column (?<column>\d{1,6}) /.exec(thrown.message)?.groups?.['column']);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(text.length + 1);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  const key = fc.constantFrom('role', 'site', 'rack');
  const value = fc.constantFrom('a', 'b', 'c');
  const labels = fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });
  property('has != and notin select exactly who = and in leave out', () => {
    fc.assert(
      fc.property(key, fc.uniqueArray(value, { minLength: 1 }), labels, (k, values, has) => {
        const one = device(has);
        expect(parseSelector(`${k}!=${values[0]}`)(one)).toBe(!parseSelector(`${k}=${values[0]}`)(one));
        expect(parseSelector(`${k} notin (${values})`)(one)).toBe(!parseSelector(`${k} in (${values})`)(one));
        expect(parseSelector(`!${k}`)(one)).toBe(!parseSelector(k)(one));
      }),
    );
  });
});
