import { SaxesParser } from 'saxes';
import { NetctlError } from '../errors/netctl-error.js';
import type { XmlAttribute, XmlElement, XmlPrefixes } from './element.js';

export interface XmlBuilderOptions {
  /**
   * Called with every element as it ends, and how many elements it stands in. Where it answers true, the element is not
   * put into the tree: this is how a text is read that is larger than the memory.
   */
  readonly take?: (element: XmlElement, depth: number) => boolean;
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
  children: readonly XmlElement[];
  text: string;
  prefixes: XmlPrefixes;
}

interface OpenPlace {
  readonly element: OpenElement;
  children: XmlElement[] | undefined;
}

/** No data model nests deeper than some dozen; recursion over a tree of this depth is safe. */
const DEEPEST = 500;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_CHILDREN: readonly XmlElement[] = [];
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Starts a tree. Document types are refused, so that there are no entities but those of XML itself. */
export function createXmlBuilder(options: XmlBuilderOptions = {}): XmlBuilder {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const { take } = options;
  const stack: OpenPlace[] = [];
  let open: OpenPlace | undefined;
  let root: XmlElement | undefined;

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
  parser.on('doctype', () => {
    throw refused('it has a document type (<!DOCTYPE …>), which can hide entities that expand without end');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return;
    throw refused(`it says that its encoding is "${encoding}"; only UTF-8 is read`, 'Have the sender write UTF-8.');
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= DEEPEST) throw refused(`its elements are nested more than ${DEEPEST} deep`);
    const outer = open?.element.prefixes ?? {};
    let attributes: XmlAttribute[] | undefined;
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (attribute === undefined || attribute.uri === XMLNS) continue;
      attributes ??= [];
      attributes.push({ name: attribute.local, uri: attribute.uri, value: attribute.value });
    }
    let prefixes = outer;
    for (const _ in tag.ns) {
      prefixes = { ...outer, ...tag.ns };
      break;
    }
    open = {
      element: {
        name: tag.local,
        uri: tag.uri,
        attributes: attributes ?? NO_ATTRIBUTES,
        children: NO_CHILDREN,
        text: '',
        prefixes,
      },
      children: undefined,
    };
    stack.push(open);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    const { element, children } = closed;
    if (children !== undefined) {
      element.children = children;
      if (element.text !== '' && element.text.trim() === '') element.text = '';
    }
    open = stack[stack.length - 1];
    if (open === undefined) {
      root = element;
    } else if (take === undefined || !take(element, stack.length)) {
      open.children ??= [];
      open.children.push(element);
    } else {
      // An element that was taken away still is a child: the white space around it is none of the text.
      open.children ??= [];
    }
  });

  function addText(text: string): void {
    if (open !== undefined) open.element.text += text;
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
