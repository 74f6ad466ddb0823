/**
 * Import resolver for eslint-plugin-boundaries: asks TypeScript itself, so `@/` and every other rule of tsconfig.json
 * mean the same to the linter as to the compiler. (The usual package for this needs a native binary per platform.)
 * The interface is version 2 of https://github.com/import-js/eslint-plugin-import/tree/main/resolvers
 */
const { existsSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const path = require('node:path');
const ts = require('typescript');

const root = path.resolve(__dirname, '../..');
const options = {
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  allowImportingTsExtensions: true,
  paths: { '@/*': [`${root}/*`] },
};
const cache = ts.createModuleResolutionCache(root, (name) => name, options);

exports.interfaceVersion = 2;

/** @param {string} source @param {string} file @returns {{ found: boolean, path?: string | null }} */
exports.resolve = function resolve(source, file) {
  if (isBuiltin(source)) return { found: true, path: null };
  const known = ts.resolveModuleName(source, file, options, ts.sys, cache).resolvedModule;
  if (known) return { found: true, path: known.resolvedFileName };
  const asset = source.startsWith('@/')
    ? path.join(root, source.slice(2))
    : path.resolve(path.dirname(file), source);
  const target = asset.replace(/\?.*$/, '');
  return existsSync(target) ? { found: true, path: target } : { found: false };
};
