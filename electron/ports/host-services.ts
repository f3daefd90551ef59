/**
 * What the core cannot do for itself because it differs by host: dialogs and printing. The host
 * (Electron's main process, the development host, a test) supplies them; the core asks by message.
 */
export type HostServices = {
  readonly info: HostInfo;
  /** Shows a folder dialog; null when cancelled. Only where `info.hasDialogs`. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Shows a save dialog; null when cancelled. Only where `info.hasDialogs`. */
  readonly chooseSaveLocation: (request: SaveRequest) => Promise<string | null>;
  readonly printer: Printer;
};

export type HostInfo = {
  readonly host: 'electron' | 'loopback' | 'in_process';
  readonly hasDialogs: boolean;
  readonly appVersion: string;
  /** Where the app's own settings file is kept: it holds the last vault's path and nothing else. */
  readonly settingsFile: string;
  /** Offered on first run as the place for the vault: the user's documents folder. */
  readonly suggestedFolder: string;
};

export type SaveRequest = {
  readonly suggestedName: string;
  readonly format: 'docx' | 'pdf' | 'xlsx' | 'csv' | 'ics';
};

/** Turns a complete, self-contained page into the bytes of a tagged PDF with an outline. */
export type Printer = {
  /** Throws {@link PrinterMissingError} where nothing on this computer can print. */
  readonly print: (html: string, signal: AbortSignal) => Promise<Uint8Array>;
};

/** No browser was found that could print (development host only). */
export class PrinterMissingError extends Error {
  override readonly name = 'PrinterMissingError';
}
