import { bankHolidays } from '../rules/counting/working-days.ts';

/*
 * Bank holidays in England and Wales under the Banking and Financial Dealings Act 1971 s.1 and
 * Schedule 1, with Good Friday and Christmas Day, which are holidays at common law. A holiday that
 * falls on a weekend is kept on the next weekday by proclamation. Scotland and Northern Ireland
 * keep other days.
 */
const CONFIRMED = 'Banking and Financial Dealings Act 1971; published dates';
const PROJECTED = 'Worked out from the standing rules; not yet proclaimed';

/** Shipped bank holidays. A holiday may be moved or added by proclamation: see `confirmedTo`. */
export const englishBankHolidays = bankHolidays.parse({
  knownFrom: 2024,
  knownTo: 2030,
  confirmedTo: 2027,
  holidays: [
    { date: '2024-01-01', name: 'New Year’s Day', source: CONFIRMED },
    { date: '2024-03-29', name: 'Good Friday', source: CONFIRMED },
    { date: '2024-04-01', name: 'Easter Monday', source: CONFIRMED },
    { date: '2024-05-06', name: 'Early May bank holiday', source: CONFIRMED },
    { date: '2024-05-27', name: 'Spring bank holiday', source: CONFIRMED },
    { date: '2024-08-26', name: 'Summer bank holiday', source: CONFIRMED },
    { date: '2024-12-25', name: 'Christmas Day', source: CONFIRMED },
    { date: '2024-12-26', name: 'Boxing Day', source: CONFIRMED },
    { date: '2025-01-01', name: 'New Year’s Day', source: CONFIRMED },
    { date: '2025-04-18', name: 'Good Friday', source: CONFIRMED },
    { date: '2025-04-21', name: 'Easter Monday', source: CONFIRMED },
    { date: '2025-05-05', name: 'Early May bank holiday', source: CONFIRMED },
    { date: '2025-05-26', name: 'Spring bank holiday', source: CONFIRMED },
    { date: '2025-08-25', name: 'Summer bank holiday', source: CONFIRMED },
    { date: '2025-12-25', name: 'Christmas Day', source: CONFIRMED },
    { date: '2025-12-26', name: 'Boxing Day', source: CONFIRMED },
    { date: '2026-01-01', name: 'New Year’s Day', source: CONFIRMED },
    { date: '2026-04-03', name: 'Good Friday', source: CONFIRMED },
    { date: '2026-04-06', name: 'Easter Monday', source: CONFIRMED },
    { date: '2026-05-04', name: 'Early May bank holiday', source: CONFIRMED },
    { date: '2026-05-25', name: 'Spring bank holiday', source: CONFIRMED },
    { date: '2026-08-31', name: 'Summer bank holiday', source: CONFIRMED },
    { date: '2026-12-25', name: 'Christmas Day', source: CONFIRMED },
    { date: '2026-12-28', name: 'Boxing Day (substitute day)', source: CONFIRMED },
    { date: '2027-01-01', name: 'New Year’s Day', source: CONFIRMED },
    { date: '2027-03-26', name: 'Good Friday', source: CONFIRMED },
    { date: '2027-03-29', name: 'Easter Monday', source: CONFIRMED },
    { date: '2027-05-03', name: 'Early May bank holiday', source: CONFIRMED },
    { date: '2027-05-31', name: 'Spring bank holiday', source: CONFIRMED },
    { date: '2027-08-30', name: 'Summer bank holiday', source: CONFIRMED },
    { date: '2027-12-27', name: 'Christmas Day (substitute day)', source: CONFIRMED },
    { date: '2027-12-28', name: 'Boxing Day (substitute day)', source: CONFIRMED },
    { date: '2028-01-03', name: 'New Year’s Day (substitute day)', source: PROJECTED },
    { date: '2028-04-14', name: 'Good Friday', source: PROJECTED },
    { date: '2028-04-17', name: 'Easter Monday', source: PROJECTED },
    { date: '2028-05-01', name: 'Early May bank holiday', source: PROJECTED },
    { date: '2028-05-29', name: 'Spring bank holiday', source: PROJECTED },
    { date: '2028-08-28', name: 'Summer bank holiday', source: PROJECTED },
    { date: '2028-12-25', name: 'Christmas Day', source: PROJECTED },
    { date: '2028-12-26', name: 'Boxing Day', source: PROJECTED },
    { date: '2029-01-01', name: 'New Year’s Day', source: PROJECTED },
    { date: '2029-03-30', name: 'Good Friday', source: PROJECTED },
    { date: '2029-04-02', name: 'Easter Monday', source: PROJECTED },
    { date: '2029-05-07', name: 'Early May bank holiday', source: PROJECTED },
    { date: '2029-05-28', name: 'Spring bank holiday', source: PROJECTED },
    { date: '2029-08-27', name: 'Summer bank holiday', source: PROJECTED },
    { date: '2029-12-25', name: 'Christmas Day', source: PROJECTED },
    { date: '2029-12-26', name: 'Boxing Day', source: PROJECTED },
    { date: '2030-01-01', name: 'New Year’s Day', source: PROJECTED },
    { date: '2030-04-19', name: 'Good Friday', source: PROJECTED },
    { date: '2030-04-22', name: 'Easter Monday', source: PROJECTED },
    { date: '2030-05-06', name: 'Early May bank holiday', source: PROJECTED },
    { date: '2030-05-27', name: 'Spring bank holiday', source: PROJECTED },
    { date: '2030-08-26', name: 'Summer bank holiday', source: PROJECTED },
    { date: '2030-12-25', name: 'Christmas Day', source: PROJECTED },
    { date: '2030-12-26', name: 'Boxing Day', source: PROJECTED },
  ],
});
