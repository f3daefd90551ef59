/** The tables of the case file. */
export const CASE_FILE_TABLES = '';
