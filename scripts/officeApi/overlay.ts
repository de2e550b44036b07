import ts from 'typescript';

/** A compiler host that reads some files from memory and the rest from the disk. */
export function overlay(files: Readonly<Record<string, string>>): ts.CompilerHost {
  const host = ts.createCompilerHost({});
  const { fileExists, readFile, getSourceFile } = host;
  return {
    ...host,
    fileExists: (name) => Object.hasOwn(files, name) || fileExists(name),
    readFile: (name) => files[name] ?? readFile(name),
    getSourceFile: (name, options, ...rest) => {
      const text = files[name];
      return text === undefined
        ? getSourceFile(name, options, ...rest)
        : ts.createSourceFile(name, text, options, true);
    },
  };
}
