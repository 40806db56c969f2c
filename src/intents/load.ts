import type { LocatedDocument } from '../documents/located.js';
import { errorsOf, NetctlError, throwCollected } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import { formatSource } from '../util/source.js';
import { type IntentDocument, intentDocument } from './document.js';
import { errorIn } from './findings.js';
import { INTENT_KINDS, type IntentKind } from './kinds.js';
import { type FoundDocument, type IntentFiles, readIntentFiles } from './read-files.js';

/** The documents of a plan. */
export interface Intents {
  readonly documents: readonly IntentDocument[];
  /** For people: what was left out, and why. */
  readonly notes: readonly string[];
}

export interface LoadOptions {
  /** The kinds that take part; a document of another is an error in a named file and left out of a folder. */
  readonly kinds: readonly IntentKind[];
  readonly files: IntentFiles;
}

/**
 * Reads plan files, folders, or `-` for standard input, and checks all that can be checked without a device.
 * @throws NetctlError or NetctlErrors with places for everything that is wrong in any of the files.
 */
export async function loadIntents(paths: readonly string[], { kinds, files }: LoadOptions): Promise<Intents> {
  const found = await readIntentFiles(paths, files);
  const errors: NetctlError[] = [...found.errors];
  const documents: IntentDocument[] = [];
  const notes: string[] = [];
  for (const each of found.documents) {
    const other = otherKind(each, kinds);
    if (other instanceof NetctlError) errors.push(other);
    else if (other !== undefined) notes.push(other);
    else {
      try {
        documents.push(intentDocument(each.document));
      } catch (thrown) {
        errors.push(...errorsOf(thrown));
      }
    }
  }
  throwCollected(errors);
  if (documents.length === 0) {
    const message = `There is no document of kind ${kinds.join(' or ')} in ${paths.join(', ')}.`;
    throw new NetctlError('NETCTL_INPUT_EMPTY', message);
  }
  return { documents, notes };
}

/** A note or an error for a document that the command does not take; undefined for one that it does. */
function otherKind({ document, named }: FoundDocument, kinds: readonly IntentKind[]): string | NetctlError | undefined {
  const kind = kindOf(document);
  // Without a text there, the schema has the better words.
  if (kind === undefined || kinds.some((one) => one === kind)) return undefined;
  const known = INTENT_KINDS.some((one) => one === kind);
  const meant = likelyMeant(kind, INTENT_KINDS);
  const source = document.place(['kind']);
  if (!named && (known || meant === undefined)) {
    return `${formatSource(source)}: a document of kind ${kind} is left out; this command takes ${kinds.join(', ')}.`;
  }
  const guess = known || meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return errorIn(document, source, {
    code: 'NETCTL_INPUT_KIND',
    message: `This document is of kind ${JSON.stringify(kind)}; this command takes ${kinds.join(', ')}.${guess}`,
  });
}

function kindOf({ value }: LocatedDocument): string | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  return typeof value.kind === 'string' ? value.kind : undefined;
}
