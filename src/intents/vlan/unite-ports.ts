import type { LocatedDocument } from '../../documents/located.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredPort, SetWish } from '../../model/desired.js';
import { describeVlanSet, equalSets, formatVlanSet, intersect, subtract, unite } from '../../model/vlan-set.js';
import type { Sourced } from '../../util/source.js';
import { type Clash, conflictError, isClash, uniteField } from '../conflicts.js';
import { errorIn } from '../findings.js';
import { resolvePorts } from '../resolve-ports.js';
import type { IntentTarget } from '../target.js';
import { modeMistake } from './port-modes.js';
import type { VlanWishes } from './wishes.js';

/** The ports that all documents ask for, each once under its name in full; and what is wrong or disagreed about. */
export function unitePorts(
  wishes: readonly VlanWishes[],
  device: IntentTarget,
): { readonly ports: readonly DesiredPort[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<string, DesiredPort>();
  const errors: NetctlError[] = [];
  for (const { document, ports } of wishes) {
    for (const wish of ports) {
      const resolved = resolvePorts(wish, document, device);
      errors.push(...resolved.errors);
      for (const { value: name, source } of resolved.ports) {
        const port = { name, ...wish.asked, source };
        const before = united.get(name);
        const together = before === undefined ? port : uniteTwo(before, port);
        if ('what' in together) errors.push(conflictError(together, document, device.name));
        else {
          united.set(name, together);
          if (before !== undefined) errors.push(...modeErrors(together, document, device.name));
        }
      }
    }
  }
  return { ports: [...united.values()], errors };
}

/** Each entry has fields of one mode; together they may not. */
function modeErrors(port: DesiredPort, document: LocatedDocument, device: string): readonly NetctlError[] {
  const mistake = modeMistake(port);
  if (mistake === undefined) return [];
  const message = `${mistake.message} Several entries ask for port ${port.name}.`;
  return [errorIn(document, mistake.source, { code: 'NETCTL_INPUT_MODE', message, device })];
}

function uniteTwo(a: DesiredPort, b: DesiredPort): DesiredPort | Clash {
  const port = `port ${a.name}`;
  if (a.ensure !== b.ensure) return { what: port, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const mode = uniteField(a.mode, b.mode, `the mode of ${port}`);
  const accessVlan = uniteField(a.accessVlan, b.accessVlan, `access_vlan of ${port}`);
  const voiceVlan = uniteField(a.voiceVlan, b.voiceVlan, `voice_vlan of ${port}`);
  const nativeVlan = uniteField(a.nativeVlan, b.nativeVlan, `native_vlan of ${port}`);
  const allowed = uniteAllowed(a.allowed, b.allowed, `allowed_vlans of ${port}`);
  if (isClash(mode)) return mode;
  if (isClash(accessVlan)) return accessVlan;
  if (isClash(voiceVlan)) return voiceVlan;
  if (isClash(nativeVlan)) return nativeVlan;
  if (isClash(allowed)) return allowed;
  return {
    ...a,
    exact: a.exact || b.exact,
    fromRouted: a.fromRouted || b.fromRouted,
    ...(mode !== undefined && { mode }),
    ...(accessVlan !== undefined && { accessVlan }),
    ...(voiceVlan !== undefined && { voiceVlan }),
    ...(nativeVlan !== undefined && { nativeVlan }),
    ...(allowed !== undefined && { allowed }),
  };
}

function wordsOfEnsure({ ensure, source }: DesiredPort): Sourced<string> {
  return { value: ensure === 'present' ? 'given settings' : 'reset to its default', source };
}

type Allowed = NonNullable<DesiredPort['allowed']>;

/** Two wishes to add and remove are one; a whole list goes together with a change that it fulfils already. */
function uniteAllowed(a: Allowed | undefined, b: Allowed | undefined, what: string): Allowed | undefined | Clash {
  if (a === undefined || b === undefined) return a ?? b;
  const value = uniteSetWishes(a.value, b.value);
  if (value === undefined) return { what, first: wordsOfSet(a), second: wordsOfSet(b) };
  return value === b.value && value !== a.value ? b : { value, source: a.source };
}

/** Undefined where they cannot both be met. */
function uniteSetWishes(a: SetWish | null, b: SetWish | null): SetWish | null | undefined {
  if (a === null || b === null) return a === b ? a : undefined;
  if (a.kind === 'exactly') return fulfils(a, b) ? a : undefined;
  if (b.kind === 'exactly') return fulfils(b, a) ? b : undefined;
  const add = unite(a.add, b.add);
  const remove = unite(a.remove, b.remove);
  return intersect(add, remove).length > 0 ? undefined : { kind: 'change', add, remove };
}

function fulfils({ members }: Extract<SetWish, { kind: 'exactly' }>, wish: SetWish): boolean {
  if (wish.kind === 'exactly') return equalSets(members, wish.members);
  return subtract(wish.add, members).length === 0 && intersect(wish.remove, members).length === 0;
}

function wordsOfSet({ value, source }: Allowed): Sourced<string> {
  if (value === null) return { value: 'the default', source };
  if (value.kind === 'exactly') return { value: describeVlanSet(value.members), source };
  const parts = [
    value.add.length > 0 ? `with ${formatVlanSet(value.add)}` : '',
    value.remove.length > 0 ? `without ${formatVlanSet(value.remove)}` : '',
  ];
  return { value: parts.filter((part) => part !== '').join(' and '), source };
}
