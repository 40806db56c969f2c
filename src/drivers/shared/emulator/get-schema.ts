import type { Call } from '../../../emulator/netconf/call.js';
import { ProblemsError } from '../../../emulator/yang-store/problem.js';
import type { XmlElement } from '../../../xml/tree.js';

/** RFC 6022. */
export const MONITORING = 'urn:ietf:params:xml:ns:yang:ietf-netconf-monitoring';

/** The answer to get-schema (RFC 6022) of a device that has the text of one module. */
export function schemaAnswer({ request }: Call, module: string | undefined): readonly XmlElement[] {
  const asked = request.children.find(({ name }) => name === 'identifier')?.text.trim() ?? '';
  if (module === undefined || !new RegExp(`^\\s*module ${asked.replace(/[^\w.-]/g, '')}\\s`).test(module)) {
    throw new ProblemsError([{ tag: 'invalid-value', type: 'application', message: `there is no module ${asked}` }]);
  }
  return [{ name: 'data', uri: MONITORING, attributes: [], children: [], text: module }];
}
