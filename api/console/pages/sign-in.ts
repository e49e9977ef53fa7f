import { type Html, html } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import { Form } from '../form.ts'

/** Where a key is shown: it goes into a session, and is not kept. */
export const signInPage = (
  { console: { signIn } }: Messages,
  { next, refused, kept }: { readonly next: string; readonly refused?: string | undefined; readonly kept?: string | undefined },
): { readonly title: string; readonly page: Html } => ({
  title: signIn.title,
  page: html`<p class="lead">${signIn.lead}</p>
${kept !== undefined && html`<p class="fault" role="alert">${signIn.ended}</p>`}${refused !== undefined && html`<p class="fault" role="alert">${refused}</p>`}
<form method="post" action="/console/sign-in" class="narrow">
<input type="hidden" name="next" value="${next}">${kept !== undefined && html`<input type="hidden" name="kept" value="${kept}">`}
<input type="text" name="username" value="channelfit" autocomplete="username" hidden>
<p class="field"><label for="key">${signIn.key}</label>
<input id="key" name="key" type="password" autocomplete="current-password" required maxlength="512" spellcheck="false" aria-describedby="key-help"${refused !== undefined && html` aria-invalid="true"`}>
<span class="help" id="key-help">${signIn.help}</span></p>
<p><button class="main">${signIn.open}</button></p>
</form>`,
})

/** What was filled in before somebody had to sign in again, to be sent now: only whoever filled it in does so. */
export const resumePage = (
  { console: { signIn } }: Messages,
  { next, kept, csrf }: { readonly next: string; readonly kept: string; readonly csrf: string },
): { readonly title: string; readonly page: Html } => ({
  title: signIn.resumeTitle,
  page: html`<p class="lead">${signIn.resumeLead}</p>
<form method="post" action="${next}"><input type="hidden" name="csrf" value="${csrf}">${new Form(kept).entries
    .filter(([name]) => name !== 'csrf')
    .map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
    )}<p><button class="main">${signIn.resume}</button></p></form>`,
})
