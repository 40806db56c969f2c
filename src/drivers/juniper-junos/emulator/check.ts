import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isData, isEntries, type YangData } from '../../../yang/schema.js';
import { checkRouting } from './check-routing.js';
import { entries, failed, value } from './problems.js';
import { TOP } from './schema.js';

/** What the device looks at before it commits, in its words; at the end it says that the check failed. */
export function checkOut(config: YangData): readonly Problem[] {
  const names = new Set(entries(config, TOP, 'vlans', 'vlan').map((vlan) => String(vlan['name'])));
  const problems = [
    ...doubleNumbers(config),
    ...checkRouting(config),
    ...entries(config, TOP, 'interfaces', 'interface').flatMap((port) =>
      entries(port, 'unit').flatMap((unit) => checkUnit(port, unit, { names, filters: config })),
    ),
  ];
  return problems.length === 0 ? [] : [...problems, failed('configuration check-out failed')];
}

function doubleNumbers(config: YangData): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries(config, TOP, 'vlans', 'vlan').flatMap((vlan) => {
    const [id, name] = [String(vlan['vlan-id'] ?? ''), String(vlan['name'])];
    const other = seen.get(id);
    seen.set(id, name);
    if (!/^\d+$/.test(id) || other === undefined) return [];
    return [failed(`vlan-id ${id} of vlan ${name} is that of vlan ${other} already`, '[edit vlans]', name)];
  });
}

interface Known {
  readonly names: ReadonlySet<string>;
  /** The whole configuration. */
  readonly filters: YangData;
}

function checkUnit(port: YangData, unit: YangData, { names, filters }: Known): readonly Problem[] {
  const bound = ['inet', 'inet6'].flatMap((word) => unknownFilters(port, unit, { word, filters }));
  const family = value(unit, 'family', 'ethernet-switching');
  if (bound.length > 0) return bound;
  if (!isData(family)) return [];
  const place = `[edit interfaces ${String(port['name'])} unit ${String(unit['name'])} family]`;
  const given = value(family, 'vlan', 'members');
  const members = isEntries(given) ? given.map(String) : [];
  const unknown = members.filter((one) => one !== 'all' && !/^[\d-]+$/.test(one) && !names.has(one));
  const trunk = family['interface-mode'] === 'trunk';
  const bad = 'ethernet-switching';
  return [
    ...(trunk && members.length === 0
      ? [
          failed(
            'For trunk interface, please ensure either vlan members is configured or inner-vlan-id-list is configured',
            place,
            bad,
          ),
        ]
      : []),
    ...(!trunk && members.length > 1
      ? [failed(`Access interface <${String(port['name'])}.0> has more than one vlan member`, place, bad)]
      : []),
    ...unknown.map((one) => failed(`No vlan matches vlan tag ${one}`, place, bad)),
  ];
}

/** A filter that is bound must be there. */
function unknownFilters(
  port: YangData,
  unit: YangData,
  { word, filters }: { readonly word: string; readonly filters: YangData },
): readonly Problem[] {
  const known = entries(filters, TOP, 'firewall', 'family', word, 'filter').map(({ name }) => name);
  return ['input', 'output'].flatMap((side) => {
    const name = value(unit, 'family', word, 'filter', side, 'filter-name');
    if (name === undefined || known.includes(name)) return [];
    const place = `[edit interfaces ${String(port['name'])} unit ${String(unit['name'])} family ${word}]`;
    return [failed(`Referenced filter '${String(name)}' is not defined`, place, 'filter')];
  });
}
