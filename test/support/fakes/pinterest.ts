import { type ApiCall, type ApiReply, type ApiServer, startApi } from './api-server.ts'

/** A pin in the words of the platform, as far as a test says; the rest is as it is on any pin. */
export type FakePin = { readonly id: string; readonly created_at: string | null } & Readonly<Record<string, unknown>>
export type FakePinterest = {
  readonly profile?: Readonly<Record<string, unknown>>
  /** Newest first, as the platform lists them. */
  readonly pins?: readonly FakePin[]
  readonly websites?: readonly object[]
  /** Most items of a page, whatever was asked. */
  readonly pageSize?: number
  /** How the list ends: with no bookmark, with one that is null, with one that leads to itself, or with one to a page without pins. */
  readonly end?: 'absent' | 'null' | 'loop' | 'empty'
  /** Figures are refused. */
  readonly hidesFigures?: boolean
  /** Answers in the place of the platform; the path comes without its version. */
  readonly instead?: (call: ApiCall & { readonly below: string }) => ApiReply | undefined
}

export const TOKEN = 'pina_a-token-that-nobody-may-see'
/** Of an account that is gone, and of one that is never answered. */
export const TOKEN_OF_GONE = 'pina_gone'
export const TOKEN_OF_STUCK = 'pina_stuck'
export const NAME = 'riverbanktrust'

export const refusal = (status: number, code: number, message: string, headers?: Readonly<Record<string, string>>): ApiReply => ({
  status,
  body: { code, message, status: 'failure' },
  ...(headers ? { headers } : {}),
})
/** Structured, as the platform writes them since 2026. */
const RATE_HEADERS = {
  'x-ratelimit-limit': '1000, 100;w=1;name="safety_net_app_id_user_id", 1000;w=60;name="org_read_app_id_user_id"',
  'x-ratelimit-remaining': '999, 99;w=1, 999;w=60',
  'x-ratelimit-reset': '42, 1;w=1, 42;w=60',
}

const profileOf = ({ profile, pins = [] }: FakePinterest) => ({
  id: '2783136121146311751',
  username: NAME,
  account_type: 'BUSINESS',
  business_name: 'Riverbank Trust',
  about: 'Looking after our river since 1998.',
  profile_image: 'https://i.pinimg.com/140x140_RS/aa/bb/cc.jpg',
  website_url: 'https://www.riverbank.example',
  board_count: 6,
  pin_count: pins.length,
  follower_count: 540,
  following_count: 61,
  monthly_views: 3900,
  ...profile,
})

const pinOf = (pin: FakePin, withFigures: boolean) => ({
  title: 'Wildflower bank guide',
  link: 'https://www.riverbank.example/wildflowers',
  board_id: '549755885175',
  creative_type: 'REGULAR',
  is_owner: true,
  parent_pin_id: null,
  media: { media_type: 'image', images: {} },
  ...(withFigures
    ? {
        pin_metrics: {
          '90d': { pin_click: 7, impression: 420 },
          lifetime_metrics: { pin_click: 31, impression: 2100, clickthrough: 12, reaction: 4, comment: 1 },
        },
      }
    : {}),
  ...pin,
})

const pinsPage = (fake: FakePinterest, { query }: ApiCall): ApiReply => {
  const { pins = [], pageSize = 250, end: ending = 'absent' } = fake
  const withFigures = query.get('pin_metrics') === 'true'
  if (withFigures && fake.hidesFigures) return refusal(401, 3, 'You are not permitted to access that resource.')
  const size = Number(query.get('page_size') ?? 25)
  if (size < 1 || size > 250) return refusal(400, 1, 'Invalid parameters.')
  const start = Number(query.get('bookmark')?.slice(1) ?? 0)
  const stop = start + Math.min(size, pageSize)
  const items = pins.slice(start, stop).map((pin) => pinOf(pin, withFigures))
  const goesOn = stop < pins.length || (ending === 'empty' && start < pins.length)
  if (goesOn) return { body: { items, bookmark: `b${stop}` } }
  if (ending === 'absent') return { body: { items } }
  return { body: { items, bookmark: ending === 'null' ? null : `b${ending === 'loop' ? start : stop + 1}` } }
}

const answerOf = (fake: FakePinterest, call: ApiCall): ApiReply => {
  const below = call.path.replace(/^\/v5(?=\/)/, '')
  const instead = fake.instead?.({ ...call, below })
  if (instead) return instead
  const token = call.headers.authorization?.replace(/^Bearer /, '')
  if (token === TOKEN_OF_STUCK) return 'silence'
  if (token === TOKEN_OF_GONE) return refusal(404, 404, 'User not found.')
  if (token !== TOKEN) return refusal(401, 2, 'Authentication failed.')
  if (below === '/user_account') return { body: profileOf(fake) }
  if (below === '/user_account/websites') return { body: { items: fake.websites ?? [], bookmark: null } }
  if (below === '/pins') return pinsPage(fake, call)
  return refusal(404, 404, 'Not found.')
}

export type PinterestServer = ApiServer & {
  /** With its version. */
  readonly base: string
}

/** Pinterest as its description 5.23 and its observers show it. */
export const startPinterest = async (fake: FakePinterest): Promise<PinterestServer> => {
  const server = await startApi((call) => {
    const reply = answerOf(fake, call)
    return reply === 'silence' ? reply : { ...reply, headers: { ...RATE_HEADERS, ...reply.headers } }
  })
  return { ...server, base: `${server.origin}/v5` }
}
