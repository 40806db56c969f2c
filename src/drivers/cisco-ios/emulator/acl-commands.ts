import { entryText } from '../../../emulator/acl-entry-text.js';
import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode, startsWithWords } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { headerOfNumber, type ListName, linesOf, listNamed, makeList, removeList, STYLE } from './acl-lists.js';
import { showIpLists, showIpv6Lists } from './acl-show.js';
import type { IosDevice } from './device.js';
import { Port } from './port.js';

function enter(call: Call<IosDevice>, header: string): Outcome {
  const list = listNamed(header);
  if (list === undefined) return call.invalid('name');
  const refused = makeList(call.device.config, list, call.device.aclNumbers);
  if (refused === '') call.terminal.push({ mode: 'acl', targets: [header] });
  return refused;
}

function remove(call: Call<IosDevice>, header: string): Outcome {
  const list = listNamed(header);
  if (list !== undefined) removeList(call.device.config, list, call.device.aclNumbers);
  return '';
}

function resequence(call: Call<IosDevice>): Outcome {
  const name = call.arg('name');
  const [start, step] = [call.arg('start'), call.arg('step')];
  if (!/^[1-9]\d{0,9}$/.test(start) || !/^[1-9]\d{0,9}$/.test(step)) return call.invalid('start');
  for (const header of [`ip access-list standard ${name}`, `ip access-list extended ${name}`]) {
    const list = listNamed(header);
    if (list !== undefined)
      linesOf(call.device.config, list, call.device.aclNumbers)?.resequence(Number(start), Number(step));
  }
  return '';
}

/** Takes in a line of a list that is typed with or without a number. */
function edit(call: Call<IosDevice>, list: ListName, line: string): Outcome {
  const lines = linesOf(call.device.config, list, call.device.aclNumbers);
  if (lines === undefined) return '';
  const six = list.kind === 'ipv6';
  const numbered = (six ? /^sequence (?<seq>\d+) (?<text>.+)$/ : /^(?<seq>\d+) (?<text>.+)$/).exec(line)?.groups;
  const behind = six ? /^(?<text>.+) sequence (?<seq>\d+)$/.exec(line)?.groups : undefined;
  const { seq, text } = numbered ?? behind ?? { seq: undefined, text: line };
  const printed = entryText(text ?? '', list.kind, STYLE);
  if ('strange' in printed) return { kind: 'invalid', column: columnOf(call.typed, text ?? '', printed.strange) };
  return lines.insert(printed.text, seq === undefined ? undefined : Number(seq));
}

/** Takes a line away, by its number or by what it says. */
function forget(call: Call<IosDevice>, list: ListName, line: string): Outcome {
  const lines = linesOf(call.device.config, list, call.device.aclNumbers);
  const groups = /^(?:sequence )?(?<seq>\d+)(?<remark> remark)?$/.exec(line)?.groups;
  const seq = Number(groups?.['seq']);
  if (groups?.['remark'] !== undefined) {
    lines?.removeRemarks(seq);
    return '';
  }
  if (groups !== undefined) {
    // That such a number is refused is likely, the words are not known.
    return lines?.removeAt(seq) === true ? '' : '%Entry not found';
  }
  const printed = entryText(line, list.kind, STYLE);
  if ('strange' in printed) return { kind: 'invalid', column: columnOf(call.typed, line, printed.strange) };
  lines?.removeText(printed.text);
  return '';
}

/** Where a word of the last part of a typed line begins. */
function columnOf(typed: string, part: string, word: number): number {
  const begin = Math.max(typed.indexOf(part), 0);
  const words = [...part.matchAll(/\S+/g)];
  return begin + (words[word]?.index ?? part.length);
}

const ENTRY = /^(?:sequence )?\d+ |^(?:permit|deny|remark)\b/i;

/** Commands in `(config-ext-nacl)#` and its like. */
export const ACL_RULES: Rules<Command<IosDevice>> = {
  '<line...>': (call) => {
    const list = listNamed(call.frame.targets[0] ?? '');
    const line = call.arg('line').trim();
    const without = /^no (?<line>.+)$/i.exec(line)?.groups?.['line'];
    if (list !== undefined && ENTRY.test(line)) return edit(call, list, line);
    if (list !== undefined && without !== undefined && /^(?:sequence )?\d+|^(?:permit|deny|remark)\b/i.test(without)) {
      return forget(call, list, without);
    }
    const said = call.terminal.pop();
    const outcome = call.terminal.runIn('config', line);
    return typeof outcome === 'string' ? said + outcome : outcome;
  },
};

