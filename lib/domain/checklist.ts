import { z } from 'zod';

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

/** One thing to see to before the call. A shipped item keeps empty texts until the user rewords it, so it follows the language. */
export const checklistItemSchema = z.strictObject({
  id: z.string().min(1).max(100),
  topic: checklistTopicSchema.nullable(),
  text: z.string().max(200),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
