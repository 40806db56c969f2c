import { NetctlError } from '../../errors/netctl-error.js';
import { printable } from '../ssh-cli/printable.js';

/** What is told of an operation that was not answered in time. */
export interface NetconfTimeoutEvent {
  readonly event: 'netconf.timeout';
  readonly device: string;
  /** The NETCONF session on the device; undefined before its `<hello>`. */
  readonly sessionId: string | undefined;
  /** The operation, for example `edit-config`; `hello` at the start. */
  readonly rpc: string;
  readonly messageId: string | undefined;
  readonly elapsedMs: number;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly traceId: string | undefined;
  readonly class: 'timeout';
  readonly recoverable: true;
  /** What it means for the device. */
  readonly impact: string;
}

/** NETCTL_NETCONF_TIMEOUT with its event. */
export class NetconfTimeout extends NetctlError {
  readonly event: NetconfTimeoutEvent;

  constructor(message: string, event: NetconfTimeoutEvent, cause: unknown) {
    super('NETCTL_NETCONF_TIMEOUT', message, {
      device: event.device,
      command: event.rpc,
      impact: event.impact,
      cause,
    });
    this.name = 'NetconfTimeout';
    this.event = event;
  }
}

export interface TimeoutFacts {
  readonly device: string;
  readonly peer: string;
  readonly sessionId: string | undefined;
  readonly rpc: string;
  readonly messageId: string | undefined;
  readonly elapsedMs: number;
  readonly attempt: number;
  readonly traceId: string | undefined;
  readonly seen: string;
  readonly cause: unknown;
}

/** The error for an operation without an answer. */
export function netconfTimeout(facts: TimeoutFacts): NetconfTimeout {
  const { device, sessionId, rpc, messageId, attempt, traceId } = facts;
  const elapsedMs = Math.round(facts.elapsedMs);
  const impact = impactOf(rpc);
  const event: NetconfTimeoutEvent = {
    event: 'netconf.timeout',
    device,
    sessionId,
    rpc,
    messageId,
    elapsedMs,
    attempt,
    traceId,
    class: 'timeout',
    recoverable: true,
    impact,
  };
  const about = [
    ...(sessionId === undefined ? [] : [`session ${sessionId}`]),
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(traceId === undefined ? [] : [`trace ${traceId}`]),
  ];
  const seen = facts.seen.trim() === '' ? 'it sent nothing' : `the last it sent was "${printable(facts.seen, 200)}"`;
  const message = `${facts.peer} did not answer <${rpc}> within ${(elapsedMs / 1000).toFixed(1)} s${about.length === 0 ? '' : ` (${about.join(', ')})`}; ${seen}; ${impact}`;
  return new NetconfTimeout(message, event, facts.cause);
}

const READS: ReadonlySet<string> = new Set(['hello', 'get', 'get-config', 'get-schema', 'get-data', 'validate']);

function impactOf(rpc: string): string {
  if (READS.has(rpc)) return 'nothing was changed';
  if (rpc === 'lock' || rpc === 'unlock') return 'nothing was changed, and the lock goes with the session';
  if (rpc === 'commit') {
    return 'whether it was carried out is not known: read the configuration back; a confirmed commit without persist goes back with the session';
  }
  return 'whether it was carried out is not known: read the configuration back';
}
