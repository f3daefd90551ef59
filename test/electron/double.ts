import type * as Electron from 'electron';
import type { ElectronParts } from '../../electron/main/boot.ts';

/*
 * Stands in for Electron where there is no binary. Every member is named after one that
 * electron.d.ts declares, so a double of something that does not exist does not compile; what it
 * does when called is only to remember it, in one list and in order.
 */

/** Part of an Electron object, typed by its declaration. Touching any other part of it throws. */
export function double<Whole extends object>(members: Partial<Whole>): Whole {
  return new Proxy(members, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') {
        return Reflect.get(target, name);
      }
      throw new Error(`The double has no ${name}.`);
    },
  }) as Whole;
}

type Listener = (...parameters: never[]) => unknown;

/** Keeps listeners and calls them when a test says that the event happened. */
export class Events {
  readonly #listeners = new Map<string, Listener[]>();

  readonly on = (event: string, listener: Listener): never => {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return undefined as never;
  };

  /** Lets an event happen with an event object first; says whether a listener prevented it. */
  emit(name: string, event: object = {}, ...rest: unknown[]): { readonly isPrevented: boolean } {
    let isPrevented = false;
    const given = { ...event, preventDefault: () => (isPrevented = true) };
    this.emitPlain(name, given, ...rest);
    return {
      get isPrevented() {
        return isPrevented;
      },
    };
  }

  /** Lets an event happen whose listeners get these parameters and no event object. */
  emitPlain(name: string, ...parameters: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      (listener as (...parameters: unknown[]) => unknown)(...parameters);
    }
  }

  get names(): readonly string[] {
    return [...this.#listeners.keys()];
  }
}

type InvokeHandler = (event: object, ...parameters: unknown[]) => Promise<unknown>;

/** A whole Electron of doubles, with what was done to it. */
export type ElectronDouble = {
  readonly parts: ElectronParts;
  /** What was called, in order: `app.enableSandbox`, `BrowserWindow`, and so on. */
  readonly calls: string[];
  readonly appEvents: Events;
  readonly powerEvents: Events;
  readonly contentsEvents: Events;
  readonly windowEvents: Events;
  readonly windows: Electron.BrowserWindowConstructorOptions[];
  readonly session: SessionDouble;
  readonly defaultSession: SessionDouble;
  readonly sessionNames: string[];
  readonly switches: Map<string, string | undefined>;
  readonly schemes: Electron.CustomScheme[];
  readonly loaded: string[];
  readonly sent: (readonly unknown[])[];
  readonly contents: Electron.WebContents;
  /** The window's own main frame, as it comes with a message. */
  readonly mainFrame: Electron.WebFrameMain;
  /** Sends a message on the one channel there is. */
  readonly invoke: InvokeHandler;
  readonly windowOpen: Electron.WindowOpenHandlerResponse | null;
};

