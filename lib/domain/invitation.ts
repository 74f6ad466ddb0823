/** The note subjects of what a request for a conversation is made of (`advice.md`, S1-1, S4-8a, S2-9). */
export const WHAT_I_BRING = 'what-i-bring';
export const FOR_THEM = 'for-them';
export const WHY_YOU = 'why-this-person';
