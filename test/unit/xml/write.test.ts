import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../../src/xml/tree.js';
import { writeXml } from '../../../src/xml/write.js';

function element(name: string, uri: string, rest: Partial<XmlElement> = {}): XmlElement {
  return { name, uri, attributes: [], children: [], text: '', ...rest };
}

describe('writeXml', () => {
  it.each([
    ['an empty element', '<a/>'],
    ['a namespace where it changes only', '<a xmlns="urn:a"><b/><c xmlns="urn:c"><d/></c></a>'],
    ['no namespace inside one', '<a xmlns="urn:a"><b xmlns=""/></a>'],
    ['what must be escaped', '<a x="&quot;&lt;&amp;&#xA;">&lt;&amp;]]&gt;</a>'],
    ['siblings of the same name in their order', '<a x="1"><b>2</b><b>1</b><c/></a>'],
    ['siblings of different names mixed', '<a><b>1</b><c/><b>2</b></a>'],
    ['an element with a name of JavaScript', '<a><__proto__>1</__proto__><constructor/></a>'],
  ])('writes %s', (_what, text) => {
    expect(writeXml(parseXml(text))).toBe(text);
  });

  it('gives attributes with a namespace a prefix, declared once', () => {
    const operation = { name: 'operation', uri: 'urn:nc', value: 'delete' };
    const tree = element('a', 'urn:a', {
      attributes: [operation],
      children: [element('b', 'urn:a', { attributes: [operation] })],
    });
    expect(writeXml(tree)).toBe(
      '<a xmlns="urn:a" xmlns:n1="urn:nc" n1:operation="delete"><b n1:operation="delete"/></a>',
    );
  });

  it('declares the prefixes that values need', () => {
    const tree = element('type', 'urn:t', { text: 'i:vlan', prefixes: { i: 'urn:i' } });
    expect(writeXml(tree)).toBe('<type xmlns:i="urn:i" xmlns="urn:t">i:vlan</type>');
  });

  it('gives what it reads back', () => {
    const text = '<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2"><b>p:c</b><p:b> </p:b></p:a>';
    const tree = parseXml(text);
    const shape = ({ name, uri, attributes, text, children }: XmlElement): unknown => ({
      name,
      uri,
      attributes,
      text,
      children: children.map(shape),
    });
    expect(shape(parseXml(writeXml(tree)))).toEqual(shape(tree));
  });

  it.each([
    ['a name that is none', element('a b', '')],
    ['a character that XML lacks', element('a', '', { text: '\u0001' })],
    ['an order that would be lost', parseXml('<a x="1"><b/><c/><b/></a>')],
  ])('refuses %s', (_what, tree) => {
    expect(() => writeXml(tree)).toThrow(expect.objectContaining({ code: 'NETCTL_XML_WRITE' }));
  });

  it('writes on several lines for people', () => {
    expect(writeXml(parseXml('<a><b>1</b></a>'), { pretty: true })).toBe('<a>\n  <b>1</b>\n</a>');
  });
});
