import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { Image } from '../../../emulator/device.js';
import type { Reply } from '../../../transports/transport.js';
import { readConfig } from './device.js';
import { versionText } from './version.js';
import { readVtp } from './vtp.js';

/** The files of a switch fresh out of the box but for its name and transparent VTP, which keeps its VLANs to itself. */
export function factoryImage(name: string, ports: readonly string[]): Image {
  const running = [
    '!',
    'version 15.2',
    'service timestamps log datetime msec',
    '!',
    `hostname ${name}`,
    '!',
    'vtp mode transparent',
    '!',
    'spanning-tree mode rapid-pvst',
    'vlan internal allocation policy ascending',
    '!',
    ...ports.flatMap((port) => [`interface ${port}`, '!']),
    'interface Vlan1',
    ' no ip address',
    '!',
    'end',
    '',
  ].join('\n');
  return {
    'running-config': running,
    'startup-config': running,
    version: versionText({ name, version: '15.2(4)E10', ports: ports.length }),
  };
}

/** The commands whose answers make up an image, by what may be left of each word. */
const SOURCES: readonly (readonly [file: string, pattern: RegExp])[] = [
  ['version', /^sh\w* ver\w*$/i],
  ['running-config', /^(?:sh\w* run\S*|more system:running-config)$/i],
  ['startup-config', /^sh\w* st\S*$/i],
  ['vtp-status', /^sh\w* vtp st\w*$/i],
  ['vlans', /^sh\w* vlan( br\w*)?$/i],
  ['switchport', /^sh\w* int\w* sw\w*(?: \||$)/i],
  ['ip-lists', /^sh\w* ip ac\S*$/i],
  ['ipv6-lists', /^sh\w* ipv6 ac\S*$/i],
];

/** Answers that are no file themselves, but that a file is made of. */
const NO_FILES = new Set(['vlans', 'switchport', 'ip-lists', 'ipv6-lists']);

/** The files behind what a device has answered; the VLANs of a VTP server or client come from `show vlan`. */
export function imageOf(replies: readonly Reply[]): Image {
  const found = new Map<string, string>();
  for (const reply of replies) {
    const source = SOURCES.find(([, pattern]) => pattern.test(reply.op.line.trim()));
    if (source !== undefined) found.set(source[0], `${reply.output}\n`);
  }
  const image: Record<string, string> = {};
  for (const [file, text] of found) if (!NO_FILES.has(file) && !isAbsent(file, text)) image[file] = text;
  const config = readConfig(image['running-config'] ?? '');
  const mode = readVtp(image['vtp-status'], config)?.mode;
  if (mode !== 'Transparent' && mode !== 'Off') image['vlan.dat'] = vlanDat(found.get('vlans') ?? '');
  const encapsulations = found.get('switchport');
  if (encapsulations !== undefined) image['hardware'] = hardware(encapsulations, config);
  const lists = [found.get('ip-lists') ?? '', found.get('ipv6-lists') ?? ''].filter((text) => !text.includes('% '));
  if (lists.join('').trim() !== '') image['access-lists'] = lists.join('');
  return image;
}

/** Ports know ISL where one negotiates its encapsulation, or where one was told it: elsewhere there is no such line. */
function hardware(switchport: string, config: ConfigNode): string {
  const told = config.children.some((node) => node.starting('switchport trunk encapsulation') !== undefined);
  const negotiates = /Administrative Trunking Encapsulation: *(?:negotiate|isl)/.test(switchport);
  return `trunk-encapsulation: ${told || negotiates ? 'yes' : 'no'}\n`;
}

function isAbsent(file: string, text: string): boolean {
  return file === 'startup-config' && /^\s*(?:startup-config is not present|%)/.test(text);
}

const ROW = /^(?<id>\d{1,4})\s+(?<name>\S+)\s+(?<status>active|suspended|act\/lshut|sus\/lshut)\b/;

/** The VLANs of the table as the lines that make them. */
function vlanDat(table: string): string {
  const lines: string[] = [];
  for (const line of table.split('\n')) {
    const row = ROW.exec(line)?.groups;
    if (row === undefined || row['id'] === '1') continue;
    lines.push(`vlan ${row['id']}`);
    const usual = `VLAN${row['id']?.padStart(4, '0')}`;
    if (row['name'] !== usual) lines.push(` name ${row['name']}`);
    if (row['status']?.startsWith('sus') === true) lines.push(' state suspend');
    if (row['status']?.endsWith('lshut') === true) lines.push(' shutdown');
  }
  return lines.map((line) => `${line}\n`).join('');
}
