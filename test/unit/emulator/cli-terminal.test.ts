import { describe, expect, it } from 'vitest';
import { toyBox } from './toy.js';

describe('CliTerminal', () => {
  it('greets, prompts, answers and ends', () => {
    const terminal = toyBox().terminal();
    expect([
      terminal.banner,
      terminal.prompt(),
      terminal.enter('xyz'),
      terminal.enter(''),
      terminal.enter('! hm'),
    ]).toEqual(['Welcome.\n', 'toy#', '% invalid\n', '', '']);
    expect(terminal.ended()).toBe(false);
    terminal.enter('exit');
    expect(terminal.ended()).toBe(true);
  });

  it.each([
    { key: ' ', lines: 9 },
    { key: '', lines: 1 },
    { key: 'q', lines: 0 },
  ])('shows $lines more lines for the key "$key"', ({ key, lines }) => {
    const terminal = toyBox().terminal();
    expect(terminal.enter('show lines 30').match(/\n/g)).toHaveLength(9);
    expect([terminal.prompt(), terminal.oneKey?.()]).toEqual(['--More--', true]);
    expect(terminal.enter(key).match(/\n/g) ?? []).toHaveLength(lines);
    expect(terminal.prompt()).toBe(key === 'q' ? 'toy#' : '--More--');
  });

  it.each([
    { line: 'show lines 12 | include 1', printed: 'line 1\nline 10\nline 11\nline 12\n' },
    { line: 'show lines 3 | exclude 2', printed: 'line 1\nline 3\n' },
    { line: 'show lines 3 | begin 2', printed: 'line 2\nline 3\n' },
    { line: 'show lines 3 | inc [', printed: '' },
    { line: 'show lines 3 | frob 2', printed: '% invalid\n' },
  ])('$line', ({ line, printed }) => {
    const terminal = toyBox().terminal();
    terminal.enter('length 0');
    expect(terminal.enter(line)).toBe(printed);
  });

  it('asks without echo', () => {
    const terminal = toyBox().terminal();
    expect(terminal.enter('login')).toBe('');
    expect([terminal.prompt(), terminal.echo()]).toEqual(['Password: ', false]);
    expect(terminal.enter('open')).toBe('Welcome.\n');
    expect([terminal.prompt(), terminal.echo()]).toEqual(['toy#', true]);
  });
});
