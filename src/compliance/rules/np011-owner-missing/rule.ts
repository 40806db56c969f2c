import { objectFinding } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';
import { namesOption } from '../../rule-option.js';

const REQUIRED = namesOption({
  name: 'required',
  what: 'Labels or annotations that have to be there',
  usual: ['owner'],
});

export const rule = {
  id: 'NP011',
  about: 'cluster',
  version: 1,
  title: 'Every policy says whose it is',
  severity: 'info',
  what: 'Finds policies that lack a label or an annotation that they have to have. A name without a slash is met by a key with any prefix too: `owner` by `example.com/owner`.',
  why: 'A policy is changed safely only by asking the one who needs it.',
  fix: 'Add the label or the annotation.',
  sources: ['Kubernetes documentation, Annotations: phone or pager numbers of persons responsible'],
  options: [REQUIRED],
  check({ policies, adminPolicies, opaquePolicies }, { options }) {
    const all = [...policies, ...adminPolicies, ...opaquePolicies].map(({ object }) => object);
    if (all.length === 0) return notApplicable('there is no policy');
    const required = REQUIRED.of(options);
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
