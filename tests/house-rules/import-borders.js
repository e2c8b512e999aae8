/** Lint rule: imports run one way, as the table of folders says. */
import path from 'node:path';
import { belongsToDomain, folders, isPure, mayTouchDatabase, mayUseKit, shellPackages } from './folders.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The repository path that an import leads to, or null for a package. */
function target(file, source) {
  if (!source.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(file), source);
}

function within(place, allowed) {
  return place === allowed || place.startsWith(`${allowed}/`);
}

function packageFault(file, source, typeOnly) {
  const top = file.split('/')[0];
  if (/^knex(\/|$)/.test(source) && !typeOnly && top !== 'db' && !mayTouchDatabase(file)) return 'database';
  if (shellPackages.test(source) && top !== 'app') return 'shell';
  if (source.startsWith('@mantine/') && !mayUseKit(file)) return 'kit';
  if (source.startsWith('node:') && isPure(file)) return 'pure';
  return null;
}

function folderFault(file, place, typeOnly) {
  const from = file.split('/')[0];
  const to = place.split('/')[0];
  if (!(to in folders)) return to === 'tests' || to === 'benchmarks' ? 'border' : null;
  if (to === from) return null;
  if (from === 'app' && !typeOnly && belongsToDomain(place)) return 'domain';
  const allowed = folders[from].runtime.some((granted) => within(place, granted));
  if (typeOnly) return allowed || folders[to].level < folders[from].level ? null : 'border';
  if (to === 'db') return mayTouchDatabase(file) ? null : 'database';
  return allowed ? null : 'border';
}

/** @type {import('eslint').Rule.RuleModule} */
export const importBorders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      border: '{{from}} may not import {{to}}: see the table in docs/architecture.md.',
      database:
        'Only *-store.server.ts and context.server.ts import db/ or knex at run time: move the SQL there.',
      domain: 'The shell knows HTTP: move permissions and stores into a domain function, and call that one.',
      shell: 'React, Remix, Mantine, Tabler and Express belong to app/ alone.',
      kit: 'Import Mantine only under app/ui and app/form-fields, so that the kit can be changed in one place.',
      pure: 'rules/, forms/ and tickets/ola/ do no I/O: take what you need as an argument.',
    },
  },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const from = file.split('/')[0] ?? '';
    if (!(from in folders) || /\.test\.tsx?$/.test(file)) return {};

    function check(node, source, typeOnly) {
      const place = target(file, source);
      const fault =
        place === null ? packageFault(file, source, typeOnly) : folderFault(file, place, typeOnly);
      if (fault) context.report({ node, messageId: fault, data: { from, to: place ?? source } });
    }
    const isTypeOnly = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every((s) => s.importKind === 'type'));

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ImportExpression: (node) =>
        node.source.type === 'Literal' && check(node, String(node.source.value), false),
    };
  },
};
