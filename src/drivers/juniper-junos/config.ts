import { createHash } from 'node:crypto';
import type { Reply } from '../../transports/transport.js';
import { attributeOf, childOf, parseXml, type XmlElement } from '../../xml/tree.js';
import { dataFromXml } from '../../yang/from-xml.js';
import { NETCONF } from '../../yang/netconf-edit.js';
import { isData, type YangData } from '../../yang/schema.js';
import { cover } from './mask.js';
import { placesOf } from './places.js';
import { NATIVE, TOP, XNM } from './schema.js';
import { revealed } from './secret.js';

/** A configuration as it was read. */
export interface ReadConfig {
  /** What the schema has, and what is in force: without what is deactivated. */
  readonly data: YangData;
  /** The same as elements, with what the schema does not have. */
  readonly element: XmlElement;
  /** Everything, a line for each value by its path; `inactive: ` stands before what is deactivated. */
  readonly lines: readonly string[];
  /** The lines of the file that it was read from, by paths as `lines` has them; empty for what a device told. */
  readonly places: ReadonlyMap<string, number>;
}

/** Objects whose order says something. */
const ORDERED = new Set(['term']);

/** The configuration in the answer to a get-config; undefined where the device refused. @throws NetctlError where it is no XML */
export function readConfig(reply: Reply): ReadConfig | undefined {
  if (reply.exitCode !== 0) return undefined;
  const data = childOf(parseXml(reply.output), 'data', NETCONF);
  if (data === undefined) return undefined;
  const configuration = data.children.find(({ name }) => name === 'configuration');
  if (configuration === undefined) return { data: {}, element: data, lines: [], places: new Map() };
  // Releases differ in the namespaces of what stands in it, and some have one for each hierarchy.
  const element = inForce(configuration);
  const top = dataFromXml(NATIVE, [element])[TOP];
  return { data: isData(top) ? top : {}, element, lines: linesOf(configuration, '', false), places: placesOf(element) };
}

function inForce(element: XmlElement): XmlElement {
  const children = element.children.filter((child) => !isInactive(child) && !isComment(child)).map(inForce);
  return { ...element, uri: XNM, children };
}

function isInactive(element: XmlElement): boolean {
  return attributeOf(element, 'inactive') === 'inactive';
}

/** Comments stand between the statements, in the namespace of the release. */
function isComment({ name, uri }: XmlElement): boolean {
  return name === 'comment' && /^http:\/\/xml\.juniper\.net\/junos\/[\w.*-]{1,40}\/junos$/.test(uri);
}

function linesOf(element: XmlElement, parent: string, inactive: boolean): readonly string[] {
  const name = element.children.find((child) => child.name === 'name');
  const key = name === undefined ? '' : `[name=${name.text.trim()}]`;
  const path = `${parent}/${element.name}${key}`;
  const off = inactive || isInactive(element);
  const mark = off ? 'inactive: ' : '';
  const rest = element.children.filter((child) => child !== name && !isComment(child));
  if (rest.length === 0) {
    const text = element.text.trim();
    return [`${mark}${digest(text === '' || name !== undefined ? path : `${path} = ${text}`)}`];
  }
  const below = rest.map((child) => ({ child, lines: linesOf(child, path, off) }));
  // Most objects come in an order that says nothing, and is not always the same.
  const ordered = below.filter(({ child }) => ORDERED.has(child.name));
  const others = below.filter(({ child }) => !ORDERED.has(child.name));
  return [...others.map(({ lines }) => lines).sort(byFirst), ...ordered.map(({ lines }) => lines)].flat();
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Equal secrets stay equal, although the device hides the same one otherwise each time; a changed one shows. Too few digits to
 * test guesses against.
 */
function digest(line: string): string {
  return cover(line, (secret) => {
    const text = revealed(secret) ?? secret;
    return text.startsWith('<secret')
      ? text
      : `<secret:${createHash('sha256').update(text).digest('hex').slice(0, 6)}>`;
  });
}
