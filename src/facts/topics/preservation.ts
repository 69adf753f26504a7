import { flag, topic } from '../field'

export const preservation = topic('证据的封存、保全', 'sealing and preservation of evidence', {
  needed: flag('证据需要封存或者保全', 'evidence needs sealing or preservation'),
  doneInTime: flag('及时依法处理', 'dealt with in time and by law'),
})
