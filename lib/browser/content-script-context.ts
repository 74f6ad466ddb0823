/**
 * Stands in for what wxt hands to every content script (`wxt.config.ts`): wxt's own calls out an event in the page as it starts, named
 * after the extension, by which any page could tell that Bakkie is there. Nothing of it is used here.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
