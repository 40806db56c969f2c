import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import type { NetconfModule } from './capabilities.js';
import { YANG_LIBRARY } from './names.js';

/** Asks for the YANG library in both of its forms; a server answers with the one it has. */
export const LIBRARY_FILTER = `<yang-library xmlns="${YANG_LIBRARY}"/><modules-state xmlns="${YANG_LIBRARY}"/>`;

/** The modules of a YANG library, from the children of `<data>`: of RFC 8525 where it is there, else of RFC 7895. */
export function modulesOf(data: XmlElement): readonly NetconfModule[] {
  const library = childOf(data, 'yang-library', YANG_LIBRARY);
  const sets = library === undefined ? [] : childrenOf(library, 'module-set', YANG_LIBRARY);
  const state = childOf(data, 'modules-state', YANG_LIBRARY);
  const found = new Map<string, NetconfModule>();
  for (const list of sets.length > 0 || state === undefined ? sets : [state]) {
    for (const module of childrenOf(list, 'module', YANG_LIBRARY)) {
      const read = moduleOf(module);
      found.set(`${read.name}@${read.revision}`, read);
    }
  }
  return [...found.values()];
}

function moduleOf(module: XmlElement): NetconfModule {
  const text = (name: string): string => childOf(module, name, YANG_LIBRARY)?.text.trim() ?? '';
  const revision = text('revision');
  return {
    name: text('name'),
    namespace: text('namespace'),
    revision: revision === '' ? undefined : revision,
    features: childrenOf(module, 'feature', YANG_LIBRARY).map((feature) => feature.text.trim()),
    // RFC 7895 has a list of names and revisions, RFC 8525 plain names.
    deviations: childrenOf(module, 'deviation', YANG_LIBRARY).map((one) =>
      (childOf(one, 'name', YANG_LIBRARY) ?? one).text.trim(),
    ),
  };
}
