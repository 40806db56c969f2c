import { Builder } from 'xml2js/lib/builder.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { XmlAttribute, XmlElement, XmlPrefixes } from './element.js';

export interface WriteOptions {
  /** On several lines, for people; on one line where absent, for devices. */
  readonly pretty?: boolean;
}

/** Names that no element and no attribute can have, so that none is mistaken for them. */
const ATTRIBUTES = '$attributes';
const TEXT = '#text';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What the Builder takes: one element's attributes, text and children by name; or its children one by one, in order. */
type Built = Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];

/**
 * Writes a tree without `<?xml …?>`. Every element declares its namespace as the default one where it is not that of the
 * element around it, and those of its `prefixes` that are not in force there.
 * @throws NetctlError NETCTL_XML_WRITE where a name or a character is not allowed, or where an element has attributes and
 * its children of one name are not together, an order that would be lost
 */
export function writeXml(element: XmlElement, options: WriteOptions = {}): string {
  const builder = new Builder({
    headless: true,
    attrkey: ATTRIBUTES,
    charkey: TEXT,
    renderOpts: { pretty: options.pretty === true },
  });
  const root = inOrder([[element.name, built(element, {})]]);
  try {
    return builder.buildObject(root);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown failure';
    throw new NetctlError('NETCTL_XML_WRITE', `<${element.name}> cannot be written as XML: ${why}`, { cause });
  }
}

function built(element: XmlElement, outer: XmlPrefixes): Built {
  const { declared, inForce } = declarations(element, outer);
  const attributes = Object.fromEntries([
    ...Object.entries(declared).map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri]),
    ...element.attributes.map((attribute) => [attributeName(attribute, inForce), attribute.value]),
  ]);
  const children = element.children.map((child) => [child.name, built(child, inForce)] as const);
  const grouped = new Map<string, Built[]>();
  for (const [name, child] of children) {
    const same = grouped.get(name);
    if (same === undefined) grouped.set(name, [child]);
    else same.push(child);
  }
  if (
    isTogether(
      children.map(([name]) => name),
      grouped.size,
    )
  ) {
    return inOrder([
      ...(Object.keys(attributes).length === 0 ? [] : [[ATTRIBUTES, attributes] as const]),
      ...(element.text === '' ? [] : [[TEXT, element.text] as const]),
      ...grouped,
    ]);
  }
  if (Object.keys(attributes).length === 0 && element.text === '') return children.map((child) => inOrder([child]));
  throw new NetctlError(
    'NETCTL_XML_WRITE',
    `<${element.name}> has attributes or text, and its children of one name do not stand together: ${[...grouped.keys()].join(', ')}`,
  );
}

/** Whether as many runs of the same name follow one another as there are names. */
function isTogether(names: readonly string[], different: number): boolean {
  return names.filter((name, index) => index === 0 || names[index - 1] !== name).length === different;
}

/** Without a prototype, since an element may be called `__proto__`. */
function inOrder(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}

/** The declarations that an element needs, and those in force inside it. */
function declarations(
  element: XmlElement,
  outer: XmlPrefixes,
): { readonly declared: XmlPrefixes; readonly inForce: XmlPrefixes } {
  const declared: Record<string, string> = {};
  for (const [prefix, uri] of Object.entries(element.prefixes ?? {})) {
    if (prefix !== '' && prefix !== 'xml' && outer[prefix] !== uri) declared[prefix] = uri;
  }
  if ((outer[''] ?? '') !== element.uri) declared[''] = element.uri;
  for (const { uri } of element.attributes) {
    if (uri !== '' && uri !== XML && prefixOf(uri, { ...outer, ...declared }) === undefined) {
      declared[freePrefix({ ...outer, ...declared })] = uri;
    }
  }
  return { declared, inForce: Object.keys(declared).length === 0 ? outer : { ...outer, ...declared } };
}

function attributeName({ name, uri }: XmlAttribute, inForce: XmlPrefixes): string {
  if (uri === '') return name;
  return `${uri === XML ? 'xml' : prefixOf(uri, inForce)}:${name}`;
}

/** An attribute does not take the default namespace, so it needs a prefix that is not empty. */
function prefixOf(uri: string, inForce: XmlPrefixes): string | undefined {
  return Object.keys(inForce).find((prefix) => prefix !== '' && inForce[prefix] === uri);
}

function freePrefix(inForce: XmlPrefixes): string {
  for (let number = 1; ; number++) {
    if (inForce[`n${number}`] === undefined) return `n${number}`;
  }
}
