import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { NetconfPeer } from '../../../../src/emulator/device.js';
import { childOf, childrenOf, parseXml } from '../../../../src/xml/tree.js';
import { CANDIDATE, configOf, type ToyOptions, toyYangBox } from '../toy-yang-box.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';

/** What a peer answers: `ok`, the errors' tags, or the reply with data. */
function ask(peer: NetconfPeer, operation: string): string {
  const { output } = peer.rpc(`<rpc xmlns="${BASE}" message-id="7">${operation}</rpc>`);
  const reply = parseXml(output);
  expect(reply.attributes).toContainEqual({ name: 'message-id', uri: '', value: '7' });
  const errors = childrenOf(reply, 'rpc-error', BASE);
  if (errors.length > 0) return errors.map((error) => childOf(error, 'error-tag', BASE)?.text).join(' ');
  return childOf(reply, 'ok', BASE) === undefined ? output : 'ok';
}

function setHost(host: string, target = 'candidate'): string {
  return `<edit-config><target><${target}/></target><config><top xmlns="urn:net"><host>${host}</host></top></config></edit-config>`;
}

function start(options: ToyOptions = {}) {
  const clock = manualClock();
  const box = toyYangBox({ ...options, clock });
  return {
    clock,
    box,
    open: () => box.netconf(),
    host: () => JSON.stringify(configOf(box)).match(/"host":"(\w+)"/)?.[1],
  };
}

const COMMIT_CONFIRMED = '<commit><confirmed/><confirm-timeout>30</confirm-timeout></commit>';
const COMMIT_PERSIST = '<commit><confirmed/><confirm-timeout>30</confirm-timeout><persist>tx1</persist></commit>';

describe('the hello', () => {
  it('names what the options say', () => {
    const { open } = start({
      netconf: { features: ['writable-running', 'with-defaults'], base: ['1.0'], capabilities: ['urn:x?module=x'] },
    });
    const hello = parseXml(open().hello);
    const list = childOf(hello, 'capabilities', BASE)?.children.map(({ text }) => text);
    expect(list).toEqual([
      'urn:ietf:params:netconf:base:1.0',
      'urn:ietf:params:netconf:capability:writable-running:1.0',
      'urn:ietf:params:netconf:capability:with-defaults:1.0?basic-mode=explicit&also-supported=report-all,trim',
      'urn:x?module=x',
    ]);
    expect(childOf(hello, 'session-id', BASE)?.text).toBe('1');
  });
});

describe('a confirmed commit (RFC 6241, 8.4)', () => {
  it.each([
    { what: 'goes back when the time runs out', next: [], seconds: 30, host: 'alpha' },
    { what: 'still stands before', next: [], seconds: 29, host: 'beta' },
    { what: 'stays when it is confirmed', next: ['<commit/>'], seconds: 60, host: 'beta' },
    { what: 'is prolonged by another', next: [COMMIT_CONFIRMED], waited: 20, seconds: 29, host: 'beta' },
    {
      what: 'and goes back to what was before the first',
      next: [setHost('gamma'), COMMIT_CONFIRMED],
      seconds: 31,
      host: 'alpha',
    },
    { what: 'goes back when it is cancelled', next: ['<cancel-commit/>'], seconds: 0, host: 'alpha' },
    { what: 'goes back when the session ends', next: ['<close-session/>'], seconds: 0, host: 'alpha' },
  ])('$what', ({ next, waited = 0, seconds, host: wanted }) => {
    const { clock, open, host } = start();
    const peer = open();
    for (const operation of [setHost('beta'), COMMIT_CONFIRMED]) expect(ask(peer, operation)).toBe('ok');
    expect(host()).toBe('beta');
    clock.advance(waited * 1000);
    for (const operation of next) expect(ask(peer, operation)).toBe('ok');
    clock.advance(seconds * 1000);
    expect(host()).toBe(wanted);
  });

  it('goes back when the line is lost, unless it has a name', () => {
    const { open, host } = start();
    const first = open();
    ask(first, setHost('beta'));
    ask(first, COMMIT_CONFIRMED);
    first.end();
    expect(host()).toBe('alpha');
    const second = open();
    ask(second, setHost('beta'));
    expect(ask(second, COMMIT_PERSIST)).toBe('ok');
    second.end();
    expect(host()).toBe('beta');
  });

  it('with a name is confirmed by who knows the name alone', () => {
    const { clock, open, host } = start();
    const first = open();
    ask(first, setHost('beta'));
    ask(first, COMMIT_PERSIST);
    const second = open();
    expect(ask(second, '<commit/>')).toBe('invalid-value');
    expect(ask(second, '<commit><persist-id>other</persist-id></commit>')).toBe('invalid-value');
    expect(ask(second, '<cancel-commit><persist-id>other</persist-id></cancel-commit>')).toBe('invalid-value');
    expect(ask(second, '<commit><persist-id>tx1</persist-id></commit>')).toBe('ok');
    clock.advance(60_000);
    expect(host()).toBe('beta');
    expect(ask(second, '<commit><persist-id>tx1</persist-id></commit>')).toBe('invalid-value');
  });

  it('of another session is in the way', () => {
    const { open } = start();
    const [first, second] = [open(), open()];
    ask(first, setHost('beta'));
    ask(first, COMMIT_CONFIRMED);
    expect(ask(second, '<commit/>')).toBe('in-use');
    expect(ask(second, '<lock><target><running/></target></lock>')).toBe('lock-denied');
  });

  it('does not survive a reboot', () => {
    const { box, open, host } = start();
    const peer = open();
    ask(peer, setHost('beta'));
    ask(peer, COMMIT_PERSIST);
    box.reboot();
    expect(host()).toBe('alpha');
    expect(peer.ended()).toBe(true);
  });

  it('knows no names in version 1.0', () => {
    const { open } = start({ netconf: { features: ['candidate', 'confirmed-commit:1.0'] } });
    const peer = open();
    expect(ask(peer, COMMIT_PERSIST)).toBe('operation-not-supported');
    expect(ask(peer, '<cancel-commit/>')).toBe('operation-not-supported');
    expect(ask(peer, COMMIT_CONFIRMED)).toBe('ok');
  });
});

