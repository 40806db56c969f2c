import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { type Site, startSite } from '../support/emulated-site.js';
import { type Ended, netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const PLAN = `kind: vlan
version: 1
name: office
targets: all
vlans:
  - { id: 10, name: users }
`;

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACEPARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function start(faults: readonly Fault[] = []): Promise<Site> {
  site = await startSite([
    { name: 'sw1', platform: 'cisco-ios', faults },
    { name: 'sw2', platform: 'arista-eos' },
  ]);
  site.write('plan.yaml', PLAN);
  return site;
}

const REFUSE = { kind: 'refuse', at: /vlan 10/, times: 1, words: '% Hardware table is full' } as const;

function run(where: Site, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return netctl(args, {
    cwd: where.dir,
    env: { NETCTL_INVENTORY: '.', NETCTL_STATE_DIR: 'state', ...where.env, ...env },
  });
}

const APPLY = ['apply-vlan', '-f', 'plan.yaml', '--yes'];

function eventsIn(text: string) {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function logOf(where: Site) {
  return eventsIn(readFileSync(join(where.dir, 'run.log'), 'utf8'));
}

describe('a log file', () => {
  const LOG = ['--log-file', 'run.log', '--log-format', 'json'];

  it('has a line for every event in the form of pino, with whose it is', async () => {
    const where = await start();
    const ended = await run(where, [...APPLY, ...LOG, '--json'], { TRACEPARENT });
    const { run: told } = JSON.parse(ended.stdout);
    const events = logOf(where);
    for (const event of events) {
      expect(event).toMatchObject({ level: 30, time: expect.any(Number), pid: expect.any(Number) });
      expect(event).toMatchObject({ hostname: expect.any(String), msg: expect.any(String) });
    }
    const ofRun = events.filter(({ msg }) => msg !== 'note');
    for (const event of ofRun) expect(event).toMatchObject({ trace_id: TRACE, run_id: told.id });
    expect(told.trace_id).toBe(TRACE);
    const phases = ofRun.filter(({ msg }) => msg === 'phase begins').map(({ phase }) => phase);
    expect(phases).toEqual(expect.arrayContaining(['read', 'prepare', 'apply', 'verify', 'save']));
    expect(ofRun).toContainEqual(
      expect.objectContaining({ msg: 'device done', device: 'sw2', phase: 'verify', duration_ms: expect.any(Number) }),
    );
    expect(ofRun.at(-1)).toMatchObject({ msg: 'run ends', status: 'changed', devices: 2 });
    expect(statSync(join(where.dir, 'run.log')).mode & 0o777).toBe(0o600);
    expect(ended.stderr).toContain('Changing: ');
  });

  it('is appended to', async () => {
    const where = await start();
    await run(where, ['plan', '-f', 'plan.yaml', ...LOG]);
    const before = readFileSync(join(where.dir, 'run.log'), 'utf8');
    await run(where, ['show', 'vlan', ...LOG]);
    const after = readFileSync(join(where.dir, 'run.log'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(eventsIn(after.slice(before.length))).toContainEqual(
      expect.objectContaining({ msg: 'device done', device: 'sw1', phase: 'read' }),
    );
  });

  it('tells a refusal with its code, and the commands on request', async () => {
    const where = await start([REFUSE]);
    const ended = await run(where, [...APPLY, ...LOG, '--log-level', 'debug']);
    expect(ended.code).toBe(1);
    const events = logOf(where);
    expect(events).toContainEqual(
      expect.objectContaining({
        level: 30,
        msg: 'device failed',
        device: 'sw1',
        phase: 'apply',
        code: 'NETCTL_DEVICE_REFUSED',
        class: 'device',
        recoverable: false,
        duration_ms: expect.any(Number),
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ level: 20, msg: 'command answered', device: 'sw1', sent: 'vlan 10' }),
    );
    expect(events).toContainEqual(expect.objectContaining({ msg: 'device ends', device: 'sw1', status: 'failed' }));
  });

  it('that cannot be opened keeps the run from beginning', async () => {
    const where = await start();
    const ended = await run(where, [...APPLY, '--log-file', 'nowhere/run.log']);
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('NETCTL_LOG_FILE') });
    expect((await run(where, ['plan', '-f', 'plan.yaml', '--json'])).stdout).toContain('"status": "planned"');
  });

  it('is text for people where nothing else is said', async () => {
    const where = await start();
    await run(where, ['plan', '-f', 'plan.yaml', '--log-file', 'run.log']);
    const text = readFileSync(join(where.dir, 'run.log'), 'utf8');
    expect(text).toMatch(/^\S+Z INFO {2}phase begins trace_id=[0-9a-f]{32} run_id=\S+ phase=read devices=2$/m);
  });
});

describe('standard error', () => {
  it('has no log unless someone asks for it', async () => {
    const ended = await run(await start(), ['plan', '-f', 'plan.yaml']);
    expect(ended.stderr).not.toMatch(/INFO|"msg"/);
  });

  it('has JSON and nothing else where that is asked for', async () => {
    const where = await start([REFUSE]);
    const ended = await run(where, [...APPLY, '--log-level', 'info', '--log-format', 'json']);
    expect(eventsIn(ended.stderr)).toContainEqual(expect.objectContaining({ msg: 'device failed', device: 'sw1' }));
  });

  it('tells in JSON too what ended a command before it began', async () => {
    const where = await start();
    where.write('plan.yaml', PLAN.replace('id: 10', 'id: 4095'));
    const ended = await run(where, ['plan', '-f', 'plan.yaml', '--log-level', 'info', '--log-format', 'json']);
    expect(eventsIn(ended.stderr)).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'command failed',
        code: 'NETCTL_INPUT_FIELD_VALUE',
        class: 'input',
        source: expect.stringMatching(/^plan\.yaml:6:/),
      }),
    ]);
    expect(ended.code).toBe(3);
  });
});

