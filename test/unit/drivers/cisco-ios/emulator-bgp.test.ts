import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/cisco-ios/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';

const ROUTER = `router bgp 65001
 bgp log-neighbor-changes
 neighbor SPINES peer-group
 neighbor SPINES remote-as 65000
 neighbor PLAIN peer-group
 neighbor 10.1.1.0 peer-group SPINES
 neighbor 10.1.1.0 description spine1
 neighbor 10.1.9.1 remote-as 65090
 neighbor 10.1.9.1 description firewall
 !
 address-family ipv4
  neighbor 10.1.1.0 activate
  neighbor 10.1.9.1 activate
  neighbor 10.1.9.1 route-map IN in
 exit-address-family
!
ip prefix-list PL seq 5 permit 10.0.0.0/8
!
route-map IN permit 10
 match ip address prefix-list PL
!
end
`;

/** Types lines in configuration mode; gives what each printed, and what the device prints of BGP and policies then. */
async function configure(lines: readonly string[], config = ROUTER) {
  const platform = driver.emulate();
  const head = '!\nversion 15.2\nservice password-encryption\n!\nhostname r1\n!\nvrf definition RED\n rd 65001:1\n!\n';
  const box = platform.boot({ ...platform.factory('r1', []), 'running-config': head + config }, manualClock());
  const session = openDirect(box, { name: 'r1', dialect: driver.bindings[0].dialect });
  const typed = ['configure terminal', ...lines, 'end'];
  const replies = await session.run(typed.map((line) => ({ via: 'cli', line, context: [], role: 'control' }) as const));
  const printed = replies.slice(1, -1).map(({ output }) => output.trim());
  return { printed, text: (box.image()['running-config'] ?? '').slice(head.length) };
}

describe('a neighbour', () => {
  it('is there by its AS or its group, and takes no setting before', async () => {
    const { printed } = await configure([
      'router bgp 65001',
      'neighbor 10.5.5.5 description x',
      'neighbor 10.5.5.5 peer-group PLAIN',
    ]);
    expect(printed).toEqual([
      '',
      '% Specify remote-as or peer-group commands first',
      '% Specify remote-as or peer-group remote AS first',
    ]);
  });

  it.each([
    ['its AS', 'no neighbor 10.1.9.1 remote-as 65090'],
    ['all of it', 'no neighbor 10.1.9.1'],
  ])('goes with all its lines, in all blocks, with %s', async (_, line) => {
    const { text } = await configure(['router bgp 65001', line]);
    expect(text).not.toContain('10.1.9.1');
    expect(text).toContain('neighbor 10.1.1.0 description spine1');
  });

  it('goes when it leaves the group that gives it its AS, and when that group loses it', async () => {
    const left = await configure(['router bgp 65001', 'no neighbor 10.1.1.0 peer-group SPINES']);
    expect(left.text).not.toContain('10.1.1.0');
    const lost = await configure(['router bgp 65001', 'no neighbor SPINES remote-as']);
    expect(lost.text).not.toContain('10.1.1.0');
    expect(lost.text).toContain('neighbor SPINES peer-group');
  });

  it('keeps everything when its AS changes', async () => {
    const { text } = await configure(['router bgp 65001', 'neighbor 10.1.9.1 remote-as 65091']);
    expect(text).toBe(ROUTER.replace('10.1.9.1 remote-as 65090', '10.1.9.1 remote-as 65091'));
  });

  it('says nothing of its own AS against its group', async () => {
    const { printed } = await configure([
      'router bgp 65001',
      'neighbor 10.1.1.0 remote-as 65005',
      'neighbor 10.1.1.0 peer-group PLAIN',
    ]);
    expect(printed).toEqual([
      '',
      '% Peer-group member cannot override remote-as of peer-group',
      '% Cannot change peer-group. Deconfigure first',
    ]);
  });

  it('stands in the order of addresses, its password hidden, IPv6 in capitals', async () => {
    const { text } = await configure([
      'router bgp 65001',
      'neighbor 10.1.2.1 remote-as 65002',
      'neighbor 10.1.2.1 password s3cret',
      'neighbor 2001:db8::1 remote-as 65003',
    ]);
    const lines = text.split('\n').filter((line) => /^ neighbor [\d]/.test(line));
    expect(lines.map((line) => line.replace(/(password 7) .*/, '$1 …'))).toEqual([
      ' neighbor 10.1.1.0 peer-group SPINES',
      ' neighbor 10.1.1.0 description spine1',
      ' neighbor 10.1.2.1 remote-as 65002',
      ' neighbor 10.1.2.1 password 7 …',
      ' neighbor 10.1.9.1 remote-as 65090',
      ' neighbor 10.1.9.1 description firewall',
      ' neighbor 2001:DB8::1 remote-as 65003',
    ]);
    expect(text).toContain('  neighbor 10.1.2.1 activate');
    expect(text).toContain('  no neighbor 2001:DB8::1 activate');
  });
});

