/** Where the statement begins: the docstring stands above `export`. */
function isDocumented(sourceCode, statement) {
  const comment = sourceCode.getCommentsBefore(statement).at(-1);
  return comment?.type === 'Block' && comment.value.startsWith('*');
}

/** The functions that a statement exports, by name; a default one without a name is called so. */
function functionsOf({ type, declaration }) {
  switch (declaration?.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return [declaration.id?.name ?? type];
    case 'VariableDeclaration':
      return declaration.declarations
        .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        .map(({ id }) => id.name);
    default:
      return [];
  }
}

/** Says each exported function above which no docstring stands; of overloads, the first one has it. */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: '{{name}} is exported and has no docstring: say what it promises.' },
  },
  create({ sourceCode, report }) {
    const known = new Set();
    const look = (statement) => {
      for (const name of functionsOf(statement)) {
        if (!known.has(name) && !isDocumented(sourceCode, statement)) {
          report({ node: statement, messageId: 'missing', data: { name } });
        }
        known.add(name);
      }
    };
    return { ExportNamedDeclaration: look, ExportDefaultDeclaration: look };
  },
};
