import type { ServerDuplexStream } from '@grpc/grpc-js';
import {
  type SubscribeRequest,
  type SubscribeResponse,
  type SubscriptionList,
  SubscriptionList_Mode,
} from '../../generated/gnmi/gnmi.js';
import { gnmiPath, gnmiPathText } from '../../yang/gnmi-path.js';
import type { GnmiAnswer } from '../device.js';
import type { HandlerContext } from '../served.js';
import { now, updateOf } from './messages.js';
import { CODE } from './options.js';

type Stream = ServerDuplexStream<SubscribeRequest, SubscribeResponse>;
/** Values by their paths, each as text. */
type Seen = ReadonlyMap<string, unknown>;

const SHORTEST_INTERVAL = 100;
const USUAL_INTERVAL = 1000;

interface SubscriptionContext extends HandlerContext {
  failure(code: number, details: string): Error;
}

/** Serves one subscription: once, for as long as the client listens, or whenever it asks. */
export function serveSubscription(stream: Stream, context: SubscriptionContext): void {
  const { device, clock, breakAll, failure } = context;
  let list: SubscriptionList | undefined;
  let isOver = false;
  stream.on('close', end);
  stream.on('cancelled', end);
  stream.on('end', () => {
    if (list?.mode !== SubscriptionList_Mode.STREAM) stream.end();
  });
  stream.on('data', ({ request }: SubscribeRequest) => {
    if (request?.$case === 'subscribe' && list === undefined) start(request.subscribe);
    else if (request?.$case === 'poll' && list?.mode === SubscriptionList_Mode.POLL) tellAll(list);
    else stream.destroy(failure(CODE.invalidArgument, 'this request does not belong here'));
  });

  function end(): void {
    isOver = true;
  }

  function start(wish: SubscriptionList): void {
    list = wish;
    const seen = tellAll(wish);
    if (seen === undefined) return;
    if (wish.mode === SubscriptionList_Mode.ONCE) stream.end();
    if (wish.mode === SubscriptionList_Mode.STREAM) watch(wish, seen);
  }

  /** Tells everything, and that it was everything; undefined where a fault or a refusal keeps it from that. */
  function tellAll(wish: SubscriptionList): Seen | undefined {
    const answer = ask(wish);
    if (answer.code !== CODE.ok) {
      stream.destroy(failure(answer.code, answer.message));
      return undefined;
    }
    const seen = seenIn(answer);
    const fate = answer.fate?.kind;
    if (fate === 'drop') {
      breakAll();
      return undefined;
    }
    // A stream that stalls has begun, and never says that it is at the end.
    const shown = fate === 'cut' ? new Map([...seen].slice(0, Math.ceil(seen.size / 2))) : seen;
    if (shown.size > 0 && wish.updatesOnly !== true) tell(shown, []);
    if (fate === 'cut') setImmediate(breakAll);
    if (fate === 'hang' || fate === 'cut') return undefined;
    stream.write({ response: { $case: 'syncResponse', syncResponse: true } });
    return seen;
  }

  /** Looks again and again, and tells what has changed. */
  function watch(wish: SubscriptionList, before: Seen): void {
    const asked = Number((wish.subscription?.[0]?.sampleInterval ?? 0n) / 1_000_000n);
    clock.after(Math.max(asked === 0 ? USUAL_INTERVAL : asked, SHORTEST_INTERVAL), () => {
      if (isOver) return;
      const answer = ask(wish);
      if (answer.fate?.kind === 'drop' || answer.fate?.kind === 'cut') breakAll();
      if (answer.fate !== undefined && answer.fate.kind !== 'delay') return;
      const seen = seenIn(answer);
      const changed = new Map(
        [...seen].filter(([path, value]) => JSON.stringify(before.get(path)) !== JSON.stringify(value)),
      );
      const gone = [...before.keys()].filter((path) => !seen.has(path));
      if (changed.size > 0 || gone.length > 0) tell(changed, gone);
      watch(wish, seen);
    });
  }

  function ask({ subscription = [], prefix }: SubscriptionList): GnmiAnswer {
    const paths = subscription.map(({ path }) => gnmiPathText(path, prefix));
    const nothing = { code: CODE.unimplemented, message: 'there is no gNMI', output: undefined };
    return device.box.gnmi?.({ do: 'subscribe', paths, type: 'all' }) ?? nothing;
  }

  function tell(values: Seen, gone: readonly string[]): void {
    const update = [...values].map(([path, value]) => updateOf({ path, value }, list?.encoding));
    stream.write({
      response: { $case: 'update', update: { timestamp: now(), update, delete: gone.map((path) => gnmiPath(path)) } },
    });
  }
}

function seenIn({ output }: GnmiAnswer): Seen {
  const values: readonly unknown[] = Array.isArray(output) ? output : [];
  return new Map(
    values.flatMap((one): readonly (readonly [string, unknown])[] =>
      typeof one === 'object' && one !== null && 'path' in one && 'value' in one ? [[String(one.path), one.value]] : [],
    ),
  );
}
