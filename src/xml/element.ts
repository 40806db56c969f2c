/** One attribute; `uri` is empty where it has no prefix (an attribute does not take the default namespace). */
export interface XmlAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** One element with everything in it, in the order of the text. Elements are told apart by `uri` and `name`, never by prefix. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** The namespace; empty where there is none. */
  readonly uri: string;
  /** Without the declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it, as it is; white space between children is none. */
  readonly text: string;
  /**
   * The namespaces of the prefixes in force here (the default one under the empty prefix), for values that bear a prefix,
   * such as identities and XPath expressions. May be left out in a tree that is to be written.
   */
  readonly prefixes?: XmlPrefixes;
}

/** Namespaces by prefix; the default one has the empty prefix. */
export type XmlPrefixes = Readonly<Record<string, string>>;
