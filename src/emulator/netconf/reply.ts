import type { XmlElement, XmlPrefixes } from '../../xml/tree.js';
import { writeXml } from '../../xml/write.js';
import { parsePath } from '../../yang/path.js';
import type { YangSchema } from '../../yang/schema.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import type { Problem } from '../yang-store/problem.js';

const XML_URI = 'http://www.w3.org/XML/1998/namespace';

/** An element of NETCONF itself. */
export function element(name: string, content: string | readonly XmlElement[] = []): XmlElement {
  const isText = typeof content === 'string';
  return { name, uri: NETCONF_URI, attributes: [], children: isText ? [] : content, text: isText ? content : '' };
}

/** The server's greeting. */
export function helloText(capabilities: readonly string[], sessionId: number): string {
  return writeXml(
    element('hello', [
      element(
        'capabilities',
        capabilities.map((uri) => element('capability', uri)),
      ),
      element('session-id', String(sessionId)),
    ]),
  );
}

/** A reply to an rpc, whose attributes it bears again (RFC 6241, 4.1). */
export function replyText(rpc: XmlElement | undefined, children: readonly XmlElement[]): string {
  return writeXml({ ...element('rpc-reply', children), attributes: rpc?.attributes ?? [] });
}

/** An `<rpc-error>` (RFC 6241, 4.3). */
export function errorElement(problem: Problem, schema: YangSchema): XmlElement {
  const { appTag, path, info } = problem;
  return element('rpc-error', [
    element('error-type', problem.type ?? 'protocol'),
    element('error-tag', problem.tag),
    element('error-severity', 'error'),
    ...(appTag === undefined ? [] : [element('error-app-tag', appTag)]),
    ...(path === undefined ? [] : [{ ...element('error-path', ''), ...prefixedPath(path, schema) }]),
    {
      ...element('error-message', problem.message),
      attributes: [{ name: 'lang', uri: XML_URI, value: 'en' }],
    },
    ...(info === undefined
      ? []
      : [
          element(
            'error-info',
            Object.entries(info).map(([name, text]) => element(name, text)),
          ),
        ]),
  ]);
}

/** As an instance identifier of XML: every name has the prefix of its module, which is the module's name here. */
function prefixedPath(path: string, schema: YangSchema): { readonly text: string; readonly prefixes: XmlPrefixes } {
  const prefixes: Record<string, string> = {};
  let module = '';
  let text = '';
  try {
    for (const step of parsePath(path)) {
      module = step.module ?? module;
      const uri = schema.modules[module];
      if (uri !== undefined) prefixes[module] = uri;
      const named = (name: string) => (uri === undefined || name === '.' ? name : `${module}:${name}`);
      text += `/${named(step.name)}${step.keys.map(([key, value]) => `[${named(key)}=${quote(value)}]`).join('')}`;
    }
  } catch {
    return { text: path, prefixes: {} };
  }
  return { text, prefixes };
}

function quote(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
