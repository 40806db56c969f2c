import { entryMatter } from '../../model/acl-diff.js';
import { type Change, changeId } from '../../model/change.js';
import type { Objection } from '../driver.js';
import { FAMILIES } from './acl-state.js';
import { isLost } from './acl-tree.js';
import { placeName } from './ports.js';

/** What speaks against changes of filters and of what is bound. */
export function aclObjections(changes: readonly Change[], config: readonly string[]): readonly Objection[] {
  return changes.flatMap((change) => {
    const found = why(change, config);
    if (found === undefined) return [];
    const { code = 'NETCTL_PLAN_UNSUPPORTED', message, hint } = found;
    return [{ code, message, hint, allowedBy: undefined, change: changeId(change) }];
  });
}

type Why = Pick<Objection, 'message' | 'hint' | 'code'>;

function why(change: Change, config: readonly string[]): Why | undefined {
  if (change.kind === 'acl') return whyList(change, config);
  return change.kind === 'acl_binding' ? whyBinding(change, config) : undefined;
}

function whyList({ before, after }: Extract<Change, { kind: 'acl' }>, config: readonly string[]): Why | undefined {
  const { name, family } = before ?? after ?? { name: '', family: 'ipv4' };
  const word = FAMILIES.find(([one]) => one === family)?.[1] ?? '';
  const own = `/configuration/firewall/family/${word}/filter[name=${name}]`;
  const off = config.find((line) => line.startsWith(`inactive: ${own}`));
  if (off !== undefined) {
    return { message: `the filter ${name} holds what is deactivated: ${off}`, hint: 'Delete or activate that first.' };
  }
  const stay = new Set((after?.entries ?? []).map(entryMatter));
  const lost = (before?.entries ?? []).find((entry) => isLost(entry) && !stay.has(entryMatter(entry)));
  const setting = after === undefined ? before?.settings[0] : undefined;
  if (lost !== undefined || setting !== undefined) {
    const what = lost === undefined ? setting : 'text' in lost ? lost.text : '';
    return {
      message: `the filter ${name} would lose what netctl could not write again: ${what}`,
      hint: 'Keep it, or take it out on the device first.',
    };
  }
  const fragments = after?.entries.some((entry) => entry.type === 'rule' && entry.rule.fragments) === true;
  if (family !== 'ipv6' || !fragments) return undefined;
  return { message: `filters of IPv6 cannot tell fragments, as ${name} would`, hint: 'Leave `fragments` out.' };
}

const UNIT =
  /^\/configuration\/interfaces\/interface\[name=(?<name>[^\]]{1,64})\]\/unit\[name=(?<unit>\d{1,10})\]\/family\/(?<word>inet6?)(?:\/|$)(?<rest>.*)/;

/** A filter of packets stands at an interface with addresses of the family; what is there in a list is no single filter. */
function whyBinding(
  { before, after }: Extract<Change, { kind: 'acl_binding' }>,
  config: readonly string[],
): Why | undefined {
  const { place, family, direction } = after ?? before ?? { place: undefined, family: undefined, direction: undefined };
  if (place?.kind !== 'interface') return undefined;
  const word = FAMILIES.find(([one]) => one === family)?.[1];
  const lines = config.flatMap((line) => {
    const found = UNIT.exec(line)?.groups;
    const here = found !== undefined && placeName(found['name'] ?? '', found['unit'] ?? '') === place.name;
    return here && found['word'] === word ? [found['rest'] ?? ''] : [];
  });
  if (lines.length === 0) {
    return {
      code: 'NETCTL_PLAN_PLACE_MISSING',
      message: `a filter would be bound to ${place.name}, which has no family ${word}`,
      hint: 'Name an interface of a VLAN (irb.10) or a routed one.',
    };
  }
  const list = `filter/${direction === 'in' ? 'input' : 'output'}-list`;
  if (!lines.some((rest) => rest.startsWith(list))) return undefined;
  return { message: `${place.name} has a list of filters already (${list})`, hint: 'Change that on the device.' };
}
