import { describe, expect, it } from 'vitest';
import type { ErrorOption } from '../../../../src/emulator/yang-store/apply.js';
import { YangStore } from '../../../../src/emulator/yang-store/store.js';
import { parseXml } from '../../../../src/xml/tree.js';
import { isData } from '../../../../src/yang/schema.js';
import { TOY } from '../toy-schema.js';

const FIRST = {
  'net:top': {
    host: 'alpha',
    vlan: [{ id: 10, name: 'users' }, { id: 20 }],
    port: [{ name: 'p1', access: 10 }],
    rule: [
      { seq: 1, type: 'kinds:IPV4', action: 'permit' },
      { seq: 2, type: 'kinds:IPV4', action: 'deny' },
    ],
    dns: ['one', 'two'],
  },
};

interface Wish {
  readonly operation?: 'merge' | 'replace' | 'none';
  readonly option?: ErrorOption;
  readonly valid?: boolean;
}

/** What an edit-config with this content makes of FIRST's `top`, and what is wrong with it. */
function edit(content: string, { operation = 'merge', option = 'rollback-on-error', valid = true }: Wish = {}) {
  const store = new YangStore(TOY, { running: FIRST });
  const config = parseXml(
    `<config xmlns:nc="urn:ietf:params:xml:ns:netconf:base:1.0" xmlns:yang="urn:ietf:params:xml:ns:yang:1" xmlns:k="urn:kinds" xmlns:n="urn:net">${content}</config>`,
  );
  const { data, problems } = store.editXml(store.running, config.children, { operation, option, valid });
  return { top: data['net:top'], problems };
}

/** What a tree without these has for the comparison. */
const GONE = { host: undefined, vlan: undefined, dns: undefined };

const top = (content: string, attributes = '') => `<top xmlns="urn:net" ${attributes}>${content}</top>`;

