import { ALL_VLANS, equalSets, formatVlanSet, parseVlanSet, unite, type VlanSet } from '../../../model/vlan-set.js';

export type VlanList = { readonly ok: true; readonly set: VlanSet } | { readonly ok: false; readonly refusal: string };

/** Reads a list of VLANs as typed, or says what is wrong with it in the words of the device. */
export function readVlanList(text: string): VlanList {
  const set = /\s/.test(text) ? undefined : parseVlanSet(text);
  if (set !== undefined) return { ok: true, set };
  const strange = text.search(/[^\d,-]/);
  if (strange !== -1) {
    return rejected(`character #${strange + 1} is a non-numeric\ncharacter ('${text[strange]}').`);
  }
  let at = 0;
  for (const part of text.split(/[,-]/)) {
    at += part.length + 1;
    const sign = at > text.length ? '(EOL)' : `('${text[at - 1]}')`;
    if (Number(part) < 1 || Number(part) > 4094) {
      return rejected(`character #${at} ${sign} delimits a VLAN\nnumber which is out of the range 1..4094.`);
    }
  }
  return rejected(`character #${text.length} (EOL) delimits a VLAN\nrange which runs backwards.`);
}

function rejected(why: string): VlanList {
  return { ok: false, refusal: `Command rejected: Bad VLAN list - ${why}` };
}

const FIRST_WIDTH = 48;
const MORE_WIDTH = 44;

/**
 * The lines a trunk's allowed list is printed as: none where it is all VLANs, one, or one and as many `add` lines as the
 * width of the terminal asks for. Runs of less than three are written one by one.
 */
export function allowedLines(set: VlanSet): readonly string[] {
  if (equalSets(set, ALL_VLANS)) return [];
  const words = 'switchport trunk allowed vlan';
  if (set.length === 0) return [`${words} none`];
  const lines: string[] = [];
  let line = '';
  for (const item of formatVlanSet(set, 3).split(',')) {
    const width = lines.length === 0 ? FIRST_WIDTH : MORE_WIDTH;
    if (line === '') line = item;
    else if (line.length + 1 + item.length <= width) line += `,${item}`;
    else {
      lines.push(line);
      line = item;
    }
  }
  return [...lines, line].map((list, index) => (index === 0 ? `${words} ${list}` : `${words} add ${list}`));
}

/** The list that such lines, in any form the device accepts, come to. */
export function allowedSet(lines: readonly string[]): VlanSet {
  let set: VlanSet = ALL_VLANS;
  for (const text of lines) {
    const match = /^switchport trunk allowed vlan (?:(?<how>add|all|none)\b ?)?(?<list>\S*)$/.exec(text)?.groups;
    const list = parseVlanSet(match?.['list'] ?? '') ?? [];
    if (match?.['how'] === 'all') set = ALL_VLANS;
    else if (match?.['how'] === 'none') set = [];
    else set = match?.['how'] === 'add' ? unite(set, list) : list;
  }
  return set;
}
