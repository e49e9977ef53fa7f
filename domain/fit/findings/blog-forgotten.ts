import { cited } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { type FindingRule, isSound, needsBase } from './finding.ts'

/** Years during which a blog post keeps being useful: the argument for the forgotten blog. */
const ARTICLE_YEARS = cited(2, 'years', 'evidence', ['blog-life-23'])

export type BlogForgottenReasons = { 'blog-forgotten': { readonly score: number; readonly lastingArticles: number } }

/** Are networks asked for or run, would a blog serve goals that need a lasting place, and does nobody mention one? */
export const blogForgotten: FindingRule<Reason<BlogForgottenReasons>> = ({ brief, platforms }) => {
  const blog = platforms.find(({ platform }) => platform === 'blog')
  const mentioned = [...brief.accounts, ...brief.requests]
  if (!needsBase(brief) || !blog || !isSound(blog) || mentioned.length === 0 || mentioned.some(({ platform }) => platform === 'blog'))
    return undefined
  const params = { score: blog.score, lastingArticles: ARTICLE_YEARS.value }
  return { severity: 'high', reason: { code: 'blog-forgotten', params }, platforms: ['blog'], evidence: ARTICLE_YEARS.evidence }
}