export function electronDouble(options: { readonly isFirstCopy?: boolean } = {}): ElectronDouble {
  const calls: string[] = [];
  const appEvents = new Events();
  const powerEvents = new Events();
  const contentsEvents = new Events();
  const windowEvents = new Events();
  const windows: Electron.BrowserWindowConstructorOptions[] = [];
  const session = sessionDouble(calls);
  const defaultSession = sessionDouble(calls);
  const sessionNames: string[] = [];
  const switches = new Map<string, string | undefined>();
  const schemes: Electron.CustomScheme[] = [];
  const loaded: string[] = [];
  const sent: (readonly unknown[])[] = [];
  const handlers = new Map<string, InvokeHandler>();
  let windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;

  const mainFrame = double<Electron.WebFrameMain>({
    frameTreeNodeId: 1,
    origin: 'app://appraisal',
    parent: null,
  });
  const contents = double<Electron.WebContents>({
    id: 7,
    mainFrame,
    on: contentsEvents.on,
    send: (...message) => void sent.push(message),
    setWindowOpenHandler: (handler) => void (windowOpenHandler = handler),
    isDestroyed: () => false,
    isCrashed: () => false,
    loadURL: async (address) => void loaded.push(address),
    navigationHistory: double<Electron.NavigationHistory>({
      clear: () => void calls.push('navigationHistory.clear'),
    }),
    forcefullyCrashRenderer: () => {
      calls.push('forcefullyCrashRenderer');
      contentsEvents.emit('render-process-gone');
    },
  });

  class Window {
    readonly webContents = contents;
    readonly on = windowEvents.on;
    readonly once = windowEvents.on;
    readonly show = () => void calls.push('window.show');
    readonly focus = () => void calls.push('window.focus');
    readonly isMinimized = () => false;
    readonly isDestroyed = () => false;
    readonly destroy = () => void calls.push('window.destroy');
    readonly getBounds = () => ({ x: 0, y: 0, width: 800, height: 600 });
    readonly setBounds = () => undefined;

    constructor(options: Electron.BrowserWindowConstructorOptions) {
      calls.push('BrowserWindow');
      windows.push(options);
      appEvents.emitPlain('web-contents-created', {}, contents);
    }
  }

  const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
  const display = double<Electron.Display>({ workArea });
  const parts: ElectronParts = {
    app: double<Electron.App>({
      on: appEvents.on,
      enableSandbox: () => void calls.push('app.enableSandbox'),
      commandLine: double<Electron.CommandLine>({
        appendSwitch: (name, value) => void switches.set(name, value),
      }),
      requestSingleInstanceLock: () => options.isFirstCopy ?? true,
      quit: () => void calls.push('app.quit'),
      whenReady: async () => void calls.push('app.whenReady'),
      isPackaged: true,
      getPath: (name) => `/folders/${name}`,
      getVersion: () => '0.1.0',
    }),
    BrowserWindow: Window as unknown as ElectronParts['BrowserWindow'],
    dialog: double<Electron.Dialog>({}),
    ipcMain: double<Electron.IpcMain>({
      handle: (channel, handler) => void handlers.set(channel, handler as InvokeHandler),
    }),
    Menu: double<typeof Electron.Menu>({
      setApplicationMenu: () => void calls.push('Menu.setApplicationMenu'),
      buildFromTemplate: () => double<Electron.Menu>({}),
    }),
    nativeTheme: double<Electron.NativeTheme>({ shouldUseDarkColors: false }),
    powerMonitor: double<Electron.PowerMonitor>({ on: powerEvents.on }),
    protocol: double<Electron.Protocol>({
      registerSchemesAsPrivileged: (registered) => {
        calls.push('protocol.registerSchemesAsPrivileged');
        schemes.push(...registered);
      },
    }),
    screen: double<Electron.Screen>({
      getPrimaryDisplay: () => display,
      getDisplayMatching: () => display,
      on: new Events().on,
    }),
    session: double<typeof Electron.session>({
      fromPartition: (name, { cache } = { cache: true }) => {
        sessionNames.push(`${name} ${cache ? 'with' : 'without'} cache`);
        return session.session;
      },
      defaultSession: defaultSession.session,
    }),
  };

  return {
    parts,
    calls,
    appEvents,
    powerEvents,
    contentsEvents,
    windowEvents,
    windows,
    session,
    defaultSession,
    sessionNames,
    switches,
    schemes,
    loaded,
    sent,
    contents,
    mainFrame,
    invoke: (event, ...parameters) => {
      const handler = handlers.get('bridge');
      if (handler === undefined) throw new Error('Nothing answers the bridge.');
      return handler(event, ...parameters);
    },
    get windowOpen() {
      return windowOpenHandler?.(double<Electron.HandlerDetails>({ url: 'x' })) ?? null;
    },
  };
}

export type SessionDouble = {
  readonly session: Electron.Session;
  readonly events: Events;
  /** Whether a request is let through. */
  readonly isLetThrough: (url: string) => boolean;
  readonly isPermitted: (permission: string) => {
    readonly asked: boolean;
    readonly checked: boolean;
  };
  readonly isDeviceAllowed: () => boolean;
  readonly chosenDisplay: () => unknown;
  readonly isPairingConfirmed: () => boolean;
  readonly dictionaryAddress: () => string;
  readonly proxyMode: () => string | undefined;
  /** Asks for an address of the app's own scheme. */
  readonly fetch: (address: string, method?: string) => Promise<Response>;
};