describe('edits that a store takes (RFC 6241, 7.2)', () => {
  it.each([
    {
      what: 'merge sets a leaf and leaves the rest',
      content: top('<host>beta</host>'),
      wanted: { ...FIRST['net:top'], host: 'beta' },
    },
    {
      what: 'merge of an entry with a key that is there changes this entry',
      content: top('<vlan><id>10</id><name>staff</name></vlan>'),
      wanted: { vlan: [{ id: 10, name: 'staff' }, { id: 20 }] },
    },
    {
      what: 'merge of another key makes an entry',
      content: top('<vlan><id>30</id></vlan>'),
      wanted: { vlan: [{ id: 10, name: 'users' }, { id: 20 }, { id: 30 }] },
    },
    {
      what: 'replace of an entry leaves nothing of it',
      content: top('<vlan nc:operation="replace"><id>10</id><up>false</up></vlan>'),
      wanted: { vlan: [{ id: 10, up: false }, { id: 20 }] },
    },
    {
      what: 'replace of the container leaves nothing of it',
      content: top('<host>beta</host>', 'nc:operation="replace"'),
      wanted: { host: 'beta', vlan: undefined, dns: undefined },
    },
    {
      what: 'create makes what is not there',
      content: top('<vlan nc:operation="create"><id>30</id></vlan>'),
      wanted: { vlan: [{ id: 10, name: 'users' }, { id: 20 }, { id: 30 }] },
    },
    {
      what: 'delete takes an entry away',
      content: top('<vlan nc:operation="delete"><id>20</id></vlan>'),
      wanted: { vlan: [{ id: 10, name: 'users' }] },
    },
    {
      what: 'delete of a leaf needs no value',
      content: top('<host nc:operation="delete"/>'),
      wanted: { host: undefined },
    },
    {
      what: 'remove of what is not there is nothing',
      content: top('<vlan nc:operation="remove"><id>99</id></vlan>'),
      wanted: FIRST['net:top'],
    },
    {
      what: 'delete of one value of a leaf-list',
      content: top('<dns nc:operation="delete">one</dns>'),
      wanted: { dns: ['two'] },
    },
    {
      what: 'a trunk drops the access VLAN, which is of another case',
      content: top('<port><name>p1</name><trunk>10</trunk><trunk>20..30</trunk></port>'),
      wanted: { port: [{ name: 'p1', trunk: [10, '20..30'] }] },
    },
    {
      what: 'a node of another module, by namespace',
      content: top('<port><name>p1</name><m:speed xmlns:m="urn:more">fast</m:speed></port>'),
      wanted: { port: [{ name: 'p1', access: 10, 'more:speed': 'fast' }] },
    },
    {
      what: 'values in their one form',
      content: top('<big>+007</big><ratio>1.50</ratio><mark/><flags> c a </flags>'),
      wanted: { big: '7', ratio: '1.5', mark: [null], flags: 'a c' },
    },
  ])('$what', ({ content, wanted }) => {
    const { top: after, problems } = edit(content);
    expect(problems).toEqual([]);
    expect({ ...GONE, ...(isData(after) ? after : {}) }).toMatchObject(wanted);
  });

  it('default-operation none changes only what says so', () => {
    const content = top('<vlan><id>10</id><name nc:operation="delete"/></vlan>');
    expect(edit(content, { operation: 'none' }).top).toMatchObject({ vlan: [{ id: 10 }, { id: 20 }] });
    const missing = edit(top('<vlan><id>99</id><name nc:operation="merge">x</name></vlan>'), { operation: 'none' });
    expect(missing.problems).toMatchObject([{ tag: 'data-missing', path: "/net:top/vlan[id='99']" }]);
  });

  it('default-operation replace leaves nothing that is not said', () => {
    expect(edit(top('<host>beta</host>'), { operation: 'replace' }).top).toEqual({ host: 'beta' });
  });

  it('a container without presence that is empty is not there', () => {
    expect(edit(top('', 'nc:operation="replace"')).top).toBeUndefined();
  });

  it.each([
    { where: 'yang:insert="first"', seqs: [3, 1, 2] },
    { where: 'yang:insert="last"', seqs: [1, 2, 3] },
    { where: '', seqs: [1, 2, 3] },
    { where: `yang:insert="before" yang:key="[n:seq='2'][n:type='k:IPV4']"`, seqs: [1, 3, 2] },
    { where: `yang:insert="after" yang:key="[n:seq='1'][n:type='k:IPV4']"`, seqs: [1, 3, 2] },
  ])('puts an entry into its place: $where', ({ where, seqs }) => {
    const { top: after, problems } = edit(
      top(`<rule ${where}><seq>3</seq><type>k:IPV6</type><action>deny</action></rule>`),
    );
    expect(problems).toEqual([]);
    expect(after).toMatchObject({ rule: seqs.map((seq) => ({ seq })) });
  });

  it('moves an entry that is there, and a value of a leaf-list', () => {
    const moved = edit(
      top(
        '<rule yang:insert="first"><seq>2</seq><type>k:IPV4</type></rule><dns yang:insert="before" yang:value="one">two</dns>',
      ),
    );
    expect(moved.top).toMatchObject({ rule: [{ seq: 2, action: 'deny' }, { seq: 1 }], dns: ['two', 'one'] });
  });
});

