/** `npm start`: installs, builds and opens the app. */
import { continueUnderPinnedNode } from './setup.mjs';

continueUnderPinnedNode('test/launch/run-app.mjs');
