const $ = (id) => document.getElementById(id)

const problemsOf = (error) => error.problems ?? [{ message: { zh: String(error) } }]

$('check').addEventListener('click', () => {
  try {
    const facts = JSON.parse($('facts').value)
    const answer = zhifa.assess(facts, { asOf: $('asOf').value })
    $('answer').textContent = zhifa.report(answer, { format: 'text', lang: 'zh' })
  } catch (error) {
    $('answer').textContent = problemsOf(error)
      .map(({ message }) => `✗ ${message.zh}`)
      .join('\n')
  }
})
