import type { ValueContext } from '../values.js';

const MAX_ASN = 4_294_967_295;

/** An AS number, plain or in two parts (`1.10`, RFC 5396); undefined after a finding. */
export function readAsn(value: number | string, { path, findings }: ValueContext): number | undefined {
  const asn = typeof value === 'number' ? value : fromParts(value);
  if (asn !== undefined && asn >= 1 && asn <= MAX_ASN) return asn;
  const message = `${JSON.stringify(value)} is no AS number; they run from 1 to ${MAX_ASN}.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return undefined;
}

/** The AS of a neighbour: a number, or whether it is our own. */
export function readRemoteAs(
  value: number | string,
  context: ValueContext,
): number | 'internal' | 'external' | undefined {
  return value === 'internal' || value === 'external' ? value : readAsn(value, context);
}

function fromParts(text: string): number | undefined {
  const groups = /^(?<high>0|[1-9]\d{0,4})\.(?<low>0|[1-9]\d{0,4})$/.exec(text)?.groups;
  const [high, low] = [Number(groups?.['high']), Number(groups?.['low'])];
  return groups === undefined || high > 65_535 || low > 65_535 ? undefined : high * 65_536 + low;
}
