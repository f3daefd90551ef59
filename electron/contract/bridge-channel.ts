/**
 * The one channel between the screen's preload and the main process, used both ways. A file of its
 * own, so that the preload can name it without bringing the contract's schemas along.
 */
export const BRIDGE_CHANNEL = 'bridge';
