import { flag, topic } from '../field'

export const police = topic('公安机关的支持和保护', 'support and protection by the police', {
  obstruction: flag('行政相对人阻碍执行职务', 'the party obstructs officers on duty'),
  supported: flag('依法支持和保护', 'supports and protects by law'),
  dealtWithInTime: flag('对阻碍行为及时依法处理', 'deals with the obstruction in time'),
})
