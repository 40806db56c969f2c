import type { LocatedDocument, Path } from '../documents/located.js';
import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';

/** What an error says beside its place. */
export interface Finding {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Mistakes collected while a document is read, so that all of them are told at once. */
export interface Findings {
  readonly document: LocatedDocument;
  /** At the value of a path. */
  at(path: Path, finding: Finding): void;
  /** At the key of a path. */
  atKey(path: Path, finding: Finding): void;
  /** At a place that was looked up before. */
  atSource(source: SourceRef, finding: Finding): void;
  /** At the value of a path, without showing its line, which may hold a secret. */
  bare(path: Path, finding: Finding): void;
  all(): readonly NetctlError[];
}

/** After these the rest is only counted. */
const MAX_SHOWN = 20;

/** Collects for one document; `device` is named where the mistake depends on the device's data. */
export function collectFindings(document: LocatedDocument, device?: string): Findings {
  const errors: NetctlError[] = [];
  return {
    document,
    at: (path, finding) => errors.push(errorIn(document, document.place(path), { ...finding, device })),
    atKey: (path, finding) => errors.push(errorIn(document, document.keyPlace(path), { ...finding, device })),
    atSource: (source, finding) => errors.push(errorIn(document, source, { ...finding, device })),
    bare: (path, { code, message, hint }) =>
      errors.push(new NetctlError(code, message, { hint, source: document.place(path), device })),
    all: () => bounded(errors),
  };
}

function bounded(errors: readonly NetctlError[]): readonly NetctlError[] {
  const left = errors.length - MAX_SHOWN;
  const last = errors[MAX_SHOWN - 1];
  if (left <= 0 || last === undefined) return errors;
  const message = `${left} more mistakes in this document are not shown.`;
  return [
    ...errors.slice(0, MAX_SHOWN),
    new NetctlError(last.code, message, { source: last.source, device: last.device }),
  ];
}

/** An error at a place of a document, with the line shown. The device is not part of the message: many may share it. */
export function errorIn(
  document: LocatedDocument,
  source: SourceRef,
  { code, message, hint, device }: Finding & { readonly device?: string | undefined },
): NetctlError {
  return new NetctlError(code, message, { hint, source, excerpt: document.excerpt(source), device });
}
