import type { Block } from './blocks.js';
import type { FindingFormat, Format } from './outputs.js';
import { createStyle } from './style.js';

/** What a command found or did: as data, and for people. */
export interface Report {
  readonly json: object;
  readonly blocks: readonly Block[];
  /** In the forms that only this result has, or has in a way of its own. */
  readonly also?: { readonly [Form in FindingFormat | 'markdown']?: () => Promise<string> };
}

/** A report in one form; what the form needs is loaded only then. */
export async function renderReport(report: Report, format: Format, color: boolean): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).renderText(report.blocks, createStyle(color));
    case 'markdown':
      return (await report.also?.markdown?.()) ?? (await import('./markdown.js')).renderMarkdown(report.blocks);
    case 'yaml':
      return (await import('./yaml.js')).renderYaml(report.json);
    case 'json':
      return (await import('./json.js')).renderJson(report.json);
    default:
      return (await report.also?.[format]?.()) ?? '';
  }
}
