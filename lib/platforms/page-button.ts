/**
 * The one thing we may put into a meeting page, and only if the user asked for it: a small button that opens the panel. It
 * lives in a closed shadow root; the page's own scripts cannot reach into it. Answers how to take it away.
 */
export function showPageButton(document: Document, label: string, onPress: () => void): () => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.append(drawCup(document));
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  root.append(button);
  document.documentElement.append(host);
  return () => {
    host.remove();
  };
}

/**
 * The accent of the visual language, on paper. Fixed colours: the page around it is not ours. What is important in here no style of the
 * page overrules: it cannot stretch the button over itself, nor make it clear as glass.
 */
const LOOK = `
:host { all: initial !important; position: fixed !important; inset: auto 12px 96px auto !important; z-index: 2147483646 !important; }
button { all: unset; box-sizing: border-box; display: grid; place-items: center; inline-size: 36px; block-size: 36px;
  border-radius: 18px; background: #faf7f2; color: #9a3f22; cursor: pointer; opacity: .85; }
button:hover { opacity: 1; }
button:focus-visible { outline: 2px solid #1f5fae; outline-offset: 2px; opacity: 1; }
`;

function drawCup(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute(
    'd',
    'M4 9h12v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 10h1.5a2.5 2.5 0 0 1 0 5H16M8 6V4M12 6V4',
  );
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
