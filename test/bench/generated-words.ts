// By path, because the package offers only a reader of its own, which needs its files on disk.
import dictionary from '../../node_modules/dictionary-en-gb/index.dic?raw';

/** A stream of chances that is the same at every run. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly whole: (below: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
};

/** The generator known as mulberry32: small, fast and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(fraction() * below);
  return {
    fraction,
    whole,
    oneOf: (values) => {
      const value = values[whole(values.length)];
      if (value === undefined) throw new Error('There is nothing to choose from.');
      return value;
    },
  };
}

/** The commonest words of English prose, the commonest first. */
const COMMON = `the to of and a in that is her was with for he she his as be has not it by on this
had they at would been have from their an are which but were or who will him when there said about
if more what all so could out can up them than then after no one also other time into some may any
only before over two because these very through during where being while own between both each how
such should must most now first new made many those did since under years again does well still
against away three might week down last weeks next often without day months back made able until
taken every make given take whether another later four early here needs see way little`
  .trim()
  .split(/\s+/);

/** The words of this practice, the commonest first. */
const PRACTICE = `child mother father family care home school carers social worker children support
parents contact court plan placement grandmother foster assessment needs local authority risk harm
sibling brother sister aunt long term order guardian evidence report reviewing officer health
visitor supervised visits relationship emotional attachment behaviour permanence kinship special
guardianship adoption residential reunification fostering proceedings hearing psychologist alcohol
cannabis domestic abuse police incident injury bruise paediatrician nursery teacher attendance
routine boundaries bedtime anxious settled distressed speech language therapy trauma capacity change
timescale delay welfare checklist views wishes feelings identity heritage religion culture birth
certificate tenancy housing benefits employment shift grandfather cousin uncle maternal paternal
viability negative positive interim final section statutory visit review meeting conference
chronology threshold findings judge solicitor advocate independent local panel matching respite
allowance training stability moves breakdown disruption loyalty conflict letterbox indirect
reassurance cuddle toys swimming football bicycle dentist immunisations asthma eczema glasses
appetite sleep nightmares toileting tantrum sharing friendship confidence progress phonics reading
playtime teaching assistant plan pupil premium transition secondary transport mileage weekend
overnight half holiday telephone video call card present birthday christmas eid photograph memory
box life story work`
  .trim()
  .split(/\s+/);

/** So many of the dictionary's words come after those: people's own vocabulary. */
const TAIL = 20_000;

/** How steeply frequencies fall with rank: f(rank) is in proportion to 1 / (rank + 2.7). */
const FLATTENED_FOR = 2.7;

export const GIVEN_NAMES =
  `Ada Bram Cerys Dilan Efa Finlay Greta Hari Ines Jonas Kezia Leon Mina Noor Orla Piers Quinn Rosa
Samir Tilda Umar Vera Willa Xanthe Yusuf Zara Amina Blaise Corin Delphi Emrys Freya`
    .trim()
    .split(/\s+/);

const FAMILY_BEGINNINGS = `Merrow Hartle Ash Wex Tolver Brindle Copper Dray Elder Fen Garrow Hollin
Inker Jessop Kestle Larch Mossing Nether Oxley Pender`
  .trim()
  .split(/\s+/);
const FAMILY_ENDINGS = 'by ford ham ley stone wick worth den field mere'.split(' ');

/** An invented family name: 200 of them. */
export function familyName(chance: Chance): string {
  return `${chance.oneOf(FAMILY_BEGINNINGS)}${chance.oneOf(FAMILY_ENDINGS)}`;
}

/**
 * Writes texts that have the frequencies of real ones, without their sense: common words, the words
 * of this practice, then a long tail, by Zipf's law.
 */
export class Writer {
  readonly #chance: Chance;
  readonly #words: readonly string[];
  readonly #cumulative: Float64Array;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#words = vocabulary();
    this.#cumulative = new Float64Array(this.#words.length);
    let sum = 0;
    for (let rank = 0; rank < this.#words.length; rank += 1) {
      sum += 1 / (rank + FLATTENED_FOR);
      this.#cumulative[rank] = sum;
    }
  }

  /** So many words in sentences and paragraphs, with citations of the register here and there. */
  text(words: number): string {
    const paragraphs: string[] = [];
    for (let left = words; left > 0;) {
      const inParagraph = left < 120 ? left : 60 + this.#chance.whole(40);
      paragraphs.push(this.#paragraph(inParagraph));
      left -= inParagraph;
    }
    return paragraphs.join('\n\n');
  }

  /** So many words on one line, as a statement or a title has them. */
  line(words: number): string {
    return capitalised(Array.from({ length: words }, () => this.word()).join(' '));
  }

  /** One word, as common as it is in the texts. */
  word(): string {
    const sum = this.#cumulative[this.#cumulative.length - 1] ?? 0;
    const wanted = this.#chance.fraction() * sum;
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  #paragraph(words: number): string {
    const sentences: string[] = [];
    for (let left = words; left > 0;) {
      const inSentence = left < 30 ? left : 8 + this.#chance.whole(16);
      const cited = this.#chance.whole(6) === 0 ? ` [E${1 + this.#chance.whole(12)}]` : '';
      sentences.push(`${this.line(inSentence)}${cited}.`);
      left -= inSentence;
    }
    return sentences.join(' ');
  }
}

/** Every word by rank; each once. */
function vocabulary(): readonly string[] {
  const known = new Set([...COMMON, ...PRACTICE]);
  const rare = dictionary
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{4,12}$/.test(word) && !known.has(word));
  // The dictionary is in the order of the alphabet, which says nothing about how common a word is.
  const order = chanceFrom(7);
  for (let place = rare.length - 1; place > 0; place -= 1) {
    const other = order.whole(place + 1);
    [rare[place], rare[other]] = [rare[other] ?? '', rare[place] ?? ''];
  }
  return [...known, ...rare.slice(0, TAIL)];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
