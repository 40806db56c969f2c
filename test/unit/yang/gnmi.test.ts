import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Path, SetRequest, TypedValue } from '../../../src/generated/gnmi/gnmi.js';
import { Extension } from '../../../src/generated/gnmi/gnmi-ext.js';
import { gnmiOp } from '../../../src/yang/gnmi-op.js';
import { gnmiPath, gnmiPathText } from '../../../src/yang/gnmi-path.js';
import { plainValue, typedValue } from '../../../src/yang/gnmi-value.js';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const step = fc.record({ name, keys: fc.dictionary(name, fc.string({ unit: 'binary' }), { maxKeys: 3 }) });

describe('paths', () => {
  it('say the same after a way over the wire, whatever stands in their keys', () => {
    fc.assert(
      fc.property(fc.option(name, { nil: undefined }), fc.array(step), (origin, steps) => {
        const elem = steps.map((one) => ({ name: one.name, key: one.keys }));
        const text = gnmiPathText({ ...(origin !== undefined && { origin }), elem });
        const back = Path.decode(Path.encode(gnmiPath(text)).finish());
        expect(back.origin ?? '').toBe(origin ?? '');
        expect((back.elem ?? []).map(({ name, key }) => [name, key])).toEqual(
          elem.map(({ name, key }) => [name, { ...key }]),
        );
        expect(gnmiPathText(back)).toBe(text);
      }),
    );
  });

  it.each([
    [{ elem: [{ name: 'a', key: { z: '1', b: '2' } }] }, undefined, '/a[b=2][z=1]'],
    [{ elem: [{ name: 'm:a' }] }, { origin: 'cli', elem: [{ name: 'p' }] }, 'cli:/p/m:a'],
    [{ element: ['interfaces', 'interface[name=eth0]'] }, undefined, '/interfaces/interface[name=eth0]'],
    [undefined, undefined, '/'],
  ])('%j below %j is %s', (path, prefix, text) => {
    expect(gnmiPathText(path, prefix)).toBe(text);
  });
});

describe('values', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  );
  const value = fc.oneof(leaf, fc.array(leaf), fc.dictionary(name, leaf));

  it.each([
    ['scalars', { encoding: 'JSON_IETF', scalars: true }],
    ['JSON_IETF', { encoding: 'JSON_IETF', scalars: false }],
    ['JSON', { encoding: 'JSON', scalars: false }],
  ] as const)('come back as %s as they were', (_, form) => {
    fc.assert(
      fc.property(value, (one) => {
        const val = TypedValue.decode(TypedValue.encode(typedValue(one, form)).finish());
        expect(plainValue({ val })).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('the value of a leaf of type empty is no leaf-list', () => {
    expect(typedValue([null], { encoding: 'JSON_IETF', scalars: true }).value?.$case).toBe('jsonIetfVal');
  });

  it.each([
    [{ val: { value: { $case: 'intVal', intVal: -9223372036854775808n } } }, '-9223372036854775808'],
    [{ val: { value: { $case: 'decimalVal', decimalVal: { digits: 12345n, precision: 3 } } } }, '12.345'],
    [{ val: { value: { $case: 'decimalVal', decimalVal: { digits: -1n, precision: 0 } } } }, '-1'],
    [{ val: { value: { $case: 'bytesVal', bytesVal: Buffer.from('hi') } } }, 'aGk='],
    [{ value: { value: Buffer.from('{"a":1}'), type: 4 } }, { a: 1 }],
  ] as const)('%o is %j', (update, plain) => {
    expect(plainValue(update)).toEqual(plain);
  });
});

describe('messages', () => {
  // The bytes that any other implementation makes of these: field number and wire type, length, contents.
  it('are on the wire what gNMI 0.10 says', () => {
    const request: SetRequest = {
      prefix: { target: 't' },
      delete: [{ origin: 'o', elem: [{ name: 'a', key: { k: 'v' } }] }],
      unionReplace: [{ val: { value: { $case: 'doubleVal', doubleVal: 1 } } }],
    };
    expect(Buffer.from(SetRequest.encode(request).finish()).toString('hex')).toBe(
      ['0a03220174', '1210', '12016f', '1a0b', '0a0161', '1206', '0a016b', '120176'].join('') +
        '320b1a0971000000000000f03f',
    );
    const extension: Extension = {
      ext: {
        $case: 'commit',
        commit: { id: 'x', action: { $case: 'commit', commit: { rollbackDuration: { seconds: 60n } } } },
      },
    };
    expect(Buffer.from(Extension.encode(extension).finish()).toString('hex')).toBe('22090a017812040a02083c');
    const confirm: Extension = {
      ext: { $case: 'commit', commit: { id: 'x', action: { $case: 'confirm', confirm: {} } } },
    };
    expect(Buffer.from(Extension.encode(confirm).finish()).toString('hex')).toBe('22050a01781a00');
  });
});

describe('operations', () => {
  it.each([
    [{ do: 'capabilities' }, 'read'],
    [{ do: 'get', paths: ['/a'], type: 'config' }, 'read'],
    [{ do: 'stage', deletes: [], replaces: [], updates: [] }, 'config'],
    [{ do: 'commit' }, 'control'],
    [{ do: 'cancel', id: 'x' }, 'control'],
  ] as const)('%j is of the role %s', (call, role) => {
    expect(gnmiOp(call, ['+ /a = 1'])).toEqual({
      via: 'gnmi',
      call,
      line: JSON.stringify(call),
      context: [],
      role,
      shown: ['+ /a = 1'],
    });
  });
});
