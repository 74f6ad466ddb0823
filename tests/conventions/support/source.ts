import path from 'node:path';
import ts from 'typescript';
import { read, root } from './files';

function parse(file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, kind);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

/** Every text written in a file, and every template with its slots as `*`. */
export function textsIn(file: string): string[] {
  const texts: string[] = [];
  visit(parse(file), (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('*'));
    }
  });
  return texts;
}

/** What a file imports at run time, as it is written: `import type` and `export type` leave nothing behind. */
function importsOf(file: string): string[] {
  const sources: string[] = [];
  visit(parse(file), (node) => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) {
      sources.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) {
      sources.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [source] = node.arguments;
      if (source && ts.isStringLiteralLike(source)) sources.push(source.text);
    }
  });
  return sources;
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: { '@/*': [path.join(root, '*')] },
};

/** Everything a file reaches at run time, by whatever detour: files from the root, and names of packages. */
export function reachedFrom(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const toVisit = [entry];
  for (let file = toVisit.pop(); file !== undefined; file = toVisit.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const source of importsOf(file)) {
      const resolved = ts.resolveModuleName(source, path.join(root, file), options, ts.sys).resolvedModule;
      if (!source.startsWith('.') && !source.startsWith('@/')) packages.add(packageOf(source));
      else if (resolved) toVisit.push(path.relative(root, resolved.resolvedFileName).replaceAll('\\', '/'));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

function packageOf(source: string): string {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}
