import type { Path } from '../../../documents/located.js';
import type { RuleFinding } from '../../finding.js';
import { fieldsAt, isFields, textsOf, valueAt } from '../../kubernetes/fields.js';
import type { KubernetesObject } from '../../kubernetes/object.js';
import { objectFinding, pathText } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';
import { wholePatternsOption } from '../../rule-option.js';

/** As in Kubernetes: an optional prefix that is a DNS name, then a name of at most 63 characters. */
const KEY = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const VALUE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;

const VALUES = wholePatternsOption({
  name: 'values',
  what: 'What the values of labels have to match as a whole, by their keys, for example `{ tier: "web|db" }`',
});

export const rule = {
  id: 'NP010',
  about: 'cluster',
  version: 1,
  title: 'Labels of policies, workloads and namespaces are written as they should be',
  severity: 'low',
  what: 'Finds labels and selectors of policies, and labels of workloads and namespaces, that are no labels to Kubernetes, or whose values are not of those that the profile allows.',
  why: 'Policies hang on labels. A selector with a value that no label may have never matches, and one misspelt tier is a hole or an outage.',
  fix: 'Write the label as the rule says; see the options of the rule.',
  sources: ['Kubernetes documentation, Labels and Selectors: syntax and character set'],
  options: [VALUES],
  check({ policies, workloads, namespaces }, { options }) {
    const wanted = VALUES.of(options);
    const objects = [
      ...policies.map(({ object }) => object),
      ...workloads.map(({ object }) => object),
      ...[...namespaces.values()].flatMap(({ object }) => object ?? []),
    ];
    if (objects.length === 0) return notApplicable('the input has no policies, workloads or namespaces');
    return judged([
      ...objects.flatMap((object) => labelFindings(object, ['metadata', 'labels'], wanted)),
      ...workloads.flatMap(({ object, labelsPath }) =>
        labelsPath.length > 2 ? labelFindings(object, labelsPath, wanted) : [],
      ),
      ...policies.flatMap(({ object }) => selectorPaths(object).flatMap((path) => labelFindings(object, path, wanted))),
    ]);
  },
} satisfies RuleOf<'cluster'>;

function labelFindings(
  object: KubernetesObject,
  path: Path,
  wanted: ReadonlyMap<string, RegExp>,
): readonly RuleFinding[] {
  let labels: unknown = object.value;
  for (const step of path) labels = Array.isArray(labels) ? labels[Number(step)] : valueAt(labels, String(step));
  const found: RuleFinding[] = [];
  for (const [key, value] of textsOf(labels)) {
    const wrong = mistakeOf(key, value, wanted.get(key));
    if (wrong === undefined) continue;
    found.push(
      objectFinding(object, {
        message: wrong.message,
        path: [...path, key],
        onKey: wrong.onKey,
        key: `${pathText(path)} ${key}`,
      }),
    );
  }
  return found;
}

function mistakeOf(
  key: string,
  value: string,
  wanted: RegExp | undefined,
): { readonly message: string; readonly onKey: boolean } | undefined {
  if (!KEY.test(key)) return { message: `"${key}" is no key that a label can have`, onKey: true };
  if (!VALUE.test(value)) return { message: `"${value}" is no value that the label ${key} can have`, onKey: false };
  if (wanted?.test(value) === false)
    return { message: `the label ${key} is "${value}", and has to match ${wanted.source.slice(4, -2)}`, onKey: false };
  return undefined;
}

/** Where a policy has matchLabels: goes down with one path that grows and shrinks, for most of what is there has none. */
function selectorPaths(object: KubernetesObject): readonly Path[] {
  const found: Path[] = [];
  const way: Path[number][] = ['spec'];
  walk(fieldsAt(object.value, 'spec'));
  return found;

  function walk(value: unknown): void {
    if (Array.isArray(value)) for (let index = 0; index < value.length; index++) into(index, value[index]);
    else if (isFields(value))
      for (const key of Object.keys(value)) {
        if (key === 'matchLabels') found.push([...way, key]);
        else into(key, value[key]);
      }
  }

  function into(step: Path[number], inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) return;
    way.push(step);
    walk(inner);
    way.pop();
  }
}