describe('locks (RFC 6241, 7.5)', () => {
  it('are denied with the number of the session that holds them', () => {
    const { open } = start();
    const [first, second] = [open(), open()];
    expect(ask(first, '<lock><target><candidate/></target></lock>')).toBe('ok');
    const { output } = second.rpc(
      `<rpc xmlns="${BASE}" message-id="1"><lock><target><candidate/></target></lock></rpc>`,
    );
    expect(output).toContain('<error-tag>lock-denied</error-tag>');
    expect(output).toContain('<session-id>1</session-id>');
    expect(ask(second, setHost('beta'))).toBe('in-use');
    expect(ask(second, '<commit/>')).toBe('in-use');
    expect(ask(second, '<unlock><target><candidate/></target></unlock>')).toBe('operation-failed');
  });

  it('end with their session, and take along what was staged', () => {
    const { open } = start();
    const [first, second] = [open(), open()];
    ask(first, '<lock><target><candidate/></target></lock>');
    ask(first, setHost('beta'));
    first.end();
    expect(ask(second, '<lock><target><candidate/></target></lock>')).toBe('ok');
    expect(ask(second, '<get-config><source><candidate/></source></get-config>')).toContain('alpha');
  });

  it('of a candidate are not given while it holds changes', () => {
    const { open } = start();
    const [first, second] = [open(), open()];
    ask(first, setHost('beta'));
    expect(ask(second, '<lock><target><candidate/></target></lock>')).toBe('lock-denied');
    expect(ask(first, '<discard-changes/>')).toBe('ok');
    expect(ask(second, '<lock><target><candidate/></target></lock>')).toBe('ok');
  });

  it('go when their session is killed', () => {
    const { open } = start();
    const [first, second] = [open(), open()];
    ask(first, '<lock><target><running/></target></lock>');
    expect(ask(second, '<kill-session><session-id>2</session-id></kill-session>')).toBe('invalid-value');
    expect(ask(second, '<kill-session><session-id>1</session-id></kill-session>')).toBe('ok');
    expect(first.ended()).toBe(true);
    expect(ask(second, '<lock><target><running/></target></lock>')).toBe('ok');
  });
});

describe('without a candidate', () => {
  const features = ['writable-running', 'startup', 'rollback-on-error'] as const;

  it('edits are in force at once, saved by copy-config, and lost by a reboot unless they are', () => {
    const { box, open, host } = start({ netconf: { features } });
    const peer = open();
    expect(ask(peer, setHost('beta'))).toBe('operation-not-supported');
    expect(ask(peer, setHost('beta', 'running'))).toBe('ok');
    expect(host()).toBe('beta');
    box.reboot();
    expect(host()).toBe('alpha');
    const again = open();
    ask(again, setHost('beta', 'running'));
    expect(ask(again, '<copy-config><target><startup/></target><source><running/></source></copy-config>')).toBe('ok');
    box.reboot();
    expect(host()).toBe('beta');
  });

  it('refuses what leads to an invalid configuration', () => {
    const { open, host } = start({ netconf: { features } });
    const edit = `<edit-config><target><running/></target><error-option>rollback-on-error</error-option><config><top xmlns="urn:net"><host>beta</host><port><name>p1</name><access>99</access></port></top></config></edit-config>`;
    expect(ask(open(), edit)).toBe('data-missing');
    expect(host()).toBe('alpha');
  });
});

