/** The subjects of the user's texts about their own circle, which belong to no single conversation (`advice.md`, S3-1, S3-2, S4-15). */
export const WHO_KNOWS = 'who-knows';
export const WHOM_TO_APPROACH = 'whom-to-approach';
export const LOOKING_FOR = 'looking-for';

/** The small step that the user set for the week with this Monday (`advice.md`, S4-19). Another week begins with none: nothing is counted. */
export const stepOfWeek = (monday: string): string => `week:${monday}`;
