import { describe, expect, it } from 'vitest';
import { OPENCONFIG } from '../../../src/drivers/shared/openconfig/schema.js';
import { notSupported } from '../../../src/yang/deviations.js';
import { yangStatements } from '../../../src/yang/statements.js';
import { touchedBy } from '../../../src/yang/touched.js';

describe('the statements of a module', () => {
  it('are read through comments, quotes and joined strings', () => {
    expect(
      yangStatements(
        'module a { // one\n prefix "p"; /* two; */ description "it\'s \\"a\\" {" + \' b\'; leaf x { type y; } }',
      ),
    ).toEqual([
      {
        keyword: 'module',
        argument: 'a',
        children: [
          { keyword: 'prefix', argument: 'p', children: [] },
          { keyword: 'description', argument: 'it\'s "a" { b', children: [] },
          { keyword: 'leaf', argument: 'x', children: [{ keyword: 'type', argument: 'y', children: [] }] },
        ],
      },
    ]);
  });

  it.each([
    'module a {',
    'module a { leaf }',
    '}',
    'module "a',
    'module a { } }',
    '<html>',
    `${'a {'.repeat(100)}${'}'.repeat(100)}`,
  ])('are none in %j', (text) => {
    expect(yangStatements(text)).toBeUndefined();
  });
});

describe('what a module of deviations takes away', () => {
  const module = (...statements: readonly string[]): string =>
    `module x-dev { namespace "urn:x"; prefix x;
      import openconfig-interfaces { prefix oc-if; } import openconfig-vlan { prefix v; } import openconfig-if-ethernet { prefix e; }
      ${statements.join('\n')} }`;

  it.each([
    [
      'a node',
      'deviation /oc-if:interfaces/oc-if:interface/oc-if:config/oc-if:name { deviate not-supported; }',
      ['/openconfig-interfaces:interfaces/interface/config/name'],
    ],
    [
      'a node of another module',
      'deviation "/oc-if:interfaces/oc-if:interface/e:ethernet/" + "v:switched-vlan" { description "d"; deviate "not-supported"; }',
      ['/openconfig-interfaces:interfaces/interface/openconfig-if-ethernet:ethernet/openconfig-vlan:switched-vlan'],
    ],
    [
      'nothing that netctl knows',
      'deviation /oc-if:interfaces/oc-if:interface/oc-if:hold-time { deviate not-supported; }',
      [],
    ],
    [
      'nothing by another value',
      'deviation /oc-if:interfaces/oc-if:interface { deviate replace { max-elements 4; } }',
      [],
    ],
  ])('is %s', (_, statement, paths) => {
    expect(notSupported(OPENCONFIG, module(statement))).toEqual(paths);
  });

  it('is not known of what is no module', () => {
    expect(notSupported(OPENCONFIG, 'Not found')).toBeUndefined();
  });
});

it('an edit touches the nodes that it sets, and none that it takes away', () => {
  const path = '/openconfig-acl:acl/acl-sets/acl-set[name=A][type=ACL_IPV4]';
  expect(touchedBy(OPENCONFIG, { do: 'merge', path, value: { name: 'A', config: { name: 'A' } } })).toEqual([
    '/openconfig-acl:acl/acl-sets/acl-set',
    '/openconfig-acl:acl/acl-sets/acl-set/name',
    '/openconfig-acl:acl/acl-sets/acl-set/config',
    '/openconfig-acl:acl/acl-sets/acl-set/config/name',
  ]);
  expect(touchedBy(OPENCONFIG, { do: 'delete', path })).toEqual([]);
});
