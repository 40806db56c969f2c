import { describe, expect, it } from 'vitest';
import { firstOfKinds, kindsOf } from '../../../../src/compliance/kubernetes/redundancy/kinds.js';
import { findRedundancy } from '../../../../src/compliance/kubernetes/redundancy/redundancy.js';
import { clusterOf } from './build.js';

function firsts(lists: readonly (readonly string[])[], isLeft: (text: string) => boolean = () => true): string[] {
  const kinds = lists.map((list) => kindsOf(list, (text) => text.slice(0, 1)));
  return firstOfKinds(kinds, isLeft).map(({ thing }) => thing);
}

describe('kinds', () => {
  it('gives the first of each kind', () => {
    expect(firsts([['a1', 'b1', 'a2', 'b2']])).toEqual(['a1', 'b1']);
  });

  it('passes over what is not left, and keeps to the order of the list', () => {
    expect(firsts([['a1', 'b1', 'a2', 'b2']], (text) => text !== 'a1')).toEqual(['b1', 'a2']);
    expect(firsts([['a1', 'b1']], (text) => text !== 'a1')).toEqual(['b1']);
  });

  it('takes a kind of several lists from the first that has any left', () => {
    expect(firsts([['b1'], ['a1', 'b2']])).toEqual(['b1', 'a1']);
    expect(firsts([['b1'], ['a1', 'b2']], (text) => text !== 'b1')).toEqual(['a1', 'b2']);
  });
});

describe('policies of one template', () => {
  function policy(name: string, namespace: string, app: string, ports: readonly number[]) {
    return {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace },
      spec: { podSelector: { matchLabels: { app } }, ingress: ports.map((port) => ({ ports: [{ port }] })) },
    };
  }

  it('leaves the first of those that are alike, in each namespace', async () => {
    const cluster = await clusterOf([
      policy('first', 'a', 'web', [80]),
      policy('second', 'a', 'web', [80]),
      policy('first', 'b', 'web', [80]),
      policy('other', 'a', 'db', [80]),
      policy('third', 'a', 'web', [80]),
    ]);
    const { policies } = findRedundancy(cluster);
    expect(policies.map(({ policy: gone, by }) => [gone.object.name, by.map(({ object }) => object.name)])).toEqual([
      ['second', ['first']],
      ['third', ['first']],
    ]);
  });

  it('does not take back what went of a kind', async () => {
    const cluster = await clusterOf([
      policy('first', 'a', 'web', [80, 80, 81]),
      policy('second', 'a', 'web', [81, 82]),
    ]);
    const { policies, rules } = findRedundancy(cluster);
    expect(policies).toEqual([]);
    expect(
      rules.map(({ policy: of, rule, by }) => [
        of.object.name,
        rule.index,
        by.map((one) => [one.policy.object.name, one.rule.index]),
      ]),
    ).toEqual([
      ['first', 1, [['first', 0]]],
      ['second', 0, [['first', 2]]],
    ]);
  });
});
