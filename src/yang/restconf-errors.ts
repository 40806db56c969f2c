import type { XmlElement } from '../xml/tree.js';
import { parseXml } from '../xml/tree.js';

/** One error of a RESTCONF server (RFC 8040, 7.1). */
export interface RestconfError {
  readonly type: string;
  /** For example `data-exists`; empty where the server left it out. */
  readonly tag: string;
  readonly appTag: string | undefined;
  readonly path: string | undefined;
  readonly message: string | undefined;
}

/** What a server says became of a YANG Patch (RFC 8072, 2.3). */
export interface PatchStatus {
  readonly id: string;
  /** True where it says so of the patch as a whole. */
  readonly ok: boolean;
  readonly errors: readonly RestconfError[];
  readonly edits: readonly { readonly id: string; readonly ok: boolean; readonly errors: readonly RestconfError[] }[];
}

/**
 * All errors in the body of an answer, also those of single edits of a YANG Patch; none where it holds none. Servers differ:
 * `error` is a list or, for one alone, an object, and `errors` has its module before it or has not; JSON and XML are read.
 */
export function restconfErrors(body: string): readonly RestconfError[] {
  const root = readBody(body);
  const patch = patchIn(root);
  if (patch === undefined) return errorsIn(root);
  return [...patch.errors, ...patch.edits.flatMap(({ errors }) => errors)];
}

/** The status of a YANG Patch in the body of an answer; undefined where there is none. */
export function patchStatus(body: string): PatchStatus | undefined {
  return patchIn(readBody(body));
}

/**
 * Why a YANG Patch did not take effect as a whole, or undefined where it did. The whole answer decides: some servers list the
 * edits before the one that failed as `ok` although nothing was changed. `edits` are the ids that were sent.
 */
export function patchFailure(status: number, body: string, edits: readonly string[]): string | undefined {
  const errors = restconfErrors(body);
  if (errors.length > 0 || status < 200 || status > 299) return errorWords(status, body);
  const patch = patchStatus(body);
  if (patch === undefined || patch.ok) return undefined;
  const silent = edits.filter((id) => !patch.edits.some((edit) => edit.id === id && edit.ok));
  return silent.length === 0 ? undefined : `the answer does not say that ${silent.join(', ')} took effect`;
}

/** True where the answer to `yangPatchProbe` is that of a server which takes YANG Patch. */
export function takesYangPatch(status: number, body: string): boolean {
  return status === 200 && patchStatus(body) !== undefined && restconfErrors(body).length === 0;
}

/** True where a GET was answered with: there is no such data. Servers say it by 404, by 409 with `data-missing`, or by 204. */
export function isMissing(status: number, body: string): boolean {
  if (status === 204) return true;
  const tags = restconfErrors(body).map(({ tag }) => tag);
  if (status === 404) return tags.length > 0 || body.trim() === '';
  return status === 409 && tags.includes('data-missing');
}

/** A refusal in one line: what the server said, or the status where it said nothing. */
export function errorWords(status: number, body: string): string {
  const said = restconfErrors(body).map(wordsOf);
  return said.length === 0 ? `HTTP status ${status}${body.trim() === '' ? ' with nothing said' : ''}` : said.join('; ');
}

function wordsOf({ tag, appTag, path, message }: RestconfError): string {
  const what = [tag, appTag].filter(Boolean).join(', ');
  const where = path === undefined ? '' : ` at ${path}`;
  if (message === undefined) return `${what}${where}`;
  return what === '' ? `${message}${where}` : `${message} (${what})${where}`;
}

/** A body as plain objects whose names bear no module; XML becomes the same, its elements lists where there are several. */
function readBody(body: string): unknown {
  const text = body.trim();
  try {
    if (text.startsWith('<')) {
      const root = parseXml(text);
      return { [root.name]: fromXml(root) };
    }
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // Not our question: whoever wants data from the body reads it and tells what is wrong with it.
    return undefined;
  }
}

function fromXml({ children, text }: XmlElement): unknown {
  if (children.length === 0) return text;
  const names = new Map<string, unknown[]>();
  for (const child of children) names.set(child.name, [...(names.get(child.name) ?? []), fromXml(child)]);
  return Object.fromEntries([...names].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

function patchIn(root: unknown): PatchStatus | undefined {
  const status = member(root, 'yang-patch-status');
  if (status === undefined) return undefined;
  const edits = listOf(member(member(status, 'edit-status'), 'edit')).map((edit) => ({
    id: textOf(member(edit, 'edit-id')) ?? '',
    ok: member(edit, 'ok') !== undefined && errorsIn(edit).length === 0,
    errors: errorsIn(edit),
  }));
  return {
    id: textOf(member(status, 'patch-id')) ?? '',
    ok: member(status, 'ok') !== undefined,
    errors: errorsIn(status),
    edits,
  };
}

function errorsIn(value: unknown): readonly RestconfError[] {
  const errors = member(value, 'errors');
  const list = member(errors, 'error') ?? (Array.isArray(errors) ? errors : undefined);
  return listOf(list).map((error) => ({
    type: textOf(member(error, 'error-type')) ?? '',
    tag: textOf(member(error, 'error-tag')) ?? '',
    appTag: textOf(member(error, 'error-app-tag')),
    path: textOf(member(error, 'error-path')),
    message: textOf(member(error, 'error-message')),
  }));
}

/** The member of that name, whatever module stands before it. */
function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found = Object.entries(value).find(([key]) => key === name || key.endsWith(`:${name}`));
  return found?.[1];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** Texts that come in objects are XML with attributes and the like of it; servers also write tags as numbers. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' ? String(value) : undefined;
}
