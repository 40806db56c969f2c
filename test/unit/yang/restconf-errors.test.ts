import { describe, expect, it } from 'vitest';
import { errorWords, isMissing, patchFailure, patchStatus, restconfErrors } from '../../../src/yang/restconf-errors.js';

const one = {
  'error-type': 'application',
  'error-tag': 'data-exists',
  'error-app-tag': 'x',
  'error-path': '/a:b',
  'error-message': 'there',
};
const read = { type: 'application', tag: 'data-exists', appTag: 'x', path: '/a:b', message: 'there' };
const xml = `<?xml version="1.0"?><errors xmlns="urn:ietf:params:xml:ns:yang:ietf-restconf"><error><error-type>application</error-type>
  <error-tag>data-exists</error-tag><error-app-tag>x</error-app-tag><error-path>/a:b</error-path><error-message xml:lang="en">there</error-message></error></errors>`;

describe('errors in a body', () => {
  it.each<[string, string, number]>([
    ['a list, with module', JSON.stringify({ 'ietf-restconf:errors': { error: [one] } }), 1],
    ['a list, without module', JSON.stringify({ errors: { error: [one, one] } }), 2],
    ['an object, with module', JSON.stringify({ 'ietf-restconf:errors': { error: one } }), 1],
    ['an object, without module', JSON.stringify({ errors: { error: one } }), 1],
    ['a list without the level between', JSON.stringify({ errors: [one] }), 1],
    [
      'members with modules',
      JSON.stringify({
        'x:errors': {
          'x:error': [Object.fromEntries(Object.entries(one).map(([name, value]) => [`x:${name}`, value]))],
        },
      }),
      1,
    ],
    ['XML', xml, 1],
    ['several in XML', xml.replace(/(<error>.*<\/error>)/s, '$1$1'), 2],
  ])('%s', (_, body, count) => {
    expect(restconfErrors(body)).toEqual(Array(count).fill(read));
  });

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"errors":null}',
    '{"errors":{}}',
    '{"errors":"no"}',
    '<html>',
    '{"a:b":{"errors":1}}',
    'no',
  ])('none in %s', (body) => {
    expect(restconfErrors(body)).toEqual([]);
  });

  it('what is left out is empty', () => {
    const bare = { type: '', tag: 'in-use', appTag: undefined, path: undefined, message: undefined };
    expect(restconfErrors('{"errors":{"error":[{"error-tag":"in-use","error-message":" "}]}}')).toEqual([bare]);
  });

  it.each<[number, string, string]>([
    [409, JSON.stringify({ errors: { error: [one] } }), 'there (data-exists, x) at /a:b'],
    [409, '{"errors":{"error":[{"error-tag":"in-use"},{"error-message":"m"}]}}', 'in-use; m'],
    [500, '', 'HTTP status 500 with nothing said'],
    [500, 'failure', 'HTTP status 500'],
  ])('%i in words', (status, body, words) => {
    expect(errorWords(status, body)).toBe(words);
  });
});

describe('what is missing', () => {
  const missing = '{"errors":{"error":[{"error-tag":"data-missing"}]}}';
  it.each<[number, string, boolean]>([
    [404, '', true],
    [404, '{"errors":{"error":[{"error-tag":"invalid-value"}]}}', true],
    [404, '<html>Not Found</html>', false],
    [409, missing, true],
    [409, '{"errors":{"error":[{"error-tag":"in-use"}]}}', false],
    [204, '', true],
    [200, '{}', false],
    [400, missing, false],
    [500, '', false],
  ])('%i %s: %s', (status, body, expected) => {
    expect(isMissing(status, body)).toBe(expected);
  });
});

describe('a YANG Patch', () => {
  const wrap = (content: unknown): string => JSON.stringify({ 'ietf-yang-patch:yang-patch-status': content });

  it.each<[string, number, string, string | undefined]>([
    ['ok as a whole', 200, wrap({ 'patch-id': 'p', ok: [null] }), undefined],
    [
      'every edit ok',
      200,
      wrap({
        'edit-status': {
          edit: [
            { 'edit-id': '1', ok: [null] },
            { 'edit-id': '2', ok: '' },
          ],
        },
      }),
      undefined,
    ],
    ['nothing but the status', 204, '', undefined],
    [
      'one edit left out',
      200,
      wrap({ 'edit-status': { edit: { 'edit-id': '1', ok: [null] } } }),
      'the answer does not say that 2 took effect',
    ],
    [
      'one edit failed',
      200,
      wrap({
        ok: [null],
        'edit-status': {
          edit: [
            { 'edit-id': '1', ok: [null] },
            { 'edit-id': '2', errors: { error: one } },
          ],
        },
      }),
      'there (data-exists, x) at /a:b',
    ],
    ['the patch failed', 400, wrap({ errors: { error: [one] } }), 'there (data-exists, x) at /a:b'],
    ['the request failed', 400, JSON.stringify({ errors: { error: [one] } }), 'there (data-exists, x) at /a:b'],
    ['the status alone', 415, '', 'HTTP status 415 with nothing said'],
  ])('%s', (_, status, body, expected) => {
    expect(patchFailure(status, body, ['1', '2'])).toBe(expected);
  });

  it('in XML', () => {
    const body = `<yang-patch-status xmlns="urn:ietf:params:xml:ns:yang:ietf-yang-patch"><patch-id>p</patch-id><edit-status>
      <edit><edit-id>1</edit-id><ok/></edit><edit><edit-id>2</edit-id>${xml.replace(/<\?xml.*?\?>/, '')}</edit></edit-status></yang-patch-status>`;
    expect(patchStatus(body)).toEqual({
      id: 'p',
      ok: false,
      errors: [],
      edits: [
        { id: '1', ok: true, errors: [] },
        { id: '2', ok: false, errors: [read] },
      ],
    });
  });
});
