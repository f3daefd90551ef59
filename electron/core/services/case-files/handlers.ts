import { caseFileHandlers as caseFiles } from './case-file-handlers.ts';
import { entityHandlers } from './entity-handlers.ts';
import { fieldHandlers } from './field-handlers.ts';

export const caseFileHandlers = { ...caseFiles, ...entityHandlers, ...fieldHandlers };
