import type { Image } from '../../../emulator/device.js';
import type { Reply } from '../../../transports/transport.js';

/** The files of a host with this name on which nothing is routed yet. */
export function factoryImage(name: string): Image {
  const text = [
    'frr version 8.4.4',
    'frr defaults traditional',
    `hostname ${name}`,
    'no ip forwarding',
    'no ipv6 forwarding',
    'service integrated-vtysh-config',
    '!',
    '',
  ].join('\n');
  return { 'running-config': text, 'startup-config': text, hostname: `${name}\n`, version: '8.4.4\n' };
}

/** The files behind what a host has answered. */
export function imageOf(replies: readonly Reply[]): Image {
  const output = (line: string): string | undefined => replies.find(({ op }) => op.line === line)?.output;
  const version = output('show version') ?? '';
  const software = /^FRRouting (?<version>\S+) \((?<host>[^)\s]+)\)/m.exec(version)?.groups;
  const running = `${output('show running-config') ?? ''}\n`;
  const daemons = output('show daemons');
  return {
    'running-config': running,
    'startup-config': running,
    ...(software !== undefined && { version: `${software['version']}\n`, hostname: `${software['host']}\n` }),
    ...(daemons !== undefined && { daemons: `${daemons.trim()}\n` }),
  };
}
