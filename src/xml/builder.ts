import { SaxesParser } from 'saxes';
import { NetctlError } from '../errors/netctl-error.js';
import type { XmlAttribute, XmlElement, XmlPrefixes } from './element.js';

export interface XmlBuilderOptions {
  /**
   * Called with every element as it ends, and the elements it stands in, the root first, as far as they have come. Where
   * it answers true, the element is not put into the tree: this is how a text is read that is larger than the memory.
   */
  readonly take?: (element: XmlElement, around: readonly XmlElement[]) => boolean;
}

/** Makes a tree of a text that comes in pieces. */
export interface XmlBuilder {
  /** @throws NetctlError NETCTL_XML_INVALID, NETCTL_XML_REFUSED */
  write(piece: string): void;
  /** The tree, when all pieces are written. @throws NetctlError where the text ends too early */
  end(): XmlElement;
}

/** As it is while its end has not come. */
interface OpenElement {
  name: string;
  uri: string;
  attributes: readonly XmlAttribute[];
  /** Shared by all elements without any until the first one comes. */
  children: XmlElement[];
  text: string;
  prefixes: XmlPrefixes;
}

/** No data model nests deeper than some dozen; recursion over a tree of this depth is safe. */
const DEEPEST = 500;
/** A text that declares another prefix in every element must not fill the memory of whoever takes its elements away. */
const MOST_KNOWN = 100;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_CHILDREN: XmlElement[] = [];
const NO_PREFIXES: XmlPrefixes = {};
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Starts a tree. Document types are refused, so that there are no entities but those of XML itself. */
export function createXmlBuilder(options: XmlBuilderOptions = {}): XmlBuilder {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const { take } = options;
  const stack: OpenElement[] = [];
  let open: OpenElement | undefined;
  let root: XmlElement | undefined;
  const known = new Map<XmlPrefixes, Map<string, XmlPrefixes>>();

  function invalid(message: string): NetctlError {
    return new NetctlError('NETCTL_XML_INVALID', `the XML is not well-formed at ${place()}: ${message}`);
  }
  function refused(message: string, hint?: string): NetctlError {
    return new NetctlError('NETCTL_XML_REFUSED', `the XML is refused at ${place()}: ${message}`, { hint });
  }
  function place(): string {
    return `line ${parser.line}, column ${parser.column + 1}`;
  }

  parser.on('error', (error) => {
    throw invalid(error.message.replace(/^\d{1,12}:\d{1,12}: /, ''));
  });
  // Not by handlers of their own: with more than five, V8 keeps the parser as a hash table, which takes twice the time.
  function refuseBefore(): void {
    if (Reflect.get(parser, 'doctype') === true) {
      throw refused('it has a document type (<!DOCTYPE …>), which can hide entities that expand without end');
    }
    const { encoding } = parser.xmlDecl;
    if (encoding === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return;
    throw refused(`it says that its encoding is "${encoding}"; only UTF-8 is read`, 'Have the sender write UTF-8.');
  }

  parser.on('opentag', (tag) => {
    if (open === undefined) refuseBefore();
    if (stack.length >= DEEPEST) throw refused(`its elements are nested more than ${DEEPEST} deep`);
    const outer = open?.prefixes ?? NO_PREFIXES;
    let attributes: XmlAttribute[] | undefined;
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (attribute === undefined || attribute.uri === XMLNS) continue;
      attributes ??= [];
      attributes.push({ name: attribute.local, uri: attribute.uri, value: attribute.value });
    }
    const prefixes = inForce(outer, tag.ns);
    open = {
      name: tag.local,
      uri: tag.uri,
      attributes: attributes ?? NO_ATTRIBUTES,
      children: NO_CHILDREN,
      text: '',
      prefixes,
    };
    stack.push(open);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    if (closed.children !== NO_CHILDREN && closed.text !== '' && closed.text.trim() === '') closed.text = '';
    open = stack[stack.length - 1];
    if (open === undefined) {
      root = closed;
      return;
    }
    // Also where the element is taken away: the white space around it is none of the text.
    if (open.children === NO_CHILDREN) open.children = [];
    if (take === undefined || !take(closed, stack)) open.children.push(closed);
  });

  /** The same object for the same declarations in the same place: lists repeat them entry by entry. */
  function inForce(outer: XmlPrefixes, declared: XmlPrefixes | undefined): XmlPrefixes {
    let key = '';
    for (const prefix in declared) key += `${prefix} ${declared[prefix]} `;
    if (key === '') return outer;
    const inside = known.get(outer) ?? new Map<string, XmlPrefixes>();
    const found = inside.get(key);
    if (found !== undefined) return found;
    const made = { ...outer, ...declared };
    if (known.size > MOST_KNOWN || inside.size > MOST_KNOWN) return made;
    known.set(outer, inside.set(key, made));
    return made;
  }

  function addText(text: string): void {
    if (open !== undefined) open.text += text;
  }

  return {
    write(piece) {
      parser.write(piece);
    },
    end() {
      parser.close();
      if (root === undefined) throw invalid('there is no element in it');
      return root;
    },
  };
}
