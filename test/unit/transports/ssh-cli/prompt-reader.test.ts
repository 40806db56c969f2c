import { describe, expect, it } from 'vitest';
import { PromptReader } from '../../../../src/transports/ssh-cli/prompt-reader.js';
import { TEST_SHELL } from '../../../support/ssh-cli-script.js';

/** Types a line, feeds the answer in the given pieces, and tells after which the end was seen first. */
function read(
  line: string,
  pieces: readonly string[],
  host = 'sw1',
): { output: string; prompt: string | undefined; ended: number } {
  const reader = new PromptReader(TEST_SHELL);
  reader.learn(host);
  reader.typed(line);
  let ended = -1;
  for (const [index, piece] of pieces.entries()) {
    reader.feed(piece);
    if (ended < 0 && reader.look().kind === 'prompt') ended = index;
  }
  const sight = reader.look();
  return { output: reader.output(), prompt: sight.kind === 'prompt' ? sight.prompt : undefined, ended };
}

const LONG = 'switchport trunk allowed vlan 10,20,30,40,50,60,70,80,90,100,110,120,130';

describe('a command and its answer', () => {
  it.each([
    { name: 'plain', line: 'show clock', text: 'show clock\r\n10:00\r\nsw1#', output: '10:00' },
    { name: 'no output', line: 'end', text: 'end\r\nsw1#', output: '' },
    { name: 'LF only', line: 'show clock', text: 'show clock\n10:00\nsw1#', output: '10:00' },
    { name: 'CR CR LF', line: 'show clock', text: 'show clock\r\r\n10:00\r\r\nsw1#', output: '10:00' },
    { name: 'a configuration prompt', line: 'vlan 10', text: 'vlan 10\r\nsw1(config-vlan)#', output: '' },
    { name: 'blank lines around', line: 'show x', text: 'show x\r\n\r\na\r\n\r\nb\r\n\r\nsw1#', output: '\na\n\nb' },
    { name: 'a prompt with a blank behind', line: 'show x', text: 'show x\r\na\r\nsw1# ', output: 'a' },
    { name: 'wrapped with CR LF', line: LONG, text: `${LONG.slice(0, 40)}\r\n${LONG.slice(40)}\r\nsw1#`, output: '' },
    { name: 'wrapped with blank CR', line: LONG, text: `${LONG.slice(0, 40)} \r${LONG.slice(40)}\r\nsw1#`, output: '' },
    {
      name: 'wrapped with a character twice',
      line: LONG,
      text: `${LONG.slice(0, 40)}${LONG[40]}\r${LONG.slice(40)}\r\nsw1#`,
      output: '',
    },
    {
      name: 'wrapped with backspaces',
      line: LONG,
      text: `${LONG.slice(0, 40)} \b${LONG.slice(40)}\r\nsw1#`,
      output: '',
    },
    {
      name: 'drawn anew',
      line: 'show clock',
      text: 'show clo\b\b\b\b\b\b\b\bshow clock\r\n10:00\r\nsw1#',
      output: '10:00',
    },
    { name: 'scrolled', line: LONG, text: `${LONG.slice(0, 40)}\rsw1#$${LONG.slice(25)}\r\nsw1#`, output: '' },
    {
      name: 'coloured',
      line: 'show x',
      text: '\u001b[1mshow x\u001b[0m\r\n\u001b[31ma\u001b[0m\r\n\u001b[32msw1#\u001b[0m',
      output: 'a',
    },
    { name: 'an old prompt first', line: 'show x', text: '\r\nsw1#show x\r\na\r\nsw1#', output: 'a' },
    {
      name: 'a log message first',
      line: 'show x',
      text: '\r\n%LINK-3-UPDOWN: up\r\nsw1#show x\r\na\r\nsw1#',
      output: 'a',
    },
    {
      name: 'another prompt inside',
      line: 'show x',
      text: 'show x\r\nfoo#\r\nfoo(config)#\r\na\r\nsw1#',
      output: 'foo#\nfoo(config)#\na',
    },
    {
      name: 'its own prompt within a line',
      line: 'show x',
      text: 'show x\r\n see sw1# there\r\nsw1#',
      output: ' see sw1# there',
    },
    { name: 'a new name', line: 'hostname core-9', text: 'hostname core-9\r\ncore-9(config)#', output: '' },
    { name: 'the name taken away', line: 'no hostname', text: 'no hostname\r\nSwitch(config)#', output: '' },
  ])('$name', ({ line, text, output }) => {
    const bytes = [...text];
    expect(read(line, [text])).toMatchObject({ output, ended: 0 });
    expect(read(line, bytes).output).toBe(output);
    // Fed byte by byte, the end is seen at the last bytes and not before.
    expect(bytes.length - read(line, bytes).ended).toBeLessThanOrEqual(6);
  });

  it('keeps the end of the echo apart from a command that another one ends with', () => {
    expect(read('no vlan 10', ['vlan 10\r\nsw1#no vlan 10\r\nsw1#']).output).toBe('');
  });

  it('waits while another host seems to prompt at the very end', () => {
    expect(read('show x', ['show x\r\na\r\nfoo#']).prompt).toBeUndefined();
  });

  it('knows a host name that configuration prompts cut', () => {
    const host = 'a-very-long-host-name-indeed';
    const text = `vlan 10\r\n${host.slice(0, 20)}(config-vlan)#`;
    expect(read('vlan 10', [text], host).prompt).toBe(`${host.slice(0, 20)}(config-vlan)#`);
  });

  it('keeps the whole name once it has seen the cut one', () => {
    const host = 'a-very-long-host-name-indeed';
    const reader = new PromptReader(TEST_SHELL);
    reader.learn(host);
    reader.learn(host.slice(0, 20));
    reader.typed('end');
    reader.feed(`end\r\n${host}#`);
    expect(reader.look().kind).toBe('prompt');
  });

  it('takes nothing for an answer before the echo', () => {
    expect(read('show x', ['sw1#', '\r\nsw1#']).prompt).toBeUndefined();
  });
});

describe('questions', () => {
  function asked(text: string): PromptReader {
    const reader = new PromptReader(TEST_SHELL);
    reader.learn('sw1');
    reader.typed('reload');
    reader.feed(text);
    return reader;
  }

  it('are seen at the end only', () => {
    expect(asked('reload\r\nProceed? [confirm]').asks(/\[confirm\] ?$/)).toBe(true);
    expect(asked('reload\r\nProceed? [confirm] yes').asks(/\[confirm\]/)).toBe(false);
    expect(asked('reload? [confirm]').asks(/\[confirm\] ?$/)).toBe(false);
  });

  it('are not seen twice, and the echo of the reply is not output', () => {
    const reader = asked('reload\r\nFile name [x]? ');
    reader.answered('y');
    expect(reader.asks(/\? ?$/)).toBe(false);
    reader.feed('y\r\ndone\r\nsw1#');
    expect(reader.look().kind).toBe('prompt');
    expect(reader.output()).toBe('File name [x]? \ndone');
  });
});

describe('a pager', () => {
  it('is not part of the output', () => {
    const reader = new PromptReader(TEST_SHELL);
    reader.learn('sw1');
    reader.typed('show x');
    for (const byte of 'show x\r\nline 1\r\n --More-- ') reader.feed(byte);
    expect(reader.look().kind).toBe('pager');
    reader.dropPager();
    expect(reader.look().kind).toBe('busy');
    for (const byte of `\r${' '.repeat(10)}\r line 2\r\nsw1#`) reader.feed(byte);
    expect(reader.look().kind).toBe('prompt');
    expect(reader.output()).toBe('line 1\n line 2');
  });
});
