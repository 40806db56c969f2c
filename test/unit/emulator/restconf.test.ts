import { describe, expect, it } from 'vitest';
import { configOf, type ToyOptions, toyYangBox } from './toy-yang-box.js';

const YANG_PATCH = 'application/yang-patch+json';

function start(options: ToyOptions = {}) {
  const box = toyYangBox(options);
  return {
    box,
    top: () => configOf(box)['net:top'],
    /** Asks below the API's root. */
    ask(method: string, path: string, body: unknown = '', headers: Readonly<Record<string, string>> = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return box.restconf({ method, path: `/restconf/${path}`, headers, body: text });
    },
  };
}

describe('discovery', () => {
  it('is told at host-meta, unless the device does not', () => {
    const request = { method: 'GET', path: '/.well-known/host-meta', headers: {}, body: '' };
    expect(toyYangBox().restconf(request).body).toContain("href='/restconf'");
    expect(toyYangBox({ restconf: { hostMeta: false } }).restconf(request).status).toBe(404);
  });

  it('of YANG Patch: by capability and by OPTIONS', () => {
    const path = 'data/ietf-restconf-monitoring:restconf-state/capabilities';
    expect(start().ask('GET', path).body).toContain('yang-patch:1.0');
    expect(start().ask('OPTIONS', 'data').headers['accept-patch']).toContain(YANG_PATCH);
    const without = toyYangBox({ yangPatch: false });
    expect(
      without.restconf({ method: 'OPTIONS', path: '/restconf/data', headers: {}, body: '' }).headers['accept-patch'],
    ).not.toContain(YANG_PATCH);
  });
});

describe('reading', () => {
  it.each([
    { path: 'data/net:top/host', json: { 'net:host': 'alpha' } },
    { path: 'data/net:top/vlan=10', json: { 'net:vlan': [{ id: 10, name: 'users' }] } },
    { path: 'data/net:top/vlan', json: { 'net:vlan': [{ id: 10, name: 'users' }, { id: 20 }] } },
    {
      path: 'data/net:top/rule=1,kinds%3AIPV4',
      json: { 'net:rule': [{ seq: 1, type: 'kinds:IPV4', action: 'permit' }] },
    },
    { path: 'data/net:top?depth=1', json: { 'net:top': {} } },
    { path: 'data/net:top?fields=host;vlan(name)', json: { 'net:top': { host: 'alpha', vlan: [{ name: 'users' }] } } },
    { path: 'data/net:top/vlan=20?with-defaults=report-all', json: { 'net:vlan': [{ id: 20, up: true }] } },
  ])('$path', ({ path, json }) => {
    const { status, body } = start().ask('GET', path);
    expect({ status, json: JSON.parse(body) }).toEqual({ status: 200, json });
  });

  it('tells configuration and state apart', () => {
    expect(start().ask('GET', 'data/net:top?content=all').body).toContain('"big":"42"');
    expect(start().ask('GET', 'data/net:top?content=config').body).not.toContain('big');
  });

  it('gives XML to who asks for it', () => {
    const { body, headers } = start().ask('GET', 'data/net:top/vlan=10', '', { accept: 'application/yang-data+xml' });
    expect(body).toBe('<vlan xmlns="urn:net"><id>10</id><name>users</name></vlan>');
    expect(headers['content-type']).toBe('application/yang-data+xml');
  });
});

