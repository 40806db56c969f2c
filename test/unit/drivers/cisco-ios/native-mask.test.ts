import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/drivers/cisco-ios/mask.js';

const TREE = {
  'Cisco-IOS-XE-native:native': {
    hostname: 'core1',
    enable: { secret: { type: '9', secret: 'hidden-1' } },
    username: [
      {
        name: 'ops',
        privilege: 15,
        password: { encryption: '0', password: 'hidden-2' },
      },
    ],
    interface: {
      GigabitEthernet: [
        {
          name: '1/0/1',
          ip: { ospf: { 'authentication-key': { 'auth-key': 'hid "den-3' } } },
          description: 'the key',
        },
      ],
    },
    router: {
      'Cisco-IOS-XE-bgp:bgp': [
        {
          id: 1,
          neighbor: [{ id: '192.0.2.1', password: { enctype: 7, text: 'hidden-4' } }],
        },
      ],
    },
  },
};

describe('secrets in trees of the native model', () => {
  it.each([
    ['plain', (text: string) => text],
    ['as a text', (text: string) => JSON.stringify({ text })],
    ['as a text in a text', (text: string) => JSON.stringify({ line: JSON.stringify({ text }) })],
  ])('are covered in JSON, %s', (_, wrap) => {
    const shown = mask(wrap(JSON.stringify(TREE)));
    expect(shown).not.toMatch(/hidden|den-3/);
    for (const kept of ['core1', 'ops', '1/0/1', 'the key', '192.0.2.1']) expect(shown).toContain(kept);
    expect(() => JSON.parse(shown) as unknown).not.toThrow();
  });

  it('are covered in XML', () => {
    const xml = `<native xmlns="http://cisco.com/ns/yang/Cisco-IOS-XE-native"><enable><secret><type>9</type><secret>hidden</secret></secret></enable>
      <username><name>ops</name><secret><encryption>0</encryption>
      <secret>hidden</secret></secret></username>
      <interface><GigabitEthernet><name>1</name><description>key</description><ip><ospf><message-digest-key><id>1</id><md5><auth-key>hidden</auth-key></md5></message-digest-key></ospf></ip>
      <standby><standby-list><group-number>1</group-number><authentication>hidden</authentication></standby-list></standby></GigabitEthernet></interface>
      <router><bgp xmlns="http://cisco.com/ns/yang/Cisco-IOS-XE-bgp"><id>1</id><neighbor><id>192.0.2.1</id><password><enctype>7</enctype><text>hidden</text></password></neighbor></bgp></router></native>`;
    const shown = mask(xml);
    expect(shown).not.toContain('hidden');
    expect(shown).toBe(xml.replaceAll('hidden', '<secret>'));
  });

  it('are covered in the lines of plans', () => {
    expect(mask('+ /native/router/bgp[id=1]/neighbor[id=192.0.2.1]/password/text = hidden')).not.toContain('hidden');
    expect(mask('+ /native/router/bgp[id=1]/neighbor[id=192.0.2.1]/password/enctype = 7')).toContain('= 7');
  });
});
