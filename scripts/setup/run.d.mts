/** Folder of this repository, with a separator at the end. */
export const root: string;
