import { childOf, childrenOf, parseXml } from '../../../xml/tree.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
const CAPABILITY =
  /^urn:ietf:params:(?:xml:ns:)?netconf:(?:capability:)?(?<name>[a-z-]{1,64}):(?<version>\d\.\d)(?:\?|$)/;

/** A module that a server says it has. */
export interface AnnouncedModule {
  readonly name: string;
  readonly revision: string;
  /** The modules that say in what it is not as it ought to be. */
  readonly deviations: readonly string[];
}

/** What a server says in its hello. */
export interface Announced {
  /** The capabilities of NETCONF itself by name and version: `candidate:1.0`, `confirmed-commit:1.1`. */
  readonly capabilities: ReadonlySet<string>;
  readonly modules: readonly AnnouncedModule[];
}

/** Reads a `<hello>`. @throws NetctlError where it is no XML */
export function readHello(text: string): Announced {
  const list = childOf(parseXml(text), 'capabilities', BASE);
  const uris = list === undefined ? [] : childrenOf(list, 'capability').map((one) => one.text.trim());
  const capabilities = uris.flatMap((uri) => {
    const { name, version } = CAPABILITY.exec(uri)?.groups ?? {};
    return name === undefined ? [] : [`${name}:${version}`];
  });
  return { capabilities: new Set(capabilities), modules: uris.flatMap(moduleOf) };
}

/** RFC 6020, 5.6.4: `namespace?module=NAME&revision=DATE&deviations=…`. */
function moduleOf(uri: string): readonly AnnouncedModule[] {
  const query = uri.slice(uri.indexOf('?') + 1);
  const parameters = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const name = parameters.get('module');
  if (!uri.includes('?') || name === null) return [];
  const deviations = (parameters.get('deviations') ?? '').split(',').filter((one) => one !== '');
  return [{ name, revision: parameters.get('revision') ?? '', deviations }];
}
