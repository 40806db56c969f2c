import type { ServerChannel } from 'ssh2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createConnect, createTranscript } from '../../src/transports/index.js';
import type { Endpoint, PromptShell, Session } from '../../src/transports/transport.js';
import { type CliOptions, scriptedCli, TEST_SHELL } from '../support/ssh-cli-script.js';
import { type SshDeviceOptions, startSshDevice, type TestTerminal } from '../support/ssh-device.js';
import { endpointFor, errorOf, knownHostsFor, op } from '../support/ssh-endpoint.js';

interface Options extends CliOptions {
  readonly shell?: (terminal: TestTerminal) => void;
  readonly exec?: SshDeviceOptions['exec'];
  readonly endpoint?: Partial<Endpoint>;
  readonly dialect?: Partial<PromptShell>;
  readonly transcript?: ReturnType<typeof createTranscript>;
}

/** A device with this command line, and a session with it. */
async function session(options: Options = {}): Promise<Session> {
  const exec = options.exec === undefined ? {} : { exec: options.exec };
  const device = await startSshDevice({
    password: 'secret-word',
    shell: options.shell ?? scriptedCli(options),
    ...exec,
  });
  onTestFinished(() => device.close());
  const endpoint = endpointFor(device.port, await knownHostsFor(device), options.endpoint);
  const shell = options.exec === undefined ? { ...TEST_SHELL, ...options.dialect } : ({ kind: 'exec' } as const);
  const opened = await createConnect({ transcript: options.transcript?.recorder })(endpoint, shell);
  onTestFinished(() => opened.close());
  return opened;
}

const SHORT = { timeouts: { connect: 5, login: 5, command: 0.3 } };

describe('commands', () => {
  it('are answered one after the other, up to where the caller stops', async () => {
    const sw1 = await session({
      script: (line, cli) => {
        if (line === 'configure') cli.mode = 'config';
        return line === 'bad' ? '% Invalid\n' : `answer to ${line}\n`;
      },
    });
    const replies = await sw1.run([op('a'), op('configure'), op('bad'), op('c')], {
      stop: ({ output }) => output.startsWith('%'),
    });
    expect(replies.map(({ output, prompt }) => [output, prompt])).toEqual([
      ['answer to a', 'sw1#'],
      ['answer to configure', 'sw1(config)#'],
      ['% Invalid', 'sw1(config)#'],
    ]);
    expect(replies[0]).toMatchObject({ exitCode: undefined, stderr: '' });
    // Two callers at a time do not get each other's answers.
    const [first, second] = await Promise.all([sw1.run([op('x'), op('y')]), sw1.run([op('z')])]);
    expect([...first, ...second].map(({ output }) => output)).toEqual(['answer to x', 'answer to y', 'answer to z']);
  });

  it('get a wide terminal', async () => {
    let cols = 0;
    await session({
      shell: (terminal) => {
        cols = terminal.cols;
        scriptedCli()(terminal);
      },
    });
    expect(cols).toBe(511);
  });

  it('print megabytes', async () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `interface GigabitEthernet1/0/${index}`).join('\n');
    const [reply] = await (await session({ script: () => `${text}\n` })).run([op('show running-config')]);
    expect(reply?.output).toBe(text);
  });

  it('that end the dialogue are told as a closed line', async () => {
    const sw1 = await session({
      script: (_line, cli) => {
        cli.terminal.end();
        return 'hang';
      },
    });
    expect((await errorOf(sw1.run([op('exit')]))).code).toBe('NETCTL_SSH_CLOSED');
    expect(sw1.alive).toBe(false);
  });

  it('follow a host name that they change', async () => {
    const sw1 = await session({
      script: (line, cli) => {
        cli.host = line.split(' ')[1] ?? cli.host;
        return '';
      },
    });
    const replies = await sw1.run([op('hostname core-1'), op('show')]);
    expect(replies.map(({ prompt }) => prompt)).toEqual(['core-1#', 'core-1#']);
  });

  it('page through a pager all the same', async () => {
    const sw1 = await session({
      script: (_line, { terminal }) => {
        terminal.onText((text) => text === ' ' && terminal.print('\r          \r line 2\r\nsw1#'));
        terminal.print('show\r\nline 1\r\n --More-- ');
        return undefined;
      },
      shell: (terminal) => {
        terminal.print('sw1#');
        terminal.onText((text) => {
          if (text === ' ') terminal.print(`${'\b'.repeat(10)}${' '.repeat(10)}${'\b'.repeat(10)} line 2\r\nsw1#`);
          else if (text.startsWith('show')) terminal.print('show\r\nline 1\r\n --More-- ');
          else terminal.print(`${text.trim()}\r\nsw1#`);
        });
      },
    });
    expect((await sw1.run([op('show')]))[0]?.output).toBe('line 1\n line 2');
  });
});