/** Global commands about filters. */
export const ACL_CONFIG_RULES: Rules<Command<IosDevice>> = {
  'ip access-list (kind=standard|extended) <name>': (call) =>
    enter(call, `ip access-list ${call.arg('kind')} ${call.arg('name')}`),
  'no ip access-list (kind=standard|extended) <name>': (call) =>
    remove(call, `ip access-list ${call.arg('kind')} ${call.arg('name')}`),
  'ip access-list resequence <name> <start> <step>': resequence,
  'ipv6 access-list <name>': (call) => enter(call, `ipv6 access-list ${call.arg('name')}`),
  'no ipv6 access-list <name>': (call) => remove(call, `ipv6 access-list ${call.arg('name')}`),
  'mac access-list extended <name>': (call) => enter(call, `mac access-list extended ${call.arg('name')}`),
  'no mac access-list extended <name>': (call) => remove(call, `mac access-list extended ${call.arg('name')}`),
  'access-list <name> <rest...>': (call) => {
    const list = listNamed(headerOfNumber(call.arg('name')) ?? '');
    if (list === undefined) return call.invalid('name');
    return makeList(call.device.config, list, call.device.aclNumbers) || edit(call, list, call.arg('rest'));
  },
  // Whatever else is said, the whole list goes.
  'no access-list <name> [rest...]': (call) => remove(call, headerOfNumber(call.arg('name')) ?? ''),
};

/** Binds a list at a port; each direction has one. */
function bind(words: string): Command<IosDevice> {
  return (call) => {
    for (const target of call.frame.targets) {
      const node = call.device.config.child(target);
      if (node === undefined) continue;
      node.remove((text) => isBinding(text, words, call.arg('direction')));
      new Port(node).add(`${words} ${call.arg('name')} ${call.arg('direction')}`);
    }
    return '';
  };
}

function unbind(words: string): Command<IosDevice> {
  return (call) => {
    const direction = /\b(?<direction>in|out)$/.exec(call.arg('rest'))?.groups?.['direction'];
    for (const target of call.frame.targets) {
      call.device.config.child(target)?.remove((text) => isBinding(text, words, direction));
    }
    return '';
  };
}

function isBinding(text: string, words: string, direction: string | undefined): boolean {
  if (!startsWithWords(text, words)) return false;
  return direction === undefined || new RegExp(`^\\S+ ${direction}\\b`).test(text.slice(words.length + 1));
}

/** Commands about filters in `(config-if)#`. */
export const ACL_PORT_RULES: Rules<Command<IosDevice>> = {
  'ip access-group <name> (direction=in|out)': bind('ip access-group'),
  'no ip access-group [rest...]': unbind('ip access-group'),
  'ipv6 traffic-filter <name> (direction=in|out)': bind('ipv6 traffic-filter'),
  'no ipv6 traffic-filter [rest...]': unbind('ipv6 traffic-filter'),
  'mac access-group <name> (direction=in|out)': bind('mac access-group'),
  'no mac access-group [rest...]': unbind('mac access-group'),
};

function bindLine(words: string): Command<IosDevice> {
  return (call) => {
    const block = call.device.config.child(call.frame.targets[0] ?? '');
    if (block === undefined) return '';
    const also = call.arg('rest') === '' ? '' : ` ${call.arg('rest')}`;
    const line = new ConfigNode(` ${words} ${call.arg('name')} ${call.arg('direction')}${also}`);
    const at = block.children.findIndex(({ text }) => isBinding(text, words, call.arg('direction')));
    if (at === -1) block.children.unshift(line);
    else block.children.splice(at, 1, line);
    return '';
  };
}

/** Commands about filters in `(config-line)#`. */
export const ACL_LINE_RULES: Rules<Command<IosDevice>> = {
  'access-class <name> (direction=in|out) [rest...]': bindLine('access-class'),
  'no access-class [rest...]': unbind('access-class'),
  'ipv6 access-class <name> (direction=in|out) [rest...]': bindLine('ipv6 access-class'),
  'no ipv6 access-class [rest...]': unbind('ipv6 access-class'),
};

const showIp = ({ device }: Call<IosDevice>): string => showIpLists(device.config, device.aclNumbers);
const showIpv6 = ({ device }: Call<IosDevice>): string => showIpv6Lists(device.config, device.aclNumbers);

/** What shows filters. */
export const ACL_SHOW_RULES: Rules<Command<IosDevice>> = {
  'show access-lists': (call) => showIp(call) + showIpv6(call),
  'show ip access-lists': showIp,
  'show ipv6 access-list': showIpv6,
};
