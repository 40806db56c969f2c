import type { ClientChannel } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import { attributeOf, type XmlElement } from '../../xml/tree.js';
import { type Limit, type OpenWait, Wait } from '../ssh-cli/channel-wait.js';
import { cancelled, type Place } from '../ssh-cli/failures.js';
import type { SessionRecorder } from '../ssh-cli/recorder.js';
import { answerTo, endedWhile, givenUp, noMessage, notXml, strayText } from './failures.js';
import { breaksFraming, createFrameReader, type FrameReader, type Framing, frameMessage } from './framing.js';
import { type Hello, type NetconfVersion, readHello, writeHello } from './hello.js';
import { createMessageReader, type IncomingMessage, type Take } from './message.js';
import { BASE, NOTIFICATION } from './names.js';
import { REMIND_AFTER, REMINDER } from './reminder.js';
import { netconfTimeout } from './timeout.js';

export interface LineRequest {
  readonly channel: ClientChannel;
  readonly place: Place;
  readonly recorder: SessionRecorder;
  readonly versions: readonly NetconfVersion[];
  /** How many characters of a message are held. */
  readonly maxReply: number;
  readonly attempt: number;
  readonly traceId: string | undefined;
  /** Cuts the connection: the two sides are out of step. */
  readonly abandon: () => void;
  readonly onNotification: (notification: XmlElement) => void;
  /** The session has ended, for whatever reason. */
  readonly onEnd: (error: NetctlError) => void;
}

/** One operation to send. */
export interface Exchange {
  /** The operation's element as XML. */
  readonly operation: string;
  /** Its name, for messages. */
  readonly name: string;
  readonly limit: Limit;
  readonly signal: AbortSignal | undefined;
  readonly take?: Take | undefined;
  readonly keepText?: boolean;
}

export interface Answered {
  readonly root: XmlElement;
  /** As it came, where that was asked for. */
  readonly text: string;
}

interface Expected {
  readonly name: string;
  readonly messageId: string | undefined;
  readonly take: Take | undefined;
  readonly keepText: boolean;
  readonly wait: OpenWait;
  answer: Answered | undefined;
}

const LONGEST_STRAY = 2000;
/** How long a banner may go on before it is told of. */
const STRAY_SILENCE = 200;

/** A NETCONF session over a channel: one operation at a time, with notifications in between. */
export class NetconfLine {
  readonly #request: LineRequest;
  readonly #reader: FrameReader;
  readonly #messages = createMessageReader();
  #framing: Framing = 'mark';
  #message: IncomingMessage | undefined;
  #expected: Expected | undefined;
  #hello: Hello | undefined;
  #stray = '';
  #seen = '';
  #complaint = '';
  #lastSent = 'nothing';
  #number = 0;
  /** Numbers of reminders that are not answered yet. */
  readonly #reminders = new Set<string>();
  #ended: NetctlError | undefined;

