import { objectFinding } from '../../kubernetes/object-finding.js';
import { textsOption } from '../../kubernetes/option.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP011',
  about: 'cluster',
  version: 1,
  title: 'Every policy says whose it is',
  severity: 'info',
  what: 'Finds policies that lack a label or an annotation of the option `required` (usual: `owner`). An entry without a slash is met by a key with any prefix too: `owner` by `example.com/owner`.',
  why: 'A policy is changed safely only by asking the one who needs it.',
  fix: 'Add the label or the annotation.',
  sources: ['Kubernetes documentation, Annotations: phone or pager numbers of persons responsible'],
  check({ policies, adminPolicies, opaquePolicies }, { options }) {
    const all = [...policies, ...adminPolicies, ...opaquePolicies].map(({ object }) => object);
    if (all.length === 0) return notApplicable('there is no policy');
    const required = textsOption(options, 'required', ['owner']);
    return judged(
      [...new Set(all)].flatMap((object) => {
        const keys = [...object.labels.keys(), ...object.annotations.keys()];
        const missing = required.filter((name) => !keys.some((key) => key === name || key.endsWith(`/${name}`)));
        return missing.map((name) =>
          objectFinding(object, {
            message: `the policy has no label and no annotation ${name}`,
            path: ['metadata', 'name'],
            key: name,
          }),
        );
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
