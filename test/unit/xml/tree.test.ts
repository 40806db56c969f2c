import { describe, expect, it } from 'vitest';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { createXmlBuilder } from '../../../src/xml/builder.js';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../src/xml/tree.js';

/** The tree without namespaces in force, short enough to compare. */
function plain({ name, uri, text, children }: XmlElement): unknown {
  return children.length === 0 ? [name, uri, text] : [name, uri, text, children.map(plain)];
}

function codeOf(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof NetctlError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('it was taken');
}

describe('parseXml', () => {
  it('keeps the order of all children, and tells namespaces apart by URI', () => {
    const tree = parseXml('<a xmlns="urn:a" xmlns:b="urn:b"><b:x>1</b:x><x>2</x><b:x>3</b:x></a>');
    expect(plain(tree)).toEqual([
      'a',
      'urn:a',
      '',
      [
        ['x', 'urn:b', '1'],
        ['x', 'urn:a', '2'],
        ['x', 'urn:b', '3'],
      ],
    ]);
    expect(childOf(tree, 'x', 'urn:a')?.text).toBe('2');
    expect(childrenOf(tree, 'x').map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('gives attributes with their namespaces, without declarations', () => {
    const tree = parseXml('<a xmlns="urn:a" xmlns:nc="urn:nc" nc:operation="delete" x="1"/>');
    expect(tree.attributes).toEqual([
      { name: 'operation', uri: 'urn:nc', value: 'delete' },
      { name: 'x', uri: '', value: '1' },
    ]);
    expect(attributeOf(tree, 'operation', 'urn:nc')).toBe('delete');
    expect(attributeOf(tree, 'operation')).toBeUndefined();
  });

  it('tells the prefixes in force, inner ones before outer ones', () => {
    const tree = parseXml('<a xmlns:i="urn:1"><b xmlns:i="urn:2"><c>i:x</c></b><d>i:y</d></a>');
    expect(tree.children[0]?.children[0]?.prefixes).toEqual({ i: 'urn:2' });
    expect(childOf(tree, 'd')?.prefixes).toEqual({ i: 'urn:1' });
  });

  it('keeps text as it is, and drops white space between children only', () => {
    expect(parseXml('<a> 1 </a>').text).toBe(' 1 ');
    expect(parseXml('<a>\n <b/>\n</a>').text).toBe('');
    expect(parseXml('<a>x<![CDATA[<&>]]>&lt;&#65;</a>').text).toBe('x<&><A');
  });

  it.each([
    ['nothing', ''],
    ['truncated', '<a><b>1</b>'],
    ['mismatched tags', '<a><b></a></b>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a prefix that is not bound', '<a><p:b/></a>'],
    ['a control character', '<a>\u0001</a>'],
    ['two roots', '<a/><b/>'],
    ['an entity that is not defined', '<a>&nbsp;</a>'],
    ['text before the root', 'Welcome <a/>'],
  ])('refuses %s', (_what, text) => {
    expect(codeOf(() => parseXml(text))).toMatchObject({ code: 'NETCTL_XML_INVALID' });
  });

  it('names the place of a mistake', () => {
    expect(codeOf(() => parseXml('<a>\n  <b></c>\n</a>')).message).toMatch(/^the XML is not well-formed at line 2, /);
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>', /document type/],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "&y;&y;"><!ENTITY y "1">]><a>&x;</a>', /document type/],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>', /ISO-8859-1/],
    ['elements without end', '<a>'.repeat(600), /more than 500 deep/],
  ])('refuses %s', (_what, text, words) => {
    expect(codeOf(() => parseXml(text))).toEqual({
      code: 'NETCTL_XML_REFUSED',
      message: expect.stringMatching(words),
    });
  });
});

describe('createXmlBuilder', () => {
  it('makes the same tree of pieces cut anywhere', () => {
    const text = '<?xml version="1.0"?><a xmlns="urn:a"><b x="&amp;">ä&lt;<![CDATA[]]]></b><!-- - --></a>';
    const whole = parseXml(text);
    for (let cut = 0; cut <= text.length; cut++) {
      const builder = createXmlBuilder();
      builder.write(text.slice(0, cut));
      builder.write(text.slice(cut));
      expect(builder.end()).toEqual(whole);
    }
  });

  it('makes a tree of each text, and wants each to be whole', () => {
    const builder = createXmlBuilder();
    for (const text of ['<a><b/></a>', '<?xml version="1.0"?><c/>', '<d/>']) {
      builder.write(text);
      expect(builder.end()).toEqual(parseXml(text));
    }
    expect(() => builder.end()).toThrow(/not well-formed/);
  });

  it('hands elements over instead of keeping them', () => {
    const taken: string[] = [];
    const builder = createXmlBuilder({ take: ({ text }, around) => around.length === 2 && taken.push(text) > 0 });
    for (const piece of ['<r><d> <i>', '1</i> <i>2</i>', '</d><e/></r>']) builder.write(piece);
    expect(plain(builder.end())).toEqual([
      'r',
      '',
      '',
      [
        ['d', '', ''],
        ['e', '', ''],
      ],
    ]);
    expect(taken).toEqual(['1', '2']);
  });
});
