import {
  type SubscribeRequest as Message,
  type SubscribeResponse,
  type Subscription,
  SubscriptionList_Mode,
  SubscriptionMode,
} from '../../generated/gnmi/gnmi.js';
import { gnmiPath } from '../../yang/gnmi-path.js';
import type { GnmiChannel } from './channel.js';
import { protocolError } from './failures.js';
import { GnmiRefusal, type MessageStream, openStream, type SubscribeLimits } from './message-stream.js';
import { type EncodingName, encodingOf, type GnmiNotice, noticeOf, prefixFor } from './messages.js';

export { GnmiRefusal, type SubscribeLimits } from './message-stream.js';

/** When a stream tells of a value: as the device sees fit, at each change, or so many seconds apart. */
export type Trigger =
  | { readonly at: 'device' }
  | { readonly at: 'change' }
  | { readonly at: 'interval'; readonly seconds: number; readonly onlyChanges?: boolean };

export interface SubscribeRequest {
  readonly paths: readonly string[];
  readonly mode: 'once' | 'stream';
  readonly encoding: EncodingName;
  /** For `stream`; as the device sees fit where absent. */
  readonly trigger?: Trigger;
  /** Only what changes from now on. */
  readonly changesOnly?: boolean;
}

/** `sync`: everything that stands at the paths now has been told. */
export type SubscribeEvent = ({ readonly kind: 'notice' } & GnmiNotice) | { readonly kind: 'sync' };

interface Wish extends Omit<SubscribeRequest, 'mode'> {
  readonly target?: string | undefined;
}

/**
 * What stands at some paths. Leaving the loop ends the subscription.
 * @throws GnmiRefusal where the device does not want to; NetctlError NETCTL_GNMI_TIMEOUT, NETCTL_GNMI_CLOSED …, also where
 * the device ends the stream by itself: silence must not be taken for calm
 */
export async function* subscribe(
  channel: GnmiChannel,
  { mode, ...wish }: Wish & Pick<SubscribeRequest, 'mode'>,
  limits: SubscribeLimits,
): AsyncGenerator<SubscribeEvent, void, void> {
  const stream = openStream(channel, limits);
  try {
    stream.send(begin(wish, mode));
    for (;;) {
      const event = await nextEvent(stream, channel);
      yield event;
      if (mode === 'once' && event.kind === 'sync') return;
    }
  } finally {
    stream.cancel();
  }
}

/** What stands at some paths, each time it is asked for. Leaving the loop ends the subscription. */
export async function* poll(
  channel: GnmiChannel,
  wish: Wish,
  limits: SubscribeLimits,
): AsyncGenerator<readonly GnmiNotice[], void, void> {
  const stream = openStream(channel, limits);
  try {
    // The beginning is answered by itself (gNMI specification, 3.5.2.3).
    for (let request = begin(wish, 'poll'); ; request = { request: { $case: 'poll', poll: {} } }) {
      stream.send(request);
      yield await untilSync(stream, channel);
    }
  } finally {
    stream.cancel();
  }
}

async function untilSync(stream: MessageStream, channel: GnmiChannel): Promise<readonly GnmiNotice[]> {
  const notices: GnmiNotice[] = [];
  for (;;) {
    const event = await nextEvent(stream, channel);
    if (event.kind === 'sync') return notices;
    notices.push(event);
  }
}

async function nextEvent(stream: MessageStream, { place }: GnmiChannel): Promise<SubscribeEvent> {
  const message = await stream.next();
  if (message === undefined) throw stream.endedEarly();
  try {
    return eventOf(message);
  } catch (cause) {
    if (cause instanceof GnmiRefusal) throw cause;
    throw protocolError(place, `sends ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function eventOf({ response }: SubscribeResponse): SubscribeEvent {
  switch (response?.$case) {
    case 'update':
      return { kind: 'notice', ...noticeOf(response.update) };
    case 'syncResponse':
      return { kind: 'sync' };
    case 'error':
      throw new GnmiRefusal(response.error.code ?? 2, response.error.message ?? 'no reason given');
    default:
      throw new Error('a message without anything in it');
  }
}

const MODES = {
  once: SubscriptionList_Mode.ONCE,
  stream: SubscriptionList_Mode.STREAM,
  poll: SubscriptionList_Mode.POLL,
} as const;

function begin({ paths, encoding, trigger, changesOnly, target }: Wish, mode: keyof typeof MODES): Message {
  const how = subscriptionFor(trigger ?? { at: 'device' });
  const subscribe = {
    ...prefixFor(target),
    subscription: paths.map((path) => ({ path: gnmiPath(path), ...how })),
    mode: MODES[mode],
    encoding: encodingOf(encoding),
    ...(changesOnly === true && { updatesOnly: true }),
  };
  return { request: { $case: 'subscribe', subscribe } };
}

function subscriptionFor(trigger: Trigger): Omit<Subscription, 'path'> {
  if (trigger.at === 'device') return { mode: SubscriptionMode.TARGET_DEFINED };
  if (trigger.at === 'change') return { mode: SubscriptionMode.ON_CHANGE };
  const sampleInterval = BigInt(Math.round(trigger.seconds * 1e9));
  return { mode: SubscriptionMode.SAMPLE, sampleInterval, suppressRedundant: trigger.onlyChanges === true };
}
