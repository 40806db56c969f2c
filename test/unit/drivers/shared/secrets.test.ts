import { describe, expect, it } from 'vitest';
import { COMMON_SECRETS, digestSecrets, maskSecrets } from '../../../../src/drivers/shared/secrets.js';

const SECRET = 's3cr3tXYZ';

describe('maskSecrets', () => {
  it.each([
    [`enable secret 5 ${SECRET}`, 'enable secret 5 <secret>'],
    [`enable secret level 5 9 ${SECRET}`, 'enable secret level 5 9 <secret>'],
    [`enable password ${SECRET}`, 'enable password <secret>'],
    [`username netops privilege 15 secret 9 ${SECRET}`, 'username netops privilege 15 secret 9 <secret>'],
    [`username netops role admin secret sha512 ${SECRET}`, 'username netops role admin secret sha512 <secret>'],
    [`sw1(config)#username a password 0 ${SECRET}`, 'sw1(config)#username a password 0 <secret>'],
    [` password 7 ${SECRET}`, ' password 7 <secret>'],
    [` neighbor SPINES password 7 ${SECRET}`, ' neighbor SPINES password 7 <secret>'],
    [` neighbor 10.1.1.1 password ${SECRET}`, ' neighbor 10.1.1.1 password <secret>'],
    [`snmp-server community ${SECRET} RO 10`, 'snmp-server community <secret> RO 10'],
    [`snmp-server host 192.0.2.1 version 2c ${SECRET}`, 'snmp-server host 192.0.2.1 version 2c <secret>'],
    [
      `snmp-server host 192.0.2.1 vrf MGMT traps ${SECRET} bgp`,
      'snmp-server host 192.0.2.1 vrf MGMT traps <secret> bgp',
    ],
    [
      `snmp-server user u g v3 auth sha ${SECRET} priv aes 128 ${SECRET}2`,
      'snmp-server user u g v3 auth sha <secret> priv aes 128 <secret>',
    ],
    [`tacacs-server host 192.0.2.1 key 7 ${SECRET}`, 'tacacs-server host 192.0.2.1 key 7 <secret>'],
    [`radius-server key ${SECRET}`, 'radius-server key <secret>'],
    [' key 7 0822455', ' key 7 <secret>'],
    [`  key-string 7 ${SECRET}`, '  key-string 7 <secret>'],
    [` ip ospf message-digest-key 1 md5 7 ${SECRET}`, ' ip ospf message-digest-key 1 md5 7 <secret>'],
    [` ip ospf authentication-key ${SECRET}`, ' ip ospf authentication-key <secret>'],
    [`ntp authentication-key 1 md5 ${SECRET} 7`, 'ntp authentication-key 1 md5 <secret> 7'],
    [`crypto isakmp key ${SECRET} address 192.0.2.1`, 'crypto isakmp key <secret> address 192.0.2.1'],
    [` pre-shared-key address 192.0.2.1 key ${SECRET}`, ' pre-shared-key address 192.0.2.1 key <secret>'],
    [` server-key 7 ${SECRET}`, ' server-key 7 <secret>'],
    [` standby 1 authentication ${SECRET}`, ' standby 1 authentication <secret>'],
    [` standby 1 authentication md5 key-string 7 ${SECRET}`, ' standby 1 authentication md5 key-string 7 <secret>'],
    [`wpa-psk ascii 0 ${SECRET}`, 'wpa-psk ascii 0 <secret>'],
    [` path ftp://netops:${SECRET}@192.0.2.1/x`, ' path ftp://netops:<secret>@192.0.2.1/x'],
    ['something $9$fakefakefake$AAAA else', 'something <secret> else'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nAAAA\nBBBB\n-----END RSA PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----<secret>-----END RSA PRIVATE KEY-----',
    ],
  ])('%s', (line, masked) => {
    expect(maskSecrets(line, COMMON_SECRETS)).toBe(masked);
  });

  it.each([
    'key chain OSPF',
    ' key 1',
    'service password-encryption',
    'crypto key generate rsa',
    ' neighbor 10.1.1.1 send-community both',
    'aaa authentication login default local',
    ' switchport trunk allowed vlan 10,20',
    'ntp authenticate',
    'password encryption aes',
  ])('leaves "%s" as it is', (line) => {
    expect(maskSecrets(line, COMMON_SECRETS)).toBe(line);
  });

  it('masks every line of a dialogue, and twice makes no difference', () => {
    const text = `username a secret 5 $1$x$${SECRET}\nsnmp-server community ${SECRET} RO\n key ${SECRET}`;
    const masked = maskSecrets(text, COMMON_SECRETS);
    expect(masked).not.toContain(SECRET);
    expect(maskSecrets(masked, COMMON_SECRETS)).toBe(masked);
  });
});

describe('digestSecrets', () => {
  it('is equal for equal secrets, another for another, and shows neither', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((end) =>
      digestSecrets(`enable secret 5 ${SECRET}${end}`, COMMON_SECRETS),
    );
    expect(one).toMatch(/^enable secret 5 <secret:[0-9a-f]{6}>$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});
