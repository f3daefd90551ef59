function listOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/**
 * Words that lead to an address or follow it and are never the name of a place: what a worker
 * writes round one ("care of", "she is staying at", "telephone"), family and titles.
 */
export const linkingWords = listOf(`
  a about above address addresses after again agreed all also am an and any anybody anyone
  anything april are arranged as ask asked asks at august aunt aunts away baby back be because
  been before brother brothers but by c call calls came can care carer carers child children
  chosen come comes coming confidential contact contacts could cousin cousins currently dad dads
  daughter daughters day days december did disclose disclosed do does dr either email emails
  every everybody everyone ex except families family father fathers february find finds for
  found friday friend friends from gave give given gives go goes going gran grandfather
  grandfathers grandmother grandmothers grandparent grandparents grans had has have he held her
  here hers him his hold how husband i if in into is it its january july june just keep keeps
  kept knew known knows learn learned let live lived lives living made make makes march may me
  meet meets met miss mobile monday mother mothers moved moves mr mrs ms mum mums must mx my nan
  nana nans near never next no nobody none not november now number numbers o october of off on
  only or other our out over own parent parents partner partners phone phones please possible
  postcode put ring rings s said same saturday saw see seen send sends sent september shall
  share shared she should since sister sisters so someone something son sons stay stayed staying
  stays still sunday take takes tel telephone tell tells temporarily text texts than that the
  their theirs them then there these they this those through thursday till to told took tuesday
  uncle uncles until up us very via visit visits want wanted wants was we wednesday weekdays
  weekend weekends went were what when where which while who whom whose wife will with withheld
  without work worker workers works would write writes written wrote yes you your
`);

/**
 * Words that stand in every text, or are kinds of place and parts of the country: a phrase of
 * nothing else tells nobody where somebody is.
 */
export const ordinaryWords = listOf(`
  accommodation adviser agency aid annexe apartment apartments appointment area around authority
  avenue bed bedroom best better big block borough bottom building buildings bungalow bus car
  case centre city clinic close college cottage council country county court crescent crown
  danger date details different district doctor door downstairs drive early east eastern
  emergency end england entrance estate evening evenings fact farm first flat flats floor foot
  forever foster fostered fostering front full garden gardens general good gp great greater
  ground group guardian half hall health help high hill home homes hospital hostel hotel hour
  hours house houses hub independent information inn judge kind kingdom kinship lane large last
  late lawyer left legal life line little local locked lodge london long lower magistrates main
  manager manor mews middle midlands midwife morning mornings nearby new night nights north
  northern nurse nursery nursing office officer offices old older one open ordinary outside over
  part parties party past permanent person place placed placement plan play point police present
  previous primary private property public quiet ready real reason refuge regular relative
  relatives residential respite respond reviewing right rise risk road room rooms rota row safe
  safely school schools scotland second secret secure separate service services settled side
  single situation small social solicitor solicitors south southern special square staff stage
  station street support supported surgery teacher team temporary terrace third time times top
  town two under unit united unknown upper upstairs usual view villa village visitor wales walk
  way week weeks west western whole women womens work worked year years young younger youth
`);
