import { type Acl, type AclBinding, type AclDirection, bindingKey } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import type { RenderContext, Step } from '../driver.js';
import { chainName, dispatchRule } from './dispatch.js';
import { BASE_CHAINS, BASE_HEADERS, editOp, TABLE } from './ops.js';
import { type ListName, REST, writeEntry } from './rule-write.js';

/**
 * The changes as one call of nft, which is one transaction of the kernel: a packet sees all of them or none. Lists are
 * emptied and filled again, since rules have no names by which single ones could be taken away.
 */
export function render(changes: readonly Change[], { before, facts }: RenderContext): readonly Step[] {
  const own = changes.filter(({ kind }) => kind === 'acl' || kind === 'acl_binding');
  if (own.length === 0) return [];
  const bindings = new Map(before.acl?.bindings ?? []);
  const directions = new Set<AclDirection>();
  for (const change of own) {
    if (change.kind !== 'acl_binding') continue;
    const binding = change.after ?? change.before;
    if (binding !== undefined) directions.add(binding.direction);
    if (change.after === undefined) bindings.delete(change.id);
    else bindings.set(change.id, change.after);
  }
  const commands = [
    `add table ${TABLE}`,
    ...own.flatMap((change) =>
      change.kind === 'acl' && change.after ? listCommands(change.before, change.after) : [],
    ),
    ...[...directions].sort().flatMap((direction) => dispatchCommands(direction, [...bindings.values()])),
    // A chain goes only once nothing calls it.
    ...own.flatMap((change) =>
      change.kind === 'acl' && change.before && !change.after
        ? [`delete chain ${TABLE} ${chainOf(change.before)}`]
        : [],
    ),
  ];
  return [{ ops: [editOp(commands, facts)], feature: 'acl', changes: own.map(changeId), disruptive: false }];
}

function listCommands(before: Acl | undefined, after: Acl): readonly string[] {
  const chain = `${TABLE} ${chainOf(after)}`;
  const comment = after.settings.find((line) => line.startsWith('comment '));
  const list: ListName = { family: after.family === 'ipv6' ? 'ipv6' : 'ipv4', name: after.name };
  return [
    before === undefined
      ? `add chain ${chain}${comment === undefined ? '' : ` { ${comment}; }`}`
      : `flush chain ${chain}`,
    ...after.entries.map((entry) => `add rule ${chain} ${writeEntry(entry, list)}`),
    `add rule ${chain} ${REST}`,
  ];
}

function dispatchCommands(direction: AclDirection, bindings: readonly AclBinding[]): readonly string[] {
  const chain = `${TABLE} ${BASE_CHAINS[direction]}`;
  const sorted = bindings
    .filter((binding) => binding.direction === direction)
    .sort((a, b) => (bindingKey(a) < bindingKey(b) ? -1 : 1));
  const rules = sorted.flatMap((binding) => dispatchRule(binding) ?? []);
  return [
    `add chain ${chain} { ${BASE_HEADERS[direction]} }`,
    `flush chain ${chain}`,
    ...rules.map((rule) => `add rule ${chain} ${rule}`),
  ];
}

function chainOf({ family, name }: Acl): string {
  return chainName({ family, name });
}
