import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/emulator/clock.js';
import type { GnmiRequest } from '../../../src/emulator/device.js';
import { withFaults } from '../../../src/emulator/faults.js';
import { configOf, type ToyOptions, toyYangBox } from './toy-yang-box.js';

type SetCall = Extract<GnmiRequest, { do: 'set' }>;

function start(options: ToyOptions = {}) {
  const clock = manualClock();
  const box = toyYangBox({ ...options, clock });
  return {
    box,
    clock,
    top: () => configOf(box)['net:top'],
    get: (path: string, type: 'config' | 'state' | 'all' = 'config') => box.gnmi({ do: 'get', paths: [path], type }),
    set: (call: Partial<SetCall>) => box.gnmi({ do: 'set', deletes: [], replaces: [], updates: [], ...call }),
  };
}

describe('Get', () => {
  it.each([
    { path: '/top/host', output: [{ path: '/top/host', value: 'alpha' }] },
    { path: 'openconfig:/net:top/host', output: [{ path: 'openconfig:/top/host', value: 'alpha' }] },
    { path: '/top/vlan[id=10]', output: [{ path: '/top/vlan[id=10]', value: { 'net:id': 10, 'net:name': 'users' } }] },
    { path: '/top/vlan[id=*]/name', output: [{ path: '/top/vlan[id=10]/name', value: 'users' }] },
    { path: '/top/vlan', output: [{ path: '/top/vlan[id=10]' }, { path: '/top/vlan[id=20]' }] },
    {
      path: '/top/rule[type=IPV4][seq=1]/action',
      output: [{ path: '/top/rule[seq=1][type=IPV4]/action', value: 'permit' }],
    },
  ])('$path', ({ path, output }) => {
    expect(start().get(path)).toMatchObject({ code: 0, output });
  });

  it.each([
    { path: '/top/vlan[id=99]', code: 5 },
    { path: '/nope', code: 3 },
    { path: 'other:/top', code: 3 },
    { path: 'top', code: 3 },
  ])('$path is the status $code', ({ path, code }) => {
    expect(start().get(path).code).toBe(code);
  });

  it('tells configuration and state apart, and lacks what it is to lack', () => {
    expect(JSON.stringify(start().get('/top', 'all').output)).toContain('net:big');
    expect(JSON.stringify(start().get('/top', 'config').output)).not.toContain('net:big');
    expect(start({ gnmi: { lacks: ['get-types'] } }).get('/top', 'config').code).toBe(12);
    expect(start({ gnmi: { lacks: ['get-types'] } }).get('/top', 'all').code).toBe(0);
    expect(start({ gnmi: { lacks: ['get'] } }).get('/top', 'all').code).toBe(12);
  });

  it('a subscription tells leaves', () => {
    const { output } = start().box.gnmi({ do: 'subscribe', paths: ['/top/vlan[id=10]'], type: 'all' });
    expect(output).toEqual([
      { path: '/top/vlan[id=10]/id', value: 10 },
      { path: '/top/vlan[id=10]/name', value: 'users' },
    ]);
  });
});

describe('Set', () => {
  it('deletes, replaces and updates in this order, as one', () => {
    const { set, top } = start();
    const answer = set({
      updates: [
        { path: '/top/port[name=p1]', value: { trunk: [20], speed: 'fast' } },
        { path: '/top/vlan[id=30]/name', value: 'thirty' },
      ],
      replaces: [{ path: '/top/dns', value: ['three'] }],
      deletes: ['/top/vlan[id=10]', '/top/vlan[id=99]'],
    });
    expect(answer).toMatchObject({
      code: 0,
      output: [{ op: 'DELETE' }, { op: 'DELETE' }, { op: 'REPLACE' }, { op: 'UPDATE' }, { op: 'UPDATE' }],
    });
    expect(top()).toMatchObject({
      vlan: [{ id: 20 }, { id: 30, name: 'thirty' }],
      port: [{ name: 'p1', trunk: [20], 'more:speed': 'fast' }],
      dns: ['three'],
    });
    expect(top()).not.toHaveProperty('port.0.access');
  });

  it.each([
    { what: 'a bad value', updates: [{ path: '/top/ttl', value: 0 }] },
    { what: 'a number as text', updates: [{ path: '/top/ttl', value: '5' }] },
    { what: 'an unknown path', updates: [{ path: '/top/nope', value: 0 }] },
    { what: 'a reference to nothing', updates: [{ path: '/top/port[name=p1]/access', value: 99 }] },
  ])('takes nothing of it where one edit has $what', ({ updates }) => {
    const { set, top } = start();
    expect(set({ updates: [{ path: '/top/host', value: 'beta' }, ...updates] }).code).toBe(3);
    expect(top()).toMatchObject({ host: 'alpha' });
  });

  it('replaces the whole list, the whole container and the whole configuration', () => {
    const { set, top } = start();
    set({ replaces: [{ path: '/top/port', value: [] }] });
    set({ replaces: [{ path: '/top/vlan', value: [{ id: 7 }] }] });
    expect(top()).toMatchObject({ host: 'alpha', vlan: [{ id: 7 }] });
    set({ replaces: [{ path: '/', value: { 'net:top': { host: 'gamma' } } }] });
    expect(top()).toEqual({ host: 'gamma' });
  });

  it('a Set that is ignored says that it is done', () => {
    const { box, top } = start();
    const faulty = withFaults(box, [{ kind: 'lie', at: /"set"/ }]);
    const call = { do: 'set', deletes: [], replaces: [], updates: [{ path: '/top/host', value: 'beta' }] } as const;
    expect(faulty.gnmi?.(call)).toMatchObject({ code: 0 });
    expect(top()).toMatchObject({ host: 'alpha' });
  });
});

describe('the commit-confirmed extension', () => {
  const edit = { updates: [{ path: '/top/host', value: 'beta' }] };
  const begin = { ...edit, commit: { id: 'c1', action: 'commit', seconds: 30 } } as const;
  const known = { gnmi: { commitConfirmed: true } } as const;

  it('is passed over in silence where it is not known', () => {
    const { set, clock, top } = start();
    expect(set({ commit: { id: 'x', action: 'confirm' } }).code).toBe(0);
    expect(set(begin).code).toBe(0);
    clock.advance(60_000);
    expect(top()).toMatchObject({ host: 'beta' });
  });

  it.each([
    { what: 'goes back when the time runs out', next: undefined, host: 'alpha' },
    { what: 'stays when it is confirmed', next: { id: 'c1', action: 'confirm' }, host: 'beta' },
    { what: 'goes back when it is cancelled', next: { id: 'c1', action: 'cancel' }, host: 'alpha' },
    { what: 'is prolonged', next: { id: 'c1', action: 'prolong', seconds: 90 }, host: 'beta' },
  ] as const)('$what', ({ next, host }) => {
    const { set, clock, top } = start(known);
    expect(set(begin).code).toBe(0);
    if (next !== undefined) expect(set({ commit: next }).code).toBe(0);
    clock.advance(60_000);
    expect(top()).toMatchObject({ host });
  });

  it('refuses another id, and other Sets while one waits', () => {
    const { set } = start(known);
    expect(set({ commit: { id: 'nobody', action: 'confirm' } }).code).toBe(9);
    set(begin);
    expect(set({ commit: { id: 'nobody', action: 'cancel' } }).code).toBe(9);
    expect(set(edit).code).toBe(9);
    expect(set(begin).code).toBe(9);
  });
});