describe('writing', () => {
  it.each([
    {
      method: 'PUT',
      path: 'data/net:top/vlan=30',
      body: { 'net:vlan': [{ id: 30 }] },
      status: 201,
      after: { vlan: [{ id: 10 }, { id: 20 }, { id: 30 }] },
    },
    {
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: { 'net:vlan': [{ id: 10 }] },
      status: 204,
      after: { vlan: [{ id: 10 }, { id: 20 }] },
    },
    { method: 'PUT', path: 'data/net:top/dns', body: { 'net:dns': ['three'] }, status: 204, after: { dns: ['three'] } },
    {
      method: 'PATCH',
      path: 'data/net:top',
      body: { 'net:top': { host: 'beta' } },
      status: 204,
      after: { host: 'beta', dns: ['one', 'two'] },
    },
    {
      method: 'POST',
      path: 'data/net:top',
      body: { 'net:vlan': [{ id: 30 }] },
      status: 201,
      after: { vlan: [{ id: 10 }, { id: 20 }, { id: 30 }] },
    },
    { method: 'DELETE', path: 'data/net:top/vlan=20', body: '', status: 204, after: { vlan: [{ id: 10 }] } },
    {
      method: 'PUT',
      path: `data/net:top/rule=3,kinds%3AIPV6?insert=before&point=${encodeURIComponent('/net:top/rule=2,kinds%3AIPV4')}`,
      body: { 'net:rule': [{ seq: 3, type: 'kinds:IPV6', action: 'deny' }] },
      status: 201,
      after: { rule: [{ seq: 1 }, { seq: 3 }, { seq: 2 }] },
    },
  ])('$method $path', ({ method, path, body, status, after }) => {
    const { ask, top } = start();
    expect(ask(method, path, body)).toMatchObject({ status });
    expect(top()).toMatchObject(after);
  });

  it.each([
    {
      what: 'a bad value',
      method: 'PATCH',
      path: 'data/net:top',
      body: { 'net:top': { ttl: 0 } },
      status: 400,
      tag: 'invalid-value',
    },
    {
      what: 'a number as text',
      method: 'PATCH',
      path: 'data/net:top',
      body: { 'net:top': { ttl: '5' } },
      status: 400,
      tag: 'invalid-value',
    },
    {
      what: 'an unknown member',
      method: 'PATCH',
      path: 'data/net:top',
      body: { 'net:top': { nope: 1 } },
      status: 400,
      tag: 'unknown-element',
    },
    {
      what: 'another resource in the body',
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: { 'net:port': [] },
      status: 400,
      tag: 'malformed-message',
    },
    {
      what: 'another key in the body',
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: { 'net:vlan': [{ id: 11 }] },
      status: 400,
      tag: 'invalid-value',
    },
    {
      what: 'no JSON',
      method: 'PUT',
      path: 'data/net:top/vlan=10',
      body: '<vlan/>',
      status: 400,
      tag: 'malformed-message',
    },
    {
      what: 'what is there already',
      method: 'POST',
      path: 'data/net:top',
      body: { 'net:vlan': [{ id: 10 }] },
      status: 409,
      tag: 'data-exists',
    },
    {
      what: 'what is not there',
      method: 'DELETE',
      path: 'data/net:top/vlan=99',
      body: '',
      status: 404,
      tag: 'invalid-value',
    },
    { what: 'an unknown path', method: 'GET', path: 'data/net:nope', body: '', status: 400, tag: 'unknown-element' },
    {
      what: 'a reference to nothing',
      method: 'PATCH',
      path: 'data/net:top/port=p1',
      body: { 'net:port': [{ name: 'p1', access: 99 }] },
      status: 409,
      tag: 'data-missing',
    },
    {
      what: 'a merge into what is not there',
      method: 'PATCH',
      path: 'data/net:top/vlan=99',
      body: { 'net:vlan': [{ id: 99 }] },
      status: 404,
      tag: 'invalid-value',
    },
  ])('refuses $what', ({ method, path, body, status, tag }) => {
    const { ask, top } = start();
    const before = top();
    const answer = ask(method, path, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)['ietf-restconf:errors'].error[0]['error-tag']).toBe(tag);
    expect(top()).toEqual(before);
  });

  it.each([
    { errors: 'standard', shape: { 'ietf-restconf:errors': { error: [{ 'error-tag': 'invalid-value' }] } } },
    { errors: 'object', shape: { 'ietf-restconf:errors': { error: { 'error-tag': 'invalid-value' } } } },
    { errors: 'bare', shape: { errors: { error: [{ 'error-tag': 'invalid-value' }] } } },
  ] as const)('errors of the shape $errors', ({ errors, shape }) => {
    const { ask } = start({ restconf: { errors } });
    expect(JSON.parse(ask('PATCH', 'data/net:top', { 'net:top': { ttl: 0 } }).body)).toMatchObject(shape);
  });

  it('depends on an ETag that goes stale', () => {
    const { ask, top } = start();
    const etag = ask('GET', 'data/net:top/vlan=10').headers['etag'] ?? '';
    const write = (name: string) =>
      ask('PUT', 'data/net:top/vlan=10', { 'net:vlan': [{ id: 10, name }] }, { 'if-match': etag }).status;
    expect(write('one')).toBe(204);
    expect(write('two')).toBe(412);
    expect(top()).toMatchObject({ vlan: [{ name: 'one' }, { id: 20 }] });
    expect(ask('PUT', 'data/net:top/vlan=10', { 'net:vlan': [{ id: 10 }] }, { 'if-none-match': '*' }).status).toBe(412);
  });

  it('waits for a lock of NETCONF', () => {
    const { ask, box } = start();
    const peer = box.netconf();
    peer.rpc(
      '<rpc xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="1"><lock><target><running/></target></lock></rpc>',
    );
    expect(ask('PATCH', 'data/net:top', { 'net:top': { host: 'beta' } }).status).toBe(409);
    peer.end();
    expect(ask('PATCH', 'data/net:top', { 'net:top': { host: 'beta' } }).status).toBe(204);
  });
});

