import type { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { type Acl, type AclEntry, type AclState, aclKey, bindingKey } from './acl.js';
import { entryMatter, equalAcls } from './acl-diff.js';
import { aclLacks } from './acl-lacks.js';
import type { AclCapabilities } from './capabilities.js';
import type { DesiredAcl, DesiredAcls, DesiredBinding } from './desired-acl.js';
import { meantHint, missingListHint, type PlanErrors, planErrors, shortList } from './plan-error.js';
import { policyUses } from './policy-uses.js';
import type { DeviceState } from './state.js';

/** What is looked at: the device as it is, as it would be, and what was asked. */
export interface AclProposal {
  readonly device: string;
  readonly current: Pick<DeviceState, 'acl' | 'bgp'>;
  readonly target: Pick<DeviceState, 'acl' | 'bgp'>;
  readonly desired: DesiredAcls;
  readonly can: AclCapabilities;
  /** True where deleting what something that netctl does not manage still uses was agreed to. */
  readonly allowInUse: boolean;
  /** True where the loss of lines that are not understood was agreed to. */
  readonly replaceUnknown: boolean;
}

/** The same with the filters at hand. */
interface Looked extends Omit<AclProposal, 'current' | 'target'> {
  readonly before: AclState;
  readonly after: AclState;
  readonly target: AclProposal['target'];
  readonly error: PlanErrors;
}

/** Why the plan must not be carried out, each with its place; none for a plan that may. */
export function aclProblems(proposal: AclProposal): readonly NetctlError[] {
  const { current, target, desired, device, can } = proposal;
  if (current.acl === undefined || target.acl === undefined) return [];
  const error = planErrors(device);
  const looked: Looked = { ...proposal, before: current.acl, after: target.acl, error };
  return [
    ...aclLacks(desired, can).map(({ message, source }) => error('NETCTL_PLAN_UNSUPPORTED', message, source)),
    ...desired.acls.flatMap((wish) => listProblems(looked, wish)),
    ...desired.bindings.flatMap((wish) => bindingProblems(looked, wish)),
    ...[...looked.before.acls.values()].flatMap((acl) => goneProblems(looked, acl)),
  ];
}

function listProblems(looked: Looked, wish: DesiredAcl): readonly NetctlError[] {
  const acl = looked.after.acls.get(aclKey(wish));
  const before = looked.before.acls.get(aclKey(wish));
  if (wish.ensure === 'absent' || acl === undefined) return [];
  const what = describe(acl);
  const { error } = looked;
  if (before === undefined && wish.entries === undefined && wish.add.length + wish.remove.length > 0) {
    const message = `${what} is not on ${looked.device}, and the intents have single rules for it, not the list`;
    const known = [...looked.before.acls.values()].filter(({ family }) => family === wish.family);
    const hint = missingListHint(
      wish.name,
      known.map(({ name }) => name),
    );
    return [error('NETCTL_PLAN_LIST_MISSING', message, wish.source, hint)];
  }
  if (before !== undefined && before.kind !== acl.kind) {
    const message = `${what} is of type ${before.kind} on ${looked.device}, and the intent says ${acl.kind}`;
    return [error('NETCTL_PLAN_ACL_KIND', message, wish.kind?.source ?? wish.source)];
  }
  if (!acl.entries.some(({ type }) => type !== 'remark') && (before === undefined || !equalAcls(before, acl))) {
    const message =
      before === undefined
        ? `${what} is not on ${looked.device}, and the intents give it no rules`
        : `${what} would have no rules`;
    return [error('NETCTL_PLAN_ACL_EMPTY', message, wish.entries?.source ?? wish.remove[0]?.source ?? wish.source)];
  }
  return [
    ...remarkProblems(looked, wish),
    ...kindProblems(looked, wish, acl),
    ...numberProblems(looked, wish, acl),
    ...twiceProblems(looked, wish, acl),
    ...groupProblems(looked, wish),
    ...unknownProblems(looked, before, { acl, source: wish.entries?.source ?? wish.source }),
  ];
}

function remarkProblems({ error, can }: Looked, wish: DesiredAcl): readonly NetctlError[] {
  const { remarkPattern } = can;
  if (remarkPattern === undefined) return [];
  return wishedEntries(wish).flatMap(({ value, source }) => {
    if (value.type !== 'remark' || remarkPattern.test(value.text)) return [];
    const message = `the remark "${value.text}" of ${describe(wish)} is too long for the platform, or has characters that it refuses`;
    return [error('NETCTL_PLAN_TEXT_INVALID', message, source)];
  });
}

/** A list that looks at source addresses only has no place for the rest of a rule. */
function kindProblems({ error, device }: Looked, wish: DesiredAcl, acl: Acl): readonly NetctlError[] {
  if (acl.kind !== 'standard') return [];
  return wishedEntries(wish).flatMap(({ value, source }) => {
    if (value.type !== 'rule' || isStandard(value)) return [];
    const message = `${describe(acl)} is of type standard on ${device}: its rules have a source address and nothing else`;
    return [error('NETCTL_PLAN_ACL_KIND', message, source)];
  });
}

function isStandard({ rule }: Extract<AclEntry, { type: 'rule' }>): boolean {
  const { protocol, destination, sourcePorts, destinationPorts, tcpFlags, icmp, fragments, dscp } = rule;
  const others = [protocol, sourcePorts, destinationPorts, tcpFlags, icmp, dscp];
  return destination.kind === 'any' && !fragments && others.every((field) => field === undefined);
}

function numberProblems({ error, can }: Looked, wish: DesiredAcl, acl: Acl): readonly NetctlError[] {
  if (can.sequence === undefined) {
    const edit = wish.add[0] ?? wish.remove[0];
    if (edit === undefined) return [];
    const message = `rules of ${describe(acl)} have no numbers on this platform, so that single ones cannot be changed by number`;
    return [error('NETCTL_PLAN_UNSUPPORTED', message, edit.source, 'Write the whole list under `rules`.')];
  }
  const { min, max } = can.sequence;
  const outside = wishedEntries(wish).find(({ value: { seq } }) => seq !== undefined && (seq < min || seq > max));
  if (outside !== undefined) {
    const message = `the number ${outside.value.seq} of ${describe(acl)} is none that the platform has: they run from ${min} to ${max}`;
    return [error('NETCTL_PLAN_ACL_NUMBER', message, outside.source)];
  }
  const numbers = acl.entries.flatMap(({ type, seq }) => (type === 'remark' || seq === undefined ? [] : [seq]));
  const at = numbers.findIndex((seq, index) => index > 0 && seq <= (numbers[index - 1] ?? 0));
  const last = numbers.at(-1) ?? 0;
  if (at === -1 && last <= max) return [];
  const message =
    at === -1
      ? `the rules of ${describe(acl)} would go up to number ${last}, and the platform's numbers end at ${max}`
      : `${describe(acl)} has no room for all its rules before number ${numbers[at - 1]}`;
  return [error('NETCTL_PLAN_ACL_NUMBER', message, wish.entries?.source ?? wish.add[0]?.source ?? wish.source)];
}

function twiceProblems({ error, can }: Looked, wish: DesiredAcl, acl: Acl): readonly NetctlError[] {
  if (can.equalEntries === 'taken') return [];
  const seen = new Map<string, AclEntry>();
  for (const entry of acl.entries) {
    if (entry.type !== 'rule') continue;
    const matter = entryMatter({ ...entry, rule: { ...entry.rule, log: false } });
    const first = seen.get(matter);
    if (first !== undefined) {
      const does = can.equalEntries === 'refused' ? 'refuses' : 'passes over';
      const numbers = first.seq === undefined ? '' : `, at ${first.seq} and ${entry.seq}`;
      const message = `${describe(acl)} would have the same rule twice${numbers}, which the platform ${does}`;
      const place = wishedEntries(wish).findLast(({ value }) => sameRule(value, entry))?.source ?? wish.source;
      return [error('NETCTL_PLAN_ACL_TWICE', message, place)];
    }
    seen.set(matter, entry);
  }
  return [];
}

function sameRule(a: AclEntry, b: AclEntry): boolean {
  return entryMatter(a) === entryMatter(b);
}

function groupProblems({ error, before, device }: Looked, wish: DesiredAcl): readonly NetctlError[] {
  return wishedEntries(wish).flatMap(({ value, source }) => {
    if (value.type !== 'rule') return [];
    const { source: from, destination: to, sourcePorts, destinationPorts } = value.rule;
    const named = [
      ...[from, to].flatMap((address) => (address.kind === 'group' ? [`address/${address.name}`] : [])),
      ...[sourcePorts, destinationPorts].flatMap((ports) => (ports?.kind === 'group' ? [`port/${ports.name}`] : [])),
    ];
    return named.flatMap((key) => {
      if (before.groups.has(key)) return [];
      const [kind = '', name = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
      const message = `${device} has no ${kind} group ${name}`;
      const known = [...before.groups.values()].filter((one) => one.kind === kind).map((one) => one.name);
      return [error('NETCTL_PLAN_ACL_GROUP', message, source, meantHint(name, known))];
    });
  });
}

function bindingProblems(looked: Looked, wish: DesiredBinding): readonly NetctlError[] {
  const { after, before, error, device } = looked;
  const { acl: name, family } = { acl: wish.acl.value, family: wish.family };
  if (name === null || after.acls.has(aclKey({ family, name }))) return [];
  // What is gone by this very plan is told where it goes.
  if (before.acls.has(aclKey({ family, name }))) return [];
  const place = bindingKey(wish);
  const message = `${place} would be bound to the ${family} list ${name}, which is neither on ${device} nor in the intents`;
  const other = [...after.acls.values()].find((acl) => acl.name === name);
  const hint =
    other === undefined
      ? meantHint(
          name,
          [...after.acls.values()].filter((acl) => acl.family === family).map((acl) => acl.name),
        )
      : `There is one of family ${other.family}: say \`family: ${other.family}\` if that is meant.`;
  return [error('NETCTL_PLAN_ACL_MISSING', message, wish.acl.source, hint)];
}

/** A list that goes must not be in force anywhere, nor be named by anything else. */
function goneProblems(looked: Looked, acl: Acl): readonly NetctlError[] {
  const { after, desired, target, error, allowInUse, device } = looked;
  if (after.acls.has(aclKey(acl))) return [];
  const source = desired.acls.find((wish) => aclKey(wish) === aclKey(acl))?.source ?? desired.purge.acls;
  const places = [...after.bindings].filter(([, one]) => one.family === acl.family && one.acl === acl.name);
  if (places.length > 0) {
    const message = `${describe(acl)} would be deleted, but is in force at ${shortList(places.map(([key]) => key))} of ${device}`;
    const hint = 'Bind another list there, or none (`acl: null`), in the same plan.';
    return [error('NETCTL_PLAN_ACL_IN_USE', message, source, hint)];
  }
  const users = [
    ...after.uses.filter((use) => use.family === acl.family && use.acl === acl.name),
    ...(target.bgp === undefined
      ? []
      : policyUses(target.bgp).filter((use) => use.kind === 'acl' && use.name === acl.name)),
  ].map(({ user }) => user);
  if (users.length > 0 && !allowInUse) {
    const message = `${describe(acl)} would be deleted, but is used by ${shortList([...new Set(users)])} of ${device}`;
    return [error('NETCTL_PLAN_ACL_IN_USE', message, source)];
  }
  return unknownProblems(looked, acl, { acl: undefined, source });
}

/** Entries that are not understood may match anything, so that what stands before and after them matters. */
function unknownProblems(
  { error, replaceUnknown, device }: Looked,
  before: Acl | undefined,
  { acl, source }: { readonly acl: Acl | undefined; readonly source: SourceRef | undefined },
): readonly NetctlError[] {
  if (replaceUnknown || before === undefined || (acl !== undefined && equalAcls(before, acl))) return [];
  const opaque = before.entries.flatMap((entry) => (entry.type === 'opaque' ? [entry.text] : []));
  if (opaque.length === 0) return [];
  const does = acl === undefined ? 'be deleted' : 'change';
  const message = `${describe(before)} would ${does}, and has lines on ${device} that netctl does not understand: ${shortList(opaque)}`;
  return [error('NETCTL_PLAN_UNKNOWN_LINES', message, source)];
}

function wishedEntries(wish: DesiredAcl) {
  return [...(wish.entries?.value ?? []), ...wish.add];
}

function describe({ family, name }: Pick<Acl, 'family' | 'name'>): string {
  return `the ${family} list ${name}`;
}
