import type { Reply } from '../../../transports/transport.js';
import { childOf, parseXml, type XmlElement } from '../../../xml/tree.js';
import type { Refusal } from '../../driver.js';

/** RFC 6241, appendix A. */
const KINDS: Readonly<Record<string, Refusal['kind']>> = {
  'in-use': 'lock',
  'lock-denied': 'lock',
  'access-denied': 'auth',
  'resource-denied': 'resource',
  'too-big': 'resource',
  'missing-attribute': 'syntax',
  'bad-attribute': 'syntax',
  'unknown-attribute': 'syntax',
  'missing-element': 'syntax',
  'bad-element': 'syntax',
  'unknown-element': 'syntax',
  'unknown-namespace': 'syntax',
  'malformed-message': 'syntax',
  'operation-not-supported': 'syntax',
};

const SAVING = /^<copy-config[^>]{0,200}><target><startup\/>/;
const NO_STARTUP = new Set(['operation-not-supported', 'unknown-element', 'bad-element']);

/** The refusal in a reply: all its errors, each with its tag, its words and the place that it names. Warnings are none. */
export function netconfRefusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined {
  if (reply.exitCode === undefined || reply.exitCode === 0) return undefined;
  const errors = rpcErrors(reply.output)
    .filter((error) => textIn(error, 'error-severity') !== 'warning')
    .filter((error) => !accepted.some((notice) => notice.test(textIn(error, 'error-message'))));
  const [first] = errors;
  if (first === undefined) return undefined;
  const tag = textIn(first, 'error-tag');
  // Without a startup configuration of its own what runs is what a server boots with: there is nothing to save.
  if (SAVING.test(reply.op.line) && (NO_STARTUP.has(tag) || isAboutTarget(first, tag))) return undefined;
  return { kind: KINDS[tag] ?? 'semantic', message: errors.map(describe).join('; ') };
}

/** `config not found` at the target, in the words of one that has no such datastore. */
function isAboutTarget(error: XmlElement, tag: string): boolean {
  return tag === 'invalid-value' && /(?:^|[/:])target$/.test(textIn(error, 'error-path'));
}

function rpcErrors(output: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  function walk(element: XmlElement): void {
    if (element.name === 'rpc-error') found.push(element);
    else for (const child of element.children) walk(child);
  }
  walk(parseXml(output));
  return found;
}

function describe(error: XmlElement): string {
  const tag = textIn(error, 'error-tag');
  const holder = childOf(error, 'error-info')?.children.find(({ name }) => name === 'session-id')?.text;
  const words = textIn(error, 'error-message') || textIn(error, 'error-app-tag') || 'no words with it';
  return [
    `${words} (${tag})`,
    ...(textIn(error, 'error-path') === '' ? [] : [`at ${textIn(error, 'error-path')}`]),
    ...(tag === 'lock-denied' && holder !== undefined ? [`held by session ${holder}`] : []),
  ].join(' ');
}

function textIn(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}
