import type { Determination, Finding } from '../../src'

const keyed = ({ findings }: Determination) =>
  new Map(findings.map((finding) => [`${finding.norm}@${finding.subject}`, finding]))

/**
 * Not applicable and not in force are one: either way the norm has nothing to say. So are permitted
 * and compliant of a prohibition: that it is not in the way, said beforehand or afterwards.
 */
const said = ({ modality, verdict }: Finding) => {
  if (verdict === 'not-in-force') return 'not-applicable'
  return modality === 'must-not' && verdict === 'permitted' ? 'compliant' : verdict
}

/** Definite findings that come out otherwise once more is known. */
export const flippedFindings = (before: Determination, after: Determination): string[] => {
  const now = keyed(after)
  return [...keyed(before)].flatMap(([key, then]) => {
    const next = now.get(key)
    const same = !next || then.verdict === 'undetermined' || said(then) === said(next)
    return same ? [] : [`${key}: ${then.verdict} → ${next.verdict}`]
  })
}

const OWN_DATES = [
  /\.on$/,
  /^(action|activation)\.startedOn$/,
  /^action\.endedOn$/,
  /^plan\.draftedOn$/,
  /^annualPlan\.filedOn$/,
  /^approval\.implementedOn$/,
  /^carveOver\.handedOverOn$/,
  /^sharing\.on$/,
  /^guidance\.governmentAskedOn$/,
  /^notifications\[\d+\]\.givenOn$/,
  /^decisions\[\d+\]\.decidedOn$/,
  // the approval of the government stands for its answer until what it was at the time is stated
  /^duty\.awaitingApproval$/,
  // the date of the matter tells whether conduct is planned, until that is stated
  /^duty\.status$/,
  /^assistance\[\d+\]\.receivedOn$/,
  /^referrals\[\d+\]\.(handedOverOn|copiedToProcuratorateOn)$/,
  /^supervisionLeads\[\d+\]\.submittedOn$/,
  /^supervisionNotices\[\d+\]\.issuedOn$/,
  /^(unit|person)Liability\[\d+\]\.conductOn$/,
  /^transfers\[\d+\]\.(sentOn|receipt\.issuedOn|review\.decidedOn)$/,
]

/** What is taken not to be so until it is told (`presumedNot`); then the text has no rule. */
const PRESUMED = [
  /^organs\[\d+\]\.vertical$/,
  /^disputes\[\d+\]\.(nature|negotiation\.on)$/,
  /^assistance\[\d+\]\.inWriting$/,
  /^transfers\[\d+\]\.legacy$/,
  /^personAssessment\.otherMean$/,
  // sides of a dispute belong to one government until told otherwise: a text that speaks of the
  // bodies "of the same level" has no rule for sides of different levels or places
  /^organs\[\d+\]\.(level|place)$/,
  /^disputes\[\d+\]\.sides$/,
  // a body of which the name alone is told is an organ of its own, and no office of another
  /^organs\[\d+\]\.parent$/,
]

