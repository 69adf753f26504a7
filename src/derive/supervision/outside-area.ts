import { type DerivedFact, read } from '../derived-fact'
import { DIGITS } from '../disputes/body-covers-sides'

export const noticeOutsideArea: DerivedFact = {
  name: 'supervisionNotice.outsideArea',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: {
    zh: '被监督机关不在制发机构的区域内',
    en: 'the organ supervised lies outside the area of the issuer',
  },
  about: {
    zh: '由 issuer 的 organ.level、organ.place 和被监督机关的 organ.place 得出',
    en: "from organ.level and organ.place of the issuer and the supervised organ's organ.place",
  },
  derive: (context) => {
    const [level, place, supervised] = ['issuer.level', 'issuer.place', 'organ.place'].map((name) =>
      read(context, `supervisionNotice.${name}`),
    )
    const missing = [level, place, supervised].flatMap((each) => each?.missing ?? [])
    if (missing.length > 0) return { missing }
    if (!level?.value || !place?.value || !supervised?.value) return { value: false }
    const head = String(place.value).slice(0, DIGITS[String(level.value)])
    return { value: !String(supervised.value).startsWith(head) }
  },
}