describe('edits that a store refuses', () => {
  it.each([
    { what: 'an unknown element', content: top('<nope/>'), tag: 'unknown-element', info: { 'bad-element': 'nope' } },
    {
      what: 'an unknown namespace',
      content: '<top xmlns="urn:other"/>',
      tag: 'unknown-namespace',
      info: { 'bad-namespace': 'urn:other' },
    },
    {
      what: 'a node under the namespace of its parent',
      content: top('<port><name>p1</name><speed>fast</speed></port>'),
      tag: 'unknown-element',
    },
    { what: 'no number', content: top('<ttl>many</ttl>'), tag: 'invalid-value', path: '/net:top/ttl' },
    { what: 'a number out of its type', content: top('<ttl>256</ttl>'), tag: 'invalid-value' },
    { what: 'a number out of its range', content: top('<vlan><id>4095</id></vlan>'), tag: 'invalid-value' },
    { what: 'a pattern that does not match', content: top('<host>Alpha</host>'), tag: 'invalid-value' },
    {
      what: 'a text that is too long',
      content: top('<vlan><id>10</id><name>much too long</name></vlan>'),
      tag: 'invalid-value',
    },
    {
      what: 'an unknown word',
      content: top('<port><name>p1</name><m:speed xmlns:m="urn:more">warp</m:speed></port>'),
      tag: 'invalid-value',
    },
    {
      what: 'an unknown identity',
      content: top('<rule><seq>3</seq><type>k:MPLS</type><action>x</action></rule>'),
      tag: 'invalid-value',
    },
    {
      what: 'an identity under the wrong prefix',
      content: top('<rule><seq>3</seq><type>n:IPV4</type><action>x</action></rule>'),
      tag: 'invalid-value',
    },
    {
      what: 'no member of a union',
      content: top('<port><name>p1</name><trunk>5000</trunk></port>'),
      tag: 'invalid-value',
    },
    {
      what: 'a missing key',
      content: top('<vlan><name>x</name></vlan>'),
      tag: 'missing-element',
      info: { 'bad-element': 'id' },
    },
    {
      what: 'a key that does not stand first',
      content: top('<vlan><name>x</name><id>10</id></vlan>'),
      tag: 'bad-element',
    },
    { what: 'an entry twice', content: top('<vlan><id>30</id></vlan><vlan><id>30</id></vlan>'), tag: 'bad-element' },
    { what: 'a leaf twice', content: top('<host>a</host><host>b</host>'), tag: 'bad-element' },
    {
      what: 'create of what is there',
      content: top('<vlan nc:operation="create"><id>10</id></vlan>'),
      tag: 'data-exists',
      path: "/net:top/vlan[id='10']",
    },
    {
      what: 'delete of what is not there',
      content: top('<vlan nc:operation="delete"><id>99</id></vlan>'),
      tag: 'data-missing',
    },
    { what: 'an unknown operation', content: top('<host nc:operation="nuke">a</host>'), tag: 'bad-attribute' },
    { what: 'state', content: top('<vlan><id>10</id><seen>5</seen></vlan>'), tag: 'bad-element' },
    {
      what: 'a missing mandatory leaf',
      content: top('<rule><seq>3</seq><type>k:IPV6</type></rule>'),
      tag: 'data-missing',
      info: { 'bad-element': 'action' },
    },
    {
      what: 'a missing mandatory leaf of a container that is there',
      content: top('<port><name>p1</name><poe/></port>'),
      tag: 'data-missing',
    },
    {
      what: 'a reference to nothing',
      content: top('<port><name>p1</name><access>99</access></port>'),
      tag: 'data-missing',
      appTag: 'instance-required',
    },
    {
      what: 'taking away what is referred to',
      content: top('<vlan nc:operation="delete"><id>10</id></vlan>'),
      tag: 'data-missing',
      appTag: 'instance-required',
    },
    {
      what: 'an insert beside nothing',
      content: top(
        `<rule yang:insert="before" yang:key="[n:seq='9'][n:type='k:IPV4']"><seq>2</seq><type>k:IPV4</type></rule>`,
      ),
      tag: 'bad-attribute',
      appTag: 'missing-instance',
    },
    {
      what: 'an insert where the order is not the user’s',
      content: top('<vlan yang:insert="first"><id>30</id></vlan>'),
      tag: 'bad-attribute',
    },
  ])('$what', ({ content, what: _, ...wanted }) => {
    const { top: after, problems } = edit(content);
    expect(problems).toMatchObject([wanted]);
    expect(after).toEqual(FIRST['net:top']);
  });

  it('tells all that is wrong at once, and changes nothing', () => {
    const { top: after, problems } = edit(top('<host>beta</host><nope/><ttl>0</ttl><vlan><name>x</name></vlan>'));
    expect(problems.map(({ tag }) => tag)).toEqual(['unknown-element', 'invalid-value', 'missing-element']);
    expect(after).toEqual(FIRST['net:top']);
  });

  it.each([
    { option: 'stop-on-error', host: 'beta', vlans: 2, tags: ['data-exists'] },
    { option: 'continue-on-error', host: 'beta', vlans: 3, tags: ['data-exists', 'data-missing'] },
    { option: 'rollback-on-error', host: 'alpha', vlans: 2, tags: ['data-exists', 'data-missing'] },
  ] as const)('$option decides over the rest', ({ option, host, vlans, tags }) => {
    const content = top(
      '<host>beta</host><vlan nc:operation="create"><id>10</id></vlan><vlan><id>30</id></vlan><dns nc:operation="delete">nine</dns>',
    );
    const { top: after, problems } = edit(content, { option });
    expect(problems.map(({ tag }) => tag)).toEqual(tags);
    expect(after).toMatchObject({ host });
    expect(after).toHaveProperty('vlan.length', vlans);
  });

  it('a store does not start with what does not fit', () => {
    expect(() => new YangStore(TOY, { running: { 'net:top': { ttl: '5' } } })).toThrow('/net:top/ttl');
    expect(() => new YangStore(TOY, { running: { top: {} } })).toThrow('no such member');
  });
});
