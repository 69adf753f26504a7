import { flag, topic } from '../field'

/** The enforcement office of a subdistrict or township. */
export const grassrootsOffice = topic(
  '街镇综合行政执法办公室',
  'comprehensive enforcement office of a subdistrict or township',
  () => ({
    established: flag('街道办事处或者镇政府已设立', 'set up by the subdistrict or township'),
  }),
)
