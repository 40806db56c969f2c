/** What the user agreed to beforehand, by the name of the flag without `--allow-`: `in-use`, or what a driver objects to. */
export type Agreed = ReadonlySet<string>;
