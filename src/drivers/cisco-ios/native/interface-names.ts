import { OTHER_LISTS, PORT_LISTS } from './interface-schema.js';

const TYPES = [...Object.keys(PORT_LISTS), ...Object.keys(OTHER_LISTS)];
const NAME = /^(?<type>[A-Za-z][A-Za-z-]{0,30})(?<key>\d[\d/.]{0,30})$/;

/** The list that an interface stands in, and its key there; undefined for types that netctl does not read this way. */
export function placeOf(name: string): { readonly type: string; readonly key: string | number } | undefined {
  const { type = '', key = '' } = NAME.exec(name)?.groups ?? {};
  if (!TYPES.includes(type)) return undefined;
  const numbered = (PORT_LISTS[type] ?? OTHER_LISTS[type])?.base === 'uint32';
  return { type, key: numbered ? Number(key) : key };
}
