import type { Extension } from '../../generated/gnmi/gnmi-ext.js';

/** What the commit-confirmed extension is asked for; `seconds` until it goes back by itself. */
export type CommitAction =
  | { readonly do: 'commit' | 'prolong'; readonly id: string; readonly seconds: number }
  | { readonly do: 'confirm' | 'cancel'; readonly id: string };

/** The extension of a Set (gNMI commit-confirmed, section 3). */
export function commitExtension(action: CommitAction): Extension {
  const { id } = action;
  return { ext: { $case: 'commit', commit: { id, action: actionOf(action) } } };
}

function actionOf(action: CommitAction) {
  switch (action.do) {
    case 'commit':
      return { $case: 'commit', commit: { rollbackDuration: duration(action.seconds) } } as const;
    case 'prolong':
      return {
        $case: 'setRollbackDuration',
        setRollbackDuration: { rollbackDuration: duration(action.seconds) },
      } as const;
    case 'confirm':
      return { $case: 'confirm', confirm: {} } as const;
    case 'cancel':
      return { $case: 'cancel', cancel: {} } as const;
  }
}

function duration(seconds: number): { readonly seconds: bigint } {
  return { seconds: BigInt(Math.ceil(seconds)) };
}
