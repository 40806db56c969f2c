import { createXmlBuilder } from './builder.js';
import type { XmlElement } from './element.js';

export type { XmlAttribute, XmlElement, XmlPrefixes } from './element.js';

/**
 * Reads a whole text, for example `<a xmlns="urn:x"><b>1</b></a>`.
 * @throws NetctlError NETCTL_XML_INVALID, NETCTL_XML_REFUSED with the line and column
 */
export function parseXml(text: string): XmlElement {
  const builder = createXmlBuilder();
  builder.write(text);
  return builder.end();
}

/** The first child of that name, in that namespace where one is given. */
export function childOf(element: XmlElement, name: string, uri?: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name && (uri === undefined || child.uri === uri));
}

/** All children of that name, in that namespace where one is given. */
export function childrenOf(element: XmlElement, name: string, uri?: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && (uri === undefined || child.uri === uri));
}

/** The value of an attribute, without namespace unless one is given. */
export function attributeOf(element: XmlElement, name: string, uri = ''): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name && attribute.uri === uri)?.value;
}
