// The second half of "npm start", under the right Node.
import { browse } from './browse.ts';
import { live } from './live.ts';
import { tour } from './tour.ts';

const display =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

if (process.argv.includes('--live')) {
  if (display) await live();
  else {
    console.error('The real sites need a window to sign in, and this machine has no display.');
    process.exitCode = 1;
  }
} else if (display && !process.argv.includes('--tour')) {
  await browse();
} else {
  await tour();
}
