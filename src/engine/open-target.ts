import type { Binding } from '../drivers/driver.js';
import type { ErrorCode } from '../errors/codes.js';
import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import { hasFeatures } from '../model/capabilities.js';
import type { Feature } from '../model/state.js';
import type { Session } from '../transports/transport.js';
import type { DeviceTarget, EngineEnv } from './env.js';
import { bindingOf, capabilitiesOf, type Identified, identifyDevice } from './read.js';

/** A device that is spoken to, and knows what netctl wants of it. */
export interface Opened {
  /** The target with the one way that was chosen. */
  readonly target: DeviceTarget;
  readonly session: Session;
  readonly identified: Identified;
}

/**
 * Opens a device by the first of its ways that can be opened and offers all these features; where none offers them, by the
 * first that can be opened. Only a way that is not there leads to the next one: a login that is refused, or a host that is
 * not who it should be, does not.
 * @throws NetctlError what the first way failed with, and why the others did not do
 */
export async function openTarget(
  env: Pick<EngineEnv, 'connect' | 'signal'>,
  target: DeviceTarget,
  features: readonly Feature[],
  signal: AbortSignal | undefined = env.signal,
): Promise<Opened> {
  const [first, ...others] = inOrder(target, features);
  const failures: NetctlError[] = [];
  let next: Binding | undefined = first;
  while (next !== undefined) {
    const binding: Binding = next;
    const one = withBinding(target, binding);
    next = others.shift();
    try {
      const opened = await openOne(env, one, signal);
      const lacks = !hasFeatures(capabilitiesOf(one, opened.identified.facts), features);
      const better = lacks && next !== undefined && hasFeatures(capabilitiesOf(withBinding(target, next)), features);
      if (!better) return opened;
      await opened.session.close();
    } catch (thrown) {
      const [error] = errorsOf(thrown);
      failures.push(error);
      if (next === undefined || !isAbsent(error)) throw together(failures);
    }
  }
  throw together(failures);
}

/** The first failure, with what the others failed with. */
function together([first, ...others]: readonly NetctlError[]): NetctlError | undefined {
  if (first === undefined || others.length === 0) return first;
  return first.with({ message: [first, ...others].map((one) => one.message.replace(/\.$/, '')).join('; ') });
}

/** The target with this way alone. */
export function withBinding(target: DeviceTarget, binding: Binding): DeviceTarget {
  return { ...target, bindings: [binding] };
}

async function openOne(
  env: Pick<EngineEnv, 'connect'>,
  target: DeviceTarget,
  signal: AbortSignal | undefined,
): Promise<Opened> {
  const session = await env.connect(target.endpoint, bindingOf(target).dialect, signal);
  try {
    return { target, session, identified: await identifyDevice(target, session, signal) };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Those ways first that can offer all the features, in the order of preference. */
function inOrder(target: DeviceTarget, features: readonly Feature[]): readonly [Binding, ...Binding[]] {
  const all = target.bindings ?? target.driver.bindings;
  const can = (binding: Binding): boolean => hasFeatures(capabilitiesOf(withBinding(target, binding)), features);
  const [first = all[0], ...others] = [...all.filter(can), ...all.filter((one) => !can(one))];
  return [first, ...others];
}

/** True where the error says that there is no such way to the device, or that its other end speaks something else. */
function isAbsent({ code }: NetctlError): boolean {
  return ABSENT.has(code);
}

const ABSENT: ReadonlySet<ErrorCode> = new Set([
  'NETCTL_SSH_UNREACHABLE',
  'NETCTL_NETCONF_SUBSYSTEM',
  'NETCTL_RESTCONF_UNREACHABLE',
  'NETCTL_RESTCONF_ROOT',
  'NETCTL_GNMI_UNREACHABLE',
] as const);
