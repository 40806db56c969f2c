import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/arista-eos/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';

const HEAD = 'hostname sw1\n!\n';
const ROUTER = `ip prefix-list PL seq 5 permit 10.0.0.0/8
!
route-map IN permit 10
   match ip address prefix-list PL
!
router bgp 65001
   neighbor SPINES peer group
   neighbor SPINES remote-as 65000
   neighbor SPINES next-hop-self
   neighbor 10.1.1.0 peer group SPINES
   neighbor 10.1.9.1 remote-as 65090
   !
   address-family ipv4
      neighbor 10.1.9.1 prefix-list PL in
      network 10.0.10.0/24
!
end
`;

/** Types lines in a configuration session and commits it; gives what each printed, and what the device prints then. */
async function configure(...lines: readonly string[]) {
  const platform = driver.emulate();
  const box = platform.boot({ ...platform.factory('sw1', []), 'running-config': HEAD + ROUTER }, manualClock());
  const session = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const typed = ['configure session s', ...lines, 'commit'];
  const replies = await session.run(typed.map((line) => ({ via: 'cli', line, context: [], role: 'control' }) as const));
  const printed = replies.slice(1, -1).map(({ output }) => output.trim());
  return { printed, text: (box.image()['running-config'] ?? '').slice(HEAD.length) };
}

describe('a neighbour', () => {
  it('keeps everything when its AS changes or goes', async () => {
    const moved = await configure('router bgp 65001', 'neighbor 10.1.9.1 remote-as 65091');
    expect(moved.text).toBe(ROUTER.replace('65090', '65091'));
    const gone = await configure('router bgp 65001', 'no neighbor 10.1.9.1 remote-as');
    expect(gone.text).toContain('neighbor 10.1.9.1 prefix-list PL in');
  });

  it('goes with one line, in all blocks', async () => {
    const { text } = await configure('router bgp 65001', 'no neighbor 10.1.9.1');
    expect(text).not.toContain('10.1.9.1');
    expect(text).toContain('   address-family ipv4\n      network 10.0.10.0/24\n!\n');
  });

  it('may say the opposite of its group, and nothing again', async () => {
    const off = await configure('router bgp 65001', 'no neighbor 10.1.1.0 next-hop-self');
    expect(off.text).toContain('   no neighbor 10.1.1.0 next-hop-self\n');
    const both = await configure(
      'router bgp 65001',
      'no neighbor 10.1.1.0 next-hop-self',
      'default neighbor 10.1.1.0 next-hop-self',
    );
    expect(both.text).toBe(ROUTER);
  });

  it('has its password hidden, by its name', async () => {
    const { text } = await configure(
      'router bgp 65001',
      'neighbor 10.1.9.1 password 0 arista',
      'neighbor SPINES password arista',
    );
    const [group, single] = [...text.matchAll(/password 7 (\S+)/g)].map((match) => match[1]);
    expect(group).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(single).not.toBe(group);
  });
});

describe('blocks', () => {
  it('stand behind the lines of the router, with a separator before each', async () => {
    const { text } = await configure(
      'router bgp 65001',
      'vrf RED',
      'neighbor 10.9.0.1 remote-as 65100',
      'exit',
      'address-family ipv6',
      'neighbor SPINES activate',
      'exit',
      'redistribute connected',
    );
    expect(text.slice(text.indexOf('router bgp'))).toBe(
      ROUTER.slice(ROUTER.indexOf('router bgp')).replace(
        '   !\n   address-family ipv4\n      neighbor 10.1.9.1 prefix-list PL in\n      network 10.0.10.0/24\n',
        '   redistribute connected\n   !\n   address-family ipv4\n      neighbor 10.1.9.1 prefix-list PL in\n      network 10.0.10.0/24\n' +
          '   !\n   address-family ipv6\n      neighbor SPINES activate\n   !\n   vrf RED\n      neighbor 10.9.0.1 remote-as 65100\n',
      ),
    );
  });
});

it.each([
  ['activate outside an address family', ['router bgp 65001', 'neighbor 10.1.9.1 activate']],
  ['next-hop-self in one', ['router bgp 65001', 'address-family ipv4', 'neighbor 10.1.9.1 next-hop-self']],
  ['a group that is not there', ['router bgp 65001', 'neighbor 10.1.9.1 peer group NONE']],
  ['a second router', ['router bgp 65009']],
  ['a number that is taken', ['ip prefix-list PL seq 5 permit 11.0.0.0/8']],
  ['a description of a prefix list', ['ip prefix-list PL description x']],
  ['a metric of what is redistributed', ['router bgp 65001', 'redistribute connected metric 5']],
])('refuses %s', async (_, lines) => {
  const { printed } = await configure(...lines);
  expect(printed.at(-1)).toMatch(/^%/);
});
