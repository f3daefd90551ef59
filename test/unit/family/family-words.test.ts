import { describe, expect, it } from 'vitest';
import { typedFields } from '../../../guidance/model/case-file.ts';
import {
  coupleTitle,
  nameIn,
  parentageTitle,
  tiesInWords,
} from '../../../guidance/rules/family-words.ts';
import { rowInWords, rowsReferringTo } from '../../../guidance/rules/referred-to.ts';
import { entityId } from '../../../guidance/model/ids.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

const nobody = entityId.parse('00000000-0000-4000-8000-00000000ffff');

function family() {
  const builder = new CaseFileBuilder();
  const ada = builder.add('child', { givenName: 'Ada', familyName: 'Merrowby' });
  const kerry = builder.add('person', { name: 'Kerry', sex: 'female' });
  const robin = builder.add('person', { relationship: 'Family friend' });
  return { builder, ada, kerry, robin };
}

const wordsOf = (ties: readonly { words: string }[]) => ties.map(({ words }) => words);

describe('ties in words', () => {
  it('are said from each side, with the sex recorded and no other', () => {
    const { builder, ada, kerry, robin } = family();
    builder.add('parentage', { parentPerson: kerry, childPerson: ada, nature: 'birth' });
    builder.add('parentage', { parentPerson: robin, childPerson: ada, nature: 'presumed' });
    builder.add('couple', { onePartner: robin, otherPartner: kerry, status: 'separated' });
    const caseFile = builder.build();
    expect(wordsOf(tiesInWords(caseFile, kerry))).toEqual([
      'Mother of Ada Merrowby',
      'Separated from Family friend',
    ]);
    expect(wordsOf(tiesInWords(caseFile, robin))).toEqual([
      'Thought to be the parent of Ada Merrowby',
      'Separated from Kerry',
    ]);
    expect(wordsOf(tiesInWords(caseFile, ada))).toEqual([
      'Child of Kerry',
      'Thought to be the child of Family friend',
    ]);
  });

  it('say every way of being a parent', () => {
    const { builder, ada, kerry } = family();
    const caseFile = builder.build();
    const said = (nature: 'adoptive' | 'step' | 'foster' | 'guardian' | null) =>
      parentageTitle(
        caseFile,
        typedFields({ parentPerson: kerry, childPerson: ada, nature }, 'parentage'),
      );
    expect(said('adoptive')).toBe('Kerry, adoptive mother of Ada Merrowby');
    expect(said('step')).toBe('Kerry, step-mother of Ada Merrowby');
    expect(said('foster')).toBe('Kerry, foster carer of Ada Merrowby');
    expect(said('guardian')).toBe('Kerry, guardian of Ada Merrowby');
    expect(said(null)).toBe('Kerry, mother of Ada Merrowby');
  });

  it('say so where somebody has been removed, is not chosen or has no name', () => {
    const { builder, kerry } = family();
    const nameless = builder.add('person', {});
    const caseFile = builder.build();
    expect(nameIn(caseFile, nobody)).toBe('somebody who has been removed');
    expect(nameIn(caseFile, nameless)).toBe('somebody with no name yet');
    expect(
      coupleTitle(
        caseFile,
        typedFields({ onePartner: nobody, otherPartner: kerry, status: 'divorced' }, 'couple'),
      ),
    ).toBe(
      'Somebody who has been removed, formerly married to or in a civil partnership with Kerry',
    );
    expect(coupleTitle(caseFile, typedFields({}, 'couple'))).toBe('');
  });
});

describe('where somebody is named', () => {
  it('is every row they are chosen in, once each, in words', () => {
    const { builder, ada, kerry, robin } = family();
    builder.add('parentage', { parentPerson: kerry, childPerson: ada, nature: 'birth' });
    builder.add('assessment', {
      assessmentType: 'viability_assessment',
      carer: kerry,
      secondCarer: kerry,
    });
    builder.add('siblingPair', { oneSibling: ada, otherSibling: kerry });
    builder.add('couple', { onePartner: robin });
    const caseFile = builder.build();
    expect(rowsReferringTo(caseFile, kerry).map((row) => rowInWords(caseFile, row))).toEqual([
      'Parent and child: Kerry, mother of Ada Merrowby',
      'Assessment, plan or report: Viability assessment',
      'Pair of brothers or sisters: Ada Merrowby and Kerry',
    ]);
  });

  it('does not count words that happen to hold the same letters', () => {
    const { builder, kerry } = family();
    builder.add('person', { name: kerry });
    expect(rowsReferringTo(builder.build(), kerry)).toEqual([]);
  });
});
