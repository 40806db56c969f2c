import type { SourceRef } from '../../../util/source.js';
import { type PortRun, type PortSet, portRuns, portText } from '../port-set.js';
import type { Workload } from '../workload.js';
import { type AddressRange, rangeText } from './address-range.js';
import type { ReachAnswer, ReachOutcome, SideAnswer } from './ask.js';
import type { ChangedEnds, ReachChange } from './difference.js';
import type { End } from './engine.js';

/** Ports for people and machines. */
export interface ToldPorts {
  readonly text: string;
  readonly runs: readonly PortRun[];
}

/** One end for people and machines. */
export interface ToldEnd {
  readonly text: string;
  readonly workloads: readonly { readonly kind: string; readonly namespace: string; readonly name: string }[];
  readonly addresses: readonly string[];
}

export interface ToldSide {
  readonly outcome: SideAnswer['outcome'];
  readonly reasons: readonly {
    readonly text: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly part: string | null;
    readonly source: SourceRef;
  }[];
}

/** An answer without any of the objects that it was made of. */
export interface ToldAnswer {
  readonly from: ToldEnd;
  readonly to: ToldEnd;
  readonly outcome: ReachOutcome;
  readonly parts: readonly {
    readonly ports: ToldPorts;
    readonly outcome: ReachOutcome;
    readonly egress: ToldSide | undefined;
    readonly ingress: ToldSide | undefined;
  }[];
}

export interface ToldChange {
  readonly from: ToldEnd;
  readonly to: ToldEnd;
  readonly opened: ToldPorts;
  readonly closed: ToldPorts;
  readonly unclear: ToldPorts;
}

export function tellPorts(ports: PortSet): ToldPorts {
  return { text: portText(ports), runs: portRuns(ports) };
}

export function tellAnswer({ from, to, outcome, parts }: ReachAnswer): ToldAnswer {
  return {
    from: tellEnd(from),
    to: tellEnd(to),
    outcome,
    parts: parts.map((part) => ({
      ports: tellPorts(part.ports),
      outcome: part.outcome,
      egress: part.egress && tellSide(part.egress),
      ingress: part.ingress && tellSide(part.ingress),
    })),
  };
}

export function tellChange({ from, to, opened, closed, unclear }: ReachChange): ToldChange {
  return {
    from: tellEnds(from),
    to: tellEnds(to),
    opened: tellPorts(opened),
    closed: tellPorts(closed),
    unclear: tellPorts(unclear),
  };
}

function tellSide({ outcome, reasons }: SideAnswer): ToldSide {
  return {
    outcome,
    reasons: reasons.map(({ text, object: { kind, namespace, name }, part, source }) => ({
      ...{ text, kind, namespace, name, part, source },
    })),
  };
}

function tellEnd(end: End): ToldEnd {
  return end.kind === 'pods' ? ofWorkloads(end.pods.workloads) : ofAddresses([end.range]);
}

function tellEnds(ends: ChangedEnds): ToldEnd {
  return ends.kind === 'workloads' ? ofWorkloads(ends.workloads) : ofAddresses(ends.ranges);
}

/** More than so many names say less than their number. */
const MOST_NAMES = 6;

function ofWorkloads(all: readonly Workload[]): ToldEnd {
  const workloads = all.map(({ object: { kind, namespace, name } }) => ({ kind, namespace, name }));
  const names = workloads.map(({ namespace, name }) => `${namespace}/${name}`);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES + 1} more` : '';
  const shown = more === '' ? names : names.slice(0, MOST_NAMES - 1);
  return { text: `${shown.join(', ')}${more}`, workloads, addresses: [] };
}

function ofAddresses(ranges: readonly AddressRange[]): ToldEnd {
  const addresses = ranges.map(rangeText);
  const more = addresses.length > MOST_NAMES ? ` and ${addresses.length - MOST_NAMES + 1} more ranges` : '';
  const shown = more === '' ? addresses : addresses.slice(0, MOST_NAMES - 1);
  return { text: `${shown.join(', ')}${more}`, workloads: [], addresses };
}
