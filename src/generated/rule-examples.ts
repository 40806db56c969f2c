// Made from src/compliance/rules/*/ by `npm run generate`; changes here are lost.

/** A file beside a rule. */
export interface RuleExample {
  /** Relative to the folder of the rule. */
  readonly name: string;
  readonly text: string;
}

/** The files of every rule by its id. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {};
