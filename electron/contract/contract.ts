import { appraisalProcedures } from './areas/appraisal.ts';
import { backupProcedures } from './areas/backups.ts';
import { caseloadProcedures } from './areas/caseload.ts';
import { caseFileProcedures } from './areas/case-files.ts';
import { exportProcedures } from './areas/exports.ts';
import { profileProcedures } from './areas/profiles.ts';
import { ruleProcedures } from './areas/rules.ts';
import { settingsProcedures } from './areas/settings.ts';
import { spellingProcedures } from './areas/spelling.ts';
import { vaultProcedures } from './areas/vault.ts';
import type { Client, Contract, Handlers } from './procedure.ts';

/** Every call the screen can make. There is no other way from the screen to the core. */
export const contract = {
  ...vaultProcedures,
  ...caseFileProcedures,
  ...caseloadProcedures,
  ...appraisalProcedures,
  ...exportProcedures,
  ...backupProcedures,
  ...settingsProcedures,
  ...profileProcedures,
  ...ruleProcedures,
  ...spellingProcedures,
} as const satisfies Contract;

export type AppContract = typeof contract;
export type AppClient = Client<AppContract>;
export type AppHandlers<Context> = Handlers<AppContract, Context>;
