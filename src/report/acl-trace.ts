import { answerJson, OUTCOMES, openLines, type Searched } from './acl-search.js';
import { entryText, listHead, listJson, packetText } from './acl-words.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** Which entry of each filter decides a packet. */
export function aclTraceReport({ lists, errors }: Searched): Report {
  return {
    json: {
      schema: 'netctl.acl-trace.v1',
      lists: lists.map((list) => ({ ...listJson(list), ...answerJson(list) })),
      errors: errors.map(errorJson),
    },
    blocks: [...lists.map(listBlock), ...errors.map((error): Block => ({ kind: 'error', error }))],
  };
}

function listBlock(list: Searched['lists'][number]): Block {
  const { hits, outcome } = list.answer;
  const [first, ...others] = hits;
  const body: Block[] = [];
  if (first === undefined) body.push({ kind: 'note', level: 'info', text: OUTCOMES[outcome] });
  else if (others.length === 0 && first.certain) {
    const verdict = first.action === 'permit' ? 'permitted' : 'denied';
    const by = first.entry === undefined ? 'since no entry matches it' : `by ${entryText(list, first.entry)}`;
    body.push({ kind: 'note', level: first.action === 'permit' ? 'good' : 'bad', text: `${verdict} ${by}` });
  } else {
    body.push({
      kind: 'note',
      level: 'info',
      text: 'it depends on what was not said of the packet, or is not understood',
    });
    for (const { entry, packet } of hits) {
      const by = entry === undefined ? 'no entry: denied' : entryText(list, entry);
      body.push({ kind: 'text', text: `  ${by}` }, { kind: 'text', text: `      for example ${packetText(packet)}` });
    }
  }
  return { kind: 'section', ...listHead(list), body: [...body, ...openLines(list)] };
}
