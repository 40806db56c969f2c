import { addressWords } from '../../../acl/address-words.js';
import type { Cube, Space } from '../../../acl/packets/cube.js';
import { overlap, subtract } from '../../../acl/packets/cube.js';
import { NAME_LABEL, type NamespaceInfo } from '../namespace.js';
import type { BlockPeer, NetworkPolicy, Peer, PodsPeer, PolicyRule } from '../policy.js';
import { PROTOCOLS, type Protocol } from '../port-set.js';
import { EVERYTHING, type Selector, selectorOf, selects } from '../selector.js';
import { type LabelSpace, labelSpace } from './label-space.js';

/** A rule with the pods it is about. */
export interface SubjectRule {
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
}

/**
 * The space of everything that rules of one namespace and direction can allow, for pods with any labels, whether there are
 * such pods or not: labels of the pods they are about, whether the peer is pods or an address of either family, labels of its
 * namespace, its own labels, its address, and the port.
 */
export interface RuleSpace {
  readonly space: Space;
  /** What a rule allows; undefined where it takes more than `MOST_CUBES`. */
  cubesOf(rule: SubjectRule): readonly Cube[] | undefined;
}

/** A rule that names more combinations than this is not looked at: nobody writes such by hand. */
const MOST_CUBES = 512;

type Runs = readonly (readonly [number, number])[];

/** Words of an IPv6 address; one of IPv4 has the first alone. */
const WORDS = 4;
const KINDS = { pods: [0, 0], ipv4: [1, 1], ipv6: [2, 2], any: [0, 2] } as const;

/** The space that some rules need. */
export function ruleSpace(rules: readonly SubjectRule[], namespaces: ReadonlyMap<string, NamespaceInfo>): RuleSpace {
  const peers = rules.flatMap(({ rule }) =>
    (rule.peers ?? []).filter((peer): peer is PodsPeer => peer.kind === 'pods'),
  );
  const subjects = labelSpace(rules.map(({ policy }) => policy.subject));
  const names = [...new Set(peers.flatMap((peer) => peer.namespaces ?? []))];
  const spaces = labelSpace([...names, ...rules.map(({ policy }) => named(policy.object.namespace))]);
  const pods = labelSpace(peers.map((peer) => peer.pods));
  const ports = portLine(rules);
  const space: Space = {
    words: WORDS,
    ranges: [...subjects.sizes, KINDS.any[1], ...spaces.sizes, ...pods.sizes, ports.last],
  };
  const parts = { subjects, spaces, pods, ports, namespaces };
  return {
    space,
    cubesOf: (rule) => {
      const cubes = cubesOf(space, rule, parts);
      return cubes.length > MOST_CUBES ? undefined : cubes;
    },
  };
}

interface Parts {
  readonly subjects: LabelSpace;
  readonly spaces: LabelSpace;
  readonly pods: LabelSpace;
  readonly ports: PortLine;
  readonly namespaces: ReadonlyMap<string, NamespaceInfo>;
}

function cubesOf(space: Space, { policy, rule }: SubjectRule, parts: Parts): readonly Cube[] {
  const subject = parts.subjects.runsOf(policy.subject);
  const ports = [parts.ports.runsOf(rule)];
  const peers = rule.peers ?? ['any' as const];
  const cubes: Cube[] = [];
  for (const peer of peers) {
    for (const { kind, spaces, pods, blocks } of peerParts(peer, policy.object.namespace, parts)) {
      const ranges = product([...subject, [KINDS[kind]], ...spaces, ...pods, ...ports]);
      for (const block of blocks(space)) for (const range of ranges) cubes.push([...block, ...range]);
      if (cubes.length > MOST_CUBES) return cubes;
    }
  }
  return cubes;
}

interface PeerPart {
  readonly kind: keyof typeof KINDS;
  readonly spaces: readonly Runs[];
  readonly pods: readonly Runs[];
  /** Values of the words of the address, then which of their bits count. */
  blocks(space: Space): readonly (readonly number[])[];
}

const ANY_ADDRESS: readonly number[] = Array.from({ length: 2 * WORDS }, () => 0);

