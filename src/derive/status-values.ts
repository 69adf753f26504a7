/** What a derived status of an act may be. */
export const statusValues = {
  proposed: { zh: '拟作出', en: 'proposed' },
  done: { zh: '已作出', en: 'done' },
  revoked: { zh: '已撤销', en: 'revoked' },
}
