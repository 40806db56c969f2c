import type { Binding } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { Capabilities } from '../model/capabilities.js';
import type { DeviceState, Facts, Feature } from '../model/state.js';
import type { Op, Reply, Session } from '../transports/transport.js';
import type { DeviceTarget } from './env.js';

/** What a device answered: who it is and what it holds. */
export interface Reading {
  readonly facts: Facts;
  /** What was asked for: the state has these parts as far as the platform has them. */
  readonly features: readonly Feature[];
  readonly state: DeviceState;
  /** The replies to `identify`, then those to `reads`. */
  readonly replies: readonly Reply[];
  /** The replies to `reads` that the state was made of; absent where the state was put together otherwise. */
  readonly answers?: readonly Reply[] | undefined;
  /** The device's address as netctl sees it, where it does. */
  readonly remoteAddress?: string | undefined;
}

/** Who a device says it is. */
export interface Identified {
  readonly facts: Facts;
  readonly replies: readonly Reply[];
}

/** Asks a device who it is. @throws NetctlError NETCTL_DEVICE_PLATFORM when it is of another platform */
export async function identifyDevice(
  target: DeviceTarget,
  session: Session,
  signal?: AbortSignal,
): Promise<Identified> {
  const replies = await ask(target, session, bindingOf(target).identify.ops, signal);
  const facts = named(target, () => bindingOf(target).identify.read(replies));
  if (facts.platform !== target.driver.id) {
    const message = `${target.name} is ${facts.platform}, the inventory says ${target.driver.id}`;
    throw new NetctlError('NETCTL_DEVICE_PLATFORM', message, { device: target.name });
  }
  const further = bindingOf(target).learn?.(facts);
  if (further === undefined) return { facts, replies };
  const more = await ask(target, session, further.ops, signal);
  return { facts: named(target, () => further.read(more)), replies: [...replies, ...more] };
}

/**
 * Reads a device over an open session, and identifies it where that was not done.
 * @throws NetctlError when the device is of another platform, refuses a read, or answers what is no configuration.
 */
export async function readDevice(
  target: DeviceTarget,
  session: Session,
  features: readonly Feature[],
  { signal, identified }: { readonly signal?: AbortSignal | undefined; readonly identified?: Identified } = {},
): Promise<Reading> {
  const { facts, replies: asked } = identified ?? (await identifyDevice(target, session, signal));
  const { state, answers } = await readState(target, session, facts, { features, signal });
  const remoteAddress = session.remoteAddress ?? target.endpoint.host;
  return { facts, features, state, answers, replies: [...asked, ...answers], remoteAddress };
}

/** How to read again: what, and what was read before, which stands where the answers are word for word the same. */
export interface ReadAgain {
  readonly features: readonly Feature[];
  readonly signal?: AbortSignal | undefined;
  readonly known?: Reading;
}

/** Reads again what an identified device holds. @throws NetctlError as readDevice does */
export async function readState(
  target: DeviceTarget,
  session: Session,
  facts: Facts,
  { features, signal, known }: ReadAgain,
): Promise<{ readonly state: DeviceState; readonly answers: readonly Reply[] }> {
  const binding = bindingOf(target);
  const answers = await ask(target, session, binding.reads(features, facts), signal);
  // Parsers are pure: of the same facts and answers they make the same state.
  if (known?.facts === facts && areSame(known.answers, answers)) return { state: known.state, answers };
  return { state: named(target, () => binding.parse(answers, facts)), answers };
}

function areSame(before: readonly Reply[] | undefined, now: readonly Reply[]): boolean {
  return before?.length === now.length && before.every((reply, index) => isSame(reply, now[index]));
}

function isSame(a: Reply, b: Reply | undefined): boolean {
  return a.op.line === b?.op.line && a.output === b.output && a.stderr === b.stderr && a.exitCode === b.exitCode;
}

/** Sends ops that only read; what the answers mean, refusals included, is for the one who asks. */
function ask(target: DeviceTarget, session: Session, ops: readonly Op[], signal?: AbortSignal): Promise<Reply[]> {
  return named(target, () => session.run(ops, signal === undefined ? {} : { signal }));
}

/** The way to speak to the device: the one that was chosen, or the first that may be tried. */
export function bindingOf({ bindings, driver }: Pick<DeviceTarget, 'driver' | 'bindings'>): Binding {
  return (bindings ?? driver.bindings)[0];
}

/** What the device can hold by the way it is spoken to; without facts: the most. */
export function capabilitiesOf(target: Pick<DeviceTarget, 'driver' | 'bindings'>, facts?: Facts): Capabilities {
  const binding = bindingOf(target);
  return binding.capabilities === undefined ? target.driver.capabilities(facts) : binding.capabilities(facts);
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
  return error.with({ device });
}
