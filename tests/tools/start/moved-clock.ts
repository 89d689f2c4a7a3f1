// Pictures look the same whenever they are made: on a Tuesday at 10:40 in Amsterdam. A copy of the
// built extension gets a clock that is moved; what is shipped has nothing of this.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
const ZONE = 'Europe/Amsterdam';

/** Milliseconds from now to the next Tuesday 10:40 in Amsterdam. */
export function shiftToTuesday(now: number): number {
  const shown = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
  const today = now - (now % DAY);
  const starts = Array.from({ length: 8 }, (_, day) => today + day * DAY);
  // 10:40 is 8:40 or 9:40 in UTC.
  const candidates = starts.flatMap((start) => [start + 31_200_000, start + 34_800_000]);
  const target = candidates.find((at) => shown.format(at).replace(',', '') === 'Tue 10:40');
  return (target ?? now) - now;
}

/** Moves the clock of the world that it runs in, once, and sets alarms by the real one. */
export function clockScript(shift: number): string {
  return `(() => {
    const Real = Date;
    if (Real.moved) return;
    globalThis.Date = class extends Real {
      static moved = true;
      constructor(...parts) {
        if (parts.length === 0) super(Real.now() + ${shift});
        else super(...parts);
      }
      static now() { return Real.now() + ${shift}; }
    };
    // When a page was opened moves along: "Today" of a page of another day is not relied on.
    const value = performance.timeOrigin + ${shift};
    Object.defineProperty(performance, 'timeOrigin', { value });
    for (const api of [globalThis.chrome, globalThis.browser]) {
      const create = api?.alarms?.create;
      if (!create || create.moved) continue;
      const moved = (name, info) =>
        create.call(api.alarms, name, info.when ? { ...info, when: info.when - ${shift} } : info);
      api.alarms.create = Object.assign(moved, { moved: true });
    }
  })();\n`;
}

/** Copies a built extension and gives every script and page of it the moved clock. */
export function withMovedClock(built: string, copy: string, shift: number): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  const script = clockScript(shift);
  writeFileSync(join(copy, 'clock.js'), script);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
    content_scripts: { js: string[] }[];
  };
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  for (const path of [manifest.background.service_worker, ...scripts]) {
    const file = join(copy, path);
    writeFileSync(file, script + readFileSync(file, 'utf8'));
  }
  for (const page of ['popup.html', 'options.html', 'welcome.html']) {
    const file = join(copy, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<head>', '<head><script src="/clock.js"></script>'));
  }
}
