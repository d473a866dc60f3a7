/** A screen for a browser, with a keyboard that reaches the browser itself, shortcuts included: Xvfb and xdotool. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { needPackages } from '../debianPackages';
import { killGroup, recordProcess } from '../processes';
import { waitLimit } from './until';

export interface VirtualScreen {
  /** What DISPLAY has to be. */
  display: string;
  /** Presses keys in the browser's window, by xdotool's names: `alt+shift+k`. */
  press(...keys: string[]): void;
  /** Types a text key by key. */
  type(text: string): void;
  /** Opens the menu of what is at this place of the screen. */
  menuAt(x: number, y: number): void;
  /** How many windows are seen; each menu is one, and a menu within it another. */
  windows(): number;
  /** Presses keys in what is open now, such as a menu, and leaves the focus where it is. */
  pressHere(...keys: string[]): void;
  /** Chooses the keyboard's layout: `us`, `pl`. */
  layout(name: string): void;
  close(): void;
}

/** What a screen is made of. */
export const screenPackages = ['xvfb', 'xdotool', 'xauth', 'x11-xkb-utils', 'xkb-data'];

/** Whether this machine can have a screen of its own: Linux only. */
export const canHaveScreen = process.platform === 'linux';

/** Opens a screen. It chooses a free number itself. */
export async function openScreen(width = 1280, height = 900): Promise<VirtualScreen> {
  needPackages(screenPackages, 'a screen for keyboard tests');
  // -noreset: without it the keyboard's layout is lost when the last window closes.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-noreset', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    },
  );
  recordProcess(server.pid!);
  const display = `:${await firstLine(server)}`;
  const xdotool = (...words: string[]) =>
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8', timeout: waitLimit });
  // There is no window manager, so nobody else gives the window its focus. A browser's bubbles are windows too: the
  // largest one is meant.
  const inLargestWindow = (...words: string[]) => {
    const windows = xdotool('search', '--onlyvisible', '--name', '.', 'getwindowgeometry', '--shell', '%@');
    xdotool('windowfocus', '--sync', largestOf(windows), ...words);
  };
  return {
    display,
    press(...keys) {
      // A bubble that closes in the meantime makes xdotool fail, before any key.
      twice(() => inLargestWindow('key', '--clearmodifiers', '--delay', '30', ...keys));
    },
    type(text) {
      twice(() => inLargestWindow('type', '--clearmodifiers', '--delay', '40', text));
    },
    menuAt: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    windows: () => xdotool('search', '--onlyvisible', '--name', '.*').trim().split('\n').length,
    pressHere(...keys) {
      xdotool('key', '--clearmodifiers', '--delay', '30', ...keys);
    },
    layout: (name) => void execFileSync('setxkbmap', ['-display', display, name], { timeout: waitLimit }),
    close: () => killGroup(server.pid!),
  };
}

/** The window of the largest area in xdotool's account of some. */
function largestOf(account: string): string {
  const windows = [...account.matchAll(/WINDOW=(\d+).*?WIDTH=(\d+)\nHEIGHT=(\d+)/gs)];
  const [largest] = windows.sort((a, b) => Number(b[2]) * Number(b[3]) - Number(a[2]) * Number(a[3]));
  return largest![1]!;
}

function twice(act: () => void): void {
  try {
    act();
  } catch {
    act();
  }
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
}
