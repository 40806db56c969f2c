import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configFiles, readConfigFile } from '../../../src/config/file.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'netctl-config-'));
  mkdirSync(join(dir, 'cwd'));
  mkdirSync(join(dir, 'home', '.config', 'netctl'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function places(env: Readonly<Record<string, string>> = {}) {
  return { cwd: join(dir, 'cwd'), home: join(dir, 'home'), env };
}

function write(path: string, text: string): void {
  writeFileSync(join(dir, path), text);
}

async function errorsIn(text: string) {
  write('cwd/netctl.yaml', text);
  try {
    await readConfigFile(places());
  } catch (thrown) {
    return errorsOf(thrown);
  }
  return [];
}

describe('which file counts', () => {
  it('none is no error', async () => {
    expect(await readConfigFile(places())).toBeUndefined();
  });

  it('the current folder goes before the personal one', async () => {
    write('home/.config/netctl/netctl.yaml', 'concurrency: 1\n');
    expect((await readConfigFile(places()))?.value).toEqual({ concurrency: 1 });
    write('cwd/netctl.yaml', 'concurrency: 2\n');
    expect((await readConfigFile(places()))?.value).toEqual({ concurrency: 2 });
  });

  it('XDG_CONFIG_HOME counts where it is an absolute path', () => {
    expect(configFiles(places({ XDG_CONFIG_HOME: '/xdg' }))[1]?.path).toBe(join('/xdg', 'netctl', 'netctl.yaml'));
    expect(configFiles(places({ XDG_CONFIG_HOME: 'xdg' }))[1]?.path).toBe(join(dir, 'home/.config/netctl/netctl.yaml'));
  });

  it('a file of comments says nothing', async () => {
    write('cwd/netctl.yaml', '# nothing yet\n');
    expect(await readConfigFile(places())).toBeUndefined();
  });
});

describe('mistakes', () => {
  it('an unknown key comes with what was likely meant, its place and its line', async () => {
    const [error] = await errorsIn('save: never\nconcurency: 4\n');
    expect(error).toMatchObject({
      code: 'NETCTL_INPUT_FIELD_UNKNOWN',
      source: { file: 'netctl.yaml', line: 2, column: 1 },
    });
    expect(`${error?.message} ${error?.hint}`).toContain('concurrency');
    expect(error?.excerpt).toContain('concurency: 4');
  });

  it.each([
    ['a value out of range', 'concurrency: 0\n', 'NETCTL_INPUT_FIELD_VALUE'],
    ['a value of another kind', 'yes: [1]\n', 'NETCTL_INPUT_FIELD_VALUE'],
    ['no map at all', '- a\n', 'NETCTL_INPUT_FIELD_VALUE'],
    ['two documents', 'yes: true\n---\nyes: false\n', 'NETCTL_CONFIG_FILE'],
    ['no YAML', 'a: [\n', 'NETCTL_INPUT_YAML'],
  ])('%s', async (_, text, code) => {
    expect((await errorsIn(text)).map((error) => error.code)).toContain(code);
  });

  it('a folder in the place of the file', async () => {
    mkdirSync(join(dir, 'cwd', 'netctl.yaml'));
    await expect(readConfigFile(places())).rejects.toMatchObject({ code: 'NETCTL_CONFIG_FILE' });
  });
});
