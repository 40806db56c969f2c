import type { Hit, SearchAnswer } from '../acl/search.js';
import type { NetctlError } from '../errors/netctl-error.js';
import {
  entryJson,
  entryNames,
  entryText,
  listHead,
  listJson,
  packetJson,
  packetText,
  type ReportedList,
} from './acl-words.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

type SearchedList = ReportedList & { readonly answer: SearchAnswer };

export interface Searched {
  readonly lists: readonly SearchedList[];
  readonly errors: readonly NetctlError[];
}

/** What filters do to packets, with every entry that decides some of them. */
export function aclSearchReport({ lists, errors }: Searched): Report {
  return {
    json: {
      schema: 'netctl.acl-search.v1',
      lists: lists.map((list) => ({ ...listJson(list), ...answerJson(list) })),
      errors: errors.map(errorJson),
    },
    blocks: [...lists.map(listBlock), ...errors.map((error): Block => ({ kind: 'error', error }))],
  };
}

/** The answer to a question about packets, for JSON. */
export function answerJson(list: SearchedList): object {
  const { outcome, hits, because, unsettled } = list.answer;
  return {
    outcome,
    hits: hits.map(({ entry, action, packet, certain }) => ({
      entry: entry === undefined ? null : entryJson(list, entry),
      action: action ?? null,
      certain,
      packet: packetJson(packet),
    })),
    not_understood: because.map((entry) => entryJson(list, entry)),
    over_budget: unsettled.map((entry) => (entry === undefined ? null : entryJson(list, entry))),
  };
}

function listBlock(list: SearchedList): Block {
  const { outcome, hits } = list.answer;
  return {
    kind: 'section',
    ...listHead(list),
    body: [
      { kind: 'note', level: LEVELS[outcome], text: OUTCOMES[outcome] },
      ...hits.flatMap((hit) => hitLines(list, hit)),
      ...openLines(list),
    ],
  };
}

export const OUTCOMES: Readonly<Record<SearchAnswer['outcome'], string>> = {
  permitted: 'permitted: all of these packets',
  denied: 'denied: all of these packets',
  mixed: 'mixed: some of these packets are permitted, others denied',
  undecided: 'not decided',
  none: 'there is no such packet',
};

const LEVELS = { permitted: 'good', denied: 'bad', mixed: 'info', undecided: 'warning', none: 'info' } as const;

function hitLines(list: SearchedList, { entry, action, packet, certain }: Hit): readonly Block[] {
  const who = entry === undefined ? 'no entry: denied' : entryText(list, entry);
  const may = certain ? '' : `may ${action ?? 'permit or deny'}: `;
  return [
    { kind: 'text', text: `  ${may}${who}` },
    { kind: 'text', text: `      for example ${packetText(packet)}` },
  ];
}

/** Why something is not decided. */
export function openLines(list: SearchedList): readonly Block[] {
  const { because, unsettled } = list.answer;
  return [
    ...(because.length === 0
      ? []
      : [warning(`it hangs on ${entryNames(list, because)}, which netctl does not understand`)]),
    ...(unsettled.length === 0 ? [] : [warning('there were more cases than --steps allows')]),
  ];
}

function warning(text: string): Block {
  return { kind: 'note', level: 'warning', text };
}
