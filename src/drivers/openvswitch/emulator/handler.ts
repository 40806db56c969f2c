import type { Command } from './call.js';
import type { Database } from './database.js';

/** What the commands of one call share. */
export interface Context {
  /** A copy: nothing of it counts until all commands went well. */
  readonly database: Database;
  readonly format: 'list' | 'json';
  readonly symbols: Map<string, string>;
  /** The interfaces that this call has added. */
  readonly added: string[];
}

/** Runs a command, which may be the last one of its call, and returns what it prints, without a line end. */
export type Handler = (context: Context, command: Command, isLast: boolean) => string | undefined;
