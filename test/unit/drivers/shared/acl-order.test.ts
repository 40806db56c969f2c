import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../../../src/drivers/shared/acl-bound.js';
import { inSafeOrder } from '../../../../src/drivers/shared/acl-order.js';
import {
  type Acl,
  type AclBinding,
  type AclBindingChange,
  type AclChange,
  aclKey,
  bindingKey,
  plainRule,
} from '../../../../src/model/acl.js';
import type { DeviceState } from '../../../../src/model/state.js';
import { diffStates } from '../../../../src/model/state-diff.js';
import { driverOf } from '../../../support/plans.js';

const driver = await driverOf('arista-eos');

/** A device with lists, each bound to so many interfaces. */
function stateWith(lists: number, places: number, suffix: string): DeviceState {
  const names = Array.from({ length: lists }, (_, index) => `LIST-${index}${suffix}`);
  const acls = names.map((name): Acl => {
    const entries = [{ type: 'rule', seq: 10, rule: plainRule('permit') }] as const;
    return { name, family: 'ipv4', kind: 'extended', entries, settings: [], lines: [] };
  });
  const bindings = names.flatMap((acl, list) =>
    Array.from({ length: places }, (_, index): AclBinding => {
      const place = { kind: 'interface', name: `Vlan${list * places + index}` } as const;
      return { place, direction: 'in', family: 'ipv4', acl };
    }),
  );
  return {
    acl: {
      acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
      bindings: new Map(bindings.map((binding) => [bindingKey(binding), binding])),
      groups: new Map(),
      uses: [],
    },
    config: [],
  };
}

it.each([
  ['many bindings of one list', 1, 2000],
  ['many lists', 1000, 2],
])('the steps for %s grow with their number, not with its square', (_, lists, places) => {
  const facts = { platform: driver.id, hostname: '', version: '', model: '', extra: {} };
  const time = (share: number): number => {
    const [less, more] = lists > 1 ? [lists / share, places] : [lists, places / share];
    const before = stateWith(less, more, '-old');
    const after = stateWith(less, more, '-new');
    const changes = diffStates(before, after);
    const start = performance.now();
    const steps = driver.bindings[0].render(changes, { facts, before });
    expect(steps.length).toBeGreaterThan(less * more);
    return performance.now() - start;
  };
  // The best of some, as other tests run beside.
  const best = (share: number): number => Math.min(...[1, 2, 3].map(() => time(share)));
  expect(best(1)).toBeLessThan(Math.max(best(10), 5) * 40);
});

type ListOrBinding = AclChange | AclBindingChange;

/** The order by its very definition: again and again the first that waits for none of those that are left. */
function slowOrder(changes: readonly ListOrBinding[]): readonly ListOrBinding[] {
  const left = [...changes];
  const ordered: ListOrBinding[] = [];
  while (left.length > 0) {
    const free = left.findIndex((change) => !left.some((other) => mustWait(change, other)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function mustWait(change: ListOrBinding, other: ListOrBinding): boolean {
  const isOf = (binding: AclBinding | undefined, list: AclChange) =>
    binding !== undefined && listOf(binding) === list.id;
  if (change.kind === 'acl_binding') return other.kind === 'acl' && isOf(change.after, other);
  return other.kind === 'acl_binding' && isOf(other.before, change) && !isOf(other.after, change);
}

describe('the order of lists and bindings', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D');
  const list = name.map((acl): ListOrBinding => {
    return { kind: 'acl', id: `ipv4/${acl}`, before: undefined, after: undefined, sources: {} };
  });
  const side = (acl: string | undefined): AclBinding | undefined =>
    acl === undefined ? undefined : { place: { kind: 'interface', name: 'x' }, direction: 'in', family: 'ipv4', acl };
  const binding = fc
    .record({ id: fc.nat(9), from: fc.option(name, { nil: undefined }), to: fc.option(name, { nil: undefined }) })
    .map(({ id, from, to }): ListOrBinding => {
      return { kind: 'acl_binding', id: String(id), before: side(from), after: side(to), sources: {} };
    });
  const changes = fc.uniqueArray(fc.oneof(list, binding), {
    selector: ({ kind, id }) => `${kind}/${id}`,
    maxLength: 14,
  });

  it('is that of looking through all of them each time, circles included', () => {
    fc.assert(
      fc.property(changes, (some) => {
        expect(inSafeOrder(some)).toEqual(slowOrder(some));
      }),
      { numRuns: 1000 },
    );
  });
});
