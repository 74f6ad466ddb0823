/** What may not be written, as options of ESLint's own `no-restricted-*` rules, grouped by the promise it keeps. */

const NETWORK = 'Nothing leaves the machine: the extension makes no network request at all.';
const PURE = 'The domain is pure: pass what it needs as an argument.';
const CLOCK = 'The clock and chance are arguments: take `now` (an Instant) or the value itself.';
const INJECTION = 'Text from people and pages is drawn as text, never run or parsed as markup.';
const BRIDGE = 'A meeting page gets no bridge into the extension.';
const WAITING = 'Wait for what a person would see, never for a length of time.';
const SLOW = 'Schemas come from zod/mini: building them with zod itself is felt each time a page opens.';
const WHOLE = 'Every test runs, every time.';

const globalsNamed = (message, names) => names.map((name) => ({ name, message }));

export const forbidden = {
  network: globalsNamed(NETWORK, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport']),

  surroundings: globalsNamed(PURE, [
    'document',
    'window',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'chrome',
    'browser',
    'crypto',
    'performance',
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
  ]),

  clockAndChance: [
    { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
    { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
    { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: CLOCK },
    { selector: 'MemberExpression[object.name="globalThis"]', message: PURE },
  ],

  injection: [
    { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: INJECTION },
    {
      selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
      message: INJECTION,
    },
    { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: INJECTION },
    {
      selector:
        'CallExpression[callee.object.name=/^(window|top|parent)$/][callee.property.name="postMessage"]',
      message: BRIDGE,
    },
    { selector: 'Property[key.name="world"][value.value="MAIN"]', message: BRIDGE },
    { selector: 'CallExpression[callee.property.name="sendBeacon"]', message: NETWORK },
  ],

  slowSchemas: [{ selector: 'ImportDeclaration[source.value="zod"]', message: SLOW }],

  defaultExport: [
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Named exports only: one name for a thing, everywhere.',
    },
    {
      selector: 'ExportSpecifier[exported.name="default"]',
      message: 'Named exports only: one name for a thing, everywhere.',
    },
  ],

  waiting: [
    { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: WAITING },
    {
      selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
      message: WAITING,
    },
    { selector: 'ImportDeclaration[source.value=/^(node:)?timers\\u002Fpromises$/]', message: WAITING },
    {
      selector:
        'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|skipIf|runIf|todo|fixme|fails|fail)$/]',
      message: WHOLE,
    },
    {
      selector: 'MemberExpression[object.object.name="test"][property.name=/^(only|skip|fixme)$/]',
      message: WHOLE,
    },
    { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: WHOLE },
  ],
};

/** What Node gives every script. */
export const globalsOfScripts = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'AbortSignal',
    'fetch',
    'module',
    'require',
    'exports',
    '__dirname',
    'Buffer',
    'performance',
    'WebSocket',
  ].map((name) => [name, 'readonly']),
);
