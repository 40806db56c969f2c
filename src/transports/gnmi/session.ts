import { NetctlError } from '../../errors/netctl-error.js';
import type { ValueForm } from '../../yang/gnmi-value.js';
import { opsInTurn } from '../ops-in-turn.js';
import type { SessionRecorder } from '../ssh-cli/recorder.js';
import type { Tunnel } from '../ssh-cli/tunnel.js';
import {
  type Endpoint,
  type GnmiCall,
  type GnmiDialect,
  type GnmiEdits,
  type GnmiOp,
  opOf,
  type Reply,
  type Session,
} from '../transport.js';
import { type GnmiChannel, openChannel } from './channel.js';
import { createGnmiClient, type GnmiClient } from './client.js';
import type { CommitAction } from './commit-extension.js';
import type { EncodingName, GnmiCapabilities } from './messages.js';
import { createReader, type ReadValues } from './read-values.js';
import { stageEdits } from './staged.js';
import { STATUS } from './status.js';
import type { CallLimits, Outcome } from './unary-call.js';

export interface SessionRequest {
  readonly endpoint: Endpoint;
  readonly dialect: GnmiDialect;
  readonly port: number;
  readonly recorder: SessionRecorder;
  /** The way through the jump hosts, where there are some; it is closed with the session. */
  readonly tunnel: Tunnel | undefined;
  readonly target: string | undefined;
  readonly signal: AbortSignal | undefined;
}

const UNKNOWN: GnmiCapabilities = { version: '', encodings: [], models: [] };
const NO_EDITS: GnmiEdits = { deletes: [], replaces: [], updates: [] };
const DONE = { output: '', exitCode: STATUS.OK, stderr: '' };

/**
 * Connects and asks what the server can, which shows at once whether it takes the login. Servers without Capabilities are
 * taken to know JSON as RFC 7951 has it.
 * @throws NetctlError NETCTL_GNMI_…, NETCTL_TLS_…, NETCTL_CANCELLED; nothing is open then
 */
export async function startGnmiSession(request: SessionRequest): Promise<Session> {
  const { endpoint, port, target, tunnel, signal } = request;
  const channel = openChannel(endpoint, port, tunnel);
  try {
    const client = createGnmiClient(channel, target);
    const { timeouts } = endpoint;
    const hello = await client.capabilities({ seconds: timeouts.connect + timeouts.login, signal });
    return new GnmiSession(request, { channel, client, hello });
  } catch (error) {
    channel.close();
    throw error;
  }
}

interface Opened {
  readonly channel: GnmiChannel;
  readonly client: GnmiClient;
  readonly hello: Outcome<GnmiCapabilities>;
}

type Answer = Pick<Reply, 'output' | 'exitCode' | 'stderr'>;

/** One connection to a gNMI server. What is staged is kept here until it is sent as one Set. */
class GnmiSession implements Session {
  readonly remoteAddress: string | undefined;
  readonly #request: SessionRequest;
  readonly #channel: GnmiChannel;
  readonly #client: GnmiClient;
  readonly #hello: Outcome<GnmiCapabilities>;
  readonly #form: ValueForm;
  readonly #read: ReadValues;
  readonly #staged = stageEdits();
  #commitConfirmed: boolean | undefined;

  constructor(request: SessionRequest, { channel, client, hello }: Opened) {
    this.#request = request;
    this.#channel = channel;
    this.#client = client;
    this.#hello = hello;
    const { encodings } = hello.ok ? hello.value : UNKNOWN;
    const scalars = request.dialect.scalars === true;
    this.#form = {
      encoding: encodings.includes('JSON') && !encodings.includes('JSON_IETF') ? 'JSON' : 'JSON_IETF',
      scalars,
    };
    this.#read = createReader(client, readingEncoding(encodings));
    this.remoteAddress = channel.remoteAddress;
  }

  readonly run = opsInTurn((op, signal) => this.#runOne(opOf('gnmi', op), signal));

  get alive(): boolean {
    return this.#channel.alive;
  }

  async #runOne(op: GnmiOp, signal: AbortSignal | undefined): Promise<Reply> {
    const { recorder, endpoint } = this.#request;
    recorder.sent(`${op.line}\n`);
    const seconds = op.seconds ?? endpoint.timeouts.command;
    const answer = await this.#answer(op.call, { seconds, signal });
    recorder.received(`${[answer.output, answer.stderr].filter((text) => text !== '').join('\n')}\n`);
    recorder.flush();
    return { op, prompt: undefined, ...answer };
  }

  async #answer(call: GnmiCall, limits: CallLimits): Promise<Answer> {
    switch (call.do) {
      case 'capabilities':
        return await this.#tell(limits);
      case 'get':
        return answerOf(await this.#read(call, limits), '[]');
      case 'set':
        return await this.#set(call, limits);
      case 'stage':
        this.#staged.add(call);
        return DONE;
      case 'discard':
        this.#staged.clear();
        return DONE;
      case 'commit':
        return await this.#commit(call.confirm, limits);
      case 'confirm':
      case 'cancel':
        return await this.#set(NO_EDITS, limits, call);
    }
  }

  async #tell(limits: CallLimits): Promise<Answer> {
    const commitConfirmed = await this.#knowsCommitConfirmed(limits);
    const told = this.#hello.ok ? this.#hello.value : { ...UNKNOWN, encodings: [this.#form.encoding] };
    const output = JSON.stringify({ ...told, commitConfirmed });
    if (this.#hello.ok) return { ...DONE, output };
    return { output, exitCode: this.#hello.code, stderr: this.#hello.message };
  }

  async #commit(confirm: { readonly id: string; readonly seconds: number } | undefined, limits: CallLimits) {
    // A server that does not know the extension takes the Set for good, and says nothing.
    if (confirm !== undefined && !(await this.#knowsCommitConfirmed(limits))) throw this.#noTimer();
    const answer = await this.#set(this.#staged.all(), limits, confirm && { do: 'commit', ...confirm });
    if (answer.exitCode === STATUS.OK) this.#staged.clear();
    return answer;
  }

  async #set(edits: GnmiEdits, limits: CallLimits, commit?: CommitAction): Promise<Answer> {
    return answerOf(await this.#client.set(edits, { form: this.#form, commit }, limits), '');
  }

  async #knowsCommitConfirmed(limits: CallLimits): Promise<boolean> {
    this.#commitConfirmed ??= await this.#client.knowsCommitConfirmed(limits);
    return this.#commitConfirmed;
  }

  #noTimer(): NetctlError {
    const { device, peer } = this.#channel.place;
    const message = `${peer} does not know the commit-confirmed extension: the change would not go back by itself`;
    return new NetctlError('NETCTL_GNMI_COMMIT', message, { device });
  }

  async close(): Promise<void> {
    this.#channel.close();
    await this.#request.tunnel?.close();
  }
}

function answerOf<T>(outcome: Outcome<T>, nothing: string): Answer {
  if (outcome.ok) return { ...DONE, output: JSON.stringify(outcome.value) };
  return { output: nothing, exitCode: outcome.code, stderr: outcome.message };
}

function readingEncoding(encodings: readonly string[]): EncodingName {
  const known = (['JSON_IETF', 'JSON', 'PROTO'] as const).find((name) => encodings.includes(name));
  return known ?? 'JSON_IETF';
}