describe('questions in the middle of a command', () => {
  const reload: CliOptions = {
    script: (line, cli) => {
      if (line !== 'reload') return 'fine\n';
      cli.next = (typed) => {
        cli.lines.push(`answered ${typed}`);
        return typed === 'y' ? 'y\ndone\n' : `${typed}\nstopped\n`;
      };
      return 'Proceed with reload? [confirm]';
    },
  };

  it('are answered as the op says', async () => {
    const sw1 = await session(reload);
    const answers = [{ question: /\[confirm\] ?$/, reply: 'y', lineEnd: true }];
    expect((await sw1.run([op('reload', { answers })]))[0]?.output).toBe('Proceed with reload? [confirm]\ndone');
  });

  it('that nobody expected are answered with no, are an error, and leave the session usable', async () => {
    const sw1 = await session(reload);
    const error = await errorOf(sw1.run([op('reload')]));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_QUESTION', device: 'sw1', command: 'reload' });
    expect(error.message).toContain('"Proceed with reload? [confirm]"');
    expect((await sw1.run([op('show')]))[0]?.output).toBe('fine');
  });

  it('that are asked over and over end the session', async () => {
    const sw1 = await session({
      script: (_line, cli) => {
        cli.next = () => {
          cli.terminal.print('\r\nSure? [confirm]');
          return 'again';
        };
        return 'Sure? [confirm]';
      },
    });
    const answers = [{ question: /\[confirm\] ?$/, reply: 'y', lineEnd: true }];
    const error = await errorOf(sw1.run([op('reload', { answers })]));
    expect(error.message).toContain('does not take "y"');
    await expect.poll(() => sw1.alive).toBe(false);
  });

  it('are no questions when they stand in output that goes on', async () => {
    const sw1 = await session({
      script: (line, { terminal }) => {
        terminal.print(`${line}\r\nWho goes there?`);
        setTimeout(() => terminal.print('\r\nnobody\r\nsw1#'), 100);
        return undefined;
      },
      shell: (terminal) => {
        terminal.print('sw1#');
        terminal.onLine((line) => {
          terminal.print(`${line}\r\n`);
          if (line !== 'show') return terminal.print('sw1#');
          terminal.print('Who goes there?');
          setTimeout(() => terminal.print('\r\nnobody\r\nsw1#'), 100);
        });
      },
    });
    expect((await sw1.run([op('show')]))[0]?.output).toBe('Who goes there?\nnobody');
  });
});

