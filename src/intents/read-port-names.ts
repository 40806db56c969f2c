import type { Path } from '../documents/located.js';
import type { Sourced } from '../util/source.js';
import type { Findings } from './findings.js';
import { expandPorts } from './port-range.js';

/** The names that a text or a list of texts stands for, ranges expanded; what stands for none is reported. */
export function readPortNames(
  ports: string | readonly string[],
  path: Path,
  findings: Findings,
): readonly Sourced<string>[] {
  if (typeof ports === 'string') return namesIn(ports, path, findings);
  return ports.flatMap((text, index) => namesIn(text, [...path, index], findings));
}

function namesIn(text: string, path: Path, findings: Findings): readonly Sourced<string>[] {
  const expanded = expandPorts(text);
  if ('problem' in expanded) {
    const message = `${JSON.stringify(text)} names no ports: ${expanded.problem}.`;
    findings.at(path, { code: 'NETCTL_INPUT_PORT', message });
    return [];
  }
  const source = findings.document.place(path);
  return expanded.names.map((value) => ({ value, source }));
}
