import { type Html, html } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'

/** Where a key is shown: it goes into a session, and is not kept. */
export const signInPage = (
  { console: { signIn } }: Messages,
  { next, refused }: { readonly next: string; readonly refused?: string | undefined },
): { readonly title: string; readonly page: Html } => ({
  title: signIn.title,
  page: html`<p class="lead">${signIn.lead}</p>
${refused !== undefined && html`<p class="fault" role="alert">${refused}</p>`}
<form method="post" action="/console/sign-in" class="narrow">
<input type="hidden" name="next" value="${next}">
<input type="text" name="username" value="channelfit" autocomplete="username" hidden>
<p class="field"><label for="key">${signIn.key}</label>
<input id="key" name="key" type="password" autocomplete="current-password" required maxlength="512" spellcheck="false" aria-describedby="key-help"${refused !== undefined && html` aria-invalid="true"`}>
<span class="help" id="key-help">${signIn.help}</span></p>
<p><button class="main">${signIn.open}</button></p>
</form>`,
})