describe('secrets', () => {
  it('are in no log, whatever the level and whatever goes wrong', async () => {
    const echo = { kind: 'refuse', at: /vlan 10/, times: 1, words: '% bad: username x secret 0 hunter22' } as const;
    const where = await start([echo]);
    const port = await unusedPort();
    const args = [...APPLY, '--log-level', 'debug', '--log-file', 'run.log', '--log-format', 'json'];
    const env = { HOOK: `http://user:hook-pass@127.0.0.1:${port}/hooks/hook-token`, NETCTL_NOTIFY_URL: 'env:HOOK' };
    const ended = await run(where, args, env);
    await run(where, [...args, '--password-is-no-flag']);
    await run(where, args, { ...env, SITE_PASSWORD: 'wrong-word' });
    const log = readFileSync(join(where.dir, 'run.log'), 'utf8');
    expect(log).toContain('"msg":"notification failed"');
    expect(log).toContain('NETCTL_DEVICE_REFUSED');
    for (const secret of ['secret-word', 'wrong-word', 'hunter22', 'hook-pass', 'hook-token']) {
      expect(log).not.toContain(secret);
      expect(ended.stdout + ended.stderr).not.toContain(secret);
    }
  });

  it('in the address of a webhook are not shown by netctl config', async () => {
    const where = await start();
    const ended = await run(where, ['config', '--notify-url', 'https://hooks.example/services/T0/s3cr3t']);
    expect(ended.stdout).toMatch(/^notify_url +https:\/\/hooks\.example\/<secret> +--notify-url$/m);
    expect(ended.stdout).not.toContain('s3cr3t');
  });
});

