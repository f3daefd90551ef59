import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { createPrintPages } from '../../electron/main/print-pages.ts';
import { createPrinter } from '../../electron/main/printer.ts';
import type { WindowMaker } from '../../electron/main/window.ts';
import { double } from './double.ts';

const PAGE = '<!doctype html><style>h1{color:red}</style><h1>Balance</h1>';

function printing(print: () => Promise<Buffer>) {
  const made: BrowserWindowConstructorOptions[] = [];
  const loaded: string[] = [];
  const policies: (string | undefined)[] = [];
  let destroyed = 0;
  let printOptions: Electron.PrintToPDFOptions | null = null;
  const pages = createPrintPages({ uuid: () => 'a-name' });
  class Window {
    constructor(options: BrowserWindowConstructorOptions) {
      made.push(options);
    }
    isDestroyed = () => destroyed >= made.length;
    destroy = () => void (destroyed += 1);
    loadURL = async (address: string) => {
      loaded.push(address);
      policies.push(pages.find('a-name')?.policy);
    };
    webContents = double<Electron.WebContents>({
      printToPDF: (options) => {
        printOptions = options;
        return print();
      },
    });
  }
  const printer = createPrinter({
    BrowserWindow: Window as unknown as WindowMaker & typeof BrowserWindow,
    session: double<Session>({}),
    pages,
  });
  return {
    printer,
    made,
    loaded,
    policies,
    pages,
    get destroyed() {
      return destroyed;
    },
    get printOptions() {
      return printOptions;
    },
  };
}

const never = new AbortController().signal;

it('prints a tagged PDF with an outline, from a hidden page that can run nothing', async () => {
  const print = printing(async () => Buffer.from('%PDF'));
  const bytes = await print.printer.print(PAGE, never);
  expect(new TextDecoder().decode(bytes)).toBe('%PDF');
  expect(print.loaded).toEqual(['app://print/a-name']);
  expect(print.made[0]).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, nodeIntegration: false },
  });
  expect(print.made[0]?.webPreferences).not.toHaveProperty('preload');
  expect(print.printOptions).toEqual({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
});

it('lets in the style of the page by its hash, no script and nothing from outside', async () => {
  const print = printing(async () => Buffer.from('%PDF'));
  await print.printer.print(PAGE, never);
  const digest = createHash('sha256').update('h1{color:red}').digest('base64');
  const policy = print.policies[0]?.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src-elem 'sha256-${digest}'`);
  expect(policy?.join(' ')).not.toMatch(/script-src|https?:|\*/);
});

it('uses a new window each time and leaves nothing behind', async () => {
  const print = printing(async () => Buffer.from('%PDF'));
  await print.printer.print(PAGE, never);
  await print.printer.print(PAGE, never);
  expect(print.made).toHaveLength(2);
  expect(print.destroyed).toBe(2);
  expect(print.pages.find('a-name')).toBeNull();
});

it('closes the window and lets go of the page when printing fails', async () => {
  const print = printing(() => Promise.reject(new Error('no printer')));
  await expect(print.printer.print(PAGE, never)).rejects.toThrow('no printer');
  expect(print.destroyed).toBe(1);
  expect(print.pages.find('a-name')).toBeNull();
});

it('stops when it is cancelled', async () => {
  const cancelling = new AbortController();
  const print = printing(async () => {
    cancelling.abort();
    throw new Error('the window is gone');
  });
  await expect(print.printer.print(PAGE, cancelling.signal)).rejects.toThrow('aborted');
  expect(print.destroyed).toBe(1);
});

it('does not begin what is cancelled already', async () => {
  const print = printing(async () => Buffer.from('%PDF'));
  await expect(print.printer.print(PAGE, AbortSignal.abort())).rejects.toThrow('aborted');
  expect(print.made).toEqual([]);
});
