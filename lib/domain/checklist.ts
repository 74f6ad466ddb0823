import * as z from 'zod/mini';

/** What an item of the shipped checklist is about; own items have none. */
export const CHECKLIST_TOPICS = [
  'light',
  'back-light',
  'background',
  'camera',
  'sound',
  'door',
  'phone',
  'link',
  'name',
  'homework',
  'water',
] as const;
export const checklistTopicSchema = z.enum(CHECKLIST_TOPICS);
export type ChecklistTopic = z.infer<typeof checklistTopicSchema>;

export const ITEM_LONGEST = 200;

/** One thing to see to before the call. A shipped item keeps empty texts until the user rewords it, so it follows the language. */
export const checklistItemSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  topic: z.nullable(checklistTopicSchema),
  text: z.string().check(z.maxLength(ITEM_LONGEST)),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
