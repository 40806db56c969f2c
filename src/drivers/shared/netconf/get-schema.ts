import type { NetconfOp, Reply } from '../../../transports/transport.js';
import { childOf, parseXml } from '../../../xml/tree.js';
import { writeXml } from '../../../xml/write.js';
import { MONITORING } from './monitoring.js';

/** Asks for the text of a module (RFC 6022, 3.1). */
export function getSchema(module: string): NetconfOp {
  const own = (name: string, text = '') => ({ name, uri: MONITORING, attributes: [], children: [], text });
  const element = { ...own('get-schema'), children: [own('identifier', module), own('format', 'yang')] };
  return { via: 'netconf', line: writeXml(element), context: [], role: 'read' };
}

/** The text in the answer; undefined where the server has no such module, or gives none. */
export function schemaText(reply: Reply | undefined): string | undefined {
  if (reply?.exitCode !== 0) return undefined;
  return childOf(parseXml(reply.output), 'data', MONITORING)?.text;
}
