import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

/*
 * Every person, place, authority and number in the practice case is invented. The story stands
 * still on 16 November 2026, three days before the permanence planning meeting.
 */

export const child = {
  givenName: 'Ada',
  familyName: 'Merrowby',
  likesToBeCalled: 'Ada; “Ada-bee” only by her mum and Kit',
  birthStatus: 'born',
  bornOn: on('2022-07-12'),
  sex: 'female',
  caseReference: 'HCC-26-0417',
  courtCaseNumber: 'QZ26C00417',
  court: 'Family Court sitting at Harrowmere',
  localAuthority: 'Harrowmere County Council',
  socialWorker: 'Imogen Fairlock',
  teamManager: 'Desmond Quillfeather',
  reviewingOfficer: 'Ruth Calverdine',
  guardian: 'Alan Pettiworth',
  heritage: words`
    Ada’s mother is White British. Her father is Black British; his parents came to England from
    Barbados. Ada has brown skin and tight curls, and has begun to ask why her hair is different
    from her cousin’s. She has met nobody from her father’s family but him.
  `,
  language: 'English. Speech a little behind for her age and catching up; draws to explain',
  interpreter: 'None. Give her time, paper and a pen; she draws what she cannot yet say',
  wordsTheChildUses: words`
    “Mummy” and “Mummy’s house”; “Auntie Shona”; a night is “a sleep”. “Poorly” seems to be her word
    for her mother’s drinking [E13]. “My fox” is the lamp, the quilt, or both. She calls each of her
    carers by a first name, which is not given here.
  `,
  nationality: 'British',
  religion: 'None given by Kerry. Her father’s mother is a practising Methodist',
  disability: words`
    No disability has been identified. Four decayed teeth were taken out in August 2026. Kerry told
    the paediatrician that she drank in early pregnancy; there is no diagnosis, and Ada’s learning
    and attention will be looked at again in February 2027 [E5].
  `,
  importantToTheChild: words`
    Mummy, Kit, and knowing who will be there in the morning. Shona’s dog, Biscuit. Her fox lamp and
    the fox on her bed. Painting, scooters, and being read the same book twice. She likes to be told
    what will happen today, in order, and to see it drawn.
  `,
  currentHome: words`
    With local authority foster carers, where she has lived since the night of 19 June 2026. In
    words quoted from Ada they are [female carer] and [male carer].
  `,
  confidentialDetails: words`
    Foster home: 3 Tallowmere Steps, Candlewick Hythe, QX5 1RB. Telephone 01632 960417. Not known to
    either parent or to Mr Vosper.
  `,
} satisfies Some<'child'>;

export const needs = {
  harmImpact: words`
    Ada learned early that the adult who loves her might not wake. In her first weeks in care she
    got up at night, tried the front door and came to see whether her carers were breathing. She hid
    bread and did not cry when she fell [E11]. At nursery she had few words and went to any adult
    who sat down [E4]. The paediatrician linked her speech, teeth and low weight to missed care and
    not to illness [E5, p E7].

    Much has eased, but most evenings she still asks who will be awake. I think that this fear would
    come back fastest if she were left alone at night again [E24].
  `,
  health: words`
    Up to date with injections. Weight was on the second centile in July and was on the ninth in
    October. Four decayed teeth were taken out in August; a dentist sees her every three months
    [E5, p E7] [E20]. The paediatrician will look again at her learning and attention in February
    2027.
  `,
  familyHealth: words`
    Kerry: alcohol, and low mood after Ada’s birth. Pauline: lung disease in a smoker. Mr Allamby and
    his mother: high blood pressure. No sickle cell trait is known on his side; Ada was clear at the
    newborn test [E5].
  `,
  emotionalNeeds: words`
    Watchful at night and good by day. Goes to the adult she knows, which she did not in June. A
    raised voice or a knock still stops her mid-sentence [E11]. She needs to be told what will
    happen, and to be let check.
  `,
  school: 'Reception class, since September 2026',
  education: words`
    Settled in her class within a month. Speech six to nine months behind and gaining with a daily
    programme; drawing and counting as expected for her age [E20]. She needs the same school until
    Easter, and the programme written into whatever follows.
  `,
  specialEducation: 'support',
  relationships: words`
    One firm friend at school, with whom she shares a peg. Swims on Saturdays when she is not at
    Shona’s. Biscuit the dog counts as family.
  `,
  identity: words`
    Somebody who can do her hair without a fuss and says why it is beautiful. Her father’s mother in
    her life and not only in a book. Barbadian food, songs and stories at home and not on special
    days [E19].
  `,
  selfCare: words`
    Dresses herself, all but buttons. Dry by day; needs a light and a call to go at night.
  `,
  currentNeeds: words`
    A sober adult who will wake for her, every night. Meals at known times. Slow, clear
    explanations. Help with speech at school, which is working [E20]. Dental checks. Somebody who
    can care for her hair and skin, and talk easily about where her father’s family comes from. Time
    with Kerry and Kit that she can rely on. One home.
  `,
  futureNeeds: words`
    A true and kind story of her early life, retold as she grows. Help if the review in February
    2027 finds that alcohol before birth has affected her learning. Someone to talk to about
    drinking when she is a teenager. Black and Barbadian relatives who know her by name. Her
    brother. A family to come back to after 18.
  `,
  timescale: words`
    Ada is four and started school in September. She counts time in sleeps, and has told her teacher
    that she has three houses and wants one [E20]. I think that she needs to be in the home where
    she will grow up, and to have been told so, by Easter 2027 (28 March). After that, each month
    makes her carers more her family and any move a greater loss [E24].
  `,
} satisfies Some<'needs'>;

export const progress = {
  child: 'complete',
  family: 'later',
  dates: 'complete',
  needs: 'complete',
  views: 'complete',
  sources: 'complete',
} satisfies Some<'progress'>;
