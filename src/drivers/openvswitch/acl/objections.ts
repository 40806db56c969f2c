import type { Acl, AclRule } from '../../../model/acl.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Objection } from '../../driver.js';
import { FRAGMENTS, IN_THE_WAY } from './filters.js';
import { listNumber } from './layout.js';
import { isTooLong, LONGEST_CALL } from './render.js';
import { looksFurther } from './rule-match.js';

const TCP = 6;
const WITH_PORTS = [TCP, 17, 132];

/** What speaks against making these changes of filters on this switch. */
export function aclObjections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  const filters = changes.filter(({ kind }) => kind === 'acl' || kind === 'acl_binding');
  const [first] = filters;
  if (first === undefined) return [];
  const lists = filters.flatMap((change) =>
    change.kind === 'acl' && change.after !== undefined ? [change.after] : [],
  );
  const all = [
    ...aboutBridge(facts, before.config),
    ...lists.flatMap(aboutRules),
    ...aboutFragments(filters, lists, before),
    ...aboutNumbers(lists, before),
    ...aboutPlaces(filters, before.config),
    ...(isTooLong(changes, facts, before)
      ? [
          objection(
            `the change of what is in force has more than ${LONGEST_CALL} characters, and could not be made at one moment`,
            'Change fewer entries at a time, or bind a new list in place of the old one.',
          ),
        ]
      : []),
  ];
  // What is about the whole of them is told where the first of them is asked for.
  return all.map((one) => ({ change: changeId(first), ...one }));
}

function objection(message: string, hint: string, about: Pick<Objection, 'change' | 'field'> = {}): Objection {
  return { message, hint, allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED', ...about };
}

function aboutBridge({ extra }: Facts, config: readonly string[]): readonly Objection[] {
  const { length } = config.filter((line) => line.startsWith('bridge '));
  if (extra['bridge'] === undefined) {
    return [
      objection(`the switch has ${length} bridges, and lists are kept in the flows of one`, 'Make the flows by hand.'),
    ];
  }
  const controllers = config.find((line) => line.startsWith('  controllers='));
  const inTheWay = config.filter((line) => line.startsWith(IN_THE_WAY)).map((line) => line.slice(IN_THE_WAY.length));
  return [
    ...(controllers === undefined
      ? []
      : [
          objection(
            `a controller makes the flows of ${extra['bridge']}, and could remove those of lists at any time`,
            'Ask the controller for the filter instead.',
          ),
        ]),
    ...inTheWay
      .slice(0, 1)
      .map((line) =>
        objection(
          `${inTheWay.length === 1 ? 'a flow' : `${inTheWay.length} flows`} of ${extra['bridge']} would be met beside or before the lists: ${line}`,
          'Lists use table 240, and priority 65535 of table 0: give the flow another place, or remove it.',
        ),
      ),
  ];
}

function aboutRules({ family, name, entries }: Acl): readonly Objection[] {
  return entries.flatMap((entry) => {
    if (entry.type !== 'rule') return [];
    const why = unsayable(entry.rule);
    const number = entry.seq === undefined ? '' : ` ${entry.seq}`;
    return why === undefined
      ? []
      : [
          objection(`entry${number} of ${name} ${why}`, 'Leave it out, or say it in entries of one protocol each.', {
            change: `acl/${family}/${name}`,
            field: number.trim(),
          }),
        ];
  });
}

function unsayable(rule: AclRule): string | undefined {
  const { protocol, source, destination, sourcePorts, destinationPorts, tcpFlags, icmp, fragments } = rule;
  const ports = [sourcePorts, destinationPorts];
  if ([source, destination, ...ports].some((side) => side?.kind === 'group'))
    return 'names a group, which flows have not';
  if (ports.some((side) => side?.kind === 'ranges' && side.ranges.length === 0)) return 'is about no port at all';
  if (fragments && looksFurther(rule)) return 'asks later fragments for what only the first one has';
  if (ports.some((side) => side !== undefined) && (protocol === undefined || !WITH_PORTS.includes(protocol))) {
    return 'asks for ports without a protocol that has them';
  }
  if (tcpFlags !== undefined && protocol !== TCP) return 'asks for TCP flags of another protocol';
  return icmp !== undefined && protocol !== 1 && protocol !== 58 ? 'asks for ICMP of another protocol' : undefined;
}

/**
 * ovs-ofctl(8), set-frags: by default ports and ICMP types of first fragments are zero to flows, so that a packet cut in two
 * would pass a list that denies its port.
 */
function aboutFragments(changes: readonly Change[], lists: readonly Acl[], before: DeviceState): readonly Objection[] {
  if (!before.config.includes(`${FRAGMENTS}normal`)) return [];
  const bound = changes.flatMap((change) => {
    if (change.kind !== 'acl_binding' || change.after === undefined) return [];
    return before.acl?.acls.get(`${change.after.family}/${change.after.acl}`) ?? [];
  });
  const list = [...lists, ...bound].find(({ entries }) =>
    entries.some((entry) => entry.type === 'rule' && looksFurther(entry.rule)),
  );
  if (list === undefined) return [];
  return [
    objection(
      `${list.name} looks at ports, flags or ICMP types, and the switch hides those of fragmented packets from flows`,
      'Run `ovs-ofctl set-frags BRIDGE nx-match` on the switch, at each start of ovs-vswitchd.',
      { change: `acl/${list.family}/${list.name}` },
    ),
  ];
}

function aboutNumbers(lists: readonly Acl[], before: DeviceState): readonly Objection[] {
  const all = new Map(
    [...(before.acl?.acls.values() ?? []), ...lists].map((acl) => [`${acl.family}/${acl.name}`, acl]),
  );
  const taken = new Map<string, Acl>();
  return [...all.values()].flatMap((acl) => {
    const number = listNumber(acl.family, acl.name);
    const other = taken.get(number);
    taken.set(number, acl);
    if (other === undefined) return [];
    return [
      objection(`${acl.name} and ${other.name} would have the same number, 0x${number}`, 'Give one another name.', {
        change: `acl/${acl.family}/${acl.name}`,
      }),
    ];
  });
}

/** Flows know interfaces: a bond is none, its members are. */
function aboutPlaces(changes: readonly Change[], config: readonly string[]): readonly Objection[] {
  const known = new Set(config.map((line) => line.trim()));
  return changes.flatMap((change) => {
    if (change.kind !== 'acl_binding' || change.after === undefined) return [];
    const { place } = change.after;
    const name = place.kind === 'interface' ? place.name : '';
    if (known.has(`interface ${name}`)) {
      return /["\s]/.test(name)
        ? [
            objection(`flows cannot name "${name}"`, 'Give it a name without blanks and quotes.', {
              change: changeId(change),
            }),
          ]
        : [];
    }
    return [
      {
        code: 'NETCTL_PLAN_PLACE_MISSING',
        message: `no interface of the bridge is called ${name}`,
        hint: 'A list at a bond is bound to each of its members.',
        allowedBy: undefined,
        change: changeId(change),
      },
    ];
  });
}
