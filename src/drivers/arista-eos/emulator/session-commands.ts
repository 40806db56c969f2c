import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { unifiedDiff } from '../../../emulator/unified-diff.js';
import { CONFIG_RULES } from './config-commands.js';
import { configLines, type EosDevice } from './device.js';
import { sessionOf } from './edited-config.js';
import { MAX_COMPLETED, MAX_PENDING } from './sessions.js';
import { hasNewSessionForm } from './version.js';

/** Seconds in `HH:MM:SS`; undefined for anything else and for no time at all. */
function secondsOf(text: string): number | undefined {
  const match = /^(?<hours>\d{1,2}):(?<minutes>[0-5]?\d):(?<seconds>[0-5]?\d)$/.exec(text)?.groups;
  if (match === undefined) return undefined;
  const total = Number(match['hours']) * 3600 + Number(match['minutes']) * 60 + Number(match['seconds']);
  return total > 0 ? total : undefined;
}

function openSession(call: Call<EosDevice>): Outcome {
  const opened = call.device.sessions.open(call.arg('session'));
  if ('refusal' in opened) return opened.refusal;
  call.terminal.push({ mode: 'session', targets: [opened.name] });
  return '';
}

function commit(call: Call<EosDevice>, name: string): Outcome {
  const seconds = call.args['time'] === undefined ? undefined : secondsOf(call.arg('time'));
  if (call.args['time'] !== undefined && seconds === undefined) return call.invalid('time');
  return call.device.sessions.commit(name, seconds);
}

/** Commands about sessions at the prompt with full rights. */
export const SESSION_EXEC_RULES: Rules<Command<EosDevice>> = {
  'configure session': openSession,
  'configure session <session>': openSession,
  'configure session <session> commit': (call) => commit(call, call.arg('session')),
  'configure session <session> commit timer <time>': (call) => commit(call, call.arg('session')),
  'configure session <session> abort': (call) => call.device.sessions.abort(call.arg('session')),
  'no configure session <session>': (call) => {
    call.device.sessions.remove(call.arg('session'));
    return '';
  },
  'show configuration sessions': (call) => printSessions(call.device),
  'show configuration sessions detail': (call) => printSessions(call.device),
  'show session-config': (call) => showCandidate(call, sessionOf(call.terminal)),
  'show session-config diffs': (call) => showDiffs(call, sessionOf(call.terminal)),
  'show session-config named <session>': (call) => showCandidate(call, call.arg('session')),
  'show session-config named <session> diffs': (call) => showDiffs(call, call.arg('session')),
};

/** A commit that is refused leaves the session open; otherwise the dialogue is back at the prompt. */
function leaveWith(call: Call<EosDevice>, outcome: Outcome): Outcome {
  if (outcome === '') call.terminal.popAll();
  return outcome;
}

/** Commands inside a session. */
export const SESSION_RULES: Rules<Command<EosDevice>> = {
  ...CONFIG_RULES,
  commit: (call) => leaveWith(call, commit(call, sessionOf(call.terminal) ?? '')),
  'commit timer <time>': (call) => leaveWith(call, commit(call, sessionOf(call.terminal) ?? '')),
  abort: (call) => leaveWith(call, call.device.sessions.abort(sessionOf(call.terminal) ?? '')),
  'rollback clean-config': (call) => {
    const candidate = call.device.sessions.candidate(sessionOf(call.terminal) ?? '');
    if (candidate !== undefined) candidate.children = cleanLines(candidate);
    return '';
  },
};

/** What a device out of the box has: its ports and the end. */
function cleanLines(config: ConfigNode): ConfigNode[] {
  return config.children
    .filter((node) => node.text === 'end' || /^interface (?:Ethernet|Management)[\d/]+$/.test(node.text))
    .map((node) => {
      const clean = new ConfigNode(node.raw);
      clean.after = [...node.after];
      return clean;
    });
}

