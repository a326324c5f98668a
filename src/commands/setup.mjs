// Installs the packages when the lockfile is not the one they were installed from. Runs on
// whatever Node the machine has, before there are any packages: nothing else may be imported.
// Scripts call it through npm, in a shell of its own: a shell that has run the machine's `node`
// remembers it, and would not find the newer one among the packages it has just installed.
import { execSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';

const installed = 'node_modules/.installed-lock.json';

const read = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

if (read(installed) !== read('package-lock.json')) {
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
    copyFileSync('package-lock.json', installed);
  } catch {
    console.error(
      'Không cài được các gói (npm ci). Kiểm tra mạng và quyền ghi vào thư mục này rồi thử lại.\n' +
        'The packages could not be installed (npm ci). Check the network and that this folder is writable, then try again.',
    );
    process.exit(1);
  }
}
