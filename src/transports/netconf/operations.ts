import type { XmlElement } from '../../xml/tree.js';
import { writeXml } from '../../xml/write.js';
import { BASE, NOTIFICATION, PARTIAL_LOCK, WITH_DEFAULTS } from './names.js';

/** Where a configuration is, or goes: a datastore or a URL of a scheme that the server announces. */
export type NetconfDatastore = 'running' | 'candidate' | 'startup' | { readonly url: string };

/** XML that is sent: a tree, or text whose namespaces are declared in it. */
export type NetconfXml = XmlElement | readonly XmlElement[] | string;

/** What is asked for: the parts of a tree, or an XPath expression with its prefixes. */
export type NetconfFilter =
  | { readonly subtree: NetconfXml }
  | { readonly xpath: string; readonly prefixes?: Readonly<Record<string, string>> };

/** RFC 6243, 3. */
export type WithDefaults = 'report-all' | 'report-all-tagged' | 'trim' | 'explicit';

export interface GetRequest {
  readonly filter?: NetconfFilter | undefined;
  readonly withDefaults?: WithDefaults | undefined;
}

export interface GetConfigRequest extends GetRequest {
  /** `running` where absent. */
  readonly source?: NetconfDatastore | undefined;
}

export interface EditConfigRequest {
  readonly target: NetconfDatastore;
  /** What goes inside `<config>`; operations stand in it as attributes `operation` of NETCONF's namespace. */
  readonly config: NetconfXml | { readonly url: string };
  readonly defaultOperation?: 'merge' | 'replace' | 'none' | undefined;
  readonly testOption?: 'test-then-set' | 'set' | 'test-only' | undefined;
  readonly errorOption?: 'stop-on-error' | 'continue-on-error' | 'rollback-on-error' | undefined;
}

export interface CommitRequest {
  /** It goes back after so many seconds unless another commit confirms it. */
  readonly confirmed?: {
    readonly seconds: number;
    /** Then any session can confirm it that knows this, and it does not go back when this session ends. */
    readonly persist?: string | undefined;
  };
  /** The `persist` of the confirmed commit that this one confirms or prolongs. */
  readonly persistId?: string | undefined;
}

export interface SubscribeRequest {
  /** `NETCONF` where absent. */
  readonly stream?: string | undefined;
  readonly filter?: NetconfFilter | undefined;
  /** Date and time (RFC 3339) from which on past notifications are replayed. */
  readonly startTime?: string | undefined;
  readonly stopTime?: string | undefined;
}

/** `<get>`, as it stands inside `<rpc>`. */
export function getOperation({ filter, withDefaults }: GetRequest = {}): string {
  return element('get', filterXml(filter) + defaultsXml(withDefaults));
}

export function getConfigOperation({ source = 'running', filter, withDefaults }: GetConfigRequest = {}): string {
  return element('get-config', datastore('source', source) + filterXml(filter) + defaultsXml(withDefaults));
}

export function editConfigOperation(request: EditConfigRequest): string {
  const { target, config, defaultOperation, testOption, errorOption } = request;
  return element(
    'edit-config',
    [
      datastore('target', target),
      leaf('default-operation', defaultOperation),
      leaf('test-option', testOption),
      leaf('error-option', errorOption),
      isUrl(config) ? leaf('url', config.url) : configXml(config),
    ].join(''),
  );
}

export function copyConfigOperation(
  source: NetconfDatastore | { readonly config: NetconfXml },
  target: NetconfDatastore,
): string {
  return element('copy-config', datastore('target', target) + sourceXml(source));
}

export function deleteConfigOperation(target: NetconfDatastore): string {
  return element('delete-config', datastore('target', target));
}

export function lockOperation(target: NetconfDatastore): string {
  return element('lock', datastore('target', target));
}

export function unlockOperation(target: NetconfDatastore): string {
  return element('unlock', datastore('target', target));
}

