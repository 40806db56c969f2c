import { attributeOf, parseXml, type XmlElement } from '../../../xml/tree.js';
import { INACTIVE } from './learn.js';
import { NAMESPACE } from './schema.js';

const COMMENTS = /\/junos\/[^/]{1,40}\/junos$/;

/** The configuration in a file, or as a device gave it, with what is deactivated as the store keeps it. */
export function readFile(text: string): XmlElement {
  return kept(parseXml(text));
}

/** An element in the form of the store. */
export function kept(element: XmlElement): XmlElement {
  const mark = attributeOf(element, 'inactive') === 'inactive' ? [plain(INACTIVE)] : [];
  // Comments stand between the statements, in the namespace of the release.
  const children = element.children.filter(({ name, uri }) => name !== 'comment' || !COMMENTS.test(uri));
  return { ...plain(element.name), text: element.text.trim(), children: [...children.map(kept), ...mark] };
}

/** An element of the store as the device shows it. */
export function shown(element: XmlElement): XmlElement {
  const inactive = element.children.some(({ name }) => name === INACTIVE);
  return {
    ...element,
    attributes: inactive ? [{ name: 'inactive', uri: '', value: 'inactive' }] : [],
    children: element.children.filter(({ name }) => name !== INACTIVE).map(shown),
  };
}

/** A file with a line for each statement. */
export function writeFile(element: XmlElement): string {
  return `${lines({ ...shown(element), attributes: [{ name: 'xmlns', uri: '', value: NAMESPACE }] }, '').join('\n')}\n`;
}

function lines({ name, attributes, children, text }: XmlElement, indent: string): readonly string[] {
  const head = `${name}${attributes.map((one) => ` ${one.name}="${one.value}"`).join('')}`;
  if (children.length > 0) {
    return [`${indent}<${head}>`, ...children.flatMap((one) => lines(one, `${indent}  `)), `${indent}</${name}>`];
  }
  return [text === '' ? `${indent}<${head}/>` : `${indent}<${head}>${escaped(text)}</${name}>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(name: string): XmlElement {
  return { name, uri: NAMESPACE, attributes: [], children: [], text: '' };
}
