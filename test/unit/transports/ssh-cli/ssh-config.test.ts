import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EndpointRequest, resolveEndpoint } from '../../../../src/transports/ssh-cli/resolve-endpoint.js';
import { parseSshConfig } from '../../../../src/transports/ssh-cli/ssh-config.js';
import { readSshConfig } from '../../../../src/transports/ssh-cli/ssh-config-files.js';
import {
  parseJumps,
  type SshHostSettings,
  sshHostSettings,
} from '../../../../src/transports/ssh-cli/ssh-host-settings.js';
import { makeKey } from '../../../support/ssh-device.js';
import { errorOf, tempFolder } from '../../../support/ssh-endpoint.js';

const LOCAL = { name: 'ann', home: '/home/ann', env: { SSH_AUTH_SOCK: '/run/agent', KEYS: '/keys' } };

function settings(text: string, host = 'sw1', more: { user?: string; port?: number } = {}): SshHostSettings {
  return sshHostSettings(parseSshConfig(text, 'config'), { host, user: more.user, port: more.port }, LOCAL);
}

describe('what ~/.ssh/config says about a host', () => {
  it.each<[string, string, Partial<SshHostSettings>]>([
    ['nothing', '', { hostName: 'sw1', port: undefined, user: undefined, proxyJump: undefined }],
    [
      'a block',
      'Host sw1\n  HostName 10.0.0.1\n  Port 2222\n  User bob',
      { hostName: '10.0.0.1', port: 2222, user: 'bob' },
    ],
    ['another block', 'Host sw2\n  User bob', { user: undefined }],
    ['the first value counts', 'Host sw1\n  User bob\nHost *\n  User eve\n', { user: 'bob' }],
    ['before any block', 'User bob\nHost sw1\n  User eve\n', { user: 'bob' }],
    ['patterns', 'Host sw? !sw2\n  User bob', { user: 'bob' }],
    ['a negation', 'Host sw* !sw1\n  User bob', { user: undefined }],
    ['any case, equals sign', 'HOST sw1\n  hostname=10.0.0.1', { hostName: '10.0.0.1' }],
    ['%h in HostName', 'Host sw1\n  HostName %h.lab.example', { hostName: 'sw1.lab.example' }],
    ['comments', '# c\nHost sw1 # c\n  User bob # c\n', { user: 'bob' }],
    ['Match all', 'Match all\n  User bob', { user: 'bob' }],
    ['Match host', 'Host sw1\n HostName 10.0.0.1\nMatch host 10.0.*\n  User bob', { user: 'bob' }],
    ['Match originalhost', 'Match originalhost sw1,sw2\n  User bob', { user: 'bob' }],
    ['Match with a negation', 'Match !originalhost sw1\n  User bob', { user: undefined }],
    ['Match of the local user', 'Match localuser ann\n  Port 99', { port: 99 }],
    ['Match exec is passed over', 'Match exec "touch /nowhere/x"\n  User bob', { user: undefined }],
    [
      'identity files',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how ssh_config writes a variable
      'Host sw1\n  IdentityFile ~/.ssh/%r@%h\n  IdentityFile ${KEYS}/%n\n  User bob\n  HostName 10.0.0.1',
      { identityFiles: ['/home/ann/.ssh/bob@10.0.0.1', '/keys/sw1'] },
    ],
    ['no identity file', 'IdentityFile none', { identityFiles: [] }],
    ['known hosts', 'UserKnownHostsFile ~/.ssh/kh /etc/kh', { knownHostsFiles: ['/home/ann/.ssh/kh', '/etc/kh'] }],
    ['an agent by variable', 'IdentityAgent SSH_AUTH_SOCK', { identityAgent: '/run/agent' }],
    ['an agent by path', 'IdentityAgent ~/agent.%u', { identityAgent: '/home/ann/agent.ann' }],
    ['no agent', 'IdentityAgent none', { identityAgent: 'none' }],
    ['identities only', 'IdentitiesOnly yes', { identitiesOnly: true }],
    ['a time limit', 'ConnectTimeout 7', { connectTimeout: 7 }],
    ['an alias', 'HostKeyAlias core', { hostKeyAlias: 'core' }],
    [
      'one algorithm more',
      'HostKeyAlgorithms +ssh-rsa',
      { hostKeyAlgorithms: expect.arrayContaining(['ssh-ed25519', 'ssh-rsa']) },
    ],
    [
      'exact algorithms',
      'HostKeyAlgorithms rsa-sha2-512,ssh-ed25519,sk-x',
      { hostKeyAlgorithms: ['rsa-sha2-512', 'ssh-ed25519'] },
    ],
    ['algorithms away', 'HostKeyAlgorithms -ecdsa-*,rsa-*', { hostKeyAlgorithms: ['ssh-ed25519'] }],
    [
      'jump hosts',
      'ProxyJump a,bob@b:2222,ssh://c',
      {
        proxyJump: [
          { host: 'a', user: undefined, port: undefined },
          { host: 'b', user: 'bob', port: 2222 },
          { host: 'c', user: undefined, port: undefined },
        ],
      },
    ],
    ['no jump host', 'Host sw1\n ProxyJump none\nHost *\n ProxyJump a', { proxyJump: [] }],
  ])('%s', (_name, text, expected) => {
    expect(settings(text)).toMatchObject(expected);
  });

  it('asks Match user with the user that is already decided', () => {
    expect(settings('Match user bob\n  Port 99', 'sw1', { user: 'bob' }).port).toBe(99);
  });

  it.each([
    ['Port many', 'Port is "many"'],
    ['ProxyJump a b c', 'no jump host'],
    ['ConnectTimeout -1', 'ConnectTimeout is "-1"'],
  ])('refuses %s', async (text, words) => {
    const error = await errorOf(Promise.resolve().then(() => settings(text)));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_CONFIG', message: expect.stringContaining(words) });
  });

  it.each(['User "bob\n', 'Match host\n'])('names the file that cannot be read: %j', async (text) => {
    const error = await errorOf(Promise.resolve().then(() => parseSshConfig(text, '/home/ann/.ssh/config')));
    expect(error).toMatchObject({
      code: 'NETCTL_SSH_CONFIG',
      message: expect.stringContaining('/home/ann/.ssh/config'),
    });
  });
});