describe('the candidate', () => {
  it('takes what is not valid yet, which validate and commit refuse', () => {
    const { open } = start();
    const peer = open();
    const edit = `<edit-config><target><candidate/></target><config><top xmlns="urn:net"><port><name>p1</name><access>99</access></port></top></config></edit-config>`;
    expect(ask(peer, edit)).toBe('ok');
    expect(ask(peer, '<validate><source><candidate/></source></validate>')).toBe('data-missing');
    expect(ask(peer, '<commit/>')).toBe('data-missing');
    expect(ask(peer, edit.replace('<config>', '<test-option>test-only</test-option><config>'))).toBe('data-missing');
  });

  it('tells several errors at once', () => {
    const edit = `<edit-config><target><candidate/></target><config><top xmlns="urn:net"><nope/><ttl>0</ttl></top></config></edit-config>`;
    expect(ask(start().open(), edit)).toBe('unknown-element invalid-value');
  });
});

describe('filters (RFC 6241, 6) and defaults (RFC 6243)', () => {
  const read = (inside: string, operation = 'get-config') =>
    `<${operation}>${operation === 'get-config' ? '<source><running/></source>' : ''}${inside}</${operation}>`;
  const subtree = (content: string) => `<filter type="subtree"><top xmlns="urn:net">${content}</top></filter>`;

  it.each([
    { what: 'a leaf', inside: subtree('<host/>'), has: ['alpha'], lacks: ['<vlan>', 'dns'] },
    {
      what: 'an entry by its key',
      inside: subtree('<vlan><id>10</id></vlan>'),
      has: ['<id>10</id><name>users</name>'],
      lacks: ['<id>20</id>', 'host'],
    },
    {
      what: 'one leaf of all entries, with their keys',
      inside: subtree('<vlan><name/></vlan>'),
      has: ['<id>10</id><name>users</name>'],
      lacks: ['<id>20</id>', '<port>'],
    },
    {
      what: 'two branches together',
      inside: subtree('<vlan><id>10</id><name/></vlan><vlan><id>20</id></vlan>'),
      has: ['<name>users</name>', '<id>20</id>'],
      lacks: ['host'],
    },
    { what: 'nothing for an empty filter', inside: '<filter type="subtree"/>', has: ['<data/>'], lacks: ['alpha'] },
    {
      what: 'an identity by its prefix',
      inside: subtree('<rule><type xmlns:k="urn:kinds">k:IPV6</type></rule>'),
      has: ['<data/>'],
      lacks: ['<rule>'],
    },
    {
      what: 'XPath',
      inside: `<filter type="xpath" xmlns:n="urn:net" select="/n:top/n:vlan[n:id='10']/n:name"/>`,
      has: ['<id>10</id><name>users</name>'],
      lacks: ['<id>20</id>'],
    },
    {
      what: 'XPath with two paths',
      inside: `<filter type="xpath" xmlns:n="urn:net" select="/n:top/n:host | /n:top/n:dns"/>`,
      has: ['alpha', '<dns>one</dns>'],
      lacks: ['<vlan>'],
    },
    {
      what: 'defaults when asked for',
      inside:
        '<with-defaults xmlns="urn:ietf:params:xml:ns:yang:ietf-netconf-with-defaults">report-all</with-defaults>',
      has: ['<ttl>64</ttl>', '<up>true</up>'],
      lacks: ['<native>'],
    },
    { what: 'no defaults unless asked for', inside: '', has: ['alpha'], lacks: ['<ttl>'] },
  ])('$what', ({ inside, has, lacks }) => {
    const output = ask(start().open(), read(inside));
    for (const text of has) expect(output).toContain(text);
    for (const text of lacks) expect(output).not.toContain(text);
  });

  it('get has the state too', () => {
    const peer = start().open();
    expect(ask(peer, read('', 'get'))).toContain('<big>42</big>');
    expect(ask(peer, read(''))).not.toContain('<big>');
  });

  it('XPath is refused where it was not announced', () => {
    const { open } = start({ netconf: { features: CANDIDATE.filter((feature) => feature !== 'xpath') } });
    expect(ask(open(), read('<filter type="xpath" select="/top"/>'))).toBe('operation-not-supported');
  });
});

describe('messages that are none', () => {
  it.each([
    { text: '<rpc', tag: 'malformed-message' },
    { text: `<rpc xmlns="${BASE}"><get/></rpc>`, tag: 'missing-attribute' },
    { text: `<rpc xmlns="${BASE}" message-id="1"><fly/></rpc>`, tag: 'operation-not-supported' },
    {
      text: `<rpc xmlns="${BASE}" message-id="1"><edit-config><target><candidate/></target></edit-config></rpc>`,
      tag: 'missing-element',
    },
    {
      text: `<rpc xmlns="${BASE}" message-id="1"><edit-config><target><candidate/></target><error-option>pray</error-option><config/></edit-config></rpc>`,
      tag: 'invalid-value',
    },
  ])('$tag', ({ text, tag }) => {
    expect(start().open().rpc(text).output).toContain(`<error-tag>${tag}</error-tag>`);
  });
});
