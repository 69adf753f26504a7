import { flag, topic } from '../field'

export const interim = topic('争议期间的处置', 'conduct while a dispute is open', {
  disputeOpen: flag('执法争议尚未解决', 'a dispute between organs is open'),
  violationOngoing: flag('违法行为仍在继续', 'the violation goes on'),
  measuresTaken: flag(
    '相关机关履行职责并采取必要措施制止、控制',
    'the organs concerned do their duty and take the measures needed to stop and control it',
  ),
})
