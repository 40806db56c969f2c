import type { Port } from '../../model/vlan.js';
import { ALL_VLANS, equalSets, subtract } from '../../model/vlan-set.js';
import { vlanListChunks } from './vlan-lists.js';

/** How a platform wants its ports told. */
export interface SwitchportLanguage {
  /** See formatVlanSet: how many ids in a row are written as a range. */
  readonly shortestRun: number;
  /** What voice VLANs are called, for example `voice`. */
  readonly voiceWord: string;
  /** True where switchport settings may be changed, and stay, while the port is routed. */
  readonly keepsSettingsWhenRouted: boolean;
}

/**
 * The lines inside an interface block that lead from one port to the other, in an order in which a trunk at no moment
 * carries a VLAN that neither its old nor its new list has, and drops none that both have.
 */
export function portLines(before: Port, after: Port, language: SwitchportLanguage): readonly string[] {
  if (before.layer === 'switched' && after.layer === 'switched') return switchedLines(before, after, language);
  if (after.layer === 'switched') return ['switchport', ...switchedLines(before, after, language)];
  if (before.layer === 'routed') return [];
  return routedLines(before, after, language);
}

/** A port that ceases to be a switch port carries no VLAN from the first line on; then it gets the lines it had. */
function routedLines(before: Port, after: Port, language: SwitchportLanguage): readonly string[] {
  const own = after.lines.filter((line) => !/^(?:no )?switchport\b/.test(line));
  if (language.keepsSettingsWhenRouted) return ['no switchport', ...switchedLines(before, after, language), ...own];
  // Elsewhere `no switchport` erases the settings; only where some stood on the routed port do they have to be restored.
  const kept = after.lines.some((line) => line.startsWith('switchport '));
  return [...(kept ? switchedLines(before, after, language) : []), 'no switchport', ...own];
}

function switchedLines(before: Port, after: Port, language: SwitchportLanguage): readonly string[] {
  const part = partsOf(before, after, language);
  const wasTrunk = mayTrunk(before);
  if (mayTrunk(after)) {
    // Gets all that a trunk has before it becomes one; what it was as an access port moves once that no longer counts.
    if (!wasTrunk) {
      return [...part.encapsulation, ...part.native, ...part.list, ...part.mode, ...part.access, ...part.voice];
    }
    const moved = [...part.added, ...part.native, ...part.removed, ...part.mode];
    return after.mode === 'trunk'
      ? [...part.encapsulation, ...moved, ...part.access, ...part.voice]
      : [...moved, ...part.encapsulation, ...part.access, ...part.voice];
  }
  return [...part.access, ...part.voice, ...part.mode, ...part.native, ...part.list, ...part.encapsulation];
}

/** A port that negotiates may be a trunk at this moment. */
function mayTrunk(port: Port): boolean {
  return port.mode !== 'access' && port.mode !== 'other';
}

function partsOf(before: Port, after: Port, language: SwitchportLanguage) {
  return {
    mode: before.mode === after.mode ? [] : modeLines(after),
    access: before.accessVlan === after.accessVlan ? [] : [accessLine(after.accessVlan)],
    voice: before.voiceVlan === after.voiceVlan ? [] : [voiceLine(after.voiceVlan, language)],
    native: before.nativeVlan === after.nativeVlan ? [] : [nativeLine(after.nativeVlan)],
    encapsulation: before.encapsulation === after.encapsulation ? [] : [encapsulationLine(after)],
    ...listParts(before, after, language),
  };
}

/** `list` is for a port that is no trunk now; `added` and `removed` move a list that may be carrying traffic. */
function listParts(before: Port, after: Port, { shortestRun }: SwitchportLanguage) {
  const line = 'switchport trunk allowed vlan';
  if (equalSets(before.allowed, after.allowed)) return { list: [], added: [], removed: [] };
  const list = wholeList(after, line, shortestRun);
  // A port that only negotiates gets its first list in one line: that moves straight from all to the list.
  const isFirst = before.mode !== 'trunk' && equalSets(before.allowed, ALL_VLANS) && after.allowed.length > 0;
  if (isFirst && list.length === 1) return { list, added: list, removed: [] };
  const chunks = (set: Port['allowed'], word: string) =>
    vlanListChunks(set, shortestRun).map((chunk) => `${line} ${word} ${chunk}`);
  const added = chunks(subtract(after.allowed, before.allowed), 'add');
  const removed = chunks(subtract(before.allowed, after.allowed), 'remove');
  return { list, added, removed };
}

function wholeList(after: Port, line: string, shortestRun: number): readonly string[] {
  if (equalSets(after.allowed, ALL_VLANS)) return [`no ${line}`];
  if (after.allowed.length === 0) return [`${line} none`];
  return vlanListChunks(after.allowed, shortestRun).map((chunk, index) =>
    index === 0 ? `${line} ${chunk}` : `${line} add ${chunk}`,
  );
}

function modeLines(after: Port): readonly string[] {
  return after.mode === 'other' ? [] : [`switchport mode ${after.mode.replace('-', ' ')}`];
}

function accessLine(vlan: number | undefined): string {
  return vlan === undefined || vlan === 1 ? 'no switchport access vlan' : `switchport access vlan ${vlan}`;
}

function voiceLine(vlan: number | undefined, { voiceWord }: SwitchportLanguage): string {
  return vlan === undefined ? `no switchport ${voiceWord} vlan` : `switchport ${voiceWord} vlan ${vlan}`;
}

function nativeLine(vlan: number | undefined): string {
  if (vlan === undefined) return 'switchport trunk native vlan tag';
  return vlan === 1 ? 'no switchport trunk native vlan' : `switchport trunk native vlan ${vlan}`;
}

function encapsulationLine(after: Port): string {
  return after.encapsulation === undefined
    ? 'no switchport trunk encapsulation'
    : `switchport trunk encapsulation ${after.encapsulation}`;
}

/** True for a line after which the link is down or renegotiated for a moment. */
export function isDisruptive(line: string): boolean {
  return /^(?:no )?switchport$|^switchport (?:mode|trunk encapsulation) /.test(line);
}
