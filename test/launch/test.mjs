/** `npm test`: installs, then checks everything there is to check. */
import { continueUnderPinnedNode } from './setup.mjs';

continueUnderPinnedNode('test/launch/run-checks.mjs');
