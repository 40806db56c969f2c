import type { Settings } from '../../config/settings.js';
import type { ComplianceRequest } from '../../services/compliance.js';
import { accessOf, type SelectionFlags, selectionOf } from './requests.js';

interface AuditFlags extends SelectionFlags {
  readonly live?: boolean | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly platform?: string | undefined;
  readonly profile?: string | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly tenants?: string | undefined;
  readonly waivers?: readonly string[] | undefined;
  readonly baseline?: string | undefined;
}

export function auditOf(settings: Settings, paths: readonly string[], flags: AuditFlags): ComplianceRequest {
  const { live, exclude, platform, profile, rule, tenants, waivers, baseline } = flags;
  return {
    paths,
    exclude: exclude ?? [],
    platform,
    live: live === true ? { selection: selectionOf(settings, flags), access: accessOf(settings) } : undefined,
    terms: {
      ...{ profile, tenants, baseline },
      failOn: FAIL_ON.find((one) => one === flags['fail-on']),
      only: rule ?? [],
      waivers: waivers ?? [],
      today: undefined,
    },
  };
}

const FAIL_ON = ['info', 'low', 'medium', 'high', 'critical', 'never'] as const;
