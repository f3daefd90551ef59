/** The parts of a child's name, as the child entity holds them. */
type NameParts = {
  readonly givenName: string;
  readonly familyName: string;
};

/**
 * A child by initials, for whatever leaves the vault: "A.M." for Ada Merrowby. One letter for each of
 * the two names and no more, so that nothing of a long name shows.
 * Empty where no name is recorded.
 */
export function initialsOf({ givenName, familyName }: NameParts): string {
  return [givenName, familyName]
    .map((name) => /\p{L}/u.exec(name.normalize('NFC'))?.[0]?.toLocaleUpperCase('en-GB'))
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter}.`)
    .join('');
}
