/** Types, lint, form, layout and licences, side by side; each says its part when it has ended. Status 1 where one complains. */
import { spawn } from 'node:child_process';

const checks = ['typecheck', 'lint', 'form', 'layout', 'licences'];

function run(name: string): Promise<{ name: string; status: number; words: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let words = '';
    child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ name, status: status ?? 1, words });
    });
  });
}

async function all(): Promise<void> {
  for (const { name, status, words } of await Promise.all(checks.map(run))) {
    console.log(`${name}: ${status === 0 ? 'nothing to complain of' : 'complains'}\n${words}`);
    if (status !== 0) process.exitCode = 1;
  }
}

void all();
