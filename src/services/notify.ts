import { resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import { expandHome, readSecretFile } from '../inventory/secret-files.js';
import { errorFields } from '../telemetry/error-fields.js';
import type { Handed } from '../telemetry/hooks/hook.js';
import type { Context } from './context.js';
import { FILES } from './files.js';
import type { NotifyRequest } from './notify-request.js';
import { traceparentOf } from './trace-id.js';

/** Tells of one run. Never fails: what goes wrong is a warning. */
export type Tell = (result: object, traceId: string) => Promise<void>;

/** How long telling may take, in seconds: the result is there, and its reader waits. */
const PATIENCE = 10;

/**
 * Makes sure that whoever is to be told can be, before anything is done.
 * @throws NetctlError NETCTL_NOTIFY_TARGET
 */
export async function prepareToTell(request: NotifyRequest, context: Context): Promise<Tell> {
  const { command } = request;
  const url = request.url === undefined ? undefined : await urlOf(request.url, context);
  return async (result, traceId) => {
    if (command.length === 0 && url === undefined) return;
    const traceparent = traceparentOf(traceId);
    const handed: Handed = { body: `${JSON.stringify(result)}\n`, traceparent, seconds: PATIENCE };
    const attempts: Promise<void>[] = [];
    if (command.length > 0) {
      const { runProgram } = await import('../telemetry/hooks/run-program.js');
      attempts.push(warned(`the program ${command[0]}`, runProgram(command, handed, context), context));
    }
    if (url !== undefined) {
      const { post } = await import('../telemetry/hooks/post.js');
      attempts.push(warned(`the address at ${url.host}`, post(url, handed), context));
    }
    await Promise.all(attempts);
  };
}

async function warned(who: string, attempt: Promise<void>, context: Context): Promise<void> {
  try {
    await attempt;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const error = new NetctlError('NETCTL_NOTIFY_FAILED', `${who} was not told of the run: ${why}`, { cause });
    context.log.log('warn', 'notification failed', errorFields(error));
    context.note(`warning: ${error.message}`);
  }
}

async function urlOf(text: string, context: Context): Promise<URL> {
  const given = await revealed(text, context);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  // What was given is not shown: it may be most of a secret.
  throw new NetctlError('NETCTL_NOTIFY_TARGET', 'notify.url is no http or https address');
}

async function revealed(text: string, { env, home, cwd, note }: Context): Promise<string> {
  if (text.startsWith('env:')) {
    const name = text.slice('env:'.length);
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new NetctlError('NETCTL_NOTIFY_TARGET', `notify.url: the environment variable ${name} is not set`);
  }
  if (!text.startsWith('file:')) return text;
  const path = resolve(cwd, expandHome(text.slice('file:'.length), home));
  const file = await readSecretFile(path, FILES);
  if ('text' in file) {
    if (file.warning !== undefined) note(`${path} ${file.warning}.`);
    return file.text;
  }
  throw new NetctlError('NETCTL_NOTIFY_TARGET', `notify.url: ${path} ${file.fault}`, { cause: file.cause });
}
