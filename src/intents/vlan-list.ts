import type { Path } from '../documents/located.js';
import { MAX_VLAN, MIN_VLAN, NO_VLANS, parseVlanSet, unite, type VlanSet, vlanSetOf } from '../model/vlan-set.js';
import type { Findings } from './findings.js';

/** The ids in `10`, `10,20,100-105` or `[10, 20, 100-105]`; what is none is reported at its own place and left out. */
export function readVlanList(value: unknown, path: Path, findings: Findings): VlanSet {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown, index) => readVlanList(item, [...path, index], findings))
      .reduce((all, one) => unite(all, one), NO_VLANS);
  }
  if (typeof value === 'number') {
    if (isVlanId(value)) return vlanSetOf(value);
  } else if (typeof value === 'string') {
    const set = parseVlanSet(value);
    if (set !== undefined) return set;
  }
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message: vlanListProblem(value) });
  return NO_VLANS;
}

export function isVlanId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= MIN_VLAN && value <= MAX_VLAN;
}

/** Why a value is no list of VLANs: a range that runs backwards, an id that does not exist, or something else. */
function vlanListProblem(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  for (const part of text.split(',').map((one) => one.trim())) {
    const match = /^(?<first>\d{1,9})\s*-\s*(?<last>\d{1,9})$/.exec(part);
    const ids = match === null ? [part] : [match.groups?.['first'], match.groups?.['last']];
    const wrong = ids.find((id) => id !== undefined && /^\d{1,9}$/.test(id) && !isVlanId(Number(id)));
    if (wrong !== undefined) return `${wrong} is no VLAN id; they run from ${MIN_VLAN} to ${MAX_VLAN}.`;
    if (match !== null && Number(ids[0]) > Number(ids[1]))
      return `The range ${part} runs backwards; write ${ids[1]}-${ids[0]}.`;
  }
  return `${JSON.stringify(value)} is no list of VLANs such as 10,20,100-105.`;
}
