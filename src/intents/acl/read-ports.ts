import type { AclPortTerm, AclPortTerms } from '../../generated/intents.js';
import type { PortRanges } from '../../model/acl.js';
import { portOf } from '../../model/packet-names.js';
import { MAX_PORT, otherPorts, portRanges } from '../../model/port-ranges.js';
import type { Finding } from '../findings.js';
import { fieldOf, listOf, type ValueContext } from '../values.js';
import type { PortTerm } from './rule-wish.js';

/** What ports are read for: a name can mean another port in another protocol. */
interface PortContext extends ValueContext {
  readonly protocol: number | undefined;
}

/** What `source_port` or `destination_port` means; what means nothing is reported and left out. */
export function readPorts(
  terms: AclPortTerms,
  protocol: number | undefined,
  context: ValueContext,
): readonly PortTerm[] {
  return listOf<AclPortTerm>(terms, context).flatMap(([term, at]) => readTerm(term, { ...at, protocol }) ?? []);
}

/** One port by number or name; undefined after a finding. */
export function readPort(
  value: number | string,
  protocol: number | undefined,
  { path, findings }: ValueContext,
): number | undefined {
  const port = typeof value === 'number' ? value : portOf(value, protocol);
  if (port !== undefined && port >= 1) return port;
  findings.at(path, noPort(String(value)));
  return undefined;
}

function readTerm(term: AclPortTerm, context: PortContext): PortTerm | undefined {
  if (typeof term !== 'object') return ranges(readRange(term, context));
  if (term.device_group !== undefined) return { kind: 'group', name: term.device_group };
  if (term.group !== undefined) {
    const source = context.findings.document.place([...context.path, 'group']);
    return { kind: 'intent', group: { value: term.group, source } };
  }
  if (term.not !== undefined) {
    const parts = listOf<number | string>(term.not, fieldOf(context, 'not'));
    return ranges(otherPorts(parts.flatMap(([one, at]) => readRange(one, { ...at, protocol: context.protocol }))));
  }
  if (term.lt !== undefined) {
    const port = readPort(term.lt, context.protocol, fieldOf(context, 'lt'));
    return port === undefined ? undefined : ranges([[0, port - 1]]);
  }
  const low = term.gt === 0 ? 0 : readPort(term.gt ?? 0, context.protocol, fieldOf(context, 'gt'));
  return low === undefined ? undefined : ranges([[low + 1, MAX_PORT]]);
}

function ranges(found: PortRanges): PortTerm | undefined {
  return found.length === 0 ? undefined : { kind: 'ranges', ranges: portRanges(found) };
}

/** `8000-8080`, `https` or `443`; names may have hyphens too. */
function readRange(value: number | string, context: PortContext): PortRanges {
  const { path, findings, protocol } = context;
  if (typeof value === 'string' && portOf(value, protocol) === undefined) {
    const ends = /^(?<first>[\w.-]{1,40}?)\s*-\s*(?<last>[\w.]{1,40})$/.exec(value.trim())?.groups;
    const [first, last] = [portOf(ends?.['first'] ?? '', protocol), portOf(ends?.['last'] ?? '', protocol)];
    const backwards = first !== undefined && last !== undefined && first > last;
    if (first === undefined || last === undefined || first < 1 || backwards) {
      const why = backwards ? ` The range runs backwards; write ${last}-${first}.` : '';
      const finding = noPort(value);
      findings.at(path, { ...finding, message: `${finding.message}${why}` });
      return [];
    }
    return [[first, last]];
  }
  const port = readPort(value, protocol, context);
  return port === undefined ? [] : [[port, port]];
}

function noPort(text: string): Finding {
  return {
    code: 'NETCTL_INPUT_FIELD_VALUE',
    message: `${text} is no port; it takes 1 to ${MAX_PORT}, a name such as https, or a range such as 8000-8080.`,
  };
}
