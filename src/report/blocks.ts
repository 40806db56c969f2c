import type { NetctlError } from '../errors/netctl-error.js';

/** One line of a plan: what appears, disappears or changes; a blank mark for what belongs to the line above. */
export interface DiffLine {
  readonly mark: '+' | '-' | '~' | ' ';
  readonly text: string;
  /** Said in passing, for example the place in the plan file. */
  readonly detail?: string | undefined;
}

/** A piece of a report. The same pieces are written as text for terminals and as Markdown. */
export type Block =
  | { readonly kind: 'section'; readonly title: string; readonly detail?: string; readonly body: readonly Block[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly level: 'info' | 'good' | 'warning' | 'bad'; readonly text: string }
  | { readonly kind: 'diff'; readonly lines: readonly DiffLine[] }
  /** Lines to be taken word for word: commands, a script. */
  | { readonly kind: 'code'; readonly title: string | undefined; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'error'; readonly error: NetctlError };