function peerParts(peer: Peer | 'any', policyNamespace: string, parts: Parts): readonly PeerPart[] {
  const [anySpace, anyPod] = [parts.spaces.runsOf(EVERYTHING), parts.pods.runsOf(EVERYTHING)];
  if (peer === 'any') return [{ kind: 'any', spaces: anySpace, pods: anyPod, blocks: () => [ANY_ADDRESS] }];
  if (peer.kind === 'unknown') return [];
  if (peer.kind === 'block')
    return [{ kind: peer.block.family, spaces: anySpace, pods: anyPod, blocks: () => blockWords(peer) }];
  const pods = parts.pods.runsOf(peer.pods);
  return namespaceRuns(peer.namespaces ?? named(policyNamespace), parts).map((spaces) => ({
    kind: 'pods',
    spaces,
    pods,
    blocks: () => [ANY_ADDRESS],
  }));
}

/** Selects the namespace of a name. */
function named(name: string): Selector {
  return selectorOf([{ key: NAME_LABEL, operator: 'In', values: [name] }]);
}

/** Namespaces that are named are looked up: all of their labels are known then, not only those that are asked for. */
function namespaceRuns(selector: Selector, { spaces, namespaces }: Parts): readonly (readonly Runs[])[] {
  const byName = selector.requirements.find(({ key, operator }) => key === NAME_LABEL && operator === 'In');
  if (byName === undefined) return [spaces.runsOf(selector)];
  return byName.values.flatMap((name) => {
    const known = namespaces.get(name);
    if (known?.complete !== true)
      return [spaces.runsOf(selectorOf([...selector.requirements, { ...byName, values: [name] }]))];
    return selects(selector, known.labels) ? [spaces.runsAt(known.labels)] : [];
  });
}

/** The addresses of a block without its exceptions, as words and masks. */
function blockWords({ block, except }: BlockPeer): readonly (readonly number[])[] {
  const space: Space = { words: WORDS, ranges: [] };
  let left: readonly Cube[] = [wordsOf(block)];
  for (const one of except) {
    const hole = wordsOf(one);
    left = left.flatMap((cube) => (overlap(space, cube, hole) ? subtract(space, cube, hole) : [cube]));
  }
  return left;
}

function wordsOf({ prefix, family }: BlockPeer['block']): Cube {
  const { values, masks } = addressWords({ kind: 'prefix', prefix }, family) ?? { values: [], masks: [] };
  const padded = (words: readonly number[]) => Array.from({ length: WORDS }, (_, index) => words[index] ?? 0);
  return [...padded(values), ...padded(masks)];
}

/** All combinations of runs, each as first and last of every number. */
function product(dimensions: readonly Runs[]): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (const runs of dimensions) {
    if (all.length * runs.length > MOST_CUBES) return Array.from({ length: MOST_CUBES + 1 }, () => []);
    const [only] = runs;
    // Mostly there is one: copies of what is there already would make thousands of labels slow.
    if (only !== undefined && runs.length === 1) for (const cube of all) cube.push(...only);
    else all = all.flatMap((before) => runs.map(([first, last]) => [...before, first, last]));
  }
  return all;
}

/** Ports of all protocols on a line, the names of ports of each behind its numbers, for nobody knows which number they are. */
interface PortLine {
  readonly last: number;
  runsOf(rule: PolicyRule): Runs;
}

const NUMBERS = 65_536;

function portLine(rules: readonly SubjectRule[]): PortLine {
  const names = PROTOCOLS.map((protocol): readonly string[] => [
    ...new Set(
      rules.flatMap(({ rule }) =>
        (rule.ports ?? []).flatMap((port) => (port.kind === 'name' && port.protocol === protocol ? port.name : [])),
      ),
    ),
  ]);
  const starts = new Map<Protocol, number>();
  let last = 0;
  for (const [index, protocol] of PROTOCOLS.entries()) {
    starts.set(protocol, last);
    last += NUMBERS + (names[index]?.length ?? 0);
  }
  return {
    last,
    runsOf: ({ ports }) => {
      if (ports === undefined) return [[0, last]];
      return ports.map((port): readonly [number, number] => {
        const protocol = port.protocol ?? 'TCP';
        const start = starts.get(protocol) ?? 0;
        const own = names[PROTOCOLS.indexOf(protocol)] ?? [];
        if (port.kind === 'name')
          return [start + NUMBERS + own.indexOf(port.name), start + NUMBERS + own.indexOf(port.name)];
        const whole = port.first <= 1 && port.last >= NUMBERS - 1;
        return [start + (whole ? 0 : port.first), start + (whole ? NUMBERS - 1 + own.length : port.last)];
      });
    },
  };
}
