// What makes the console quicker to use. Every page works without it.

/** Waits until nobody types any more. */
const TYPING_MS = 350
const FOLLOW_MS = 1500

/** A verdict that follows the form as it is filled in. */
for (const form of document.querySelectorAll('form[data-preview]')) {
  const target = document.getElementById(form.dataset.target ?? 'preview')
  const status = form.parentElement.querySelector('[data-status]')
  let waiting
  let asking = new AbortController()
  const show = async () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const fields = new URLSearchParams(new FormData(form))
    const before = target.querySelector('[data-before]')?.dataset.before
    if (before) fields.set('before', before)
    fields.set('live', 'yes')
    target.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(form.dataset.preview, { method: 'POST', body: fields, signal, headers: { Accept: 'text/html' } })
      if (!answer.ok) throw new Error(String(answer.status))
      target.innerHTML = await answer.text()
      status.textContent = target.querySelector('[data-told]')?.dataset.told ?? ''
    } catch (_error) {
      if (signal.aborted) return
      status.textContent = form.dataset.failed
      const notice = document.createElement('p')
      notice.className = 'fault'
      notice.textContent = form.dataset.failed
      target.querySelector('.fault')?.remove()
      target.prepend(notice)
    } finally {
      if (!signal.aborted) target.removeAttribute('aria-busy')
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(show, TYPING_MS)
  })
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value !== 'show') return
    event.preventDefault()
    clearTimeout(waiting)
    void show()
  })
}

/** An audit that is followed until it is over. */
const follow = async () => {
  const part = document.querySelector('[data-follow]')
  if (!part) return
  try {
    const answer = await fetch(part.dataset.follow, { headers: { Accept: 'text/html' } })
    if (answer.ok && !part.contains(document.activeElement)) {
      const told = part.querySelector('[role="status"]')?.textContent
      part.outerHTML = await answer.text()
      const status = document.querySelector('#progress [role="status"]')
      // Said again only when it says something else.
      if (status && status.textContent === told) status.setAttribute('aria-live', 'off')
    }
  } catch {
    // The next look tries again.
  }
  setTimeout(follow, FOLLOW_MS)
}
setTimeout(follow, FOLLOW_MS)

/** What cannot be undone is asked for twice. */
document.addEventListener('submit', (event) => {
  const { confirm: question } = event.target.dataset
  if (question && !window.confirm(question)) event.preventDefault()
})
