import type { NetctlError } from '../../errors/netctl-error.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import type { Endpoint } from '../transport.js';
import type { NetconfCapabilities, NetconfModule } from './capabilities.js';
import {
  CANCEL,
  CHECK,
  commitDemands,
  type Demand,
  datastoreDemands,
  demand,
  editDemands,
  getDemands,
  INTERLEAVE,
  NOTIFY,
  PARTIAL,
  STAGE,
} from './demands.js';
import type { Take } from './message.js';
import { LIBRARY_FILTER, modulesOf } from './modules.js';
import { BASE, PARTIAL_LOCK } from './names.js';
import { createNotificationQueue, type NetconfNotifications, type NotificationQueue } from './notifications.js';
import { type NetconfOpenOptions, type OpenNetconf, openNetconf } from './open.js';
import type {
  CommitRequest,
  EditConfigRequest,
  GetConfigRequest,
  GetRequest,
  NetconfDatastore,
  NetconfXml,
  SubscribeRequest,
} from './operations.js';
import * as operations from './operations.js';
import { errorsIn, type NetconfError, NetconfRefusal } from './rpc-error.js';
import { nameOf } from './session.js';

/** What every operation can be told. */
export interface CallOptions {
  /** Seconds without a sign of life after which it is given up; ten times as many in all. */
  readonly seconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ReadOptions extends CallOptions {
  /**
   * Called with every element of the reply as it ends, and those it stands in (`<rpc-reply>`, `<data>` …). Where it answers
   * true, the element is left out of what is returned: so a reply larger than the memory can be read.
   */
  readonly take?: Take | undefined;
}

export interface ClientOptions extends NetconfOpenOptions {
  /** False where operations are to be sent that the device does not announce. */
  readonly checkCapabilities?: boolean | undefined;
}

/** The errors of severity `warning` that came with an answer. */
export type Warnings = readonly NetconfError[];

/** Notifications that are kept for who takes them late. */
const KEPT_NOTIFICATIONS = 1000;

/**
 * One NETCONF session. Operations are sent one after the other, in the order of the calls. All of them throw a
 * NetconfRefusal (with all errors of the reply) where the device refuses, a NetconfTimeout where it does not answer, and
 * other NetctlErrors with a NETCTL_NETCONF_… code where the session is lost; after those two the session is closed.
 */
export class NetconfClient {
  readonly #endpoint: Endpoint;
  readonly #opened: OpenNetconf;
  readonly #check: boolean;
  readonly #listening: { queue: NotificationQueue | undefined };
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    endpoint: Endpoint,
    opened: OpenNetconf,
    options: { readonly check: boolean; readonly listening: { queue: NotificationQueue | undefined } },
  ) {
    this.#endpoint = endpoint;
    this.#opened = opened;
    this.#check = options.check;
    this.#listening = options.listening;
  }

  /** Logs in and exchanges `<hello>`. @throws NetctlError with a NETCTL_SSH_… or NETCTL_NETCONF_… code */
  static async open(endpoint: Endpoint, options: ClientOptions = {}): Promise<NetconfClient> {
    const listening: { queue: NotificationQueue | undefined } = { queue: undefined };
    const opened = await openNetconf(endpoint, options, {
      onNotification: (notification) => listening.queue?.push(notification),
      onEnd: (error: NetctlError) => listening.queue?.fail(error),
    });
    return new NetconfClient(endpoint, opened, { check: options.checkCapabilities !== false, listening });
  }

  /** The number of the session at the device. */
  get sessionId(): string {
    return this.#opened.hello.sessionId;
  }

  get capabilities(): NetconfCapabilities {
    return this.#opened.hello.capabilities;
  }

  /** True until the session is closed by either side. */
  get alive(): boolean {
    return this.#opened.line.alive;
  }

  /** Sends any operation, and gives the whole `<rpc-reply>`. */
  async rpc(operation: XmlElement | string, options: ReadOptions = {}): Promise<XmlElement> {
    return await this.#call(operations.xmlText(operation), [], options);
  }

  /** `<data>` of state and configuration. */
  async get(request: GetRequest & ReadOptions = {}): Promise<XmlElement> {
    return dataOf(await this.#call(operations.getOperation(request), getDemands(request), request));
  }

  /** `<data>` of a configuration. */
  async getConfig(request: GetConfigRequest & ReadOptions = {}): Promise<XmlElement> {
    return dataOf(await this.#call(operations.getConfigOperation(request), getDemands(request), request));
  }

  editConfig(request: EditConfigRequest & CallOptions): Promise<Warnings> {
    return this.#act(operations.editConfigOperation(request), editDemands(request), request);
  }

  copyConfig(
    source: NetconfDatastore | { readonly config: NetconfXml },
    target: NetconfDatastore,
    options: CallOptions = {},
  ): Promise<Warnings> {
    const demands = [...sourceDemands(source), ...datastoreDemands(target)];
    return this.#act(operations.copyConfigOperation(source, target), demands, options);
  }

  deleteConfig(target: NetconfDatastore, options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.deleteConfigOperation(target), datastoreDemands(target), options);
  }

  lock(target: NetconfDatastore, options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.lockOperation(target), datastoreDemands(target), options);
  }

