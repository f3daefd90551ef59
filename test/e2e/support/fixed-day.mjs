/*
 * Loaded before the app's own code, in its process and in the core's thread, by tests that need the
 * same day whenever they run. Time goes on from noon of that day, so nothing stands still.
 */
const day = process.env['PERMANENCE_TEST_DAY'];
if (day !== undefined) {
  const realNow = Date.now.bind(Date);
  const ahead = Date.parse(`${day}T12:00:00Z`) - realNow();
  globalThis.Date = class extends Date {
    constructor(...parts) {
      if (parts.length === 0) super(realNow() + ahead);
      else super(...parts);
    }
    static now() {
      return realNow() + ahead;
    }
  };
}
