import { errorsOf, type NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import type { EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf } from '../read.js';
import { type CutPlace, type ManagementCut, managementCuts } from './management-cuts.js';
import { managementVlans } from './management-vlans.js';
import { type SessionEnds, sessionEnds } from './session-ends.js';

/** What is needed to ask devices who is behind their ports. */
export interface RefineContext {
  /** All plans of the run, those too that change nothing: their sessions count. */
  readonly plans: readonly DevicePlan[];
  /** The session with the device of a plan, where one is open. A device without one is logged in to again. */
  sessions(plan: DevicePlan): Session | undefined;
  readonly env: Pick<EngineEnv, 'connect' | 'signal' | 'concurrency'>;
}

type Refused = ReadonlyMap<DevicePlan, readonly NetctlError[]>;

/**
 * Drops from what `guardManagement` refuses the access ports that no session passes. Frames of a session in a VLAN come from
 * its two ends there, the device and its next hop; a port that neither is heard at is not on their way. What cannot be told
 * stays refused and says why. Nothing is asked where no access port is refused.
 */
export async function refineManagement(refused: Refused, context: RefineContext): Promise<Refused> {
  const vlans = managementVlans(context.plans);
  const cuts = new Map([...refused.keys()].map((plan) => [plan, managementCuts(plan, vlans)]));
  const places = [...cuts.values()].flat().flatMap(({ place }) => place ?? []);
  if (places.length === 0) return refused;
  // Every device is asked before the first table is: what it answered has passed, and is in, all tables on the way.
  const ends = await endsOfAll(new Set(places.flatMap(({ devices }) => devices)), context);
  const left = await mapPool([...refused], context.env.concurrency, async ([plan, errors]) => {
    const kept = await keptErrors(plan, errors, cuts.get(plan) ?? [], { ends, context });
    return [plan, kept] as const;
  });
  return new Map(left.filter(([, errors]) => errors.length > 0));
}

type AllEnds = ReadonlyMap<string, SessionEnds>;

async function endsOfAll(names: ReadonlySet<string>, { plans, sessions, env }: RefineContext): Promise<AllEnds> {
  const asked = plans.filter(({ target }) => names.has(target.name));
  const told = await mapPool(asked, env.concurrency, async (plan) => {
    return [plan.target.name, await sessionEnds(plan, sessions(plan), env)] as const;
  });
  return new Map(told);
}

/** The errors of a plan are those of its cuts, in their order. */
async function keptErrors(
  plan: DevicePlan,
  errors: readonly NetctlError[],
  cuts: readonly ManagementCut[],
  { ends, context }: { readonly ends: AllEnds; readonly context: RefineContext },
): Promise<readonly NetctlError[]> {
  const kept: NetctlError[] = [];
  for (const [index, error] of errors.entries()) {
    const place = cuts[index]?.place;
    const why = place === undefined ? '' : await whyCut(plan, place, ends, context);
    if (why === '') kept.push(error);
    else if (why !== undefined) kept.push(withReason(error, why));
  }
  return kept;
}

/** Why an access port may not leave a VLAN; undefined where it may. */
async function whyCut(
  plan: DevicePlan,
  place: CutPlace,
  ends: AllEnds,
  { sessions, env }: RefineContext,
): Promise<string | undefined> {
  const { target, reading } = plan;
  const { observe } = bindingOf(target);
  const session = sessions(plan);
  if (observe?.learned === undefined || session === undefined)
    return `${target.name} does not tell who is behind the port`;
  let learned: readonly string[];
  try {
    const ask = observe.learned(place, reading.state);
    learned = ask.read(await session.run(ask.ops, { signal: env.signal }));
  } catch (error) {
    return `${target.name} cannot tell who is behind the port: ${errorsOf(error)[0].message}`;
  }
  for (const device of place.devices) {
    const one = ends.get(device);
    // A port that no frame came in at is on nobody's way, as long as those who count were heard just now.
    if (learned.length === 0 && one?.heard === true) continue;
    if (one?.addresses === undefined) return one?.why ?? `${device} was not asked`;
    const found = learned.find((hardware) => one.addresses?.has(hardware));
    if (found !== undefined) return `${found} is behind the port, which the session with ${device} may pass`;
  }
  return undefined;
}

function withReason(error: NetctlError, why: string): NetctlError {
  return error.with({ message: `${error.message} (${why})` });
}
