import type { Path } from '../../documents/located.js';
import type { PingCheck, VlanCheck } from '../../generated/intents.js';
import type { DesiredCheck } from '../../model/check.js';
import { isIp, isIpv6 } from '../../model/ip-address.js';
import { parseDuration } from '../../util/duration.js';
import type { Findings } from '../findings.js';
import { readVlanList } from './vlan-list.js';

const KINDS = ['vlan_active', 'ping', 'neighbors'] as const;
const DEFAULT_WITHIN = '30s';
const DEFAULT_COUNT = 3;
/** An hour: longer than any device waits for its confirmation by default. */
const MOST_SECONDS = 3600;

/** What a document says must be true afterwards, its variables filled in already. */
export function readChecks(checks: readonly VlanCheck[], findings: Findings): readonly DesiredCheck[] {
  return checks.flatMap((check, index) => readCheck(check, ['checks', index], findings));
}

function readCheck(check: VlanCheck, path: Path, findings: Findings): readonly DesiredCheck[] {
  const [kind, second] = KINDS.filter((one) => check[one] !== undefined);
  if (kind === undefined || second !== undefined) {
    const message = `A check is one of ${KINDS.map((one) => `\`${one}\``).join(', ')}.`;
    if (kind === undefined) findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
    else findings.atKey([...path, second ?? kind], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
    return [];
  }
  const source = findings.document.place([...path, kind]);
  if (check.ping !== undefined) {
    if (check.within !== undefined) {
      const message = 'The `within` of a ping stands inside it: `ping: { to: …, within: 30s }`.';
      findings.atKey([...path, 'within'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
    }
    return [{ ...readPing(check.ping, [...path, 'ping'], findings), source }];
  }
  const within = readWithin(check.within, [...path, 'within'], findings);
  if (check.vlan_active !== undefined) {
    const vlans = readVlanList(check.vlan_active, [...path, 'vlan_active'], findings);
    return [{ kind: 'vlan_active', vlans, within, source }];
  }
  return [{ kind: 'neighbors', names: readNames(check.neighbors, [...path, 'neighbors'], findings), within, source }];
}

function readPing(ping: PingCheck, path: Path, findings: Findings) {
  const to = readAddress(ping.to, [...path, 'to'], findings);
  const from = ping.from === undefined ? undefined : readAddress(ping.from, [...path, 'from'], findings);
  if (from !== undefined && isIp(to) && isIp(from) && isIpv6(to) !== isIpv6(from)) {
    const message = `${to} and ${from} are addresses of different versions of IP.`;
    findings.at([...path, 'from'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  const count = Number(ping.count ?? DEFAULT_COUNT);
  const within = readWithin(ping.within, [...path, 'within'], findings);
  return { kind: 'ping', probe: { to, from, count }, within } as const;
}

/** Devices get addresses only: names would be looked up by each of them, or not at all. */
function readAddress(text: string, path: Path, findings: Findings): string {
  if (isIp(text) && !text.includes('%')) return text;
  const message = `${JSON.stringify(text)} is no address such as 10.0.10.1 or 2001:db8::1.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return '';
}

function readWithin(text: string = DEFAULT_WITHIN, path: Path, findings: Findings): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined && seconds <= MOST_SECONDS) return seconds;
  const message = `${JSON.stringify(text)} is no time such as 30s or 2m, up to 1h.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return 0;
}

function readNames(value: VlanCheck['neighbors'], path: Path, findings: Findings): readonly string[] | 'unchanged' {
  if (value === 'unchanged') return value;
  if (Array.isArray(value)) return value;
  const message = `${JSON.stringify(value)} is neither \`unchanged\` nor a list of names.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return [];
}
