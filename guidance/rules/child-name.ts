/** The parts of a child's name, as the child entity holds them. */
type NameParts = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthStatus: string | null;
};

/** The child's name as lists and headings show it; an unborn child may have no name yet. */
export function childName(child: NameParts): string {
  const name = [child.givenName, child.familyName].filter((part) => part.trim() !== '').join(' ');
  if (name !== '') return name;
  return child.birthStatus === 'unborn' ? 'Unborn child' : 'Child with no name recorded';
}