it.each([
  ['[2001:db8::1]:2222', { host: '2001:db8::1', port: 2222 }],
  ['bob@[2001:db8::1]', { host: '2001:db8::1', user: 'bob' }],
])('reads the jump host %s', (text, expected) => {
  expect(parseJumps(text)).toMatchObject([expected]);
});

describe('files', () => {
  it('are read with those they include, in their places', async () => {
    const home = await tempFolder();
    await mkdir(join(home, '.ssh/config.d'), { recursive: true });
    await writeFile(join(home, '.ssh/config.d/10-sw1'), 'Host sw1\n  User from-10\n');
    await writeFile(join(home, '.ssh/config.d/20-sw1'), 'Host sw1\n  User from-20\n  Port 20\n');
    await writeFile(join(home, '.ssh/only-sw2'), 'HostName only-sw2\n');
    const text = 'Include config.d/* missing\nHost sw2\n  Include ~/.ssh/only-sw2\nHost *\n  User last\n';
    await writeFile(join(home, '.ssh/config'), text);
    const lines = await readSshConfig([join(home, '.ssh/config'), join(home, 'none')], home);
    const about = (host: string): SshHostSettings =>
      sshHostSettings(lines, { host, user: undefined, port: undefined }, LOCAL);
    expect(about('sw1')).toMatchObject({ user: 'from-10', port: 20, hostName: 'sw1' });
    expect(about('sw2')).toMatchObject({ user: 'last', hostName: 'only-sw2' });
  });

  it('that include each other are an error', async () => {
    const home = await tempFolder();
    await mkdir(join(home, '.ssh'));
    await writeFile(join(home, '.ssh/config'), 'Include config\n');
    expect(await errorOf(readSshConfig([join(home, '.ssh/config')], home))).toMatchObject({
      code: 'NETCTL_SSH_CONFIG',
    });
  });
});

describe('an endpoint', () => {
  const REQUEST: EndpointRequest = {
    name: 'sw1',
    hostname: 'sw1',
    proxyJump: [],
    hostKeyPolicy: 'strict',
    legacy: false,
    timeouts: { login: 30, command: 60 },
  };

  it('is made of what is asked for and what the configuration says', async () => {
    const config = parseSshConfig(
      'Host sw1\n HostName 10.0.0.1\n User bob\n Port 2222\n ProxyJump b2\nHost b2\n HostName 10.0.0.2\n ProxyJump eve@b1:99\n',
      'config',
    );
    const endpoint = await resolveEndpoint({ ...REQUEST, username: 'ann', password: 'pw' }, config, LOCAL);
    expect(endpoint).toMatchObject({
      host: '10.0.0.1',
      port: 2222,
      login: { username: 'ann', password: 'pw', agent: '/run/agent' },
      jumps: [
        { host: 'b1', port: 99, login: { username: 'eve' } },
        { host: '10.0.0.2', port: 22, login: { username: 'ann' } },
      ],
      timeouts: { connect: 15, login: 30, command: 60 },
    });
    // The device's password is not the jump host's to know.
    expect(endpoint.jumps.map(({ login }) => login.password)).toEqual([undefined, undefined]);
  });

  it('takes the jump hosts of the inventory before those of the configuration', async () => {
    const config = parseSshConfig('ProxyJump other\nHost j1\n Port 99\n', 'config');
    const endpoint = await resolveEndpoint(
      { ...REQUEST, proxyJump: ['j1', 'bob@j2'] },
      parseSshConfig('Host j1\n Port 99\n', 'c'),
      LOCAL,
    );
    expect(endpoint.jumps).toMatchObject([
      { host: 'j1', port: 99 },
      { host: 'j2', port: 22, login: { username: 'bob' } },
    ]);
    expect((await errorOf(resolveEndpoint(REQUEST, config, LOCAL))).message).toContain('circle');
  });

  it.each([
    ['', undefined, ['/home/ann/.ssh/known_hosts', expect.any(String), '/etc/ssh/ssh_known_hosts', expect.any(String)]],
    ['UserKnownHostsFile ~/kh', undefined, ['/home/ann/kh', '/etc/ssh/ssh_known_hosts', expect.any(String)]],
    ['UserKnownHostsFile ~/kh', '/site/kh', ['/site/kh']],
    // The system's file must not become the one that new keys are written to.
    ['UserKnownHostsFile none', undefined, []],
  ])('knows hosts from %j and %j', async (text, knownHosts, files) => {
    const endpoint = await resolveEndpoint({ ...REQUEST, knownHosts }, parseSshConfig(text, 'config'), LOCAL);
    expect(endpoint.hostKeys.files).toEqual(files);
  });

  it('reads the first private key there is', async () => {
    const home = await tempFolder();
    const key = makeKey().private;
    await writeFile(join(home, 'key'), key);
    const config = parseSshConfig('IdentityFile ~/missing\nIdentityFile ~/key\nIdentitiesOnly yes\n', 'config');
    const endpoint = await resolveEndpoint(REQUEST, config, { ...LOCAL, home });
    expect(endpoint.login.privateKey).toBe(key);
    expect(endpoint.login.agent).toBeUndefined();
  });
});
