/** The source files, and what they say apart from comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every source file, by its path from src. */
export const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(`${SRC}${name}`, 'utf8')]),
);

/** The folder of a file; the file itself at the top of src. */
export function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

export interface Said<T extends ts.Node> {
  readonly file: string;
  readonly node: T;
  /** `file:line text`. */
  readonly place: string;
}

/** Every node of a kind in the syntax of every file. */
export function said<T extends ts.Node>(isIt: (node: ts.Node) => node is T): readonly Said<T>[] {
  return [...sources].flatMap(([file, text]) => {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const found: Said<T>[] = [];
    const visit = (node: ts.Node): void => {
      if (isIt(node)) {
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        found.push({ file, node, place: `${file}:${line} ${node.getText(tree)}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}
