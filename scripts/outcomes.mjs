// Fails when answers changed and no changeset says which: `node scripts/outcomes.mjs origin/main`. See .changeset/README.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [base = 'origin/main'] = process.argv.slice(2);
const changed = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', `${base}...HEAD`], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const told = changed
  .filter((file) => /^\.changeset\/(?!README).*\.md$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => text.includes('**Outcomes changed**'));

/** Where the repository says that an answer is no longer what it was. */
const moved = changed.filter((file) => /^test\/frozen\/(hashes\.json|meant\.ts)$/.test(file));
if (moved.length > 0 && told.length === 0) {
  console.error(`${moved.join(', ')} changed: add a changeset with **Outcomes changed**`);
  process.exitCode = 1;
}
if (told.some((text) => /: patch$/m.test(text) && !/\*\*Outcomes changed\*\*: none/i.test(text))) {
  console.error('a change of an outcome is at least minor');
  process.exitCode = 1;
}
