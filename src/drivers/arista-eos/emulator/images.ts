import type { Image } from '../../../emulator/device.js';
import type { Reply } from '../../../transports/transport.js';

const VERSION = '4.30.1F';
const MODEL = 'DCS-7050SX3-48YC8-F';

/** The files of a switch fresh out of the box but for its name. */
export function factoryImage(name: string, ports: readonly string[]): Image {
  const running = [
    '! Command: show running-config',
    `! device: ${name} (${MODEL}, EOS-${VERSION})`,
    '!',
    `! boot system flash:/EOS-${VERSION}.swi`,
    '!',
    'transceiver qsfp default-mode 4x10G',
    '!',
    'service routing protocols model ribd',
    '!',
    `hostname ${name}`,
    '!',
    'spanning-tree mode mstp',
    '!',
    ...ports.flatMap((port) => [`interface ${port}`, '!']),
    'interface Management1',
    '!',
    'no ip routing',
    '!',
    'end',
    '',
  ].join('\n');
  return { 'running-config': running, 'startup-config': running, version: versionText() };
}

function versionText(): string {
  return [
    `Arista ${MODEL}`,
    'Hardware version: 11.00',
    'Serial number: JPE00000000',
    'Hardware MAC address: 0200.0000.0100',
    'System MAC address: 0200.0000.0100',
    '',
    `Software image version: ${VERSION}`,
    'Architecture: x86_64',
    `Internal build version: ${VERSION}-00000000.4301F`,
    'Internal build ID: 00000000-0000-0000-0000-000000000000',
    'Image format version: 3.0',
    'Image optimization: Strata-4GB',
    '',
    'Uptime: 0 hours and 0 minutes',
    'Total memory: 8098984 kB',
    'Free memory: 5683840 kB',
    '',
  ].join('\n');
}

/** The commands whose answers make up an image, by what may be left of each word. */
const SOURCES: readonly (readonly [file: string, pattern: RegExp])[] = [
  ['version', /^sh\w* ver\w*(?: *\| *json)?$/i],
  ['running-config', /^sh\w* run\S*(?: all)?$/i],
  ['startup-config', /^sh\w* st\S*$/i],
];

/** The files behind what a device has answered. */
export function imageOf(replies: readonly Reply[]): Image {
  const image: Record<string, string> = {};
  for (const reply of replies) {
    const source = SOURCES.find(([, pattern]) => pattern.test(reply.op.line.trim()));
    if (source === undefined || reply.output.startsWith('% ')) continue;
    image[source[0]] = `${reply.output}\n`;
  }
  return image;
}