  unlock(target: NetconfDatastore, options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.unlockOperation(target), datastoreDemands(target), options);
  }

  /** Does something while the lock is held, and releases it whatever comes of that. */
  async locked<T>(target: NetconfDatastore, work: () => Promise<T>, options: CallOptions = {}): Promise<T> {
    await this.lock(target, options);
    try {
      return await work();
    } finally {
      if (this.alive) await this.unlock(target);
    }
  }

  /** Locks what the XPath expressions select in the running configuration (RFC 5717). */
  async partialLock(
    selects: readonly string[],
    options: CallOptions & { readonly prefixes?: Readonly<Record<string, string>> } = {},
  ): Promise<{ readonly lockId: string; readonly nodes: readonly string[] }> {
    const reply = await this.#call(operations.partialLockOperation(selects, options.prefixes), [PARTIAL], options);
    const nodes = childrenOf(reply, 'locked-node', PARTIAL_LOCK).map(({ text }) => text.trim());
    return { lockId: childOf(reply, 'lock-id', PARTIAL_LOCK)?.text.trim() ?? '', nodes };
  }

  partialUnlock(lockId: string, options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.partialUnlockOperation(lockId), [PARTIAL], options);
  }

  validate(
    source: NetconfDatastore | { readonly config: NetconfXml } = 'candidate',
    options: CallOptions = {},
  ): Promise<Warnings> {
    return this.#act(operations.validateOperation(source), [CHECK, ...sourceDemands(source)], options);
  }

  /** Makes the candidate the running configuration; with `confirmed` until it is confirmed by another commit only. */
  commit(request: CommitRequest & CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.commitOperation(request), commitDemands(request), request);
  }

  /** Goes back from a confirmed commit before its time. */
  cancelCommit(request: CallOptions & { readonly persistId?: string | undefined } = {}): Promise<Warnings> {
    return this.#act(operations.cancelCommitOperation(request.persistId), [CANCEL], request);
  }

  discardChanges(options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.discardChangesOperation(), [STAGE], options);
  }

  /** Ends another session, which releases its locks. */
  killSession(sessionId: string, options: CallOptions = {}): Promise<Warnings> {
    return this.#act(operations.killSessionOperation(sessionId), [], options);
  }

  /** The device's modules: from its `<hello>`, or its YANG library where it tells none there. */
  async modules(options: CallOptions = {}): Promise<readonly NetconfModule[]> {
    const { modules, yangLibrary } = this.capabilities;
    if (modules.length > 0 && yangLibrary === undefined) return modules;
    const found = modulesOf(await this.get({ ...options, filter: { subtree: LIBRARY_FILTER } }));
    return found.length > 0 ? found : modules;
  }

  /**
   * Asks for notifications (RFC 5277); one subscription a session. Up to `keep` of them (1000 where absent) wait for who
   * takes them; where more come, the iterator throws NETCTL_NETCONF_NOTIFICATIONS in their place and goes on.
   */
  async subscribe(
    request: SubscribeRequest & CallOptions & { readonly keep?: number | undefined } = {},
  ): Promise<NetconfNotifications> {
    const queue = createNotificationQueue(request.keep ?? KEPT_NOTIFICATIONS, this.#endpoint.name);
    const before = this.#listening.queue;
    this.#listening.queue = queue;
    try {
      await this.#call(operations.createSubscriptionOperation(request), [NOTIFY], request);
    } catch (error) {
      this.#listening.queue = before;
      throw error;
    }
    return queue.notifications;
  }

  /** Says goodbye and ends the connections; never throws, and may be called twice. */
  async close(): Promise<void> {
    await this.#last;
    await this.#opened.close();
  }

  async #act(operation: string, demands: readonly Demand[], options: CallOptions): Promise<Warnings> {
    return errorsIn(await this.#call(operation, demands, { seconds: options.seconds, signal: options.signal }));
  }

  #call(operation: string, demands: readonly Demand[], options: ReadOptions): Promise<XmlElement> {
    const reply = this.#last.then(() => this.#exchange(operation, demands, options));
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  async #exchange(operation: string, demands: readonly Demand[], options: ReadOptions): Promise<XmlElement> {
    const { name: device, timeouts } = this.#endpoint;
    const name = nameOf(operation);
    const subscribed = this.#listening.queue?.open === true && name !== 'create-subscription';
    const needed = subscribed ? [...demands, INTERLEAVE] : demands;
    if (this.#check) demand(this.capabilities, { device, operation: name, demands: needed });
    const { take, signal } = options;
    const { root } = await this.#opened.line.exchange({
      operation,
      name,
      signal,
      limit: { kind: 'silence', seconds: options.seconds ?? timeouts.command },
      take: take && ((element, around) => (around[1] ?? element).name !== 'rpc-error' && take(element, around)),
    });
    const errors = errorsIn(root);
    if (errors.some(({ severity }) => severity === 'error')) {
      throw new NetconfRefusal(name, errors, { device, command: name });
    }
    return root;
  }
}

function sourceDemands(source: NetconfDatastore | { readonly config: NetconfXml }): readonly Demand[] {
  return typeof source === 'object' && 'config' in source ? [] : datastoreDemands(source);
}

/** A server may leave an empty `<data>` out. */
function dataOf(reply: XmlElement): XmlElement {
  const data = childOf(reply, 'data', BASE);
  return data ?? { name: 'data', uri: BASE, attributes: [], children: [], text: '' };
}
