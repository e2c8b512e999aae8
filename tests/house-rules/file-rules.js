/** Lint rules about files: how long, how named, and a first line that says the purpose. */
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const emptyNames = /^(utils?|helpers?|common|services?|types|misc|lib)$/;

function placeOf(context) {
  return path.relative(root, context.filename).split(path.sep).join('/');
}

/** @type {import('eslint').Rule.RuleModule} */
export const fileLength = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { long: '{{lines}} lines; the limit is {{limit}}: this file wants to be two ideas.' },
  },
  create(context) {
    return {
      Program(node) {
        const lines = context.sourceCode.lines.length;
        const limit = placeOf(context).startsWith('app/routes/') ? 400 : 350;
        if (lines > limit) context.report({ node, messageId: 'long', data: { lines, limit } });
      },
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
export const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      empty: '"{{name}}" sets no limit to what belongs here: name the concept.',
      kebab: 'File and folder names are kebab-case: "{{name}}".',
    },
  },
  create(context) {
    return {
      Program(node) {
        const place = placeOf(context);
        for (const part of place.split('/')) {
          const name = part.split('.')[0] ?? '';
          if (emptyNames.test(name)) context.report({ node, messageId: 'empty', data: { name } });
          // Route files follow Remix's own convention ($param, _index).
          const route = place.startsWith('app/routes/');
          if (!route && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
            context.report({ node, messageId: 'kebab', data: { name } });
        }
      },
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
export const modulePurpose = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Begin the module with one sentence in a /** comment */ that says its purpose.' },
  },
  create(context) {
    return {
      Program(node) {
        const first = context.sourceCode.getAllComments()[0];
        const start = first?.type === 'Block' && first.value.startsWith('*') && first.loc?.start.line === 1;
        if (!start) context.report({ node, messageId: 'missing', loc: { line: 1, column: 0 } });
      },
    };
  },
};
