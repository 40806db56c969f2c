import type { Binding } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { DeviceState, Facts, Feature } from '../model/state.js';
import type { Op, Reply, Session } from '../transports/transport.js';
import { digest } from './digest.js';
import type { DeviceTarget } from './env.js';

/** What a device answered: who it is and what it holds. */
export interface Reading {
  readonly facts: Facts;
  readonly state: DeviceState;
  /** The replies to `identify`, then those to `reads`. */
  readonly replies: readonly Reply[];
  /** Of facts and replies to `reads`: with the same one, a later reading holds the same state. */
  readonly digest?: string | undefined;
  /** The device's address as netctl sees it, where it does. */
  readonly remoteAddress?: string | undefined;
}

/**
 * Identifies and reads a device over an open session.
 * @throws NetctlError when the device is of another platform, refuses a read, or answers what is no configuration.
 */
export async function readDevice(
  target: DeviceTarget,
  session: Session,
  features: readonly Feature[],
  signal?: AbortSignal,
): Promise<Reading> {
  const asked = await ask(target, session, target.driver.identify.ops, signal);
  const facts = named(target, () => target.driver.identify.read(asked));
  if (facts.platform !== target.driver.id) {
    const message = `${target.name} is ${facts.platform}, the inventory says ${target.driver.id}`;
    throw new NetctlError('NETCTL_DEVICE_PLATFORM', message, { device: target.name });
  }
  const { replies, ...read } = await readState(target, session, facts, { features, signal });
  const remoteAddress = session.remoteAddress ?? target.endpoint.host;
  return { facts, ...read, replies: [...asked, ...replies], remoteAddress };
}

/** How to read again: what, and what was read before, which stands where the answers are word for word the same. */
export interface ReadAgain {
  readonly features?: readonly Feature[];
  readonly signal?: AbortSignal | undefined;
  readonly known?: Pick<Reading, 'state' | 'digest'>;
}

/** Reads again what an identified device holds. @throws NetctlError as readDevice does */
export async function readState(
  target: DeviceTarget,
  session: Session,
  facts: Facts,
  { features = ['vlan'], signal, known }: ReadAgain = {},
): Promise<Pick<Reading, 'state' | 'replies' | 'digest'>> {
  const binding = bindingOf(target);
  const replies = await ask(target, session, binding.reads(features, facts), signal);
  const mark = digestOf(facts, replies);
  const state = known?.digest === mark ? known.state : named(target, () => binding.parse(replies, facts));
  return { state, replies, digest: mark };
}

/** Parsers are pure: these are all that a state is made of. */
function digestOf(facts: Facts, replies: readonly Reply[]): string {
  const answers = replies.flatMap(({ op, output, stderr, exitCode }) => [op.line, output, stderr, String(exitCode)]);
  return digest([JSON.stringify(facts), ...answers]);
}

/** Sends ops that only read; what the answers mean, refusals included, is for the one who asks. */
function ask(target: DeviceTarget, session: Session, ops: readonly Op[], signal?: AbortSignal): Promise<Reply[]> {
  return named(target, () => session.run(ops, signal === undefined ? {} : { signal }));
}

/** The way to speak to the device; the first the driver offers. */
export function bindingOf(target: DeviceTarget): Binding {
  return target.driver.bindings[0];
}

/** Errors of drivers know no device's name: they get it here. */
function named<T>(target: DeviceTarget, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NetctlError) || error.device !== undefined) throw error;
    throw withDevice(error, target.name);
  }
}

/** The same error, naming the device. */
export function withDevice(error: NetctlError, device: string): NetctlError {
  const { hint, source, excerpt, command, impact, cause } = error;
  return new NetctlError(error.code, error.message, { hint, source, excerpt, device, command, impact, cause });
}
