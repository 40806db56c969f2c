import { entryText } from '../../../emulator/acl-entry-text.js';
import { placeList } from '../../../emulator/acl-lines.js';
import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode, startsWithWords } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { kindOf, linesOf, STYLE } from './acl-lists.js';
import type { EosDevice } from './device.js';
import { editedConfig, enterBlock, sessionOf } from './edited-config.js';
import { EosPort } from './port.js';
import { globalRank } from './ranks.js';

function enter(call: Call<EosDevice>, header: string): Outcome {
  const config = editedConfig(call);
  if (config.child(header) === undefined) {
    const [family, , ...rest] = header.split(' ');
    const other = rest.length > 1 ? `${family} access-list ${rest[1]}` : `${family} access-list standard ${rest[0]}`;
    // That a list cannot change its kind is likely, the words are not known.
    if (config.child(other) !== undefined) return '% Error: access list exists with another type';
    placeList(config, header, globalRank);
  }
  enterBlock(call, 'acl', [header]);
  return '';
}

function remove(call: Call<EosDevice>, header: string): Outcome {
  editedConfig(call).remove((text) => text === header);
  return '';
}

function blockOf(call: Call<EosDevice>): ConfigNode | undefined {
  return editedConfig(call).child(call.frame.targets[0] ?? '');
}

/** Takes in a line of a list, typed with or without a number. */
function edit(call: Call<EosDevice>, line: string): Outcome {
  const block = blockOf(call);
  const kind = kindOf(block?.text ?? '');
  if (block === undefined || kind === undefined) return '';
  const groups = /^(?<seq>\d+) (?<text>.+)$/.exec(line)?.groups;
  const printed = entryText(groups?.['text'] ?? line, kind, STYLE);
  if ('strange' in printed) return { kind: 'invalid', column: 0 };
  return linesOf(block).insert(printed.text, groups === undefined ? undefined : Number(groups['seq']));
}

/** Takes a line away, by its number or by what it says. */
function forget(call: Call<EosDevice>, line: string): Outcome {
  const block = blockOf(call);
  const kind = kindOf(block?.text ?? '');
  if (block === undefined || kind === undefined) return '';
  const seq = /^(?<seq>\d+)(?: .*)?$/.exec(line)?.groups?.['seq'];
  if (seq !== undefined) {
    // That such a number is refused is likely, the words are not known.
    return linesOf(block).removeAt(Number(seq)) ? '' : `% Error: sequence number ${seq} not found`;
  }
  const printed = entryText(line, kind, STYLE);
  if ('strange' in printed) return { kind: 'invalid', column: 0 };
  linesOf(block).removeText(printed.text);
  return '';
}

function resequence(call: Call<EosDevice>): Outcome {
  const [start = '10', step = '10'] = call
    .arg('rest')
    .split(/\s+/)
    .filter((word) => word !== '');
  const block = blockOf(call);
  if (!/^[1-9]\d{0,9}$/.test(start) || !/^[1-9]\d{0,9}$/.test(step)) return call.invalid('rest');
  if (block !== undefined) linesOf(block).resequence(Number(start), Number(step));
  return '';
}

const SETTING = /^(?:counters|statistics) per-entry$/;

/** Commands in `(config-acl-EDGE)#`. */
export const ACL_RULES: Rules<Command<EosDevice>> = {
  'resequence [rest...]': resequence,
  '<line...>': (call) => {
    const line = call.arg('line').trim();
    const without = /^no (?<line>.+)$/i.exec(line)?.groups?.['line'];
    const block = blockOf(call);
    if (SETTING.test(without ?? line)) {
      block?.remove((text) => text === (without ?? line));
      if (without === undefined) block?.children.unshift(new ConfigNode(`   ${line}`));
      return '';
    }
    if (/^(?:\d+ )?(?:permit|deny|remark)\b/i.test(line)) return edit(call, line);
    if (without !== undefined && /^\d+$|^(?:\d+ )?(?:permit|deny|remark)\b/i.test(without))
      return forget(call, without);
    const said = call.terminal.pop();
    const outcome = call.terminal.runIn(sessionOf(call.terminal) === undefined ? 'config' : 'session', line);
    return typeof outcome === 'string' ? said + outcome : outcome;
  },
};

/** Global commands about filters. */
export const ACL_CONFIG_RULES: Rules<Command<EosDevice>> = Object.fromEntries(
  (['ip', 'ipv6', 'mac'] as const).flatMap((family): [string, Command<EosDevice>][] => [
    [
      `${family} access-list standard <name>`,
      (call) => enter(call, `${family} access-list standard ${call.arg('name')}`),
    ],
    [`${family} access-list <name>`, (call) => enter(call, `${family} access-list ${call.arg('name')}`)],
    [
      `no ${family} access-list standard <name>`,
      (call) => remove(call, `${family} access-list standard ${call.arg('name')}`),
    ],
    [`no ${family} access-list <name>`, (call) => remove(call, `${family} access-list ${call.arg('name')}`)],
  ]),
);

function isBinding(text: string, words: string, direction: string | undefined): boolean {
  return startsWithWords(text, words) && (direction === undefined || text.endsWith(` ${direction}`));
}

/** Binds a list at the interfaces or the part of the management of the mode; each direction has one. */
function bind(words: string): Command<EosDevice> {
  return (call) => {
    const said = /^(?<name>\S+) (?:(?<vrf>vrf \S+) )?(?<direction>in|out)$/.exec(call.arg('rest'))?.groups;
    if (said === undefined) return call.invalid('rest');
    for (const target of call.frame.targets) {
      const node = editedConfig(call).child(target);
      if (node === undefined) continue;
      node.remove((text) => isBinding(text, words, said['direction']));
      const vrf = said['vrf'] === undefined ? '' : ` ${said['vrf']}`;
      new EosPort(node).add(`${words} ${said['name']}${vrf} ${said['direction']}`);
    }
    return '';
  };
}

function unbind(words: string): Command<EosDevice> {
  return (call) => {
    const direction = /\b(?<direction>in|out)$/.exec(call.arg('rest'))?.groups?.['direction'];
    for (const target of call.frame.targets) {
      editedConfig(call)
        .child(target)
        ?.remove((text) => isBinding(text, words, direction));
    }
    return '';
  };
}

/** Commands about filters in an interface and in the blocks of the management. */
export const ACL_PLACE_RULES: Rules<Command<EosDevice>> = Object.fromEntries(
  (['ip', 'ipv6', 'mac'] as const).flatMap((family): [string, Command<EosDevice>][] => [
    [`${family} access-group <rest...>`, bind(`${family} access-group`)],
    [`no ${family} access-group [rest...]`, unbind(`${family} access-group`)],
  ]),
);
