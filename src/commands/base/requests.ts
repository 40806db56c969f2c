import { describeOrigin, type ResolvedSettings } from '../../config/resolve.js';
import type { SettingName, Settings } from '../../config/settings.js';
import type { Access, ApplyRequest, BatchRequest, BatchSplit, Selection } from '../../services/context.js';

/** A kind of documents. */
export type Kind = ApplyRequest['kinds'][number];

/** The flags that say which devices; both may be absent. */
export interface SelectionFlags {
  readonly targets?: string | undefined;
  readonly device?: readonly string[] | undefined;
}

export function selectionOf(settings: Settings, { targets, device }: SelectionFlags): Selection {
  return { inventory: settings.inventory, targets, devices: device ?? [] };
}

export function accessOf(settings: Settings): Access {
  return {
    concurrency: settings.concurrency,
    timeouts: { connect: settings.connect_timeout, login: settings.login_timeout, command: settings.timeout },
    hostKeyPolicy: settings.host_key_policy,
    username: settings.username,
    askPassword: settings.ask_password,
    transcript: settings.transcript,
  };
}

/** A request to change devices, from the settings and what only this command says. */
export function applyRequestOf(
  resolved: ResolvedSettings,
  flags: SelectionFlags & { readonly file: readonly string[] },
  only: Pick<ApplyRequest, 'kinds' | 'dryRun'>,
): ApplyRequest {
  const settings = resolved.values;
  return {
    ...only,
    files: flags.file,
    selection: selectionOf(settings, flags),
    access: accessOf(settings),
    confirmTimeout: settings.confirm_timeout,
    save: settings.save,
    comment: settings.comment,
    traceId: settings.trace_id,
    skipRehearsal: settings.skip_rehearsal,
    allowInUse: settings.allow_in_use,
    allowVtpDomain: settings.allow_vtp_domain,
    allowManagementChange: settings.allow_management_change,
    allowSessionsDown: settings.allow_sessions_down,
    allowAclGap: settings.allow_acl_gap,
    replaceUnknown: settings.replace_unknown,
    setSecrets: settings.set_secrets,
    limits: {
      batch: settings.max_batch,
      devices: settings.max_devices,
      deletions: settings.max_deletions,
      resets: settings.max_resets,
      sessionResets: settings.max_session_resets,
    },
    batches: batchesOf(resolved),
    maxFailures: settings.max_failures,
    onUnreachable: settings.on_unreachable,
    notify: { command: settings.notify_command, url: settings.notify_url },
    stateDir: settings.state_dir,
    keepRuns: settings.history_keep,
  };
}

/** What flags and variables say of batches goes before the intents, what netctl.yaml says after them. */
function batchesOf(resolved: ResolvedSettings): BatchRequest {
  return { typed: splitOf(resolved, ['flag', 'environment']), usual: splitOf(resolved, ['file']) };
}

function splitOf({ values, resolved }: ResolvedSettings, origins: readonly string[]): BatchSplit {
  const { batch_size: size, canary, batch_by: by } = values;
  const from = (name: SettingName) => describeOrigin(resolved[name].origin, name);
  const said = (name: SettingName) => origins.includes(resolved[name].origin.kind);
  return {
    ...(said('batch_size') && size !== undefined && { size: { value: size, from: from('batch_size') } }),
    ...(said('canary') && { canary: { value: canary, from: from('canary') } }),
    ...(said('batch_by') && by !== undefined && { by: { value: by, from: from('batch_by') } }),
  };
}
