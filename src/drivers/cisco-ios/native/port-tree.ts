import type { Port } from '../../../model/vlan.js';
import { ALL_VLANS, equalSets, formatVlanSet } from '../../../model/vlan-set.js';
import { dataAt, said } from '../../../yang/read-data.js';
import type { YangData, YangValue } from '../../../yang/schema.js';
import { PORT_DEFAULTS } from '../capabilities.js';
import { type AllowedForm, portSettings, readLines, SWITCH } from './port-words.js';

/** Runs of less than three VLANs are written one by one, as the device itself does. */
const SHORTEST_RUN = 3;

/**
 * The settings of a port as `switchport-config/switchport` holds them: a setting that says what the device has already stays in
 * the device's own words. Settings of the mode that a port is not in stay with it, as the device keeps them.
 */
export function switchportData(port: Port, form: AllowedForm): YangData {
  const words = readLines(port.lines);
  const held = portSettings(words);
  const trunk = dataAt(words, SWITCH.trunk);
  const same = <K extends keyof NonNullable<typeof held>>(field: K): boolean => held?.[field] === port[field];
  const allowed =
    held !== undefined && equalSets(held.allowed, port.allowed) ? trunk['allowed'] : allowedData(port, words, form);
  const own = {
    encapsulation: same('encapsulation') ? trunk['encapsulation'] : port.encapsulation,
    native: same('nativeVlan') ? trunk['native'] : vlanData('vlan-id', port.nativeVlan, PORT_DEFAULTS.nativeVlan),
    allowed,
  };
  return said({
    [SWITCH.mode]: same('mode') ? words[SWITCH.mode] : modeData(port),
    [SWITCH.access]: same('accessVlan')
      ? words[SWITCH.access]
      : vlanData('vlan', port.accessVlan, PORT_DEFAULTS.accessVlan),
    [SWITCH.trunk]: unlessEmpty(said(own)),
    [SWITCH.voice]: same('voiceVlan') ? words[SWITCH.voice] : vlanData('vlan', port.voiceVlan, undefined),
  });
}

function modeData({ mode }: Port): YangValue | undefined {
  switch (mode) {
    case 'access':
    case 'trunk':
      return { [mode]: {} };
    case 'dynamic-desirable':
      return { dynamic: 'desirable' };
    // What a port does of which nothing is said.
    case 'dynamic-auto':
    case 'other':
      return undefined;
  }
}

function vlanData(leaf: string, vlan: number | undefined, usual: number | undefined): YangValue | undefined {
  return vlan === undefined || vlan === usual ? undefined : { vlan: { [leaf]: vlan } };
}

function allowedData({ allowed }: Port, words: YangData, form: AllowedForm): YangValue | undefined {
  if (equalSets(allowed, ALL_VLANS)) return undefined;
  const choice: YangData = allowed.length === 0 ? { none: [null] } : { vlans: formatVlanSet(allowed, SHORTEST_RUN) };
  // A list stays where the device has it.
  const there = dataAt(words, SWITCH.trunk, 'allowed');
  const place = there['vlan-v2'] === undefined && there['vlan'] === undefined ? form : undefined;
  const newer = place === undefined ? there['vlan-v2'] !== undefined : place === 'vlan-v2';
  return newer ? { 'vlan-v2': { 'vlan-choices': choice } } : { vlan: choice };
}

function unlessEmpty(data: YangData): YangData | undefined {
  return Object.keys(data).length === 0 ? undefined : data;
}
