import type { NetconfClient } from '../../../src/transports/netconf/client.js';
import { childOf, childrenOf, type XmlElement } from '../../../src/xml/tree.js';

/** The model of access lists and prefix lists that the lab's servers have. */
export const FILTER = 'http://frrouting.org/yang/filter';

/** An access list with one entry for each prefix; `operation` is NETCONF's for the whole list. */
export function accessList(name: string, prefixes: readonly string[], operation?: string): string {
  const entries = prefixes.map(
    (prefix, index) =>
      `<entry><sequence>${5 * (index + 1)}</sequence><action>permit</action><ipv4-prefix>${prefix}</ipv4-prefix></entry>`,
  );
  return lib(
    `<access-list${attribute(operation)}><type>ipv4</type><name>${name}</name>${entries.join('')}</access-list>`,
  );
}

export function prefixList(name: string, prefixes: readonly string[], operation?: string): string {
  const entries = prefixes.map(
    (prefix, index) =>
      `<entry><sequence>${5 * (index + 1)}</sequence><action>deny</action><ipv4-prefix>${prefix}</ipv4-prefix><ipv4-prefix-length-lesser-or-equal>32</ipv4-prefix-length-lesser-or-equal></entry>`,
  );
  return lib(
    `<prefix-list${attribute(operation)}><type>ipv4</type><name>${name}</name>${entries.join('')}</prefix-list>`,
  );
}

function lib(inside: string): string {
  return `<lib xmlns="${FILTER}">${inside}</lib>`;
}

function attribute(operation: string | undefined): string {
  return operation === undefined ? '' : ` nc:operation="${operation}"`;
}

/** All lists of a configuration: their names, with the prefixes of their entries in order. */
export async function listsOf(
  client: NetconfClient,
  source: 'running' | 'candidate' | 'startup' = 'running',
): Promise<Readonly<Record<string, readonly string[]>>> {
  return listsIn(await client.getConfig({ source, filter: { subtree: lib('') } }));
}

export function listsIn(data: XmlElement): Readonly<Record<string, readonly string[]>> {
  const lists = childOf(data, 'lib', FILTER)?.children ?? [];
  return Object.fromEntries(
    lists.map((list) => [
      `${list.name} ${childOf(list, 'name', FILTER)?.text}`,
      childrenOf(list, 'entry', FILTER).map((entry) => childOf(entry, 'ipv4-prefix', FILTER)?.text ?? ''),
    ]),
  );
}

/** What deletes all of these lists. */
export function deletions(lists: Readonly<Record<string, readonly string[]>>): string {
  return Object.keys(lists)
    .map((words) => {
      const [kind, name = ''] = words.split(' ');
      return kind === 'access-list' ? accessList(name, [], 'delete') : prefixList(name, [], 'delete');
    })
    .join('');
}
