import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionCommand } from '../../../src/report/completion/command.js';
import { completionScript } from '../../../src/report/completion/script.js';

const COMMANDS: readonly CompletionCommand[] = [
  {
    words: 'apply-vlan',
    summary: "Make devices' VLANs",
    argument: [],
    flags: [
      { name: 'file', char: 'f', summary: 'Plan [a file]', value: 'file' },
      { name: 'inventory', char: 'i', summary: 'Folder', value: 'folder' },
      { name: 'save', char: undefined, summary: 'Save', value: ['always', 'never'] },
      { name: 'yes', char: 'y', summary: 'Do not ask', value: 'none' },
    ],
  },
  { words: 'inventory list', summary: 'List', argument: [], flags: [] },
  { words: 'inventory check', summary: 'Check', argument: [], flags: [] },
  { words: 'completion', summary: 'Print', argument: ['bash', 'zsh'], flags: [] },
];

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'netctl-completion-'));
  writeFileSync(join(dir, 'plan.yaml'), '');
  for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(join(dir, shell), completionScript(shell, COMMANDS));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe.skipIf(!existsSync('/bin/bash'))('bash', () => {
  function complete(...words: readonly string[]): readonly string[] {
    const array = words.map((word) => `'${word}'`).join(' ');
    const script = `source ./bash; COMP_WORDS=(netctl ${array}); COMP_CWORD=${words.length}; _netctl; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync('/bin/bash', ['--norc', '-c', script], { cwd: dir, encoding: 'utf8' });
    return output.split('\n').filter((line) => line !== '');
  }

  it.each([
    [[''], ['apply-vlan', 'inventory', 'completion']],
    [['ap'], ['apply-vlan']],
    [
      ['inventory', ''],
      ['list', 'check'],
    ],
    [
      ['apply-vlan', '--'],
      ['--file', '--inventory', '--save', '--yes'],
    ],
    [['apply-vlan', '-f', 'plan.yaml', '--y'], ['--yes']],
    [['apply-vlan', '-f', 'pl'], ['plan.yaml']],
    [
      ['apply-vlan', '--save', ''],
      ['always', 'never'],
    ],
    [['completion', 'b'], ['bash']],
    [['nosuch', ''], []],
  ])('%j', (typed, expected) => {
    const offered = complete(...typed);
    expect([...offered].sort()).toEqual([...expected].sort());
  });
});

it.each([
  ['zsh', '/usr/bin/zsh'],
  ['fish', '/usr/bin/fish'],
])('%s reads its script where it is installed', (shell, program) => {
  if (!existsSync(program)) return;
  execFileSync(program, ['-n', shell], { cwd: dir });
});

it('quotes what summaries contain', () => {
  expect(completionScript('zsh', COMMANDS)).toContain(
    "'apply-vlan:Make devices'\\''' VLANs'".replace("'\\'''", "'\\''"),
  );
  expect(completionScript('zsh', COMMANDS)).toContain('[Plan \\[a file\\]]:file:_files');
  expect(completionScript('fish', COMMANDS)).toContain("-d 'Make devices\\' VLANs'");
});
