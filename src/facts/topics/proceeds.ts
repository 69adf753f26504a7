import { flag, ref, topicList } from '../field'

export const proceeds = topicList(
  'proceed',
  '罚没款项上缴',
  'payment of fines and proceeds into the treasury',
  {
    penalisedBy: ref('organs', '作出处罚的机关', 'organ that imposed the penalty'),
    paidInBy: ref('organs', '上缴机关', 'organ that paid the money in'),
    inFull: flag('全额上缴', 'paid in full'),
    prescribedChannel: flag('按规定渠道上缴', 'through the prescribed channel'),
  },
  ['罚款、没收违法所得、没收财物拍卖款', 'fines, confiscated gains, proceeds of auctioned goods'],
)

export const confiscatedGoods = topicList(
  'goods',
  '罚没物品处理',
  'handling of confiscated goods',
  {
    executedBy: ref('organs', '执行处罚的机关', 'organ that executed the penalty'),
    handledBy: ref('organs', '处理物品的机关', 'organ that handled the goods'),
    byRules: flag('按有关规定处理', 'handled as the rules provide'),
  },
)