describe('logging in to the command line', () => {
  it('passes over banners with lines like prompts', async () => {
    const sw1 = await session({
      banner: '\r\n*****\r\nrouter#\r\nWelcome to core#\r\n# Keep out!\r\n\r\n',
      script: () => 'ok\n',
    });
    expect((await sw1.run([op('show')]))[0]).toMatchObject({ output: 'ok', prompt: 'sw1#' });
  });

  it('is not led astray by a banner that pauses behind a line like a prompt', async () => {
    const sw1 = await session({
      shell: (terminal) => {
        terminal.print('Welcome\r\nrouter#');
        const typed: string[] = [];
        let ready = false;
        const answer = (line: string): void =>
          terminal.print(`${line}\r\n${line.startsWith('show') ? 'ok\r\n' : ''}sw1#`);
        terminal.onLine((line) => (ready ? answer(line) : typed.push(line)));
        setTimeout(() => {
          terminal.print(' is its name\r\nsw1#');
          ready = true;
          typed.forEach(answer);
        }, 100);
      },
    });
    expect((await sw1.run([op('show')]))[0]).toMatchObject({ output: 'ok', prompt: 'sw1#' });
  });

  it.each(['Press RETURN to get started.\r\n', ''])(
    'presses Enter for a device that waits for it: %j',
    async (text) => {
      await session({
        shell: (terminal) => {
          let woken = false;
          terminal.print(text);
          terminal.onLine((line) => {
            terminal.print(woken ? `${line}\r\nsw1#` : '\r\nsw1#');
            woken = true;
          });
        },
      });
    },
  );

  it('says what came where no prompt is seen', async () => {
    const error = await errorOf(
      session({
        shell: (terminal) => terminal.print('Welcome\r\n\u001b[31mbob@box\u001b[0m:~$ '),
        endpoint: { timeouts: { connect: 5, login: 0.3, command: 5 } },
      }),
    );
    expect(error).toMatchObject({ code: 'NETCTL_SSH_PROMPT', device: 'sw1' });
    expect(error.message).toContain('Welcome\\nbob@box:~$');
  });

  it('says so where nothing came at all', async () => {
    const error = await errorOf(
      session({ shell: () => undefined, endpoint: { timeouts: { connect: 5, login: 0.3, command: 5 } } }),
    );
    expect(error).toMatchObject({ code: 'NETCTL_SSH_TIMEOUT' });
    expect(error.message).toContain('waiting for the first prompt; it sent nothing');
  });

  it('gains full rights with the secret', async () => {
    const login = { username: 'admin', password: 'secret-word', enableSecret: 'open-sesame' };
    const sw1 = await session({
      privileged: false,
      enableSecret: 'open-sesame',
      endpoint: { login },
      script: () => 'ok\n',
    });
    expect((await sw1.run([op('show')]))[0]).toMatchObject({ output: 'ok', prompt: 'sw1#' });
  });

  it.each([
    ['wrong', 'the enable secret is wrong'],
    [undefined, 'none is given'],
  ])('does not without it: %s', async (secret, words) => {
    const login = {
      username: 'admin',
      password: 'secret-word',
      ...(secret === undefined ? {} : { enableSecret: secret }),
    };
    const error = await errorOf(session({ privileged: false, enableSecret: 'open-sesame', endpoint: { login } }));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_ENABLE', device: 'sw1', message: expect.stringContaining(words) });
  });

  it('sends a line again with full rights where it was refused without them', async () => {
    const typed: string[] = [];
    const login = { username: 'admin', password: 'secret-word', enableSecret: 'open-sesame' };
    await session({
      privileged: false,
      enableSecret: 'open-sesame',
      endpoint: { login },
      dialect: { prepare: [{ line: 'pager off', optional: false }] },
      script: (line, cli) => {
        typed.push(line);
        return cli.privileged ? '' : '% Invalid\n';
      },
    });
    expect(typed).toEqual(['pager off', 'pager off']);
  });

  it('takes a refusal of an optional line only', async () => {
    const script: CliOptions = { script: () => '% Invalid input\n' };
    await session({ ...script, dialect: { prepare: [{ line: 'wide', optional: true }] } });
    const error = await errorOf(session({ ...script, dialect: { prepare: [{ line: 'wide', optional: false }] } }));
    expect(error).toMatchObject({
      code: 'NETCTL_SSH_PREPARE',
      command: 'wide',
      message: expect.stringContaining('% Invalid'),
    });
  });

  it('says so where there is no command line', async () => {
    const device = await startSshDevice({ password: 'secret-word' });
    onTestFinished(() => device.close());
    const error = await errorOf(createConnect()(endpointFor(device.port, await knownHostsFor(device)), TEST_SHELL));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_CHANNEL', device: 'sw1' });
  });
});