/** RFC 5717: locks the nodes that the expressions select in the running configuration. */
export function partialLockOperation(
  selects: readonly string[],
  prefixes: Readonly<Record<string, string>> = {},
): string {
  const nodes = selects.map((select) => `<select${declare(prefixes)}>${escapeText(select)}</select>`).join('');
  return `<partial-lock xmlns="${PARTIAL_LOCK}">${nodes}</partial-lock>`;
}

export function partialUnlockOperation(lockId: string): string {
  return `<partial-unlock xmlns="${PARTIAL_LOCK}">${leaf('lock-id', lockId)}</partial-unlock>`;
}

export function validateOperation(source: NetconfDatastore | { readonly config: NetconfXml }): string {
  return element('validate', sourceXml(source));
}

export function commitOperation({ confirmed, persistId }: CommitRequest = {}): string {
  const first =
    confirmed === undefined
      ? ''
      : `<confirmed/>${leaf('confirm-timeout', String(confirmed.seconds))}${leaf('persist', confirmed.persist)}`;
  return element('commit', first + leaf('persist-id', persistId));
}

export function cancelCommitOperation(persistId?: string): string {
  return element('cancel-commit', leaf('persist-id', persistId));
}

export function discardChangesOperation(): string {
  return element('discard-changes', '');
}

export function killSessionOperation(sessionId: string): string {
  return element('kill-session', leaf('session-id', sessionId));
}

/** RFC 5277, 2.1.1. */
export function createSubscriptionOperation({ stream, filter, startTime, stopTime }: SubscribeRequest = {}): string {
  const inside = [
    leaf('stream', stream),
    filterXml(filter),
    leaf('startTime', startTime),
    leaf('stopTime', stopTime),
  ].join('');
  return `<create-subscription xmlns="${NOTIFICATION}">${inside}</create-subscription>`;
}

function element(name: string, inside: string): string {
  return inside === '' ? `<${name} xmlns="${BASE}"/>` : `<${name} xmlns="${BASE}">${inside}</${name}>`;
}

function leaf(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeText(text)}</${name}>`;
}

function datastore(role: 'source' | 'target', where: NetconfDatastore): string {
  return `<${role}>${typeof where === 'string' ? `<${where}/>` : leaf('url', where.url)}</${role}>`;
}

function sourceXml(source: NetconfDatastore | { readonly config: NetconfXml }): string {
  if (typeof source === 'string' || 'url' in source) return datastore('source', source);
  return `<source>${configXml(source.config)}</source>`;
}

/** Some servers refuse a `<config>` that is not of NETCONF's own namespace, so it is not left to what stands around. */
function configXml(config: NetconfXml): string {
  return `<config xmlns="${BASE}" xmlns:nc="${BASE}">${xmlText(config)}</config>`;
}

function filterXml(filter: NetconfFilter | undefined): string {
  if (filter === undefined) return '';
  if ('subtree' in filter) return `<filter type="subtree">${xmlText(filter.subtree)}</filter>`;
  return `<filter type="xpath"${declare(filter.prefixes ?? {})} select="${escapeText(filter.xpath)}"/>`;
}

function defaultsXml(mode: WithDefaults | undefined): string {
  return mode === undefined ? '' : `<with-defaults xmlns="${WITH_DEFAULTS}">${mode}</with-defaults>`;
}

function declare(prefixes: Readonly<Record<string, string>>): string {
  return Object.entries(prefixes)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeText(uri)}"`)
    .join('');
}

/** XML as text. */
export function xmlText(xml: NetconfXml): string {
  if (typeof xml === 'string') return xml;
  return isList(xml) ? xml.map((one) => writeXml(one)).join('') : writeXml(xml);
}

function isList(xml: XmlElement | readonly XmlElement[]): xml is readonly XmlElement[] {
  return Array.isArray(xml);
}

function isUrl(config: NetconfXml | { readonly url: string }): config is { readonly url: string } {
  return typeof config === 'object' && 'url' in config;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