function showCandidate(call: Call<EosDevice>, name: string | undefined): Outcome {
  const candidate = name === undefined ? undefined : call.device.sessions.candidate(name);
  if (name === undefined || candidate === undefined) return noSession(name);
  return [`! Command: show session-configuration named ${name}`, ...candidate.literal, ...configLines(candidate)].join(
    '\n',
  );
}

function showDiffs(call: Call<EosDevice>, name: string | undefined): Outcome {
  const candidate = name === undefined ? undefined : call.device.sessions.candidate(name);
  if (name === undefined || candidate === undefined) return noSession(name);
  return unifiedDiff(configLines(call.device.config), configLines(candidate), {
    before: 'system:/running-config',
    after: `session:/${name}-session-config`,
  });
}

function noSession(name: string | undefined): string {
  return name === undefined ? '% Not in a configuration session' : `% Session ${name} does not exist`;
}

/** The table of sessions; from 4.32 on, the timer stands above it. */
function printSessions(device: EosDevice): string {
  const { timer } = device.sessions;
  const fresh = hasNewSessionForm(String(device.version['version'] ?? ''));
  const left = timer === undefined ? '' : clock((timer.expires - device.clock.now()) / 1000);
  const head = [
    `Maximum number of completed sessions: ${MAX_COMPLETED}`,
    `Maximum number of pending sessions: ${MAX_PENDING}`,
    ...(fresh ? ['Merge on commit is disabled', 'Autosave to startup-config on commit is disabled'] : []),
    '',
    ...(fresh && timer !== undefined
      ? [`Session with pending commit timer: ${timer.name}`, `Time left until commit timer expiry: in ${left}`, '']
      : []),
  ];
  const wide = Math.max(4, ...device.sessions.list().map((session) => session.name.length));
  const rows = device.sessions.list().map(({ name, state }) => {
    const shown = fresh && state === 'pendingCommitTimer' ? 'committed' : state;
    const own = !fresh && state === 'pendingCommitTimer' ? left : '';
    return `  ${name.padEnd(wide)} ${shown.padEnd(18)} ${''.padEnd(10)} ${''.padEnd(8)} ${own}`.trimEnd();
  });
  const columns = fresh ? 'Completed Time' : 'Commit Time Left';
  return [
    ...head,
    `  ${'Name'.padEnd(wide)} ${'State'.padEnd(18)} ${'User'.padEnd(10)} ${'Terminal'} ${columns}`,
    `  ${'-'.repeat(wide)} ${'-'.repeat(18)} ${'-'.repeat(10)} ${'-'.repeat(8)} ${'-'.repeat(columns.length)}`,
    ...rows,
    '',
  ].join('\n');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/**
 * The JSON form of `show configuration sessions detail`. Times are told as uptime. Up to 4.31 a session says itself that
 * its timer runs; from 4.32 on that stands beside the sessions.
 */
export function sessionsJson(device: EosDevice, detail: boolean): Record<string, unknown> {
  const { timer } = device.sessions;
  const fresh = hasNewSessionForm(String(device.version['version'] ?? ''));
  const sessions = device.sessions.list().map(({ name, state }) => {
    const entry: Record<string, unknown> = {
      state: fresh && state === 'pendingCommitTimer' ? 'committed' : state,
      commitUser: '',
      description: '',
      instances: {},
    };
    if (detail && !fresh && timer?.name === name) entry['commitBy'] = device.uptime(timer.expires);
    return [name, entry];
  });
  const result: Record<string, unknown> = {
    maxSavedSessions: MAX_COMPLETED,
    maxOpenSessions: MAX_PENDING,
    sessions: Object.fromEntries(sessions),
  };
  if (fresh) Object.assign(result, { mergeOnCommit: false, saveToStartupConfigOnCommit: false });
  if (fresh && timer !== undefined) {
    Object.assign(result, {
      commitTimerSessionName: timer.name,
      commitTimerExpireTime: device.uptime(timer.expires),
    });
  }
  return result;
}
