import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/xml/tree.js';
import { writeXml } from '../../../src/xml/write.js';
import { dataFromJson, dataFromJsonAt } from '../../../src/yang/from-json.js';
import { dataFromXml } from '../../../src/yang/from-xml.js';
import { formatPath, parsePath, splitOrigin } from '../../../src/yang/path.js';
import { UNKNOWN, type YangData, type YangNode, type YangSchema } from '../../../src/yang/schema.js';
import { dataToXml } from '../../../src/yang/to-xml.js';
import { TOY } from './toy-schema.js';

const DATA: YangData = {
  'toy:ports': {
    port: [
      {
        name: 'e1',
        speed: 100,
        bytes: '18446744073709551615',
        up: true,
        'toy-more:switched': { trunk: [10, '20..30'] },
      },
      { name: 'e2', mirror: {} },
    ],
  },
  'toy:rules': { rule: [{ name: 'a b', kind: 'toy-types:IPV4', action: 'deny' }] },
};

const XML = `<data>
  <p:ports xmlns:p="urn:toy">
    <p:port><p:name>e1</p:name><p:speed> 100 </p:speed><p:bytes>18446744073709551615</p:bytes><p:up>true</p:up>
      <p:colour>blue</p:colour>
      <m:switched xmlns:m="urn:toy:more"><m:trunk>10</m:trunk><m:trunk>20..30</m:trunk><m:access xmlns:m="urn:other">7</m:access></m:switched>
    </p:port>
    <p:port><p:name>e2</p:name><p:mirror/><p:switched/></p:port>
  </p:ports>
  <rules xmlns="urn:toy"><rule><name>a b</name><kind xmlns:t="urn:toy:types">t:IPV4</kind><action>deny</action></rule></rules>
</data>`;

describe('data in XML', () => {
  it('is read by namespaces, and what the schema lacks is passed over', () => {
    expect(dataFromXml(TOY, parseXml(XML).children)).toEqual(DATA);
  });

  it('is read back as it was written', () => {
    const text = `<data>${dataToXml(TOY, DATA)
      .map((element) => writeXml(element))
      .join('')}</data>`;
    expect(dataFromXml(TOY, parseXml(text).children)).toEqual(DATA);
  });
});

describe('data in JSON', () => {
  it('is taken without modules, and numbers as text', () => {
    const json = {
      ports: { port: [{ name: 'e1', speed: '100', up: 'true', 'toy-more:switched': { trunk: ['10'] }, colour: 1 }] },
    };
    expect(dataFromJson(TOY, json)).toEqual({
      'toy:ports': { port: [{ name: 'e1', speed: 100, up: true, 'toy-more:switched': { trunk: [10] } }] },
    });
  });

  it('of a node inside stands in the tree from the top on', () => {
    expect(dataFromJsonAt(TOY, '/toy:ports/port[name=e1]/toy-more:switched', { 'toy-more:access': '7' })).toEqual({
      'toy:ports': { port: [{ name: 'e1', 'toy-more:switched': { access: 7 } }] },
    });
    expect(dataFromJsonAt(TOY, '/toy:rules/rule[name=a][kind=IPV4]/action', 'deny')).toEqual({
      'toy:rules': { rule: [{ name: 'a', kind: 'toy-types:IPV4', action: 'deny' }] },
    });
  });
});

describe('paths', () => {
  it.each(['/toy:ports/port[name=e1]/toy-more:switched/trunk[.=20..30]', '/a:b[c=x\\]y\\\\z][d=]', '/'])(
    '%s',
    (path) => {
      expect(formatPath(parsePath(path))).toBe(path);
    },
  );

  it('may have quotes around values', () => {
    expect(parsePath(`/a:b[c="d]e"][f='g']`)).toEqual(parsePath('/a:b[c=d\\]e][f=g]'));
  });

  it.each(['a', '/a[', '/a[b]', '/a[b=c', '//', '/a/'])('%s is none', (path) => {
    expect(() => parsePath(path)).toThrow('Not a path');
  });

  it('may have an origin', () => {
    expect(splitOrigin('toy:/a/b[c=d:/e]')).toEqual({ origin: 'toy', path: '/a/b[c=d:/e]' });
    expect(splitOrigin('/toy:a')).toEqual({ origin: undefined, path: '/toy:a' });
  });
});

describe('what an entry says beyond the schema', () => {
  const exact: YangSchema = { ...TOY, roots: TOY.roots.map(asExact) };

  it.each([
    [
      'XML',
      () =>
        dataFromXml(
          exact,
          parseXml(
            `<d><rules xmlns="urn:toy"><rule><name>a</name><kind>IPV4</kind><colour xmlns="urn:x">1</colour></rule></rules></d>`,
          ).children,
        ),
    ],
    [
      'JSON',
      () => dataFromJson(exact, { 'toy:rules': { rule: [{ name: 'a', kind: 'IPV4', '@name': {}, 'x:colour': 1 }] } }),
    ],
  ])('is told in %s where it would mean something else by that', (_, read) => {
    expect(read()).toEqual({ 'toy:rules': { rule: [{ name: 'a', kind: 'toy-types:IPV4', [UNKNOWN]: true }] } });
  });
});

function asExact(node: YangNode): YangNode {
  if (node.kind === 'list') return { ...node, exact: true };
  return node.kind === 'container' ? { ...node, children: node.children.map(asExact) } : node;
}
