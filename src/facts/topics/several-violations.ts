import { choice, flag, topic } from '../field'
import { statuses } from './bodies'

export const severalViolations = topic('多个违法行为的处理', 'handling of several violations', {
  several: flag('涉及多个违法行为', 'there are several violations'),
  separateFiles: flag('相关机关分别立案', 'each organ files its own case'),
  separateProcedures: flag('各自履行执法程序', 'each organ follows its own procedure'),
  separateDecisions: flag('分别作出处理决定', 'each organ makes its own decision'),
  status: choice('处理状态', 'status of the handling', statuses),
})