describe('a command line that is a program', () => {
  const dialect = { ...TEST_SHELL, program: 'cli --quiet' };
  const refuses = (words: string, status: number) => (_: string, channel: ServerChannel) => {
    channel.write(words);
    channel.exit(status);
    channel.end();
  };

  async function open(device: Omit<SshDeviceOptions, 'password'>): Promise<Session> {
    const served = await startSshDevice({ ...device, password: 'secret-word' });
    onTestFinished(() => served.close());
    const session = await createConnect()(endpointFor(served.port, await knownHostsFor(served)), dialect);
    onTestFinished(() => session.close());
    return session;
  }

  const line = scriptedCli({ host: 'r1', script: (typed) => `${typed} is answered\n` });

  it('is started where a login leads to a Unix shell, which runs what is to be run apart', async () => {
    const r1 = await open({
      programs: { 'cli --quiet': line },
      exec: (command, channel) => refuses(`ran ${command}\n`, 3)(command, channel),
    });
    const replies = await r1.run([op('show a'), { ...op('cat file'), apart: true }, op('show b')]);
    expect(replies.map(({ output, prompt, exitCode }) => [output, prompt, exitCode])).toEqual([
      ['show a is answered', 'r1#', undefined],
      ['ran cat file', undefined, 3],
      ['show b is answered', 'r1#', undefined],
    ]);
  });

  it('is taken as it is where a login leads to it, so that it does not know its own name', async () => {
    const r1 = await open({ shell: line, exec: refuses('% Invalid command: cli --quiet\r\n', 1) });
    expect((await r1.run([op('show a')])).map(({ output }) => output)).toEqual(['show a is answered']);
  });

  it.each([
    ['is not there', 'sh: 1: cli: not found\r\n', 127],
    ['does not start', 'failed to connect to any daemons.\r\n', 1],
  ])('is an error in its words where it %s', async (_, words, status) => {
    const error = await errorOf(open({ shell: line, exec: refuses(words, status) }));
    expect(error.code).toBe('NETCTL_SSH_PROMPT');
    expect(error.message).toContain(`does not start "cli --quiet": "${words.trim()}"`);
  });
});

