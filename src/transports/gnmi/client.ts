import { randomUUID } from 'node:crypto';
import { gnmiPath } from '../../yang/gnmi-path.js';
import type { ValueForm } from '../../yang/gnmi-value.js';
import type { GnmiEdits } from '../transport.js';
import type { GnmiChannel } from './channel.js';
import { type CommitAction, commitExtension } from './commit-extension.js';
import { protocolError } from './failures.js';
import {
  capabilitiesOf,
  dataTypeOf,
  type EncodingName,
  encodingOf,
  type GnmiCapabilities,
  type GnmiNotice,
  type GnmiResult,
  type GnmiValue,
  noticeOf,
  prefixFor,
  resultsOf,
  setRequest,
} from './messages.js';
import { STATUS } from './status.js';
import { poll, type SubscribeEvent, type SubscribeLimits, type SubscribeRequest, subscribe } from './subscribe.js';
import { type CallLimits, callOnce, type Outcome } from './unary-call.js';

export interface GetWish {
  readonly paths: readonly string[];
  readonly type: 'config' | 'state' | 'all';
  readonly encoding: EncodingName;
}

/** A gNMI client on one connection. Every call has a limit of time. */
export interface GnmiClient {
  capabilities(limits: CallLimits): Promise<Outcome<GnmiCapabilities>>;
  get(wish: GetWish, limits: CallLimits): Promise<Outcome<readonly GnmiValue[]>>;
  /** All edits are one transaction. */
  set(edits: GnmiEdits, options: SetOptions, limits: CallLimits): Promise<Outcome<readonly GnmiResult[]>>;
  /** Whether the server knows the commit-confirmed extension, shown by itself: many pass over it in silence. */
  knowsCommitConfirmed(limits: CallLimits): Promise<boolean>;
  /** The values at some paths, and what becomes of them: `once` ends with `sync`, `stream` when the loop is left. */
  subscribe(request: SubscribeRequest, limits: SubscribeLimits): AsyncIterable<SubscribeEvent>;
  /** Each step of the iteration asks anew and gives all values. */
  poll(request: Omit<SubscribeRequest, 'mode'>, limits: SubscribeLimits): AsyncIterable<readonly GnmiNotice[]>;
}

export interface SetOptions {
  readonly form: ValueForm;
  readonly commit?: CommitAction | undefined;
}

const NO_EDITS: GnmiEdits = { deletes: [], replaces: [], updates: [] };

/** A client on a channel; `target` names the device meant where one server stands for several. */
export function createGnmiClient(channel: GnmiChannel, target?: string): GnmiClient {
  const { client, place } = channel;

  async function capabilities(limits: CallLimits): Promise<Outcome<GnmiCapabilities>> {
    const call = { name: 'Capabilities', method: client.capabilities, request: {} };
    return mapped(await callOnce(channel, call, limits), capabilitiesOf);
  }

  async function get({ paths, type, encoding }: GetWish, limits: CallLimits): Promise<Outcome<readonly GnmiValue[]>> {
    const request = {
      ...prefixFor(target),
      path: paths.map(gnmiPath),
      type: dataTypeOf(type),
      encoding: encodingOf(encoding),
    };
    const call = { name: 'Get', method: client.get, request };
    return mapped(await callOnce(channel, call, limits), ({ notification = [] }) =>
      notification.flatMap((one) => noticeOf(one).updates),
    );
  }

  async function set(edits: GnmiEdits, { form, commit }: SetOptions, limits: CallLimits) {
    const request = setRequest(edits, form, target);
    const extension = commit === undefined ? [] : [commitExtension(commit)];
    const call = { name: 'Set', method: client.set, request: { ...request, extension } };
    return mapped(await callOnce(channel, call, limits), resultsOf);
  }

  async function knowsCommitConfirmed(limits: CallLimits): Promise<boolean> {
    // A server that knows the extension has no commit of this name open, and must say so.
    const commit = { do: 'confirm', id: `netctl-${randomUUID()}` } as const;
    const answer = await set(NO_EDITS, { form: { encoding: 'JSON_IETF', scalars: false }, commit }, limits);
    return !answer.ok && answer.code === STATUS.FAILED_PRECONDITION;
  }

  function mapped<T, U>(outcome: Outcome<T>, read: (value: T) => U): Outcome<U> {
    if (!outcome.ok) return outcome;
    try {
      return { ...outcome, value: read(outcome.value) };
    } catch (cause) {
      throw protocolError(place, `sends ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    }
  }

  return {
    capabilities,
    get,
    set,
    knowsCommitConfirmed,
    subscribe: (request, limits) => subscribe(channel, { ...request, target }, limits),
    poll: (request, limits) => poll(channel, { ...request, target }, limits),
  };
}
