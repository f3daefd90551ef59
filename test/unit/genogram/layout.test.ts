import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generationsOf } from '../../../guidance/genogram/generations.ts';
import { genogramOf, sceneOf, type Genogram } from '../../../guidance/genogram/genogram.ts';
import { readFamily } from '../../../guidance/genogram/read-family.ts';
import { scene } from '../../../guidance/genogram/scene.ts';
import { pairOff } from '../../../guidance/genogram/unions.ts';
import { entitiesOf, type CaseFile } from '../../../guidance/model/case-file.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';
import { largeFamily } from '../../support/large-family.ts';
import { anyFamily } from './random-family.ts';

const TODAY = '2026-11-22';

/** Pairs of people whose boxes lie on one another, by name. */
function overlaps({ people }: Genogram): readonly string[] {
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box];
      const isApart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return isApart ? [] : [`${one.relative.name} and ${other.relative.name}`];
    }),
  );
}

function expectedIds(caseFile: CaseFile): readonly string[] {
  return [...entitiesOf(caseFile, 'child'), ...entitiesOf(caseFile, 'person')]
    .map(({ id }) => id as string)
    .toSorted();
}

function drawnIds({ people }: Genogram): readonly string[] {
  return people
    .filter(({ relative }) => !relative.isUnknownParent)
    .map(({ relative }) => relative.id)
    .toSorted();
}

/** Those of a row from left to right, by their first names. */
function rowOf({ people }: Genogram, row: number): string {
  return people
    .filter((one) => one.row === row)
    .toSorted((a, b) => a.box.left - b.box.left)
    .map(({ relative }) => relative.name.split(' ')[0])
    .join(' ');
}

describe('a family of forty', () => {
  const caseFile = largeFamily();
  const genogram = genogramOf(caseFile, TODAY);

  it('shows everybody once', () => {
    expect(genogram.people).toHaveLength(40);
    expect(drawnIds(genogram)).toEqual(expectedIds(caseFile));
  });

  it('lays nobody over anybody', () => {
    expect(overlaps(genogram)).toEqual([]);
  });

  it('puts parents above children and couples in one row', () => {
    const family = readFamily(caseFile);
    const rows = new Map(genogram.people.map(({ relative, row }) => [relative.id, row]));
    for (const { parent, child } of family.parentTies) {
      expect(rows.get(parent)).toBeLessThan(rows.get(child) ?? 0);
    }
    for (const { one, other } of family.coupleTies) expect(rows.get(one)).toBe(rows.get(other));
  });

  it('puts brothers and sisters in the order of their birth, with their partners beside them', () => {
    expect(rowOf(genogram, 1)).toBe('Barry Carol Keith Lorraine Frank Denise Colin Maureen');
    expect(rowOf(genogram, 2)).toBe(
      'Philip Sharon Leon Marcus Stacey Tom Sophie Jo Dean Lisa Scott Jade Gary Peter Ann',
    );
    expect(rowOf(genogram, 3)).toBe(
      'Ella Noah Tyler Pregnancy Ruby Rose Wren Expected Alfie Freya Mina',
    );
  });

  it('stays inside its own measures', () => {
    const { width, height } = sceneOf(genogram);
    for (const { box } of genogram.people) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  });

  it('is the same picture every time', () => {
    expect(sceneOf(genogramOf(caseFile, TODAY))).toEqual(sceneOf(genogram));
  });
});

describe('any family that could be recorded', () => {
  it('is drawn with everybody in it once, nobody over anybody', () => {
    fc.assert(
      fc.property(anyFamily, (caseFile) => {
        const genogram = genogramOf(caseFile, TODAY);
        expect(drawnIds(genogram)).toEqual(expectedIds(caseFile));
        expect(overlaps(genogram)).toEqual([]);
        expect(scene.safeParse(sceneOf(genogram)).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has parents above their children, whatever else is said', () => {
    fc.assert(
      fc.property(anyFamily, (caseFile) => {
        const family = readFamily(caseFile);
        const pairing = pairOff(family);
        const rows = generationsOf(pairing, family.indexChild);
        for (const { one, other, children } of pairing.unions) {
          for (const { id } of children) {
            expect(rows.get(one)).toBeLessThan(rows.get(id) ?? 0);
            expect(rows.get(other ?? one)).toBeLessThan(rows.get(id) ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines of two families', () => {
  it('never come down in one line to their children', () => {
    const { lines } = genogramOf(smallFamily(), TODAY);
    // Upright pieces of solid lines that end between two rows: where children hang.
    const upright = lines.flatMap((line) => {
      if (line.type !== 'line' || line.dash !== 'solid' || line.points.length !== 2) return [];
      const [[x, top], [end, bottom]] = [line.points[0] ?? [0, 0], line.points[1] ?? [0, 0]];
      return x === end ? [{ x, top, bottom }] : [];
    });
    const onOneAnother = upright.flatMap((one, index) =>
      upright
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.x - other.x) < 3 && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(onOneAnother).toEqual([]);
  });
});

/** An aunt's child beneath whom the child's own line would come down, if nothing kept them apart. */
function smallFamily(): CaseFile {
  const builder = new CaseFileBuilder();
  const wren = builder.add('child', { givenName: 'Wren', familyName: 'Tolland' });
  const person = (name: string, sex: 'female' | 'male', born: string) =>
    builder.add('person', { name, sex, bornOn: day(born) });
  const tie = (child: EntityId, ...parents: readonly EntityId[]) => {
    for (const parentPerson of parents) {
      builder.add('parentage', { parentPerson, childPerson: child, nature: 'birth' });
    }
  };
  const [pauline, verona] = [
    person('Pauline', 'female', '1960-01-01'),
    person('Verona', 'female', '1962-01-01'),
  ];
  const [shona, kerry] = [
    person('Shona', 'female', '1985-01-01'),
    person('Kerry', 'female', '1990-01-01'),
  ];
  const [andre, curtis] = [
    person('Andre', 'male', '1986-01-01'),
    person('Curtis', 'male', '1991-01-01'),
  ];
  const martin = person('Martin', 'male', '1984-01-01');
  const poppy = person('Poppy', 'female', '2018-01-01');
  tie(shona, pauline);
  tie(kerry, pauline);
  tie(andre, verona);
  tie(curtis, verona);
  tie(wren, kerry, curtis);
  tie(poppy, shona, martin);
  return builder.build();
}
