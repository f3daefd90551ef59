import * as z from 'zod/mini';

/*
 * Where in the product something is done or told, as one line of a profile or of the coverage
 * list. It is data, so that a test can hold every one of them to what exists.
 */

/** The pages of a case file that a place can name: their last part in the address. */
export const placeScreens = [
  'overview',
  'details',
  'family',
  'dates',
  'needs',
  'views',
  'sources',
  'options',
  'balance',
  'plan',
  'documents',
  'pathway',
] as const;
export type PlaceScreen = (typeof placeScreens)[number];

/**
 * `field:plan` is wrong and `field:appraisal.familyTimePlan` right: the kind and the field.
 * `screen:dates` is a page of the case file, `option:adoption` one of the eight, and
 * `page:delay#limits-that-apply` a part of a guidance page.
 */
export const place = z
  .string()
  .check(
    z.maxLength(160),
    z.regex(
      /^(?:field:[a-zA-Z]+\.[a-zA-Z]+|screen:[a-z-]+|option:[a-z-]+|page:[a-z0-9-]+(?:#[a-z0-9-]+)?)$/,
    ),
  );
export type Place = z.infer<typeof place>;

export type PlaceParts =
  | { readonly to: 'field'; readonly kind: string; readonly field: string }
  | { readonly to: 'screen'; readonly screen: string }
  | { readonly to: 'option'; readonly optionId: string }
  | { readonly to: 'page'; readonly pageId: string; readonly section: string | null };

/** Takes a place apart. One that is not written as a place is a defect, so it throws. */
export function placeParts(value: Place): PlaceParts {
  const [, to, rest = ''] = /^(field|screen|option|page):(.+)$/.exec(value) ?? [];
  switch (to) {
    case 'field': {
      const [kind = '', field = ''] = rest.split('.');
      return { to, kind, field };
    }
    case 'screen':
      return { to, screen: rest };
    case 'option':
      return { to, optionId: rest };
    case 'page': {
      const [pageId = '', section = null] = rest.split('#');
      return { to, pageId, section };
    }
    default:
      throw new Error(`Not written as a place: ${value}`);
  }
}
