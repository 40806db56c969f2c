import { NetctlError } from '../errors/netctl-error.js';
import type { XmlAttribute, XmlElement, XmlPrefixes } from './element.js';
import { createXmlScope, type XmlScope } from './namespaces.js';
import { XmlReader, type XmlTag } from './reader.js';

export interface XmlBuilderOptions {
  /**
   * Called with every element as it ends, and the elements it stands in, the root first, as far as they have come. Where
   * it answers true, the element is not put into the tree: this is how a text is read that is larger than the memory.
   */
  readonly take?: (element: XmlElement, around: readonly XmlElement[]) => boolean;
}

/** Makes trees of texts that come in pieces, one text after the other; after an error it is of no use any more. */
export interface XmlBuilder {
  /** @throws NetctlError NETCTL_XML_INVALID, NETCTL_XML_REFUSED */
  write(piece: string): void;
  /** The tree, when all pieces are written; what is written next is another text. @throws NetctlError where it ends too early */
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
/** As many texts share what is remembered of names. */
const MOST_TEXTS = 100;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_CHILDREN: XmlElement[] = [];

/** Starts a tree. Document types are refused, so that there are no entities but those of XML itself. */
export function createXmlBuilder({ take }: XmlBuilderOptions = {}): XmlBuilder {
  const reader = new XmlReader({ open: openElement, text: addText, close: closeElement, error: notWellFormed });
  const stack: OpenElement[] = [];
  let open: OpenElement | undefined;
  let root: XmlElement | undefined;
  /** The namespaces in force inside each element of the stack, after those around the root. */
  const scopes = [outermost()];
  let texts = 0;

  function outermost(): XmlScope {
    return createXmlScope((message) => notWellFormed({ message }));
  }

  function notWellFormed({ message }: Pick<Error, 'message'>): never {
    const why = message.replace(/^\d{1,12}:\d{1,12}: /, '');
    throw new NetctlError('NETCTL_XML_INVALID', `the XML is not well-formed at ${place()}: ${why}`);
  }
  function refused(message: string, hint?: string): NetctlError {
    return new NetctlError('NETCTL_XML_REFUSED', `the XML is refused at ${place()}: ${message}`, { hint });
  }
  function place(): string {
    return `line ${reader.line}, column ${reader.column + 1}`;
  }

  function refuseBefore(): void {
    if (reader.hasDoctype) {
      throw refused('it has a document type (<!DOCTYPE …>), which can hide entities that expand without end');
    }
    const { encoding } = reader.xmlDecl;
    if (encoding === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return;
    throw refused(`it says that its encoding is "${encoding}"; only UTF-8 is read`, 'Have the sender write UTF-8.');
  }

  function openElement({ name: raw, attributes }: XmlTag): void {
    if (open === undefined) refuseBefore();
    if (stack.length >= DEEPEST) throw refused(`its elements are nested more than ${DEEPEST} deep`);
    const outer = scopes[stack.length] as XmlScope;
    const scope = attributes.length === 0 ? outer : outer.inside(attributes);
    const { name, uri } = scope.element(raw);
    open = {
      name,
      uri,
      attributes: attributes.length === 0 ? NO_ATTRIBUTES : scope.attributes(attributes),
      children: NO_CHILDREN,
      text: '',
      prefixes: scope.prefixes,
    };
    stack.push(open);
    scopes.push(scope);
  }

  function addText(text: string): void {
    if (open === undefined || (open.children !== NO_CHILDREN && isBlank(text))) return;
    open.text = open.text === '' ? text : open.text + text;
  }

  function closeElement(): void {
    const closed = stack.pop();
    if (closed === undefined) return;
    scopes.pop();
    // What arrays keep free to grow into would be most of the tree, and copied by the garbage collector again and again.
    if (closed.children.length > 1) closed.children = closed.children.slice();
    open = stack[stack.length - 1];
    if (open === undefined) {
      root = closed;
      return;
    }
    const taken = take?.(closed, stack) === true;
    if (open.children !== NO_CHILDREN) {
      if (!taken) open.children.push(closed);
      return;
    }
    // Also where the element is taken away: the white space around it is none of the text.
    open.children = taken ? [] : [closed];
    if (isBlank(open.text)) open.text = '';
  }

  return {
    write(piece) {
      reader.write(piece);
    },
    end() {
      reader.close();
      const whole = root ?? notWellFormed({ message: 'there is no element in it' });
      root = undefined;
      texts += 1;
      // What is remembered of names helps with the next text, but must not grow with the number of texts.
      if (texts % MOST_TEXTS === 0) scopes[0] = outermost();
      return whole;
    },
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
