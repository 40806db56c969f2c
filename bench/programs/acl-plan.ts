import { aclTarget } from '../../src/acl/target/acl-target.js';
import { driver } from '../../src/drivers/cisco-ios/index.js';
import { type Acl, type AclEntry, type AclState, aclKey } from '../../src/model/acl.js';
import { diffAclStates } from '../../src/model/acl-diff.js';
import type { DesiredAcls } from '../../src/model/desired-acl.js';
import type { Facts } from '../../src/model/state.js';

const SOURCE = { file: 'wish', line: 1, column: 1 };
const FACTS: Facts = { platform: driver.id, hostname: 'r1', version: '17.9.4', model: '', extra: {} };
const ROUNDS = 5;

/** Random numbers that are the same in every run (Park and Miller). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A configuration with one long list, bound to an interface. */
function configuration(entries: number): string {
  const roll = dice(7);
  const lines = Array.from({ length: entries }, (_, index) => {
    const action = roll(4) === 0 ? 'deny  ' : 'permit';
    const source = `10.${roll(256)}.${roll(256)}.0 0.0.0.255`;
    return ` ${(index + 1) * 10} ${action} tcp ${source} host 192.0.${roll(256)}.${roll(256)} eq ${1 + roll(60_000)}`;
  });
  const deny = ` ${(entries + 1) * 10} deny   ip any any log`;
  const port = 'interface Vlan10\n ip access-group EDGE in\n!';
  return ['version 17.9', 'hostname r1', port, 'ip access-list extended EDGE', ...lines, deny, '!', 'end', ''].join(
    '\n',
  );
}

function read(text: string): AclState {
  const { text: file } = driver;
  const state = file === undefined ? undefined : driver.bindings[0].parse(file.replies(text), FACTS).acl;
  if (state === undefined) throw new Error('no filters');
  return state;
}

/** The list with so many changes: entries that come, go, become others and move, in equal parts, anywhere. */
function changed(acl: Acl, changes: number): readonly AclEntry[] {
  const roll = dice(11);
  const entries = acl.entries.map((entry): AclEntry => ({ ...entry, seq: undefined }));
  const fresh = (at: number): AclEntry => {
    const entry = entries[at];
    if (entry?.type !== 'rule') throw new Error('no rule');
    return {
      ...entry,
      rule: { ...entry.rule, source: { kind: 'prefix', prefix: `172.16.${roll(256)}.${roll(256)}/32` } },
    };
  };
  for (let change = 0; change < changes; change++) {
    const at = roll(entries.length - 1);
    if (change % 4 === 0) entries.splice(at, 0, fresh(at));
    else if (change % 4 === 1) entries.splice(at, 1);
    else if (change % 4 === 2) entries.splice(at, 1, fresh(at));
    else entries.splice(roll(entries.length - 1), 0, ...entries.splice(at, 1));
  }
  return entries;
}

function wish(entries: readonly AclEntry[]): DesiredAcls {
  const value = entries.map((entry) => ({ value: entry, source: SOURCE }));
  return {
    acls: [
      {
        name: 'EDGE',
        family: 'ipv4',
        ensure: 'present',
        entries: { value, source: SOURCE },
        add: [],
        remove: [],
        source: SOURCE,
      },
    ],
    bindings: [],
    purge: {},
  };
}

/** Milliseconds. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** Starts a clock and the meter of the processors; what it gives stops both. */
function startClock(): () => Time {
  const cpu = process.cpuUsage();
  const start = performance.now();
  return () => {
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return { wall, cpu: (user + system) / 1000 };
  };
}

function middle(times: readonly Time[]): Time {
  return { wall: median(times.map(({ wall }) => wall)), cpu: median(times.map(({ cpu }) => cpu)) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Times of reading a list of so many entries, and of planning so many changes of it, and the lines of the plan. */
function main(): void {
  const [entries = 0, changes = 0] = process.argv.slice(2).map(Number);
  const text = configuration(entries);
  const [parsing, planning]: [Time[], Time[]] = [[], []];
  let lines = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const reading = startClock();
    const acl = read(text);
    parsing.push(reading());
    const list = acl.acls.get('ipv4/EDGE');
    const can = driver.capabilities(FACTS).acl;
    if (list === undefined || can === undefined) throw new Error('no list');
    const desired = wish(changed(list, changes));
    const planned = startClock();
    const target = aclTarget(acl, desired, can);
    const found = diffAclStates(acl, target).acls.kept;
    const steps = driver.bindings[0].render(found, { facts: FACTS, before: { acl, config: [] } });
    planning.push(planned());
    lines = steps.flatMap(({ ops }) => ops.filter(({ role }) => role === 'config')).length;
    if (target.acls.get(aclKey(list))?.entries.length === 0) throw new Error('nothing left');
  }
  process.stdout.write(JSON.stringify({ parse: middle(parsing), plan: middle(planning), lines }));
}

main();
