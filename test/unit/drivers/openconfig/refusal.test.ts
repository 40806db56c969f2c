import { describe, expect, it } from 'vitest';
import { restconf } from '../../../../src/drivers/openconfig/restconf.js';
import { gnmiRefusal } from '../../../../src/drivers/shared/gnmi/refusal.js';
import { readHello } from '../../../../src/drivers/shared/netconf/hello.js';
import { netconfRefusal } from '../../../../src/drivers/shared/netconf/refusal.js';
import { mask } from '../../../../src/drivers/shared/openconfig/mask.js';
import { restconfRefusal } from '../../../../src/drivers/shared/restconf/refusal.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';
import { gnmiOp } from '../../../../src/yang/gnmi-op.js';
import { restconfOp } from '../../../../src/yang/restconf-op.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';

function reply(op: Op, output: string, exitCode: number, stderr = ''): Reply {
  return { op, output, exitCode, stderr, prompt: undefined };
}

function rpc(errors: string, line = '<commit/>'): Reply {
  const op: Op = { via: 'netconf', line, context: [], role: 'control' };
  return reply(op, `<rpc-reply xmlns="${BASE}">${errors}</rpc-reply>`, 1);
}

function rpcError(tag: string, rest = ''): string {
  return `<rpc-error><error-type>protocol</error-type><error-tag>${tag}</error-tag><error-severity>error</error-severity>${rest}</rpc-error>`;
}

describe('a refusal of NETCONF', () => {
  it('names all errors, their places, and who holds a lock', () => {
    const held = rpcError('lock-denied', '<error-info><session-id>7</session-id></error-info>');
    const bad = rpcError('invalid-value', '<error-path>/a/b</error-path><error-message>too large</error-message>');
    expect(netconfRefusal(rpc(held + bad), [])).toEqual({
      kind: 'lock',
      message: 'no words with it (lock-denied) held by session 7; too large (invalid-value) at /a/b',
    });
  });

  it('is none where a server has no startup configuration to save to', () => {
    const save = `<copy-config xmlns="${BASE}"><target><startup/></target><source><running/></source></copy-config>`;
    expect(netconfRefusal(rpc(rpcError('operation-not-supported'), save), [])).toBeUndefined();
    expect(netconfRefusal(rpc(rpcError('resource-denied'), save), [])).toMatchObject({ kind: 'resource' });
  });
});

it('says of an answer of RESTCONF that is no JSON what came', () => {
  const read = restconf.identify.ops.find(({ line }) => line.includes('openconfig-system')) ?? rpc('').op;
  const cut = reply(read, '{"openconfig-system:config": {"hostname"', 200);
  const rest = restconf.identify.ops.map((op) => (op === read ? cut : reply(op, '', 404)));
  expect(() => restconf.identify.read(rest)).toThrow(/is no JSON: \{"openconfig-system:config"/);
});

describe('a refusal of RESTCONF', () => {
  const body = JSON.stringify({ errors: { error: { 'error-tag': 'invalid-value', 'error-message': 'too large' } } });

  it('has the words of the server', () => {
    const put = restconfOp({ method: 'PUT', path: 'data/a:b', body: '{}' });
    expect(restconfRefusal(reply(put, body, 400), [])).toEqual({
      kind: 'semantic',
      message: 'too large (invalid-value)',
    });
    expect(restconfRefusal(reply(put, '', 412), [])).toMatchObject({ kind: 'lock' });
    expect(restconfRefusal(reply(put, '', 204), [])).toBeUndefined();
  });

  it('is none where what is to go is gone', () => {
    expect(restconfRefusal(reply(restconfOp({ method: 'DELETE', path: 'data/a:b' }), '', 404), [])).toBeUndefined();
  });
});

it('a refusal of gNMI has the status', () => {
  const set = gnmiOp({ do: 'set', deletes: [], replaces: [], updates: [] });
  expect(gnmiRefusal(reply(set, '', 3, 'bad VLAN'), [])).toEqual({
    kind: 'semantic',
    message: 'bad VLAN (gRPC status 3)',
  });
  expect(gnmiRefusal(reply(set, '', 16, 'who are you'), [])).toMatchObject({ kind: 'auth' });
  expect(gnmiRefusal(reply(set, '', 0), [])).toBeUndefined();
});

it('a hello tells capabilities and modules with what they deviate in', () => {
  const hello = `<hello xmlns="${BASE}"><capabilities>
    <capability>urn:ietf:params:netconf:base:1.1</capability>
    <capability> urn:ietf:params:netconf:capability:confirmed-commit:1.1 </capability>
    <capability>http://openconfig.net/yang/vlan?module=openconfig-vlan&amp;revision=2023-02-07&amp;deviations=x-dev,y-dev</capability>
  </capabilities></hello>`;
  const { capabilities, modules } = readHello(hello);
  expect([...capabilities]).toEqual(['base:1.1', 'confirmed-commit:1.1']);
  expect(modules).toEqual([{ name: 'openconfig-vlan', revision: '2023-02-07', deviations: ['x-dev', 'y-dev'] }]);
});

it.each([
  ['<auth-password>s3cret</auth-password>', '<auth-password><secret></auth-password>'],
  ['<a:auth-password xmlns:a="b">s3</a:auth-password>', '<a:auth-password xmlns:a="b"><secret></a:auth-password>'],
  ['{"auth-password":"s3\\"cret","x":1}', '{"auth-password":"<secret>","x":1}'],
  ['{"path":"/a/b/auth-password","value":"s3"}', '{"path":"/a/b/auth-password","value":"<secret>"}'],
  ['{"body":"{\\"auth-password\\":\\"s3\\"}"}', '{"body":"{\\"auth-password\\":\\"<secret>\\"}"}'],
  ['+ /a:b/config/auth-password = s3 cret', '+ /a:b/config/auth-password = <secret>'],
])('a password is masked in %s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});