  constructor(request: LineRequest) {
    this.#request = request;
    this.#reader = createFrameReader({ part: (text) => this.#part(text), end: () => this.#end() });
    const { channel } = request;
    channel.on('data', (bytes: Buffer) => this.#feed(bytes));
    channel.stderr.on('data', (bytes: Buffer) => {
      this.#complaint = `${this.#complaint}${bytes.toString('utf8')}`.slice(-LONGEST_STRAY);
    });
    channel.on('error', () => undefined);
    channel.once('close', () => this.lost());
  }

  get alive(): boolean {
    return this.#ended === undefined;
  }

  /** Both sides send `<hello>` at once (RFC 6241, 8.1). @throws NetctlError NETCTL_NETCONF_… */
  async begin(
    limit: Limit,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly hello: Hello; readonly text: string }> {
    const answer = this.#expect({ name: 'hello', limit, signal, keepText: true, messageId: undefined });
    this.#send(writeHello(this.#request.versions), 'hello');
    const { text } = await answer;
    if (this.#hello === undefined) throw new NetctlError('NETCTL_INTERNAL_BUG', 'a session without hello');
    return { hello: this.#hello, text };
  }

  /** Sends one operation and gives the whole `<rpc-reply>`. @throws NetctlError NETCTL_NETCONF_…, NETCTL_CANCELLED */
  async exchange(exchange: Exchange): Promise<Answered> {
    const { name, operation, signal } = exchange;
    if (signal?.aborted === true) throw cancelled(this.#request.place, { phase: answerTo(name) });
    if (this.#ended !== undefined) throw this.#ended;
    if (breaksFraming(operation, this.#framing)) {
      const message = `<${name}> holds "]]>]]>", which ends a message in the framing of NETCONF 1.0; write it as "]]&gt;]]&gt;"`;
      throw new NetctlError('NETCTL_XML_WRITE', message, { device: this.#request.place.device });
    }
    const isFirst = this.#number === 0;
    const messageId = this.#nextId();
    const answer = this.#expect({ keepText: false, ...exchange, messageId });
    this.#sendRpc(operation, messageId, name);
    if (isFirst) this.#remind(REMIND_AFTER);
    return await answer;
  }

  #nextId(): string {
    this.#number += 1;
    return String(this.#number);
  }

  #remind([milliseconds, ...later]: readonly number[]): void {
    if (milliseconds === undefined) return;
    this.#expected?.wait.onSilence(milliseconds, () => {
      const messageId = this.#nextId();
      this.#reminders.add(messageId);
      this.#sendRpc(REMINDER, messageId, 'get-config');
      this.#remind(later);
    });
  }

  /** The connection is gone, for this reason where there is one. */
  lost(cause?: Error): void {
    if (this.#ended !== undefined) return;
    this.#finish(
      endedWhile({
        place: this.#request.place,
        name: this.#expected?.name,
        before: this.#hello === undefined,
        within: this.#reader.within,
        lastSent: this.#lastSent,
        seen: this.#seen,
        complaint: this.#complaint,
        cause,
      }),
    );
  }

  async #expect(asked: Omit<Exchange, 'operation'> & { readonly messageId: string | undefined }): Promise<Answered> {
    const { name, messageId, limit, signal, take, keepText = false } = asked;
    const { place, attempt, traceId } = this.#request;
    const began = performance.now();
    const wait = new Wait<Answered>(
      { limit, waiting: { phase: answerTo(name), command: name }, signal },
      {
        place,
        look: (open) => this.#look(open),
        seen: () => this.#seen,
        over: (gone) => {
          this.#expected = undefined;
          if (!gone) return;
          this.#finish(givenUp(place, name));
          this.#request.abandon();
        },
      },
    );
    this.#expected = { name, messageId, take, keepText, wait, answer: undefined };
    try {
      return await wait.promise;
    } catch (error) {
      if (!(error instanceof NetctlError) || error.code !== 'NETCTL_SSH_TIMEOUT') throw error;
      throw netconfTimeout({
        device: place.device,
        peer: place.peer,
        sessionId: this.#hello?.sessionId,
        rpc: name,
        messageId,
        elapsedMs: performance.now() - began,
        attempt,
        traceId,
        seen: this.#seen,
        cause: error,
      });
    }
  }

  #look(wait: OpenWait): Answered | undefined {
    if (this.#stray === '') return this.#expected?.answer;
    // More of a banner may be on its way, and the whole of it tells more.
    const tell = (): void => wait.fail(strayText(this.#request.place, this.#stray));
    if (this.#stray.length > LONGEST_STRAY) tell();
    else wait.onSilence(STRAY_SILENCE, tell);
    return undefined;
  }

  #sendRpc(operation: string, messageId: string, name: string): void {
    this.#send(
      `<?xml version="1.0" encoding="UTF-8"?><rpc xmlns="${BASE}" message-id="${messageId}">${operation}</rpc>`,
      name,
    );
  }

  #send(text: string, name: string): void {
    this.#lastSent = `<${name}>`;
    this.#request.recorder.sent(`${text}\n`);
    this.#request.channel.write(frameMessage(text, this.#framing));
  }

  #feed(bytes: Buffer): void {
    if (this.#ended !== undefined) return;
    try {
      if (this.#stray === '') this.#reader.feed(bytes);
      else this.#stray += bytes.toString('utf8');
      this.#expected?.wait.heard();
    } catch (error) {
      const told = notXml(this.#request.place, this.#expected?.name, error);
      if (this.#expected === undefined) this.#request.abandon();
      this.#finish(told);
    }
  }

  #part(text: string): void {
    this.#seen = `${this.#seen}${text.slice(-200)}`.slice(-200);
    this.#request.recorder.received(text);
    if (this.#hello === undefined && this.#message === undefined && !/^\s*(?:<|$)/.test(text)) {
      this.#stray = text;
      return;
    }
    if (this.#stray !== '') {
      this.#stray += text;
      return;
    }
    if (this.#message === undefined && text.trim() === '') return;
    const { maxReply: limit } = this.#request;
    const { take, keepText = false } = this.#expected ?? {};
    this.#message ??= this.#messages.begin({
      limit,
      keepText,
      take: take && ((element, around) => this.#isAnswer(around[0]) && take(element, around)),
    });
    this.#message.part(text);
  }

  #end(): void {
    const message = this.#message;
    this.#message = undefined;
    this.#request.recorder.received('\n');
    if (message === undefined) return;
    this.#received(message.end());
  }

  #received(answered: Answered): void {
    const { root } = answered;
    const { place, versions, onNotification } = this.#request;
    const expected = this.#expected;
    if (this.#hello === undefined) {
      this.#hello = readHello(root, versions);
      this.#framing = this.#hello.framing;
      this.#reader.use(this.#framing);
      if (expected !== undefined) expected.answer = answered;
      return;
    }
    if (root.name === 'notification' && root.uri === NOTIFICATION) {
      onNotification(root);
      return;
    }
    if (root.name !== 'rpc-reply' || root.uri !== BASE) throw noMessage(place, root);
    const messageId = attributeOf(root, 'message-id');
    if (messageId !== undefined && this.#reminders.delete(messageId)) return;
    // A server that could not read the request cannot repeat its number (RFC 6241, 4.3).
    const anonymous = messageId === undefined && root.children.some(({ name }) => name === 'rpc-error');
    if (expected === undefined || (messageId !== expected.messageId && !anonymous)) {
      throw noMessage(place, root, { messageId, wanted: expected?.messageId });
    }
    expected.answer = answered;
  }

  /** True for an `<rpc-reply>` that is waited for. */
  #isAnswer(root: XmlElement | undefined): boolean {
    if (root?.name !== 'rpc-reply' || root.uri !== BASE) return false;
    return this.#reminders.size === 0 || !this.#reminders.has(attributeOf(root, 'message-id') ?? '');
  }

  #finish(error: NetctlError): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    this.#request.recorder.flush();
    this.#expected?.wait.fail(error);
    this.#request.onEnd(error);
  }
}
