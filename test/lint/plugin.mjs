/**
 * The house rules that no ready-made rule states: who may import whom (layers.mjs) and what may
 * not be written where (bans.mjs). Run by oxlint.
 */
import path from 'node:path';
import * as bans from './bans.mjs';
import { whyNot } from './layers.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** A file's place in the house. Planted files (see plugin.test.ts) stand in a house of their own. */
function placeOf(filename) {
  const file = filename.split(path.sep).join('/');
  const planted = file.lastIndexOf('/planted/');
  if (planted >= 0) return file.slice(planted + '/planted/'.length);
  return path.relative(root, filename).split(path.sep).join('/');
}

function targetOf(file, specifier) {
  const written = specifier.split('?')[0];
  const name = written.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(file), written))
    : written;
  // A file of a package, reached by its path because the package does not export it, is the package.
  const inPackage = name.split('node_modules/')[1];
  if (inPackage !== undefined) return { kind: 'package', name: inPackage };
  return { kind: written.startsWith('.') ? 'file' : 'package', name };
}

const layerRule = {
  create(context) {
    const file = placeOf(context.filename);
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const reason = whyNot(file, targetOf(file, source.value));
      if (reason !== null) context.report({ node: source, message: reason });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      CallExpression(node) {
        if (!isGlob(node.callee)) return;
        const patterns = node.arguments[0];
        for (const pattern of patterns?.type === 'ArrayExpression'
          ? patterns.elements
          : [patterns]) {
          check(pattern);
        }
      },
    };
  },
};

function isGlob(callee) {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.name === 'glob'
  );
}

const banRule = {
  create(context) {
    const file = placeOf(context.filename);
    const here = (ban) => (ban.in?.test(file) ?? true) && !(ban.only?.test(file) ?? false);
    const globals = bans.globals.filter(here);
    const properties = bans.properties.filter(here);
    const keys = bans.keys.filter(here);
    const imports = file.startsWith('test/')
      ? []
      : bans.imports.filter((ban) => !ban.only.test(file));
    const literals = bans.literals.filter(here);
    const report = (node, name, why) => context.report({ node, message: `${name}: ${why}` });

    const checkKey = (node, name, value) => {
      for (const ban of keys) {
        if (!ban.names.includes(name)) continue;
        if (ban.value === undefined || value?.value === ban.value) report(node, name, ban.why);
      }
    };
    const checkText = (node, text) => {
      for (const ban of literals) if (ban.pattern.test(text)) report(node, text.trim(), ban.why);
    };

    return {
      Identifier(node) {
        const ban = globals.find((candidate) => candidate.names.includes(node.name));
        if (ban !== undefined && isUseOfGlobal(context, node)) report(node, node.name, ban.why);
      },
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        for (const ban of properties) {
          if (!ban.names.includes(name)) continue;
          if (ban.object !== undefined && ban.object !== node.object.name) continue;
          if (ban.called === true && node.parent?.callee !== node) continue;
          report(node, name, ban.why);
        }
        for (const ban of globals) {
          if (!['window', 'globalThis', 'self'].includes(node.object.name)) continue;
          if (ban.names.includes(name)) report(node, name, ban.why);
        }
      },
      Property: (node) => checkKey(node, node.key.name ?? node.key.value, node.value),
      JSXAttribute: (node) => checkKey(node, node.name.name, node.value),
      Literal(node) {
        if (typeof node.value === 'string') checkText(node, node.value);
      },
      TemplateElement: (node) => checkText(node, node.value.raw),
      ImportDeclaration(node) {
        for (const ban of imports) {
          if (node.source.value !== ban.package || node.importKind === 'type') continue;
          const names = node.specifiers.map((specifier) => specifier.imported?.name ?? '*');
          if (ban.name === '*' || names.includes(ban.name) || names.includes('*')) {
            report(node, `${ban.package} ${ban.name}`, 'it has one home, see test/lint/bans.mjs');
          }
        }
      },
    };
  },
};

/** Whether a name is the platform's own here, and not a key, a member, or a local of that name. */
function isUseOfGlobal(context, node) {
  const parent = node.parent;
  if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed)
    return false;
  if (parent?.type === 'Property' && parent.key === node && parent.value !== node) return false;
  if (parent?.type.startsWith('TS')) return false;
  let scope = context.sourceCode.getScope(node);
  while (scope !== null) {
    const found = scope.set.get(node.name);
    if (found !== undefined && found.defs.length > 0) return false;
    scope = scope.upper;
  }
  return true;
}

export default {
  meta: { name: 'house' },
  rules: { layers: layerRule, bans: banRule },
};
