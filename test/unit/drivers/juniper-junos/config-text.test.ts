import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIG_TEXT } from '../../../../src/drivers/juniper-junos/config-text.js';
import { driver } from '../../../../src/drivers/juniper-junos/index.js';
import { parse } from '../../../../src/drivers/juniper-junos/parse.js';
import { recognise } from '../../../../src/drivers/juniper-junos/recognise.js';
import { readText } from '../../../../src/drivers/juniper-junos/text/read-text.js';
import type { Statement } from '../../../../src/drivers/juniper-junos/text/statement.js';
import { FEATURES } from '../../../../src/model/state.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { asBlocks, asSetLines, type Tree } from './junos-texts.js';

const stateOf = (text: string) => parse(CONFIG_TEXT.replies(text), CONFIG_TEXT.facts(text));
const untold = (text: string) => CONFIG_TEXT.untold?.(text, FEATURES) ?? [];

const BLOCKS = `## Last commit: 2025-03-04 11:02:41 UTC by admin
version 21.4R3.15;
system {
    host-name leaf1;
    root-authentication {
        encrypted-password "$6$FAKE$AAAA"; ## SECRET-DATA
    }
}
interfaces {
    /* to the "spine"; { */
    ge-0/0/24 {
        description "uplink; of { all }";
        native-vlan-id 99;
        unit 0 {
            family ethernet-switching {
                interface-mode trunk;
                vlan {
                    members [ USERS 100-105 ];
                }
            }
        }
    }
    inactive: ge-0/0/25 {
        unit 0;
    }
    irb {
        unit 10 {
            family inet {
                filter {
                    input EDGE-IN;
                }
                address 10.0.10.1/24;
            }
        }
    }
}
policy-options {
    policy-statement OUT {
        term 10 {
            from {
                route-filter 10.0.0.0/16 prefix-length-range /24-/28;
            }
            then {
                community add CUST;
                accept;
            }
        }
        then reject;
    }
    community CUST members [ 65000:1 65000:2 ];
}
firewall {
    family inet {
        filter EDGE-IN {
            term web {
                from {
                    source-address {
                        10.0.0.0/8;
                    }
                    protocol tcp;
                    destination-port [ http https ];
                }
                then accept;
            }
            inactive: term off {
                then accept;
            }
            term rest {
                then {
                    syslog;
                    discard;
                }
            }
        }
    }
}
routing-options {
    autonomous-system 65001;
}
protocols {
    bgp {
        group UP {
            type external;
            authentication-key "$9$FAKEfakeFAKEfake"; ## SECRET-DATA
            export OUT;
            peer-as 65000;
            neighbor 10.1.1.0;
            inactive: neighbor 10.1.1.2;
        }
    }
}
vlans {
    USERS {
        vlan-id 10;
        l3-interface irb.10;
    }
}
`;

const LINES = `set version 21.4R3.15
set system host-name leaf1
set system root-authentication encrypted-password "$6$FAKE$AAAA"
set interfaces ge-0/0/24 description "uplink; of { all }"
set interfaces ge-0/0/24 native-vlan-id 99
set interfaces ge-0/0/24 unit 0 family ethernet-switching interface-mode trunk
set interfaces ge-0/0/24 unit 0 family ethernet-switching vlan members USERS
set interfaces ge-0/0/24 unit 0 family ethernet-switching vlan members 100-105
set interfaces ge-0/0/25 unit 0
deactivate interfaces ge-0/0/25
set interfaces irb unit 10 family inet filter input EDGE-IN
set interfaces irb unit 10 family inet address 10.0.10.1/24
set policy-options policy-statement OUT term 10 from route-filter 10.0.0.0/16 prefix-length-range /24-/28
set policy-options policy-statement OUT term 10 then community add CUST
set policy-options policy-statement OUT term 10 then accept
set policy-options policy-statement OUT then reject
set policy-options community CUST members 65000:1
set policy-options community CUST members 65000:2
set firewall family inet filter EDGE-IN term web from source-address 10.0.0.0/8
set firewall family inet filter EDGE-IN term web from protocol tcp
set firewall family inet filter EDGE-IN term web from destination-port http
set firewall family inet filter EDGE-IN term web from destination-port https
set firewall family inet filter EDGE-IN term web then accept
set firewall family inet filter EDGE-IN term off then accept
deactivate firewall family inet filter EDGE-IN term off
set firewall family inet filter EDGE-IN term rest then syslog
set firewall family inet filter EDGE-IN term rest then discard
set routing-options autonomous-system 65001
set protocols bgp group UP type external
set protocols bgp group UP authentication-key "$9$FAKEfakeFAKEfake"
set protocols bgp group UP export OUT
set protocols bgp group UP peer-as 65000
set protocols bgp group UP neighbor 10.1.1.0
set protocols bgp group UP neighbor 10.1.1.2
deactivate protocols bgp group UP neighbor 10.1.1.2
set vlans USERS vlan-id 10
set vlans USERS l3-interface irb.10
`;