describe('a YANG Patch (RFC 8072)', () => {
  const patch = (...edit: readonly object[]) => ({ 'ietf-yang-patch:yang-patch': { 'patch-id': 'p', edit } });
  const send = (body: object, options: ToyOptions = {}) => {
    const { ask, top } = start(options);
    const answer = ask('PATCH', 'data', body, { 'content-type': YANG_PATCH });
    return { answer, top: top() };
  };

  it('takes all edits in their order', () => {
    const { answer, top } = send(
      patch(
        { 'edit-id': '1', operation: 'create', target: '/net:top/vlan=30', value: { 'net:vlan': [{ id: 30 }] } },
        {
          'edit-id': '2',
          operation: 'merge',
          target: '/net:top/port=p1',
          value: { 'net:port': [{ name: 'p1', access: 30 }] },
        },
        { 'edit-id': '3', operation: 'delete', target: '/net:top/vlan=10' },
        { 'edit-id': '4', operation: 'remove', target: '/net:top/vlan=99' },
        {
          'edit-id': '5',
          operation: 'insert',
          where: 'first',
          target: '/net:top/rule=3,kinds:IPV6',
          value: { 'net:rule': [{ seq: 3, type: 'kinds:IPV6', action: 'deny' }] },
        },
        {
          'edit-id': '6',
          operation: 'move',
          where: 'after',
          point: '/net:top/rule=2,kinds:IPV4',
          target: '/net:top/rule=1,kinds:IPV4',
        },
      ),
    );
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ 'ietf-yang-patch:yang-patch-status': { 'patch-id': 'p', ok: [null] } });
    expect(top).toMatchObject({
      vlan: [{ id: 20 }, { id: 30 }],
      port: [{ access: 30 }],
      rule: [{ seq: 3 }, { seq: 2 }, { seq: 1 }],
    });
  });

  it.each([
    {
      what: 'an edit that fails',
      second: { 'edit-id': '2', operation: 'delete', target: '/net:top/vlan=99' },
      status: 409,
      edit: '2',
    },
    {
      what: 'a bad value',
      second: { 'edit-id': '2', operation: 'merge', target: '/net:top', value: { 'net:top': { ttl: 0 } } },
      status: 400,
      edit: '2',
    },
    {
      what: 'a result that is not valid',
      second: { 'edit-id': '2', operation: 'delete', target: '/net:top/vlan=10' },
      status: 409,
      edit: '2',
    },
  ])('takes none for $what', ({ second, status, edit }) => {
    const { answer, top } = send(
      patch({ 'edit-id': '1', operation: 'merge', target: '/net:top', value: { 'net:top': { host: 'beta' } } }, second),
    );
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)['ietf-yang-patch:yang-patch-status']['edit-status'].edit[0]['edit-id']).toBe(edit);
    expect(top).toMatchObject({ host: 'alpha' });
  });
});
