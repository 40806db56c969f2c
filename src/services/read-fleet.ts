import type { DeviceTarget } from '../engine/env.js';
import { openTarget } from '../engine/open-target.js';
import { platformFeatures } from '../engine/plan/features-read.js';
import { mapPool } from '../engine/pool.js';
import { type Reading, readDevice } from '../engine/read.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import type { Feature } from '../model/state.js';
import type { Session } from '../transports/transport.js';
import type { Access, Context, Selection } from './context.js';
import { engineEnv } from './engine-env.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';
import { traceIdOf } from './trace-id.js';
import { beginTranscript, writeTranscripts } from './transcripts.js';

/** Which devices to read, and how to reach them. */
export interface ReadRequest {
  readonly selection: Selection;
  readonly access: Access;
}

/** What became of one device: what was made of its answers, or why there are none. */
export type Answered<T> = { readonly target: DeviceTarget; readonly ms: number } & (
  | { readonly answer: T; readonly error: null }
  | { readonly answer: null; readonly error: NetctlError }
);

/** @throws NetctlError NETCTL_PLAN_UNSUPPORTED where the platform has none of them */
function featuresOf(target: DeviceTarget, features: readonly Feature[] | 'all'): readonly Feature[] {
  const has = platformFeatures(target);
  const read = features === 'all' ? has : has.filter((feature) => features.includes(feature));
  if (read.length > 0) return read;
  const message = `${target.name} is ${target.driver.id}, on which netctl has no ${String(features)}`;
  throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: target.name });
}

/** Reads these features of all selected devices at once (`all`: those that the platform has) and makes something of each; a device's failure is data in the list. */
export async function readFleet<T>(
  request: ReadRequest,
  context: Context,
  features: readonly Feature[] | 'all',
  make: (target: DeviceTarget, reading: Reading, session: Session) => Promise<T> | T,
): Promise<readonly Answered<T>[]> {
  const { devices } = await selectDevices(request.selection, context);
  const targets = await buildTargets(devices, request.access, context);
  const transcript = beginTranscript(request.access);
  const log = context.log.with({ trace_id: traceIdOf(undefined, context.env) });
  const env = engineEnv(request.access, context, { transcript, log, targets });
  env.listener.phase({ phase: 'read', devices: targets.length });
  const answers = await mapPool(targets, env.concurrency, async (asked): Promise<Answered<T>> => {
    const start = env.now();
    const device = asked.name;
    let session: Session | undefined;
    env.listener.device({ phase: 'read', device, state: 'started' });
    try {
      const read = featuresOf(asked, features);
      const opened = await openTarget(env, asked, read);
      const { target, identified } = opened;
      session = opened.session;
      const reading = await readDevice(target, opened.session, read, { signal: env.signal, identified });
      const answer = await make(target, reading, opened.session);
      env.listener.device({ phase: 'read', device, state: 'done' });
      return { target, answer, error: null, ms: Math.round(env.now() - start) };
    } catch (thrown) {
      const [error] = errorsOf(thrown);
      env.listener.device({ phase: 'read', device, state: 'failed', message: error.message, error });
      return { target: asked, answer: null, error, ms: Math.round(env.now() - start) };
    } finally {
      await session?.close();
    }
  });
  const failed = answers.flatMap(({ target, error }) => (error === null ? [] : [target]));
  await writeTranscripts(transcript, failed, { access: request.access, context });
  return answers;
}