const lineOf = (words: string): number => BLOCKS.slice(0, BLOCKS.indexOf(words)).split('\n').length;

/** A state without the places in the file that it was read from. */
function withoutPlaces(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => {
      if (key === 'line') return undefined;
      return value instanceof Map ? [...value] : value;
    }),
  );
}

/** The words of a configuration, without places. */
function words({ inactive, children }: Statement): unknown {
  return [inactive, [...children.values()].map((child) => [child.word, words(child)])];
}

describe('a configuration file', () => {
  it('says the same in braces and as lines with `set`', () => {
    expect(words(readText(BLOCKS).root)).toEqual(words(readText(LINES).root));
    expect(withoutPlaces(stateOf(BLOCKS))).toEqual(withoutPlaces(stateOf(LINES)));
    expect(CONFIG_TEXT.facts(BLOCKS)).toEqual(CONFIG_TEXT.facts(LINES));
    expect([...untold(BLOCKS), ...untold(LINES)]).toEqual([]);
  });

  it('is read as a device with it would be', () => {
    const { vlan, acl, bgp } = stateOf(BLOCKS);
    expect(vlan?.ports.get('ge-0/0/24')).toMatchObject({
      mode: 'trunk',
      nativeVlan: 99,
      allowed: [
        [10, 10],
        [100, 105],
      ],
    });
    expect(vlan?.ports.has('ge-0/0/25')).toBe(false);
    expect(acl?.acls.get('ipv4/EDGE-IN')?.entries.map(({ type, line }) => [type, line])).toEqual([
      ['rule', lineOf('term web')],
      ['rule', lineOf('term rest')],
    ]);
    expect([...(bgp?.peers.values() ?? [])].map(({ name, line }) => [name, line])).toEqual([
      ['UP', lineOf('group UP')],
      ['10.1.1.0', lineOf('neighbor 10.1.1.0')],
    ]);
    const [entry] = bgp?.routeMaps.get('OUT')?.entries ?? [];
    expect(entry?.line).toBe(lineOf('term 10'));
    expect(entry?.opaque[0]).toContain('route-filter');
  });

  it('may end its lines as Windows does, and have any letters in descriptions', () => {
    for (const text of [BLOCKS, LINES]) {
      expect(words(readText(text.replaceAll('\n', '\r\n')).root)).toEqual(words(readText(text).root));
      expect(untold(text.replaceAll('\n', '\r\n'))).toEqual([]);
    }
    const { root } = readText('set interfaces ge-0/0/1 description "a\u2028b"\n');
    expect(root.children.get('interfaces')?.children.get('ge-0/0/1')?.children.has('description')).toBe(true);
  });

  it('is told from those of other platforms', () => {
    for (const text of [BLOCKS, LINES]) expect(recognise(text)).toBeGreaterThan(0.5);
    for (const text of [
      'hostname r1\ninterface GigabitEthernet0/1\n ip address 10.0.0.1 255.255.255.0\nend\n',
      "set interfaces ethernet eth0 address '192.0.2.1/24'\nset system host-name 'r1'\n",
      'set / interface ethernet-1/1 admin-state enable\nset / system name host-name leaf1\n',
      'interface ethernet-1/1 {\n    admin-state enable\n    subinterface 0 {\n        admin-state enable\n    }\n}\n',
      'interfaces {\n    ethernet eth0 {\n        address 192.0.2.1/24\n    }\n}\nsystem {\n    host-name r1\n}\n',
      'events {\n    worker_connections 1024;\n}\nhttp {\n    server {\n        listen 80;\n    }\n}\n',
    ]) {
      expect(recognise(text), text).toBeLessThan(0.3);
    }
  });

  it('never shows a secret', () => {
    const secrets = `set snmp community s3cr3t authorization read-only
set system tacplus-server 192.0.2.1 secret "s3cr3t"
set system ntp authentication-key 1 type md5 value "s3cr3t"
set system root-authentication plain-text-password-value s3cr3t
set snmp v3 usm local-engine user a authentication-sha authentication-password s3cr3t
set protocols ospf area 0.0.0.0 interface ge-0/0/0.0 authentication simple-password s3cr3t
snmp {
    community s3cr3t {
        authorization read-only;
    }
}
system { radius-server { 192.0.2.2 secret "s3cr3t"; } login { user x { authentication { encrypted-password "s3cr3t"; ## SECRET-DATA
} } } }
`;
    expect(driver.mask(secrets)).not.toContain('s3cr3t');
    expect(driver.mask(BLOCKS)).toContain('community CUST members [ 65000:1 65000:2 ]');
    expect(driver.mask('set system ntp authentication-key 7 type md5 value "x"')).toContain(
      'authentication-key 7 type md5',
    );
  });
});

