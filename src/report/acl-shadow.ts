import type { Redundancy } from '../acl/redundant.js';
import type { Shadow } from '../acl/shadow.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { entryJson, entryNames, entryText, listHead, listJson, type ReportedList } from './acl-words.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

export type ShadowedList = ReportedList & {
  readonly shadows: readonly (Shadow | undefined)[];
  readonly redundancy: Redundancy;
};

/** Something about one entry. */
export interface ShadowFinding {
  readonly kind: 'shadowed' | 'redundant' | 'empty' | 'undecided';
  readonly entry: number;
  /** The entries that have its packets, or that leave it open. */
  readonly by: readonly number[];
  readonly exceptFragments: boolean;
}

/** The entries that no packet comes to and those that are not needed, each with the entries that make it so. */
export function aclShadowReport({
  lists,
  errors,
}: {
  readonly lists: readonly ShadowedList[];
  readonly errors: readonly NetctlError[];
}): Report {
  return {
    json: {
      schema: 'netctl.acl-shadow.v1',
      lists: lists.map((list) => ({
        ...listJson(list),
        findings: findingsOf(list).map((one) => findingJson(list, one)),
      })),
      errors: errors.map(errorJson),
    },
    blocks: [...lists.map(listBlock), ...errors.map((error): Block => ({ kind: 'error', error }))],
  };
}

/** In the order of the list. */
export function findingsOf({ shadows, redundancy }: ShadowedList): readonly ShadowFinding[] {
  const findings = shadows.flatMap((shadow, entry): ShadowFinding[] => {
    if (shadow === undefined || shadow.status === 'reached') return [];
    const by = shadow.status === 'shadowed' ? shadow.by : shadow.status === 'undecided' ? shadow.because : [];
    const exceptFragments = shadow.status === 'shadowed' && shadow.exceptFragments;
    return [{ kind: shadow.status, entry, by, exceptFragments }];
  });
  const redundant = redundancy.redundant.map(
    ({ entry, by }): ShadowFinding => ({ kind: 'redundant', entry, by, exceptFragments: false }),
  );
  const open = redundancy.undecided.map(
    (entry): ShadowFinding => ({ kind: 'undecided', entry, by: [], exceptFragments: false }),
  );
  return [...findings, ...redundant, ...open].sort((a, b) => a.entry - b.entry);
}

function findingJson(list: ShadowedList, { kind, entry, by, exceptFragments }: ShadowFinding): object {
  return {
    kind,
    entry: entryJson(list, entry),
    by: by.map((one) => entryJson(list, one)),
    except_fragments: exceptFragments,
  };
}

function listBlock(list: ShadowedList): Block {
  const findings = findingsOf(list);
  const shown = findings.filter(({ kind }) => kind !== 'undecided');
  const open = findings.filter(({ kind }) => kind === 'undecided');
  const body = shown.flatMap((one) => findingLines(list, one));
  if (findings.length === 0) body.push({ kind: 'note', level: 'good', text: 'every entry is reached and needed' });
  return { kind: 'section', ...listHead(list), body: [...body, ...openLines(list, open)] };
}

function findingLines(list: ShadowedList, { kind, entry, by, exceptFragments }: ShadowFinding): Block[] {
  const lines: Block[] = [
    { kind: 'note', level: 'bad', text: entryText(list, entry) },
    {
      kind: 'text',
      text: `    ${words(kind, by.length)}${exceptFragments ? '; only later fragments come to it' : ''}`,
    },
  ];
  for (const one of by.slice(0, MOST)) lines.push({ kind: 'text', text: `      ${entryText(list, one)}` });
  if (by.length > MOST) lines.push({ kind: 'text', text: `      and ${by.length - MOST} more` });
  return lines;
}

/** Of many entries that shadow one only so many are shown as text. */
const MOST = 8;

function words(kind: ShadowFinding['kind'], count: number): string {
  if (kind === 'empty') return 'empty: no packet has what it asks for';
  if (kind === 'redundant')
    return `redundant: ${count === 1 ? 'this entry below does' : 'these entries below do'} the same to its packets`;
  return count === 1
    ? 'shadowed: this entry above has all its packets'
    : 'shadowed: these entries above together have all its packets';
}

/** What is open is told once for all entries that hang on the same. */
function openLines(list: ShadowedList, open: readonly ShadowFinding[]): readonly Block[] {
  const hanging = open.filter(({ by }) => by.length > 0);
  const over = open.filter(({ by }) => by.length === 0).map(({ entry }) => entry);
  const blocks: Block[] = [];
  if (hanging.length > 0) {
    const because = [...new Set(hanging.flatMap(({ by }) => by))].sort((a, b) => a - b);
    const text = `not decided of ${entryNames(
      list,
      hanging.map(({ entry }) => entry),
    )}: netctl does not understand ${entryNames(list, because)}, which may match anything`;
    blocks.push({ kind: 'note', level: 'warning', text });
  }
  if (over.length > 0) {
    blocks.push({
      kind: 'note',
      level: 'warning',
      text: `not decided of ${entryNames(list, over)}: more cases than --steps allows`,
    });
  }
  return blocks;
}
