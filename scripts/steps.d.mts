/** Everything a change must pass, in order. */
export const steps: readonly { readonly name: string }[];
