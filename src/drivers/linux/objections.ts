import type { AclBindingChange, AclDirection } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { readDispatch } from './dispatch.js';
import { BASE_CHAINS, BASE_HEADERS } from './ops.js';
import { render } from './render.js';
import { chainsOf } from './table.js';

/** The longest command, in characters: the kernel takes 131,072 bytes in one argument (MAX_ARG_STRLEN), here that of `sh -c`. */
const LONGEST_CALL = 120_000;

/** What nft would take without effect, or only in several parts, and what would be lost in the chains that netctl writes anew. */
export function objections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  const bindings = changes.filter((change): change is AclBindingChange => change.kind === 'acl_binding');
  const directions = new Set(bindings.flatMap(({ before: was, after }) => (after ?? was)?.direction ?? []));
  const [first] = changes;
  const all = [
    ...bindings.flatMap((change) => aboutDevice(change, facts).map((one) => ({ ...one, change: changeId(change) }))),
    ...[...directions].flatMap((direction) => aboutChain(direction, before)),
    ...aboutLength(changes, facts, before),
  ];
  // What is about the whole of them is told where the first of them is asked for.
  return all.map((one) => ({ change: first && changeId(first), ...one }));
}

/** nft takes any name; a rule for a device that is not there, or whose packets come by another one, does nothing. */
function aboutDevice({ after }: AclBindingChange, { extra }: Facts): readonly Objection[] {
  if (after?.place.kind !== 'interface') return [];
  const { name } = after.place;
  const known = extra['devices']?.split(' ');
  if (known !== undefined && !known.includes(name)) {
    return [
      {
        code: 'NETCTL_PLAN_PLACE_MISSING',
        message: `there is no network device ${name}, and a list bound to it would do nothing`,
        hint: 'Check its name.',
        allowedBy: undefined,
      },
    ];
  }
  const master = extra['parts']
    ?.split(' ')
    .find((part) => part.startsWith(`${name}:`))
    ?.slice(name.length + 1);
  if (master === undefined) return [];
  const message = `${name} is a part of ${master}: its packets come to the filters as those of ${master}`;
  return [objection(message, `Bind the list to ${master}.`)];
}

function aboutChain(direction: AclDirection, { config }: DeviceState): readonly Objection[] {
  const name = BASE_CHAINS[direction];
  const chain = chainsOf(config).find((one) => one.name === name);
  if (chain === undefined) return [];
  const strange = [
    ...chain.header.filter((line) => line !== BASE_HEADERS[direction]),
    ...chain.rules.filter((rule) => readDispatch(rule, direction) === undefined),
  ];
  const [first] = strange;
  if (first === undefined) return [];
  const message = `the chain ${name} of netctl's own table holds what netctl did not write, for example "${first}"`;
  return [objection(message, 'Move it to a table of its own.')];
}

function aboutLength(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  const length = render(changes, { facts, before }).flatMap(({ ops }) => ops)[0]?.line.length ?? 0;
  if (length <= LONGEST_CALL) return [];
  const message = `the change has ${length} characters, and one call, which takes effect at once, has at most ${LONGEST_CALL}`;
  return [objection(message, 'Change fewer or shorter lists at a time.')];
}

function objection(message: string, hint: string): Objection {
  return { message, hint, allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED' };
}
