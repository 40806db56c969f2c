import type { LocatedDocument, Path } from '../../documents/located.js';
import type { Condition as Written } from '../../generated/compliance-custom.js';
import { patternAt } from '../patterns.js';
import type { Looked } from './looked.js';
import { valuesAt } from './paths.js';

/** A condition that is ready to be asked of something. */
export type Condition = (looked: Looked) => boolean;

/** All that is written in a condition must be so. @throws NetctlError with its place for a pattern that is none */
export function conditionOf(written: Written, document: LocatedDocument, path: Path): Condition {
  const parts = [
    ...linesParts(written, document, path),
    ...valueParts(written, document, path),
    ...joinedParts(written, document, path),
  ];
  return (looked) => parts.every((part) => part(looked));
}

function linesParts({ has, lacks }: Written, document: LocatedDocument, path: Path): readonly Condition[] {
  const below = (text: string, key: string) => {
    const pattern = patternAt(document, [...path, key], text);
    return ({ lines }: Looked) => lines.some((line) => pattern.test(line));
  };
  const lacking = lacks === undefined ? undefined : below(lacks, 'lacks');
  return [
    ...(has === undefined ? [] : [below(has, 'has')]),
    ...(lacking === undefined ? [] : [(looked: Looked) => !lacking(looked)]),
  ];
}

type Test = (value: unknown) => boolean;

/** Every value at the path must be so; where there is none only `exists: false` and denials are. */
function valueParts(written: Written, document: LocatedDocument, path: Path): readonly Condition[] {
  const { path: way, exists } = written;
  const every = testsOf(written, document, path);
  const values = ({ value, text }: Looked): readonly unknown[] =>
    way === undefined ? [text ?? value] : valuesAt(value, way);
  return [
    ...(exists === undefined ? [] : [(looked: Looked) => values(looked).length > 0 === exists]),
    ...every.map(
      ({ test, ofNone }): Condition =>
        (looked) => {
          const found = values(looked);
          return found.length === 0 ? ofNone : found.every(test);
        },
    ),
  ];
}

/** `ofNone`: what counts where there is no value. */
interface Asked {
  readonly test: Test;
  readonly ofNone: boolean;
}

function testsOf(written: Written, document: LocatedDocument, path: Path): readonly Asked[] {
  const { equals, not_equals, in: list, not_in, matches, not_matches, at_least, at_most } = written;
  const fits = (text: string, key: string): Test => {
    const pattern = patternAt(document, [...path, key], text);
    return (value) => pattern.test(String(value));
  };
  const misses = not_matches === undefined ? undefined : fits(not_matches, 'not_matches');
  const asked: readonly (Asked | undefined)[] = [
    equals === undefined ? undefined : { test: (value) => value === equals, ofNone: false },
    not_equals === undefined ? undefined : { test: (value) => value !== not_equals, ofNone: true },
    list === undefined ? undefined : { test: (value) => list.some((one) => one === value), ofNone: false },
    not_in === undefined ? undefined : { test: (value) => !not_in.some((one) => one === value), ofNone: true },
    matches === undefined ? undefined : { test: fits(matches, 'matches'), ofNone: false },
    misses === undefined ? undefined : { test: (value) => !misses(value), ofNone: true },
    at_least === undefined ? undefined : { test: (value) => Number(value) >= at_least, ofNone: false },
    at_most === undefined ? undefined : { test: (value) => Number(value) <= at_most, ofNone: false },
  ];
  return asked.filter((one) => one !== undefined);
}

function joinedParts({ all, any, not }: Written, document: LocatedDocument, path: Path): readonly Condition[] {
  const several = (list: readonly Written[] | undefined, key: string) =>
    list?.map((one, index) => conditionOf(one, document, [...path, key, index]));
  const [every, some] = [several(all, 'all'), several(any, 'any')];
  const denied = not === undefined ? undefined : conditionOf(not, document, [...path, 'not']);
  return [
    ...(every === undefined ? [] : [(looked: Looked) => every.every((one) => one(looked))]),
    ...(some === undefined ? [] : [(looked: Looked) => some.some((one) => one(looked))]),
    ...(denied === undefined ? [] : [(looked: Looked) => !denied(looked)]),
  ];
}
