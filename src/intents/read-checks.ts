import type { Path } from '../documents/located.js';
import type { NeighborsCheck, PingCheck } from '../generated/intents.js';
import type { DesiredCheck } from '../model/check.js';
import { isIp, isIpv6 } from '../model/ip-address.js';
import { parseDuration } from '../util/duration.js';
import type { Findings } from './findings.js';

const DEFAULT_WITHIN = '30s';
const DEFAULT_COUNT = 3;
/** An hour: longer than any device waits for its confirmation by default. */
const MOST_SECONDS = 3600;

/** The keys of checks that any kind of document may have. */
export const COMMON_CHECKS = ['ping', 'neighbors'] as const;

/** An entry of `checks`, as far as all kinds of documents share it. */
interface CommonCheck {
  readonly ping?: PingCheck;
  readonly neighbors?: NeighborsCheck;
  readonly within?: string;
}

/** The one key of an entry of `checks` that says what it checks; undefined after a finding where there is none or another. */
export function checkKind<Kind extends string>(
  check: Readonly<Partial<Record<Kind, unknown>>>,
  kinds: readonly Kind[],
  { path, findings }: { readonly path: Path; readonly findings: Findings },
): Kind | undefined {
  const [kind, second] = kinds.filter((one) => check[one] !== undefined);
  if (kind !== undefined && second === undefined) return kind;
  const message = `A check is one of ${kinds.map((one) => `\`${one}\``).join(', ')}.`;
  if (kind === undefined) findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  else findings.atKey([...path, second ?? kind], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return undefined;
}

/** A check of the common kinds. */
export function readCommonCheck(check: CommonCheck, path: Path, findings: Findings): DesiredCheck {
  if (check.ping !== undefined) {
    refuseWithin(check, 'ping', { path, findings });
    const source = findings.document.place([...path, 'ping']);
    return { ...readPing(check.ping, [...path, 'ping'], findings), source };
  }
  const names = readNames(check.neighbors, [...path, 'neighbors'], findings);
  const within = readWithin(check.within, [...path, 'within'], findings);
  return { kind: 'neighbors', names, within, source: findings.document.place([...path, 'neighbors']) };
}

/** Says that a time stands inside a check and not beside it. */
export function refuseWithin(
  check: CommonCheck,
  kind: string,
  { path, findings }: { readonly path: Path; readonly findings: Findings },
): void {
  if (check.within === undefined) return;
  const example = kind === 'ping' ? 'ping: { to: …, within: 30s }' : `${kind}: { …, within: 30s }`;
  const message = `The \`within\` of ${kind === 'ping' ? 'a ping' : `\`${kind}\``} stands inside it: \`${example}\`.`;
  findings.atKey([...path, 'within'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
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

/** A time in seconds. */
export function readWithin(text: string = DEFAULT_WITHIN, path: Path, findings: Findings): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined && seconds <= MOST_SECONDS) return seconds;
  const message = `${JSON.stringify(text)} is no time such as 30s or 2m, up to 1h.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return 0;
}

function readNames(value: NeighborsCheck | undefined, path: Path, findings: Findings): readonly string[] | 'unchanged' {
  if (value === 'unchanged') return value;
  if (Array.isArray(value)) return value;
  const message = `${JSON.stringify(value)} is neither \`unchanged\` nor a list of names.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return [];
}
