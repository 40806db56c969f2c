import { type ErrorDetails, NetctlError } from '../../errors/netctl-error.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import { printable } from '../ssh-cli/printable.js';
import { BASE } from './names.js';

/** One `<rpc-error>` with all its fields (RFC 6241, 4.3). */
export interface NetconfError {
  readonly type: string;
  readonly tag: string;
  readonly severity: 'error' | 'warning';
  readonly appTag: string | undefined;
  /** An XPath expression, in the prefixes of `pathPrefixes`. */
  readonly path: string | undefined;
  readonly pathPrefixes: Readonly<Record<string, string>>;
  readonly message: string | undefined;
  /** The session that holds a lock; `0` where it is none of NETCONF. */
  readonly sessionId: string | undefined;
  readonly badElement: string | undefined;
  readonly badAttribute: string | undefined;
  readonly badNamespace: string | undefined;
  /** Everything in `<error-info>`, of vendors too. */
  readonly info: readonly XmlElement[];
}

/** The errors and warnings of a reply, in their order. */
export function errorsIn(reply: XmlElement): readonly NetconfError[] {
  return childrenOf(reply, 'rpc-error', BASE).map(readError);
}

function readError(element: XmlElement): NetconfError {
  const path = childOf(element, 'error-path', BASE);
  const info = childOf(element, 'error-info', BASE)?.children ?? [];
  const field = (name: string): string | undefined => textOf(childOf(element, name, BASE));
  const detail = (name: string): string | undefined => textOf(info.find((child) => child.name === name));
  return {
    type: field('error-type') ?? 'application',
    tag: field('error-tag') ?? 'operation-failed',
    severity: field('error-severity') === 'warning' ? 'warning' : 'error',
    appTag: field('error-app-tag'),
    path: textOf(path),
    pathPrefixes: path?.prefixes ?? {},
    message: field('error-message'),
    sessionId: detail('session-id'),
    badElement: detail('bad-element'),
    badAttribute: detail('bad-attribute'),
    badNamespace: detail('bad-namespace'),
    info,
  };
}

function textOf(element: XmlElement | undefined): string | undefined {
  const text = element?.text.trim() ?? '';
  return text === '' ? undefined : text;
}

/** A reply with errors. `errors` has all of them, warnings too. */
export class NetconfRefusal extends NetctlError {
  readonly errors: readonly NetconfError[];

  constructor(operation: string, errors: readonly NetconfError[], details: ErrorDetails = {}) {
    const severe = errors.filter(({ severity }) => severity === 'error');
    const locked = severe.some(({ tag }) => tag === 'lock-denied' || tag === 'in-use');
    const words = severe.map(errorWords).join('; ');
    super(locked ? 'NETCTL_NETCONF_LOCKED' : 'NETCTL_NETCONF_REFUSED', `<${operation}> is refused: ${words}`, details);
    this.name = 'NetconfRefusal';
    this.errors = errors;
  }
}

/** One error in a line: `data-missing at /a/b (bad element "c"): its own words`. */
export function errorWords(error: NetconfError): string {
  const { tag, appTag, path, message } = error;
  const about = [
    ...(error.badElement === undefined ? [] : [`element "${printable(error.badElement, 100)}"`]),
    ...(error.badAttribute === undefined ? [] : [`attribute "${printable(error.badAttribute, 100)}"`]),
    ...(error.badNamespace === undefined ? [] : [`namespace "${printable(error.badNamespace, 200)}"`]),
    ...(error.sessionId === undefined ? [] : [`held by session ${printable(error.sessionId, 40)}`]),
    ...(appTag === undefined ? [] : [`app-tag "${printable(appTag, 100)}"`]),
  ];
  return [
    printable(tag, 60),
    ...(path === undefined ? [] : [` at ${printable(path, 300)}`]),
    ...(about.length === 0 ? [] : [` (${about.join(', ')})`]),
    ...(message === undefined ? [] : [`: ${printable(message, 400)}`]),
  ].join('');
}
