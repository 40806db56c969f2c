import type { ReportedFinding } from '../compliance/outcome.js';
import { fingerprintOf } from '../util/fingerprint.js';
import { diffLines, withContext } from '../util/line-diff.js';
import { formatSource } from '../util/source.js';
import type { Block, DiffLine } from './blocks.js';
import { counted } from './compliance-audit.js';

/** What --fix did, as reports need it. */
export interface ReportedFixes {
  readonly mended: readonly { readonly finding: ReportedFinding; readonly title: string }[];
  readonly refused: readonly { readonly finding: ReportedFinding; readonly why: string }[];
  readonly files: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly written: boolean;
}

export function fixesJson({ mended, refused, files, written }: ReportedFixes): object {
  return {
    written,
    mended: mended.map(({ finding, title }) => ({ ...briefJson(finding), title })),
    refused: refused.map(({ finding, why }) => ({ ...briefJson(finding), why })),
    files: files.map(({ name, before, after }) => ({
      name,
      diff: withContext(diffLines(before, after)).map((line) =>
        line === undefined ? '…' : `${line.mark}${line.text}`,
      ),
    })),
  };
}

function briefJson(finding: ReportedFinding): object {
  const { rule, message, source } = finding;
  return { rule, fingerprint: fingerprintOf(finding), message, source };
}

/** What was mended, or would be with its difference, and what could not be. */
export function fixBlocks({ mended, refused, files, written }: ReportedFixes): readonly Block[] {
  if (mended.length + refused.length === 0) return [{ kind: 'text', text: 'Nothing can be mended automatically.' }];
  const verb = written ? 'mended' : 'would be mended';
  return [
    ...files.map(
      ({ name, before, after }): Block => ({
        kind: 'section',
        title: name,
        body: [{ kind: 'diff', lines: withContext(diffLines(before, after)).map(diffLine) }],
      }),
    ),
    {
      kind: 'section',
      title: `${counted(mended.length, 'finding')} ${verb}`,
      body: [
        ...mended.map(({ finding, title }) => note('good', finding, title)),
        ...refused.map(({ finding, why }) => note('warning', finding, `left as it is: ${why}`)),
      ],
    },
  ];
}

function diffLine(line: ReturnType<typeof withContext>[number]): DiffLine {
  return line === undefined ? { mark: ' ', text: '…' } : { mark: line.mark, text: line.text };
}

function note(level: 'good' | 'warning', { rule, source, subject }: ReportedFinding, text: string): Block {
  const place = source === null ? subject.name : formatSource(source);
  return { kind: 'note', level, text: `${rule} ${place}: ${text}` };
}
