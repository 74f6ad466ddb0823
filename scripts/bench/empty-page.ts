/** What a page of an extension costs that does nothing: one heading, one button. */
export const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>Empty</title><body><main><h1>Empty</h1><button>Empty</button></main></body></html>';

/** What a person can do something with. */
export const USABLE = 'main :is(button, input, textarea):enabled';
