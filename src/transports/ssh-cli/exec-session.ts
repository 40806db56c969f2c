import { constants } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import type { ClientChannel } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import { opsInTurn } from '../ops-in-turn.js';
import type { Op, Reply, Session } from '../transport.js';
import { type OpenWait, Wait } from './channel-wait.js';
import { cancelled, channelRefused, closed } from './failures.js';
import { printableCommand } from './printable.js';
import type { SessionRequest } from './session-request.js';

/** More than any command netctl runs prints. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A Unix shell: each op in a channel of its own. */
export function createExecSession(request: SessionRequest): Session {
  const { client, place, endpoint } = request;
  let alive = true;
  let running: { readonly wait: OpenWait; readonly seen: () => string } | undefined;
  client.once('close', () => lose());
  client.once('error', lose);

  function lose(cause?: Error): void {
    alive = false;
    running?.wait.fail(closed(place, running.wait.options.waiting, { seen: running.seen(), cause }));
  }

  function abandon(): void {
    alive = false;
    client.destroy();
  }

  async function runOne(op: Op, signal: AbortSignal | undefined): Promise<Reply> {
    const waiting = waitingFor(op);
    if (signal?.aborted) throw cancelled(place, waiting);
    if (!alive) throw closed(place, waiting);
    const heard = hearing();
    const limit = { kind: 'silence', seconds: op.seconds ?? endpoint.timeouts.command } as const;
    const wait = new Wait<true>(
      { limit, waiting, signal },
      {
        place,
        look: () => heard.ended || undefined,
        seen: heard.seen,
        // What became of the command is not known, so neither is the state of the connection.
        over: (lost) => void (lost && abandon()),
      },
    );
    running = { wait, seen: heard.seen };
    request.recorder.sent(`${op.line}\n`);
    start(op.line, wait, (channel) => listen(channel, heard, wait));
    await wait.promise.finally(() => {
      running = undefined;
    });
    request.recorder.received(heard.stdout + heard.stderr);
    request.recorder.flush();
    return {
      op,
      output: lines(heard.stdout),
      prompt: undefined,
      exitCode: heard.exitCode,
      stderr: lines(heard.stderr),
    };
  }

  function start(line: string, wait: OpenWait, opened: (channel: ClientChannel) => void): void {
    try {
      client.exec(line, (error, channel) => {
        if (error) wait.fail(channelRefused(place, wait.options.waiting, error));
        else opened(channel);
      });
    } catch (cause) {
      // ssh2 throws where the connection has just gone.
      wait.fail(closed(place, wait.options.waiting, { cause }));
    }
  }

  function listen(channel: ClientChannel, heard: Heard, wait: OpenWait): void {
    const [out, err] = [new StringDecoder('utf8'), new StringDecoder('utf8')];
    channel.on('data', (data: Buffer) => take({ stdout: out.write(data) }));
    channel.stderr.on('data', (data: Buffer) => take({ stderr: err.write(data) }));
    channel.on('exit', (code: number | null, signal?: string) => {
      heard.exitCode = code ?? 128 + signalNumber(signal);
    });
    channel.once('close', () => {
      heard.ended = heard.exitCode !== undefined;
      if (!heard.ended)
        return wait.fail(
          channelRefused(place, wait.options.waiting, new Error('the command ended without an exit status')),
        );
      wait.heard();
    });
    channel.on('error', () => undefined);
    // A command that reads its standard input must find its end rather than wait.
    channel.end();

    function take({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }): void {
      heard.stdout += stdout;
      heard.stderr += stderr;
      if (heard.stdout.length + heard.stderr.length > MOST_OUTPUT) wait.fail(tooLong(wait));
      else wait.heard();
    }
  }

  function tooLong({ options: { waiting } }: OpenWait): NetctlError {
    const message = `${place.peer} printed more than ${MOST_OUTPUT / 1024 / 1024} MB while ${waiting.phase}`;
    return new NetctlError('NETCTL_SSH_OUTPUT', message, { device: place.device, command: waiting.command });
  }

  return {
    run: opsInTurn(runOne),
    get alive() {
      return alive;
    },
    remoteAddress: request.remoteAddress,
    close: request.close,
  };
}

interface Heard {
  stdout: string;
  stderr: string;
  exitCode: number | undefined;
  ended: boolean;
  readonly seen: () => string;
}

function hearing(): Heard {
  const heard: Heard = {
    stdout: '',
    stderr: '',
    exitCode: undefined,
    ended: false,
    seen: () => heard.stderr || heard.stdout,
  };
  return heard;
}

function waitingFor(op: Op): { readonly phase: string; readonly command: string } {
  return { phase: `waiting for the end of "${printableCommand(op.line)}"`, command: op.line };
}

/** A command that was killed has the status that a shell gives it: 128 and the number of the signal. */
function signalNumber(name: string | undefined): number {
  const found = Object.entries(constants.signals).find(([known]) => known === name || known === `SIG${name}`);
  return found?.[1] ?? 0;
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n{1,1024}$/, '');
}
