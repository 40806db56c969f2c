/** What every setting has, whatever it takes. */
interface Common {
  /** One sentence without a final period, as help shows it. */
  readonly summary: string;
  /** The heading that help shows it under. */
  readonly group: 'ACCESS' | 'SAFETY' | 'RUN' | 'OUTPUT';
  readonly char?: string;
  /** Where it stands in netctl.yaml, where that is not under its own name: a section and a key in it. */
  readonly inFile?: readonly [section: string, key: string];
  /** True where a value may hold a secret and is shown only as far as it cannot. */
  readonly secret?: true;
}

/** One setting: as a flag `--confirm-timeout`, in the environment `NETCTL_CONFIRM_TIMEOUT`, in netctl.yaml `confirm_timeout`. */
export type Setting = Common &
  (
    | { readonly kind: 'string'; readonly placeholder: string; readonly default: string | undefined }
    | {
        readonly kind: 'integer';
        readonly placeholder: string;
        readonly min: number;
        readonly max: number;
        readonly default: number | undefined;
      }
    | { readonly kind: 'boolean'; readonly default: boolean }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string }
    | { readonly kind: 'list'; readonly placeholder: string; readonly default: readonly string[] }
  );

/** The type of a setting's value. */
export type ValueOf<S extends Setting> = S extends { kind: 'integer' }
  ? S extends { default: number }
    ? number
    : number | undefined
  : S extends { kind: 'boolean' }
    ? boolean
    : S extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : S extends { kind: 'list' }
        ? readonly string[]
        : S extends { default: string }
          ? string
          : string | undefined;

/** `confirm_timeout` as a flag, without dashes: `confirm-timeout`. */
export function flagName(setting: string): string {
  return setting.replaceAll('_', '-');
}

/** The keys that lead to a setting in netctl.yaml, outermost first. */
export function keyPath(name: string, { inFile }: Setting): readonly string[] {
  return inFile ?? [name];
}

/** `confirm_timeout` in the environment: `NETCTL_CONFIRM_TIMEOUT`. */
export function variableName(setting: string): string {
  return `NETCTL_${setting.toUpperCase()}`;
}