function sessionDouble(calls: string[]): SessionDouble {
  const events = new Events();
  type Set<Name extends keyof Electron.Session> = Electron.Session[Name] extends (
    handler: infer Handler,
    ...rest: never[]
  ) => unknown
    ? NonNullable<Handler>
    : never;
  const kept: {
    request?: Set<'setPermissionRequestHandler'>;
    check?: Set<'setPermissionCheckHandler'>;
    device?: Set<'setDevicePermissionHandler'>;
    display?: Set<'setDisplayMediaRequestHandler'>;
    pairing?: Set<'setBluetoothPairingHandler'>;
    dictionary?: string;
    proxy?: Electron.ProxyConfig;
    before?: (
      details: Electron.OnBeforeRequestListenerDetails,
      decide: (response: Electron.CallbackResponse) => void,
    ) => void;
    serve?: (request: Request) => Response | Promise<Response>;
  } = {};
  const keep = <Name extends keyof typeof kept>(name: Name, value: (typeof kept)[Name] | null) => {
    calls.push(`session: ${name}`);
    if (value !== null) kept[name] = value;
  };
  const have = <Name extends keyof typeof kept>(name: Name): NonNullable<(typeof kept)[Name]> => {
    const value = kept[name];
    if (value === undefined || value === null) throw new Error(`Nothing was set for ${name}.`);
    return value;
  };

  const session = double<Electron.Session>({
    on: events.on,
    setPermissionRequestHandler: (handler) => keep('request', handler),
    setPermissionCheckHandler: (handler) => keep('check', handler),
    setDevicePermissionHandler: (handler) => keep('device', handler),
    setDisplayMediaRequestHandler: (handler) => keep('display', handler),
    setBluetoothPairingHandler: (handler) => keep('pairing', handler),
    setUSBProtectedClassesHandler: () => undefined,
    setSpellCheckerDictionaryDownloadURL: (address) => keep('dictionary', address),
    setProxy: async (proxy) => keep('proxy', proxy),
    webRequest: double<Electron.WebRequest>({
      onBeforeRequest: (...parameters: unknown[]) => {
        const listener = parameters.at(-1);
        if (typeof listener === 'function') keep('before', listener as typeof kept.before);
      },
    }),
    protocol: double<Electron.Protocol>({
      handle: (scheme, handler) => {
        if (scheme !== 'app') throw new Error(`${scheme} is not ours.`);
        keep('serve', handler as (request: Request) => Response | Promise<Response>);
      },
    }),
  });

  const nobody = double<Electron.WebContents>({});
  return {
    session,
    events,
    isLetThrough: (url) => {
      let response: Electron.CallbackResponse = {};
      const details = double<Electron.OnBeforeRequestListenerDetails>({ url });
      have('before')(details, (decided) => (response = decided));
      return response.cancel === false;
    },
    isPermitted: (permission) => {
      let asked = true;
      const kind = permission as Parameters<ReturnType<typeof have<'request'>>>[1];
      have('request')(nobody, kind, (granted) => (asked = granted), double({}));
      const checkKind = permission as Parameters<ReturnType<typeof have<'check'>>>[1];
      return { asked, checked: have('check')(nobody, checkKind, 'app://appraisal', double({})) };
    },
    isDeviceAllowed: () => have('device')(double({})),
    chosenDisplay: () => {
      let chosen: unknown = 'nothing chosen';
      have('display')(double({}), (streams) => (chosen = streams));
      return chosen;
    },
    isPairingConfirmed: () => {
      let isConfirmed = true;
      have('pairing')(double({}), ({ confirmed }) => (isConfirmed = confirmed));
      return isConfirmed;
    },
    dictionaryAddress: () => have('dictionary'),
    proxyMode: () => have('proxy').mode,
    fetch: async (address, method = 'GET') => have('serve')(new Request(address, { method })),
  };
}
