import { formatAge, formatExpected, formatPartialDate } from '../../model/dates.ts';
import { facts, warning } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { NOT_RECORDED } from '../written-text.ts';
import { joined } from './labels.ts';
import type { Reading } from './reading.ts';

/** What the document is about, who made it and when; the contents follow. */
export function frontPage(reading: Reading): Block[] {
  const { child, context, appraisal } = reading;
  const { author } = context;
  const { fields } = child;
  const rows = [
    { label: 'Child', value: reading.childName },
    { label: bornLabel(reading), value: bornWords(reading) },
    { label: 'Court', value: fields.court },
    { label: 'Case number', value: fields.courtCaseNumber },
    { label: 'Appraisal', value: joined([appraisal.fields.title, appraisal.fields.purpose], ': ') },
    {
      label: 'Prepared by',
      value: joined([author.name, author.role, author.team, author.localAuthority]),
    },
    { label: 'Version', value: context.version },
  ];
  return [
    facts(
      'case-details',
      'Case details',
      rows.filter((row) => row.value.trim() !== ''),
    ),
    ...(context.isPracticeCase
      ? [warning('This is a practice case. Every person, place and event in it is invented.')]
      : []),
    { type: 'contents' },
  ];
}

function bornLabel(reading: Reading): string {
  return reading.child.fields.birthStatus === 'unborn' ? 'Expected' : 'Date of birth';
}

/**
 * The date of birth with the age on the day of the document. A date known only to the month or
 * the year is printed as known, and no age is computed from it.
 */
export function bornWords(reading: Reading): string {
  const { birthStatus, bornOn, expectedOn } = reading.child.fields;
  const { today } = reading.context;
  if (birthStatus === 'unborn') {
    if (expectedOn === null) return NOT_RECORDED;
    return expectedOn.precision === 'day'
      ? `${formatPartialDate(expectedOn)} (${formatExpected(expectedOn.date, today)})`
      : formatPartialDate(expectedOn);
  }
  if (bornOn === null) return NOT_RECORDED;
  return bornOn.precision === 'day'
    ? `${formatPartialDate(bornOn)} (${formatAge(bornOn.date, today)})`
    : formatPartialDate(bornOn);
}