describe('a line that is lost', () => {
  it('in the middle of a command', async () => {
    const sw1 = await session({ script: () => 'drop' });
    const error = await errorOf(sw1.run([op('show version')]));
    expect(error).toMatchObject({
      code: 'NETCTL_SSH_CLOSED',
      device: 'sw1',
      command: 'show version',
      recoverable: true,
    });
    expect(error.message).toContain('waiting for the answer to "show version"');
    expect(error.message).toContain('first part of the answer');
    expect(sw1.alive).toBe(false);
    expect((await errorOf(sw1.run([op('show version')]))).code).toBe('NETCTL_SSH_CLOSED');
    await sw1.close();
    await sw1.close();
  });

  it('by silence', async () => {
    const sw1 = await session({ script: () => 'hang', endpoint: SHORT });
    const error = await errorOf(sw1.run([op('show version')]));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_TIMEOUT', class: 'timeout', command: 'show version' });
    expect(error.message).toContain('within 0.3 s while waiting for the answer to "show version"');
    await expect.poll(() => sw1.alive).toBe(false);
  });

  it('is not lost while something comes', async () => {
    const sw1 = await session({
      endpoint: SHORT,
      shell: (terminal) => {
        terminal.print('sw1#');
        terminal.onLine((line) => {
          terminal.print(`${line}\r\n`);
          let left = line === 'show' ? 6 : 0;
          const timer = setInterval(() => {
            terminal.print(left-- > 0 ? '!' : '\r\nsw1#');
            if (left < 0) clearInterval(timer);
          }, 100);
        });
      },
    });
    expect((await sw1.run([op('show')]))[0]?.output).toBe('!!!!!!');
  });

  it('may take longer where the op says so', async () => {
    const sw1 = await session({
      endpoint: SHORT,
      script: (line) => (line === 'save' ? 'hang' : ''),
    });
    expect((await errorOf(sw1.run([op('save', { seconds: 0.6 })]))).message).toContain('within 0.6 s');
  });

  it('ends a wait at once when the run is cancelled, and closes what is out of step', async () => {
    const sw1 = await session({ script: (line) => (line === 'hang' ? 'hang' : 'ok\n') });
    const controller = new AbortController();
    const running = errorOf(sw1.run([op('hang')], { signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    expect(await running).toMatchObject({ code: 'NETCTL_CANCELLED', command: 'hang' });
    await expect.poll(() => sw1.alive).toBe(false);
  });

  it('stays usable where it is cancelled between commands', async () => {
    const sw1 = await session({ script: () => 'ok\n' });
    expect((await errorOf(sw1.run([op('show')], { signal: AbortSignal.abort() }))).code).toBe('NETCTL_CANCELLED');
    expect((await sw1.run([op('show')]))[0]?.output).toBe('ok');
  });

  it('does not let control characters of a device into a message', async () => {
    const sw1 = await session({
      script: (_line, { terminal }) => {
        terminal.print('show\r\n\u009b31mred\u202e');
        setImmediate(() => terminal.drop());
        return 'hang';
      },
    });
    const error = await errorOf(sw1.run([op('show')]));
    expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('a transcript', () => {
  it('has both sides of the dialogue and no secrets', async () => {
    const transcript = createTranscript();
    const login = { username: 'admin', password: 'secret-word', enableSecret: 'open-sesame' };
    const sw1 = await session({
      privileged: false,
      enableSecret: 'open-sesame',
      endpoint: { login },
      transcript,
      script: () => 'the password is open-sesame\n',
    });
    await sw1.run([op('show')]);
    await sw1.close();
    const text = transcript.text('sw1') ?? '';
    expect(text.replace(/^(?<dashes>---) \S+Z/gm, '$<dashes>').split('\n')).toEqual([
      ...['--- sent', '<secret>', '--- received', 'sw1>'],
      ...['--- sent', 'terminal length 0', '--- received', 'terminal length 0', 'sw1>'],
      ...['--- sent', 'enable', '--- received', 'enable', 'Password: '],
      ...['--- sent', '<secret>', '--- received', '', 'sw1#'],
      ...['--- sent', 'show', '--- received', 'show', 'the password is <secret>', 'sw1#', ''],
    ]);
    transcript.forget('sw1');
    expect(transcript.text('sw1')).toBeUndefined();
  });

  it('keeps the end of a long dialogue', async () => {
    const transcript = createTranscript(1);
    const sw1 = await session({ transcript, script: () => `${'x'.repeat(100)}\n`.repeat(100) });
    await sw1.run([op('show')]);
    expect(transcript.text('sw1')?.length).toBeLessThan(1200);
    expect(transcript.text('sw1')).toContain('left out');
  });
});

describe('one-shot commands', () => {
  it('have output, standard error and exit status apart', async () => {
    const box = await session({
      exec: (command, channel) => {
        channel.write('out\n');
        channel.stderr.write('err\n');
        channel.exit(command === 'good' ? 0 : 3);
        channel.end();
      },
    });
    const replies = await box.run([op('good'), op('bad'), op('never')], { stop: ({ exitCode }) => exitCode !== 0 });
    expect(replies.map(({ output, stderr, exitCode, prompt }) => [output, stderr, exitCode, prompt])).toEqual([
      ['out', 'err', 0, undefined],
      ['out', 'err', 3, undefined],
    ]);
  });

  it('that are killed have the status a shell gives them', async () => {
    const box = await session({
      exec: (_command, channel) => {
        channel.exit('TERM', false, '');
        channel.end();
      },
    });
    expect((await box.run([op('sleep')]))[0]?.exitCode).toBe(143);
  });

  it('that hang are given up', async () => {
    const box = await session({ exec: (_command, channel) => void channel.write('half'), endpoint: SHORT });
    const error = await errorOf(box.run([op('sleep')]));
    expect(error).toMatchObject({
      code: 'NETCTL_SSH_TIMEOUT',
      command: 'sleep',
      message: expect.stringContaining('half'),
    });
    await expect.poll(() => box.alive).toBe(false);
  });

  it('that end without a status are not taken for done', async () => {
    const box = await session({ exec: (_command, channel) => void channel.end() });
    expect((await errorOf(box.run([op('true')]))).code).toBe('NETCTL_SSH_CHANNEL');
  });

  it('end at once when the run is cancelled', async () => {
    const box = await session({ exec: () => undefined });
    const controller = new AbortController();
    const running = errorOf(box.run([op('sleep')], { signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    expect(await running).toMatchObject({ code: 'NETCTL_CANCELLED' });
  });
});
