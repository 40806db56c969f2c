import type { XmlAttribute, XmlPrefixes } from './element.js';

/** A name with its namespace. */
export interface QualifiedName {
  readonly name: string;
  readonly uri: string;
}

/** An attribute as it is written. */
export interface RawAttribute {
  readonly name: string;
  readonly value: string;
}

/** The namespaces in force somewhere in a text (Namespaces in XML 1.0), and what names mean there. */
export interface XmlScope {
  readonly prefixes: XmlPrefixes;
  /** The scope inside an element with these attributes; this one where they declare nothing. */
  inside(attributes: readonly RawAttribute[]): XmlScope;
  element(raw: string): QualifiedName;
  /** Without the declarations. Those are of the element whose scope this is. */
  attributes(raw: readonly RawAttribute[]): readonly XmlAttribute[];
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** A text that declares another prefix or has another name in every element must not fill the memory. */
const MOST_SCOPES = 100;
const MOST_NAMES = 1000;

/** The scope around the root. What a name must not be is told to `wrong`, which throws. */
export function createXmlScope(wrong: (message: string) => never): XmlScope {
  return scopeOf({}, wrong);
}

/** Scopes and names are kept, since lists repeat them entry by entry. */
function scopeOf(prefixes: XmlPrefixes, wrong: (message: string) => never): XmlScope {
  const names = new Map<string, QualifiedName>();
  const scopes: { readonly declares: readonly RawAttribute[]; readonly scope: XmlScope }[] = [];

  const scope: XmlScope = {
    prefixes,
    inside(attributes) {
      if (!attributes.some(isDeclaration)) return scope;
      const declares = attributes.filter(isDeclaration);
      const known = scopes.find((one) => sameAttributes(one.declares, declares));
      if (known !== undefined) return known.scope;
      const inner = scopeOf({ ...prefixes, ...declared(declares, wrong) }, wrong);
      if (scopes.length < MOST_SCOPES) scopes.push({ declares, scope: inner });
      return inner;
    },
    element(raw) {
      const known = names.get(raw);
      if (known !== undefined) return known;
      const { prefix, local } = split(raw, wrong);
      if (prefix === 'xmlns') wrong('tags may not have "xmlns" as prefix.');
      const name = { name: local, uri: prefix === '' ? (prefixes[''] ?? '') : bound(prefix) };
      if (names.size < MOST_NAMES) names.set(raw, name);
      return name;
    },
    attributes(raw) {
      const found: XmlAttribute[] = [];
      for (const attribute of raw) {
        if (isDeclaration(attribute)) continue;
        const { prefix, local: name } = split(attribute.name, wrong);
        const uri = prefix === '' ? '' : bound(prefix);
        if (found.some((one) => one.name === name && one.uri === uri)) wrong(`duplicate attribute: ${attribute.name}.`);
        found.push({ name, uri, value: attribute.value });
      }
      return found.length === 0 ? NO_ATTRIBUTES : found;
    },
  };

  function bound(prefix: string): string {
    const uri = prefix === 'xml' ? XML : Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
    return uri ?? wrong(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
  }

  return scope;
}

function isDeclaration({ name }: RawAttribute): boolean {
  return name.startsWith('xmlns') && (name.length === 5 || name[5] === ':');
}

function sameAttributes(a: readonly RawAttribute[], b: readonly RawAttribute[]): boolean {
  return (
    a.length === b.length && a.every(({ name, value }, index) => name === b[index]?.name && value === b[index]?.value)
  );
}

function split(raw: string, wrong: (message: string) => never): { readonly prefix: string; readonly local: string } {
  const colon = raw.indexOf(':');
  if (colon < 0) return { prefix: '', local: raw };
  const [prefix, local] = [raw.slice(0, colon), raw.slice(colon + 1)];
  if (prefix === '' || local === '' || local.includes(':')) wrong(`malformed name: ${raw}.`);
  return { prefix, local };
}

/** The namespaces that attributes declare, as far as they may (Namespaces in XML 1.0, section 3); the default one as ''. */
function declared(attributes: readonly RawAttribute[], wrong: (message: string) => never): XmlPrefixes {
  const found = new Map<string, string>();
  for (const { name, value } of attributes) {
    const prefix = name === 'xmlns' ? '' : split(name, wrong).local;
    const uri = value.trim();
    if (found.has(prefix)) wrong(`duplicate attribute: ${name}.`);
    if (prefix !== '' && uri === '') wrong('invalid attempt to undefine prefix in XML 1.0');
    if (prefix === 'xmlns' || uri === XMLNS) wrong(`may not assign a prefix (even "xmlns") to the URI ${XMLNS}.`);
    if ((prefix === 'xml') !== (uri === XML)) wrong(`only the xml prefix is bound to ${XML}, and to nothing else.`);
    found.set(prefix, uri);
  }
  return Object.fromEntries(found);
}
