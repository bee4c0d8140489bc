// Runs the properties again and again, each round with another seed: `npm run test:roam -- [rounds] [first seed]`.
import { spawnSync } from 'node:child_process';

const [rounds = '10', given = ''] = process.argv.slice(2);
const first = given === '' ? Math.floor(Math.random() * 2 ** 31) : Number(given);
const SEEDED = ['--project', 'unit', '--project', 'property', '--exclude', 'test/frozen/**', '--silent'];

for (let seed = first; seed < first + Number(rounds); seed++) {
  console.log(`FC_SEED=${seed}`);
  const env = { ...process.env, FC_SEED: String(seed) };
  const { status } = spawnSync('npx', ['vitest', 'run', ...SEEDED], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