describe('settings from elsewhere', () => {
  const GROUPS = `groups {
    ACCESS {
        interfaces {
            <ge-*> {
                native-vlan-id 7;
                unit 0 {
                    family ethernet-switching {
                        interface-mode trunk;
                    }
                }
            }
        }
    }
    COMMON {
        system {
            host-name fallback;
            services {
                ssh;
            }
        }
        interfaces {
            ge-0/0/0 {
                native-vlan-id 8;
            }
        }
    }
}
apply-groups [ ACCESS COMMON ];
interfaces {
    ge-0/0/0 {
        unit 0 {
            family ethernet-switching {
                vlan {
                    members 10;
                }
            }
        }
    }
    ge-0/0/1 {
        apply-groups-except ACCESS;
        unit 0 {
            family ethernet-switching {
                interface-mode access;
            }
        }
    }
}
system {
    host-name sw1;
}
`;

  it('come from groups, by pattern too, the first one before others and what is written before all', () => {
    const { vlan } = stateOf(GROUPS);
    expect(vlan?.ports.get('ge-0/0/0')).toMatchObject({ mode: 'trunk', nativeVlan: 7, allowed: [[10, 10]] });
    expect(vlan?.ports.get('ge-0/0/1')).toMatchObject({ mode: 'access' });
    expect(CONFIG_TEXT.facts(GROUPS).hostname).toBe('sw1');
    expect(untold(GROUPS)).toEqual([]);
  });

  it('are not planned by', () => {
    expect(CONFIG_TEXT.unplannable?.(GROUPS, ['vlan'])).toHaveLength(1);
    expect(CONFIG_TEXT.unplannable?.(GROUPS, ['bgp'])).toEqual([]);
    expect(CONFIG_TEXT.unplannable?.(BLOCKS, FEATURES)).toEqual([]);
  });

  it('are those of the first routing engine, and of the first node', () => {
    const text = `set groups re0 system host-name a-re0
set groups re1 system host-name a-re1
set groups re1 interfaces fxp0 unit 0 family inet address 192.0.2.2/24
set groups node0 interfaces fxp0 unit 0 family inet address 192.0.2.1/24
set apply-groups [ re1 re0 "\${node}" ]
`;
    expect(CONFIG_TEXT.facts(text).hostname).toBe('a-re0');
    expect(stateOf(text).management?.map(({ address }) => address)).toEqual(['192.0.2.1']);
    expect(untold(text)).toEqual([]);
  });

  it('come from ranges of interfaces', () => {
    const range = `set interfaces interface-range ACCESS member "ge-0/0/[0-1,4]"
set interfaces interface-range ACCESS member-range ge-0/0/6 to ge-0/0/7
set interfaces interface-range ACCESS unit 0 family ethernet-switching interface-mode trunk
set interfaces interface-range ACCESS unit 0 family ethernet-switching vlan members 10
set interfaces ge-0/0/1 unit 0 family ethernet-switching interface-mode access
`;
    const ports = stateOf(range).vlan?.ports;
    expect([...(ports ?? [])].map(([name, { mode }]) => [name, mode])).toEqual([
      ['ge-0/0/0', 'trunk'],
      ['ge-0/0/1', 'access'],
      ['ge-0/0/4', 'trunk'],
      ['ge-0/0/6', 'trunk'],
      ['ge-0/0/7', 'trunk'],
    ]);
    expect(untold(range)).toEqual([]);
    expect(CONFIG_TEXT.unplannable?.(range, ['vlan'])).toHaveLength(1);
  });

  it.each([
    ['a group that is not there', 'set apply-groups GONE\nset system host-name a\n', /GONE/],
    ['a group at times', 'set groups G when time 9am\nset groups G system services ssh\nset apply-groups G\n', /when/],
    [
      'groups in groups',
      'set groups G apply-groups H\nset groups G system services ssh\nset apply-groups G\n',
      /other groups/,
    ],
    ['a range by pattern', 'set interfaces interface-range A member "ge-0/0/*"\n', /not told/],
    ['ports named by VLANs', 'set vlans A vlan-id 5\nset vlans A interface ge-0/0/1.0\n', /names its ports itself/],
    ['the older words', 'set interfaces ge-0/0/1 unit 0 family ethernet-switching port-mode trunk\n', /port-mode/],
    ['edits', 'set system host-name a\nrename interfaces ge-0/0/0 to ge-0/0/1\n', /rename/],
  ])('are told where they are not understood: %s', (_, text, told) => {
    const line = text
      .slice(0, text.search(/GONE|when|apply-groups H|member "|vlans A|family|rename/))
      .split('\n').length;
    expect(untold(text)).toEqual([{ missing: 'part', message: expect.stringMatching(told), line }]);
  });
});

describe('a file that was cut off', () => {
  it.each([
    ['in a block', BLOCKS.slice(0, BLOCKS.indexOf('term web'))],
    ['in a word', BLOCKS.slice(0, BLOCKS.indexOf('native-vlan'))],
    ['in a quote', BLOCKS.slice(0, BLOCKS.indexOf('of { all'))],
    ['in a comment', BLOCKS.slice(0, BLOCKS.indexOf('"spine"'))],
    ['in the last statement at the top', 'system {\n    host-name a;\n}\nversion 21'],
    ['in a line with `set`', LINES.slice(0, LINES.indexOf('l3-interface'))],
    ['in the quote of a line', LINES.slice(0, LINES.indexOf('of { all'))],
  ])('says so: %s', (_, text) => {
    expect(untold(text)[0]).toEqual({ missing: 'end', message: expect.stringMatching(/cut off/) });
  });

  it('is complete at its last brace, and behind what a terminal shows', () => {
    expect(untold(`user@leaf1> show configuration\n${BLOCKS}\n{master:0}\nuser@leaf1> `)).toEqual([]);
    expect(untold(LINES)).toEqual([]);
  });
});

const NAMES = [
  'interfaces',
  'unit',
  'family',
  'vlans',
  'groups',
  'apply-groups',
  'term',
  'from',
  'firewall',
  'filter',
  'bgp',
];
const word = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    'ge-0/0/1',
    '0',
    '10.0.0.0/8',
    '<ge-*>',
    'inet',
    'a b',
    'x;y',
    '[0-3]',
    '"',
    '\\',
    '#',
    '/*',
    'set',
  ),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/^(?:inactive|protect|replace|delete):$/.test(text)),
);
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; trees: Tree[] }>((tie) => ({
  tree: fc.record({ word, inactive: fc.boolean(), children: tie('trees') }),
  trees: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Tree[]>([]),
    fc.uniqueArray(tie('tree'), { maxLength: 4, selector: ({ word: own }) => own }),
  ),
})).tree;
const trees = fc.uniqueArray(
  tree.map((one) => ({ ...one, word: `${one.word.replace(/^\W+/, '')}x` })),
  { maxLength: 5, selector: ({ word: own }) => own },
);