describe('notifications', () => {
  interface Told {
    readonly method: string | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  let told: Told[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      told.push({ method: request.method, headers: request.headers, body });
      response.writeHead(status).end();
    });
  });

  beforeEach(async () => {
    told = [];
    status = 204;
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
  });

  /** Settings that post to the server and run a program that keeps what it is told. */
  function tellBoth(where: Site): void {
    const script = where.write('tell.sh', '#!/bin/sh\ncat >> "$1"\necho "$TRACEPARENT" > parent\necho noise\n');
    chmodSync(script, 0o700);
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    where.write('netctl.yaml', `notify: { command: [./tell.sh, told.json], url: "http://127.0.0.1:${port}/hook" }\n`);
  }

  function onlyRun(where: Site): string {
    const [id = ''] = readdirSync(join(where.dir, 'state', 'runs'));
    return id;
  }

  /** Makes the last run look as if it had been killed before it decided. */
  function cutJournal(where: Site): void {
    const path = join(where.dir, 'state', 'runs', onlyRun(where), 'journal');
    const lines = readFileSync(path, 'utf8').split('\n');
    const decided = lines.findIndex((line) => line.includes('"decide"'));
    writeFileSync(
      path,
      lines
        .slice(0, decided)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }

  it('bring the result to a program and to an address', async () => {
    const where = await start();
    tellBoth(where);
    const ended = await run(where, [...APPLY, '--json'], { TRACEPARENT });
    expect(ended.code).toBe(0);
    const result = JSON.parse(ended.stdout);
    expect(JSON.parse(readFileSync(join(where.dir, 'told.json'), 'utf8'))).toEqual(result);
    expect(readFileSync(join(where.dir, 'parent'), 'utf8')).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`, 'm'));
    expect(told).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' } }]);
    expect(told[0]?.headers['traceparent']).toMatch(new RegExp(`^00-${TRACE}-`));
    expect(JSON.parse(told[0]?.body ?? '')).toEqual(result);
    expect(brokenRules('apply', result)).toEqual([]);
  });

  it('tell of a change that was tried and undone', async () => {
    const where = await start([REFUSE]);
    tellBoth(where);
    expect((await run(where, APPLY)).code).toBe(1);
    expect(told.map(({ body }) => JSON.parse(body).summary.failed)).toEqual([1]);
  });

  it('tell of a rollback, and which run it took back', async () => {
    const where = await start();
    await run(where, APPLY);
    tellBoth(where);
    const ended = await run(where, ['rollback', onlyRun(where), '--yes', '--json']);
    expect(ended.code).toBe(0);
    const result = JSON.parse(ended.stdout);
    expect(brokenRules('apply', result)).toEqual([]);
    expect(result.run.undoes).toMatch(/^\d{8}T\d{6}-[0-9a-f]{6}$/);
    expect(told.map(({ body }) => JSON.parse(body))).toEqual([result]);
  });

  it('tell of a recovery', async () => {
    const where = await start();
    await run(where, APPLY);
    cutJournal(where);
    tellBoth(where);
    const looked = await run(where, ['recover']);
    expect(looked.code).toBe(3);
    expect(told).toEqual([]);
    const ended = await run(where, ['recover', '--yes', '--json']);
    expect(ended.code).toBe(0);
    const result = JSON.parse(ended.stdout);
    expect(brokenRules('recover', result)).toEqual([]);
    expect(result.status).toBe('recovered');
    expect(told.map(({ body }) => JSON.parse(body))).toEqual([result]);
    await run(where, ['recover', '--yes']);
    expect(told).toHaveLength(1);
  });

  it('are silent where nothing was to be changed', async () => {
    const where = await start();
    tellBoth(where);
    await run(where, ['apply-vlan', '-f', 'plan.yaml', '--dry-run']);
    await run(where, ['plan', '-f', 'plan.yaml']);
    await netctl(APPLY, {
      cwd: where.dir,
      env: { NETCTL_INVENTORY: '.', NETCTL_STATE_DIR: 'state', SITE_PASSWORD: 'x' },
    });
    expect(told).toEqual([]);
    await run(where, APPLY);
    await run(where, APPLY);
    expect(told).toHaveLength(1);
    expect(existsSync(join(where.dir, 'told.json'))).toBe(true);
  });

  it('that fail are a warning, and the result stays what it is', async () => {
    const where = await start();
    tellBoth(where);
    where.write('tell.sh', '#!/bin/sh\necho out of paper >&2\nexit 7\n');
    status = 500;
    const ended = await run(where, [...APPLY, '--json']);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.stdout).status).toBe('changed');
    expect(ended.stderr).toContain(
      'warning: the program ./tell.sh was not told of the run: it ended with exit code 7: out of paper',
    );
    expect(ended.stderr).toMatch(
      /warning: the address at 127\.0\.0\.1:\d+ was not told of the run: it answered with status 500/,
    );
  });

  it.each([
    ['ftp://hooks.example/x', 'notify.url is no http or https address'],
    ['env:NOT_THERE', 'the environment variable NOT_THERE is not set'],
    ['file:not-there', 'not-there cannot be read'],
  ])('to %s are refused before anything is done', async (url, words) => {
    const ended = await run(await start(), APPLY, { NETCTL_NOTIFY_URL: url });
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining(words) });
    expect(ended.stderr).not.toContain('Reading');
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
