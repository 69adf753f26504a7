import { finding, flag, topic } from '../field'

export const mechanism = topic('联合执法长效机制', 'long-term mechanism of joint enforcement', {
  keyField: finding(
    '属直接涉及群众生命财产安全的重点执法领域',
    "a key field that directly concerns people's lives and property",
    [
      '如食品药品、安全生产、公共安全、公共利益、环境保护',
      'such as food and drugs, work safety, public safety, public interest, environment',
    ],
  ),
  overlap: flag('属存在交叉管辖的领域', 'a field with overlapping jurisdiction'),
})
