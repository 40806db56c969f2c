import type { ToldAnswer, ToldEnd, ToldPorts, ToldSide } from '../compliance/kubernetes/reach/tell.js';
import { formatSource } from '../util/source.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

export interface ReportedReach {
  readonly from: string;
  readonly to: string;
  readonly ports: ToldPorts;
  readonly outcome: ToldAnswer['outcome'];
  readonly answers: readonly ToldAnswer[];
}

/** Whether ends reach each other, with what decides on both sides. */
export function complianceReachReport({ from, to, ports, outcome, answers }: ReportedReach): Report {
  return {
    json: {
      schema: 'netctl.compliance-reach.v1',
      from,
      to,
      ports: portsJson(ports),
      outcome,
      answers: answers.map((answer) => ({
        from: endJson(answer.from),
        to: endJson(answer.to),
        outcome: answer.outcome,
        parts: answer.parts.map((part) => ({
          ports: portsJson(part.ports),
          outcome: part.outcome,
          egress: part.egress ?? null,
          ingress: part.ingress ?? null,
        })),
      })),
    },
    blocks: answers.map(answerBlock),
  };
}

export function portsJson({ runs }: ToldPorts): readonly object[] {
  return runs.map(({ protocol, first, last }) => ({ protocol: protocol.toLowerCase(), first, last }));
}

export function endJson({ workloads, addresses }: ToldEnd): object {
  return { workloads, addresses };
}

const LEVELS = { allowed: 'good', denied: 'bad', mixed: 'info', undecided: 'warning' } as const;
const WORDS = {
  allowed: 'allowed',
  denied: 'denied',
  mixed: 'mixed: some of it is allowed, the rest denied',
  undecided: 'not decided: the input does not tell',
} as const;

function answerBlock({ from, to, outcome, parts }: ToldAnswer): Block {
  return {
    kind: 'section',
    title: `${from.text} to ${to.text}`,
    body: [
      { kind: 'note', level: LEVELS[outcome], text: WORDS[outcome] },
      ...parts.flatMap((part): readonly Block[] => [
        { kind: 'text', text: `  ${part.ports.text}: ${part.outcome === 'undecided' ? 'not decided' : part.outcome}` },
        ...sideLines('egress', part.egress),
        ...sideLines('ingress', part.ingress),
      ]),
    ],
  };
}

function sideLines(direction: string, side: ToldSide | undefined): readonly Block[] {
  if (side === undefined) return [];
  return side.reasons.map(({ text, source }) => ({
    kind: 'text',
    text: `    ${direction}: ${text}  ${formatSource(source)}`,
  }));
}