describe('address families', () => {
  it('take what stood outside into the first of them', async () => {
    const { text } = await configure(
      ['router bgp 65001', 'address-family ipv4', 'exit-address-family'],
      'router bgp 65001\n neighbor 10.1.1.0 remote-as 65000\n neighbor 10.1.1.0 next-hop-self\n network 10.0.0.0\n!\nend\n',
    );
    expect(text).toBe(
      'router bgp 65001\n neighbor 10.1.1.0 remote-as 65000\n !\n address-family ipv4\n  network 10.0.0.0\n' +
        '  neighbor 10.1.1.0 activate\n  neighbor 10.1.1.0 next-hop-self\n exit-address-family\n!\nend\n',
    );
  });

  it('refuse what is about a neighbour as a whole, and VRFs that are not there', async () => {
    const { printed } = await configure([
      'router bgp 65001',
      'address-family ipv4',
      'neighbor 10.1.9.1 description x',
      'exit-address-family',
      'address-family ipv4 vrf BLUE',
      'address-family ipv4 vrf RED',
    ]);
    expect(printed[2]).toBe('% General session commands not allowed under the address family');
    expect(printed[4]).toMatch(/^% VRF BLUE does not exist/);
    expect(printed[5]).toBe('');
  });

  it('leave neighbours as they are when the default for new ones goes', async () => {
    const { text } = await configure([
      'router bgp 65001',
      'no bgp default ipv4-unicast',
      'neighbor 10.7.7.7 remote-as 65007',
    ]);
    expect(text).toContain('  neighbor 10.1.9.1 activate');
    expect(text).not.toContain('neighbor 10.7.7.7 activate');
  });
});

describe('policies', () => {
  it.each([
    ['ip prefix-list PL seq 5 permit 11.0.0.0/8', /^%Insertion failed/],
    ['ip prefix-list PL seq 7 permit 10.0.0.0/8', /^%Insertion failed/],
    ['ip prefix-list PL seq 7 permit 10.1.0.0/16 ge 8', /^% Invalid prefix range/],
    ['ip prefix-list PL permit 10.1.2.3/16', /^$/],
    ['no ip prefix-list PL seq 5', /^% Incomplete command/],
    ['no ip prefix-list PL seq 9 permit 10.0.0.0/8', /^%Can't find/],
    ['no route-map NONE', /^%Could not find route-map NONE/],
    ['router bgp 65009', /^BGP is already running; AS is 65001/],
    ['router bgp 0', /Invalid input/],
  ])('%s', async (line, answer) => {
    const { printed } = await configure([line]);
    expect(printed[0]).toMatch(answer);
  });

  it('number entries themselves, clear host bits, and keep the lines of an entry whose action changes', async () => {
    const { text } = await configure([
      'ip prefix-list PL permit 10.1.2.3/16 le 24',
      'route-map IN deny 10',
      'match ip address prefix-list OTHER',
      'set local-preference 50',
      'no match ip address prefix-list PL',
    ]);
    expect(text).toContain('ip prefix-list PL seq 10 permit 10.1.0.0/16 le 24');
    expect(text).toContain('route-map IN deny 10\n match ip address prefix-list OTHER\n set local-preference 50\n');
    expect(text).not.toContain('route-map IN permit 10');
  });
});