const RUNS = propertyRuns({ usual: 300, milliseconds: 100 });

describe('whatever stands in a file', () => {
  it(
    'comes to the same statements in both forms',
    () => {
      fc.assert(
        fc.property(trees, fc.infiniteStream(fc.boolean()), (all, joins) => {
          const join = (): boolean => joins.next().value === true;
          const [blocks, lines] = [readText(asBlocks(all, join)), readText(asSetLines(all))];
          expect(words(blocks.root)).toEqual(words(lines.root));
          expect([...blocks.problems, ...blocks.cutOff, ...lines.problems, ...lines.cutOff]).toEqual([]);
        }),
        RUNS.check,
      );
    },
    RUNS.timeout,
  );

  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      ';',
      '\n',
      '[',
      ']',
      '"',
      '/*',
      '*/',
      '#',
      'set ',
      'deactivate ',
      'delete ',
      'inactive: ',
      ' ',
    ),
    fc.constantFrom(...BLOCKS.split('\n'), ...LINES.split('\n').map((line) => `${line}\n`)),
    word,
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it(
    'is read to its end',
    () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('');
          expect(recognise(text)).toBeLessThanOrEqual(1);
          stateOf(text);
          const rows = text.split('\n').length;
          for (const { line, children } of CONFIG_TEXT.tree?.(text) ?? []) {
            for (const at of [line, ...children.map((child) => child.line)]) expect(at >= 1 && at <= rows).toBe(true);
          }
          CONFIG_TEXT.hardening?.(CONFIG_TEXT.tree?.(text) ?? [], text);
          CONFIG_TEXT.unplannable?.(text, FEATURES);
          expect(Array.isArray(untold(text))).toBe(true);
        }),
        RUNS.check,
      );
    },
    RUNS.timeout,
  );

  it.each([
    ['blocks without an end', 'a {'.repeat(100_000)],
    ['one long line', `set ${'a '.repeat(100_000)}`],
    ['lists of lists', `set ${'[ a b c d e f g h i j ] '.repeat(12)}`],
    ['many closing braces', '}'.repeat(100_000)],
    ['many statements', 'interfaces {\n'.concat('ge-0/0/1 { unit 0; }\n'.repeat(20_000), '}\n')],
  ])('ends soon: %s', (_, text) => {
    untold(text);
    stateOf(text);
  });
});
