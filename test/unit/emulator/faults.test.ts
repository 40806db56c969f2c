import { describe, expect, it } from 'vitest';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { toyBox } from './toy.js';

function typed(faults: readonly Fault[], ...lines: string[]) {
  const box = toyBox();
  const terminal = withFaults(box, faults).terminal();
  terminal.enter('configure');
  const printed = lines.map((line) => terminal.enter(line));
  return { notes: box.device.notes, printed, fate: terminal.fate?.(), prompt: terminal.prompt() };
}

describe('withFaults', () => {
  it('changes nothing where nothing strikes', () => {
    expect(typed([{ kind: 'lie', at: /never/ }], 'note a')).toMatchObject({
      notes: ['a'],
      printed: [''],
      fate: undefined,
    });
  });

  it.each<{ fault: Fault; notes: string[]; printed: string[] }>([
    { fault: { kind: 'refuse', at: /note b/, words: '% No.' }, notes: ['a', 'c'], printed: ['', '% No.\n', ''] },
    { fault: { kind: 'refuse', at: 3, words: '% No.' }, notes: ['a', 'c'], printed: ['', '% No.\n', ''] },
    { fault: { kind: 'lie', at: /^note/ }, notes: [], printed: ['', '', ''] },
    { fault: { kind: 'lie', at: /^note/, times: 1 }, notes: ['b', 'c'], printed: ['', '', ''] },
    { fault: { kind: 'lie', at: /^note/, skip: 1, times: 1 }, notes: ['a', 'c'], printed: ['', '', ''] },
    { fault: { kind: 'garbage', at: /b/, text: '*log*\n' }, notes: ['a', 'b', 'c'], printed: ['', '*log*\n', ''] },
    {
      fault: { kind: 'also', at: /b/, lines: ['configure', 'note z'] },
      notes: ['a', 'b', 'z', 'c'],
      printed: ['', '', ''],
    },
  ])('$fault.kind at $fault.at', ({ fault, notes, printed }) => {
    expect(typed([fault], 'note a', 'note b', 'note c')).toMatchObject({ notes, printed });
  });

  it.each([
    { effect: true, notes: ['a'] },
    { effect: false, notes: [] },
  ])('breaks the connection, the line taking effect or not ($effect)', ({ effect, notes }) => {
    expect(typed([{ kind: 'drop', at: /a/, effect }], 'note a')).toMatchObject({ notes, fate: { kind: 'drop' } });
    expect(typed([{ kind: 'hang', at: /a/, effect }], 'note a', 'note b')).toMatchObject({
      notes,
      fate: { kind: 'hang' },
    });
  });

  it('answers late', () => {
    expect(typed([{ kind: 'slow', at: /a/, milliseconds: 7 }], 'note a').fate).toEqual({
      kind: 'delay',
      milliseconds: 7,
    });
    expect(typed([{ kind: 'slow', at: /a/, milliseconds: 7 }], 'note a', 'note b').fate).toBeUndefined();
  });

  it('counts over all dialogues, and anew after a reboot', () => {
    const box = toyBox();
    const faulty = withFaults(box, [{ kind: 'refuse', at: 2, words: 'No.' }]);
    expect(faulty.terminal().enter('show notes')).toBe('');
    expect(faulty.terminal().enter('show notes')).toBe('No.\n');
    expect(faulty.terminal().enter('show notes')).toBe('');
    faulty.reboot();
    expect([faulty.terminal().enter('show notes'), faulty.terminal().enter('show notes')]).toEqual(['', 'No.\n']);
  });

  it.each<{ fault: Fault; result: object }>([
    { fault: { kind: 'refuse', at: 1, words: 'no' }, result: { stdout: '', stderr: 'no\n', exitCode: 1 } },
    { fault: { kind: 'lie', at: 1 }, result: { stdout: '', stderr: '', exitCode: 0 } },
    { fault: { kind: 'hang', at: 1, effect: true }, result: { stdout: 'x:in\n', fate: { kind: 'hang' } } },
    { fault: { kind: 'garbage', at: 1, text: '?' }, result: { stdout: 'x:in\n?' } },
  ])('strikes single commands too: $fault.kind', ({ fault, result }) => {
    expect(withFaults(toyBox(), [fault]).exec('x', 'in')).toMatchObject(result);
  });
});
