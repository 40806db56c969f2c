import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../../src/telemetry/hooks/post.js';
import { runProgram } from '../../../src/telemetry/hooks/run-program.js';

const HANDED = { body: '{"a":1}\n', traceparent: undefined, seconds: 5 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netctl-hooks-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a program', () => {
  const sh = (script: string, handed = HANDED) =>
    runProgram(['/bin/sh', '-c', script], handed, { cwd: folder, env: { PATH: process.env['PATH'] } });

  it('gets its arguments as they are, and the body', async () => {
    const args = ['/bin/sh', '-c', 'printf "%s\\n" "$0" "$@" > args; cat > body', '$HOME; x', 'a b'];
    await runProgram(args, HANDED, { cwd: folder, env: { PATH: process.env['PATH'] } });
    expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('$HOME; x\na b\n');
    expect(readFileSync(join(folder, 'body'), 'utf8')).toBe('{"a":1}\n');
  });

  it('need not read what it is told', () =>
    expect(sh('exit 0', { ...HANDED, body: 'x'.repeat(10_000_000) })).resolves.toBeUndefined());

  it('is not waited for beyond what it leaves running', () => expect(sh('sleep 20 & exit 0')).resolves.toBeUndefined());

  it.each([
    ['that fails', 'echo no paper >&2; exit 3', 5, 'it ended with exit code 3: no paper'],
    ['that is killed', 'kill -9 $$', 5, 'it ended with signal SIGKILL'],
    ['that takes too long', 'trap "" TERM; sleep 60', 0.1, 'it did not end within 0.1 s'],
  ])('%s is told of', async (_, script, seconds, message) => {
    await expect(sh(script, { ...HANDED, seconds })).rejects.toThrow(message);
  });

  it('that is not there is told of', async () => {
    await expect(runProgram(['./none'], HANDED, { cwd: folder, env: {} })).rejects.toThrow('ENOENT');
  });
});

describe('an address', () => {
  let server: Server | undefined;
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  async function serve(listener: RequestListener): Promise<URL> {
    const one = createServer(listener);
    server = one;
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    const address = one.address();
    return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`);
  }

  it('takes it', async () => {
    await expect(post(await serve((_, response) => response.end('ok')), HANDED)).resolves.toBeUndefined();
  });

  it.each([
    [404, 'it answered with status 404'],
    [302, 'it answered with status 302'],
  ])('that answers %i did not', async (status, message) => {
    const url = await serve((_, response) => response.writeHead(status, { location: '/other' }).end());
    await expect(post(url, HANDED)).rejects.toThrow(message);
  });

  it('that is silent is given up', async () => {
    const url = await serve(() => undefined);
    await expect(post(url, { ...HANDED, seconds: 0.1 })).rejects.toThrow('it did not answer within 0.1 s');
  });
});
