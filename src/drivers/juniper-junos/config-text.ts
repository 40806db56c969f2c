import type { ConfigLine } from '../../model/config-line.js';
import type { Feature } from '../../model/state.js';
import type { Untold } from '../../model/untold.js';
import type { ConfigText } from '../driver.js';
import { configurationAnswer } from './config-xml.js';
import { hardeningOf } from './hardening/hardening.js';
import { WITH_BGP } from './parse.js';
import { groupsApply } from './text/inherit.js';
import { readConfigText } from './text/read-config-text.js';
import { below, type Statement, statementAt, valueAt } from './text/statement.js';
import { isSwitched, switchedFamilies } from './text/switched.js';

/** A configuration in a file, as `show configuration` prints it, with or without `| display set`. */
export const CONFIG_TEXT: ConfigText = {
  facts(text) {
    const { effective } = readConfigText(text);
    return {
      platform: 'juniper-junos',
      hostname: valueAt(effective, 'system', 'host-name')?.word ?? '',
      version: valueAt(effective, 'version')?.word ?? '',
      model: '',
      extra: { server: '', switching: switchingOf(effective), waiting: '' },
    };
  },
  replies(text) {
    const output = configurationAnswer(readConfigText(text).effective);
    return [{ op: WITH_BGP, output, prompt: undefined, exitCode: 0, stderr: '' }];
  },
  untold(text, features) {
    const { effective, problems, cutOff } = readConfigText(text);
    const more = problems.length - MOST_TOLD;
    const unread: readonly Doubt[] = [
      ...problems.slice(0, MOST_TOLD),
      ...(more > 0 ? [{ message: `${more} more lines are not understood` }] : []),
      ...(features.includes('vlan') ? otherSwitching(effective) : []),
    ];
    return [
      ...cutOff.slice(0, 1).map((message) => ({ missing: 'end', message }) as const),
      ...unread.map((one) => ({ missing: 'part', ...one }) as const),
    ];
  },
  unplannable: (text, features) => unplannable(readConfigText(text).written, features),
  hardening: (_, text) => hardeningOf(readConfigText(text).effective),
  tree: (text) => treeOf(readConfigText(text).written),
};

/** So many lines that are not understood are told one by one. */
const MOST_TOLD = 5;

type Doubt = Omit<Untold, 'missing'>;

/** By how its ports say what they are: the model is not told. */
function switchingOf(root: Statement): string {
  const older = switchedFamilies(root).some((family) => statementAt(family, 'port-mode') !== undefined);
  if (older) return 'none';
  return isSwitched(root) ? 'els' : 'none';
}

/** What of switching netctl does not read. */
function otherSwitching(root: Statement): readonly Doubt[] {
  const old = switchedFamilies(root).find((family) => statementAt(family, 'port-mode') !== undefined);
  const member = below(root, 'vlans').find((vlan) => statementAt(vlan, 'interface') !== undefined);
  const domains = statementAt(root, 'bridge-domains');
  if (old !== undefined) {
    const message =
      'the ports say `port-mode`, as switches without the enhanced layer 2 software do: VLANs and ports are not read';
    return [{ line: old.line, message }];
  }
  return [
    ...(member === undefined
      ? []
      : [{ line: member.line, message: `the VLAN ${member.word} names its ports itself, which is not read` }]),
    ...(domains === undefined ? [] : [{ line: domains.line, message: 'bridge domains are not read' }]),
  ];
}

const HIERARCHIES: Readonly<Record<Feature, readonly string[]>> = {
  vlan: ['interfaces', 'vlans'],
  acl: ['interfaces', 'firewall'],
  bgp: ['protocols', 'policy-options', 'routing-options', 'routing-instances'],
};

/** Settings that do not stand where netctl would change them. */
function unplannable(root: Statement, features: readonly Feature[]): readonly string[] {
  const [group] = features.filter((feature) => groupsApply(root, HIERARCHIES[feature]));
  const ranges = features.some((feature) => feature !== 'bgp')
    ? statementAt(root, 'interfaces', 'interface-range')
    : undefined;
  const filters = features.includes('acl') ? statementAt(root, 'firewall', 'filter') : undefined;
  return [
    ...(group === undefined ? [] : ['settings come from groups (`apply-groups`), which netctl does not change']),
    ...(ranges === undefined
      ? []
      : [`line ${ranges.line}: settings come from ranges of interfaces, which netctl does not change`]),
    ...(filters === undefined
      ? []
      : [`line ${filters.line}: filters stand outside \`family\`, where netctl does not change them`]),
  ];
}

/** A line for the first two words of every statement, and below it one for each value: `system ntp`, `server 192.0.2.1 key 1`. */
function treeOf(root: Statement): readonly ConfigLine[] {
  return [...root.children.values()].flatMap((first): readonly ConfigLine[] => {
    const mark = first.inactive ? 'inactive: ' : '';
    if (first.children.size === 0) return [{ text: `${mark}${shown(first.word)}`, line: first.line, children: [] }];
    return [...first.children.values()].map((second) => ({
      text: `${first.inactive || second.inactive ? 'inactive: ' : ''}${shown(first.word)} ${shown(second.word)}`,
      line: second.line,
      children: [...second.children.values()].flatMap((child) => flat(child, '', false)),
    }));
  });
}

function flat(statement: Statement, before: string, inactive: boolean): readonly ConfigLine[] {
  const { word, line, children } = statement;
  const off = inactive || statement.inactive;
  const text = `${before}${shown(word)}`;
  if (children.size === 0) return [{ text: `${off ? 'inactive: ' : ''}${text}`, line, children: [] }];
  return [...children.values()].flatMap((child) => flat(child, `${text} `, off));
}

function shown(word: string): string {
  return /^[^\s;{}"#[\]]+$/.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`;
}