/** What is taken not to be so until it is told (`outside`); then the norm has nothing to say. */
const OUTSIDE: readonly (readonly [path: RegExp, flip: RegExp])[] = [
  [
    /^(organs\[\d+\]\.standing|refusals\[\d+\]\.organ|queries\[\d+\]\.(from|to))$/,
    /@(refusals|queries)\[\d+\]: \S+ → (not-applicable|undetermined)$/,
  ],
  // sides of a dispute are organs of their own until they are told to be units of one
  [
    /^(organs\[\d+\]\.(standing|parent|body)|disputes\[\d+\]\.sides)$/,
    /@disputes\[\d+\]: \S+ → not-applicable$/,
  ],
  [/^(action|initiation)\b/, /@refusals\[\d+\]: \S+ → not-applicable$/],
  [
    /^(guidance|supervisionLeads\[\d+\])\.inCoordination$/,
    /@(guidance|supervisionLeads\[\d+\]): \S+ → not-applicable$/,
  ],
  // whose level is told is taken to be a government, until it is told who acts
  [
    /^(disputes\[\d+\]\.decision|supervisionNotices\[\d+\]\.decision|guidance\.criticism)\.by$/,
    /:(decider-)?level@\S+: \S+ → not-applicable$/,
  ],
  // a decision is taken to deal with the violations that are listed until it is said to deal with none
  [/^decisions\[\d+\]\.violations$/, /22\.2@decisions\[\d+\]: \S+ → not-applicable$/],
  // a superior that is told to assess is taken to have come to results
  [
    /^assessmentCompetence\.(resultsProduced|assessor)$/,
    /:vertical-report@assessmentCompetence: \S+ → not-applicable$/,
  ],
  // a department is taken to be called by the bureau until it is told who called it
  [/^attendance\.notifiedBy$/, /@(attendance|nonAttendance): \S+ → not-applicable$/],
  // a platform is one of an enforcement organ until its body is told to be none
  [/^(sharing\.platformOf|organs\[\d+\]\.standing)$/, /26:\w+@sharing: \S+ → not-applicable$/],
  // a department or the bureau stands for itself until its standing is told, or put in question
  [/^organs\[\d+\]\.standing$/, /3\(1\)4@transfers\[\d+\]: compliant → \S+$/],
  // a functional department is an enforcement organ until its standing is told, or put in question
  [
    /^organs\[\d+\]\.(standing|parent)$/,
    /(8\.1:standing@action|3\.2:participants@initiation|2\.4:(several|sole)@initiation): \S+ → \S+$/,
  ],
  [/^organs\[\d+\]\.(standing|parent)$/, /26\.2:\w+@assistance\[\d+\]: \S+ → \S+$/],
  // a delay has begun until it is told to be planned
  [/^transfers\[\d+\]\.delayPlanned$/, /@transfers\[\d+\]: violated → prohibited$/],
  // systems are those of the body that an article names until it is told whose they are
  [/^systems\.of$/, /@systems: \S+ → not-applicable$/],
  // what goes with an order to stop is judged as past until the order is told to be still to come
  [/^transfers\[\d+\]\.stopOrderedOn$/, /22\.3:record@transfers\[\d+\]: violated → required$/],
  // a transfer is judged by the date of the matter until that of the notice is told, however vaguely
  [/^transfers\[\d+\]\.noticeGivenOn$/, /@transfers\[\d+\]: violated → undetermined$/],
  // a joint check of a type that the plan has to show is one of enterprises until that is denied
  [
    /^annualPlan\.enterprisesChecked$/,
    /9:(annual-plan|joint-checks)@annualPlan: \S+ → not-applicable$/,
  ],
  // a body that is told to be none of those named stands for itself until it is told to be of another
  [/^organs\[\d+\]\.standing$/, /@(transfers|requests|assistance)\[\d+\]: not-applicable → \S+$/],
  // a breach either way is judged as what it is once the cause is told
  [/^refusals\[\d+\]\.statutoryCause$/, /:either-way@refusals\[\d+\]: \S+ → not-applicable$/],
  // an action is one of several organs until those who act are known to be fewer than two
  [
    /^(initiation\.(participants|entrustedApart)|organs\[\d+\]\.(standing|parent|body))$/,
    /@(action|plan|leadership|publication): \S+ → not-applicable$/,
  ],
  [
    /^(action\.(leads|cooperating)|(plan|leadership|activation)\.lead|initiation\.competentOrgans|participations\[\d+\]\.organ)$/,
    /@(action|plan|leadership|publication): not-applicable → \S+$/,
  ],
  // nor does it hang on whether entrusted units are organs, until nobody else is known to act
  [
    /^(initiation\.participants|organs\[\d+\]\.standing)$/,
    /@(action|plan|leadership|publication): \S+ → undetermined$/,
  ],
  // what a judicial office supervises is taken for the township's, rights for those at an act of enforcement
  [
    /^(supervisoryRoles\.organ|organs\[\d+\]\.(level|body))$/,
    /@supervisoryRoles: \S+ → not-applicable$/,
  ],
  [/^enforcementAct\b/, /14@rights: \S+ → not-applicable$/],
  [/^sharing\.otherShareable$/, /@sharing: \S+ → not-applicable$/],
  [/^supervisionScope\.matter$/, /@supervisionScope: permitted → not-applicable$/],
  // an application to come has brought nothing until it is told that it was coordinated
  [/^disputes\[\d+\]\.coordination\b/, /6\.1:no-skipping@disputes\[\d+\]: prohibited → violated$/],
  // sides that answer a consultation are taken to have failed to agree before, until that is told
  [/^disputes\[\d+\]\.coordination\b/, /9\.1:consult@disputes\[\d+\]: \S+ → not-applicable$/],
  // what the sides agreed is coordinated by nobody until that is told
  [/^disputes\[\d+\]\.coordination$/, /coordination@disputes\[\d+\]: not-applicable → \S+$/],
  [/^disputes\[\d+\]\.negotiation\b/, /@disputes\[\d+\]: \S+ → not-applicable$/],
  [/^organs\[\d+\]\.standing$/, /@enforcementSubject: \S+ → not-applicable$/],
  [
    /^(organs\[\d+\]\.standing|inspection\.by)$/,
    /@inspection: \S+ → (not-applicable|undetermined)$/,
  ],
  [/^assessmentCompetence\.assessorIsOwn$/, /@assessmentCompetence: \S+ → not-applicable$/],
  [/^auxiliaryAct\.inDuty$/, /@auxiliaryAct: \S+ → not-applicable$/],
  [
    /^(violations\b|decisions\[\d+\]\.(violations|withinPowers|by)$|action\.leads$|initiation\.competentOrgans$|approval\.statutoryOrgan$)/,
    /own-violation@decisions\[\d+\]: \S+ → not-applicable$/,
  ],
  [/^transfers\[\d+\]\.(notOwnJurisdiction|split)$/, /@transfers\[\d+\]: \S+ → not-applicable$/],
  [
    /^transfers\[\d+\]\.toBeTransferred$/,
    /@transfers\[\d+\]: \S+ → (not-applicable|undetermined)$/,
  ],
  [
    /^transfers\[\d+\]\.(carvedOverOn|carvedOver|discoveredOn)$/,
    /:(withheld|stop-late|inform-late)@transfers\[\d+\]: compliant → not-applicable$/,
  ],
  [/^handling\b/, /:transfer@allocation: \S+ → not-applicable$/],
  [/^attendance\.(overOn|goodReason)$/, /@attendance: \S+ → (not-applicable|undetermined)$/],
  [/^organs\[\d+\]\.body$/, /@assistance\[\d+\]: \S+ → not-applicable$/],
  [/^organs\[\d+\]\.body$/, /:police@assistance\[\d+\]: not-applicable → \S+$/],
  [/^allocation\b/, /@transfers\[\d+\]: \S+ → not-applicable$/],
  [
    /^(penalties\[\d+\]\.(decidedOn|kind)|carveOver\.on)$/,
    /@penalties\[\d+\]: \S+ → not-applicable$/,
  ],
  [/^disputes\[\d+\]\.nature$/, /@disputes\[\d+\]: \S+ → not-applicable$/],
  [
    /^(organs\[\d+\]\.place|(transfers|assistance)\[\d+\]\.(from|to)|penalties\[\d+\]\.by)$/,
    /@(transfers|penalties|assistance|disputes|refusals)\[\d+\]: \S+ → not-applicable$/,
  ],
]

/** Whether a finding is taken back because what was presumed of a case is not so. */
export const goesByPresumption = (path: string, flip: string): boolean =>
  (PRESUMED.some((presumed) => presumed.test(path)) && flip.endsWith('→ undetermined')) ||
  OUTSIDE.some(([told, flipped]) => told.test(path) && flipped.test(flip))

/**
 * The own date of an event, for which the date of the matter stands until it is told: whether the
 * event is planned, in its order, and under the text in force goes by it.
 */
export const goesByOwnDate = (path: string, flip: string): boolean =>
  OWN_DATES.some((own) => own.test(path)) || flip.includes('not-in-force')
