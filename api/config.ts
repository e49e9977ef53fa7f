import { z } from 'zod'
import { PLATFORM_IDS } from '../domain/catalogue/vocabulary.ts'
import type { RetentionRules } from '../domain/ports.ts'

/** A value that prints as `[secret]` wherever it might be printed. */
class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '[secret]'
  }
  toJSON(): string {
    return '[secret]'
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]'
  }
}

const whole = (meaning: string, { from, to, usual }: { readonly from: number; readonly to: number; readonly usual: number }) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to,
      `is no whole number from ${from} to ${to}; it means ${meaning}`,
    )
    .transform(Number)
    .default(usual)

/** No figure of ours looks back further than four weeks (erosion of followers), by the newest reading of before. */
const FEWEST_DAYS_KEPT = 30
const MOST_DAYS_KEPT = 36_500

const days = (meaning: string) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= FEWEST_DAYS_KEPT && Number(text) <= MOST_DAYS_KEPT,
      `is no whole number from ${FEWEST_DAYS_KEPT} to ${MOST_DAYS_KEPT}; it means days for which ${meaning} are kept, for good when it is left out`,
    )
    .transform(Number)
    .optional()

/** As browsers send it: `https://dashboard.example.org`. */
const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

const isHttpAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text)

const cidr = z.union([z.cidrv4(), z.cidrv6()])

const BASE_PREFIX = 'CHANNELFIT_BASE_URL_'
/** `CHANNELFIT_BASE_URL_FACEBOOK` and so on. */
const bases = Object.fromEntries(
  PLATFORM_IDS.map((platform) => [
    `${BASE_PREFIX}${platform.toUpperCase()}`,
    z
      .string()
      .regex(/^https?:\/\/[^\s?#]+[^\s?#/]$/, 'is an address with the version of the interface in it, without a slash at the end')
      .optional(),
  ]),
)

const AT_ONCE = new RegExp(`^(${PLATFORM_IDS.join('|')})=([1-9]\\d{0,2}|1000)$`)

/**
 * Accounts of a platform read at once, by all workers together. Networks have one address for everybody, which gets two requests at once from a process (`perHost` of the polite client);
 * accounts wait for other addresses as well, hence twice as many. Blogs and Mastodon have an address each.
 */
const USUAL_AT_ONCE = 4
const WITH_ADDRESSES_OF_THEIR_OWN: readonly string[] = ['blog', 'mastodon']

const environment = z.object({
  ...bases,
  PORT: whole('a port, 0 for any that is free', { from: 0, to: 65_535, usual: 8080 }),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'starts with sqlite: or postgres://')
    .default('sqlite:./data/channelfit.db'),
  CHANNELFIT_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{24,512}$/, 'has 24 to 512 characters, none of them a space or outside ASCII: an Authorization header carries it')
    .optional(),
  CHANNELFIT_SECRET: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(
      z
        .array(z.string().min(32, 'has at least 32 characters in each passphrase, of which there may be several, the current one first'))
        .min(1)
        .max(8),
    )
    .optional(),
  CHANNELFIT_ROLE: z.enum(['api', 'worker', 'scheduler', 'all']).default('all'),
  CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(cidr)),
  CHANNELFIT_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(z.string().refine(isOrigin, 'is a list of origins as browsers send them: scheme, host and port, without a slash at the end'))),
  CHANNELFIT_RATE_LIMIT: whole('requests a minute', { from: 1, to: 1_000_000, usual: 600 }),
  CHANNELFIT_STREAMS_PER_KEY: whole('streams of one key at once', { from: 1, to: 1000, usual: 4 }),
  CHANNELFIT_LEASE_SECONDS: whole('seconds', { from: 1, to: 3600, usual: 30 }),
  CHANNELFIT_KEEP_AUDITS_DAYS: days('audits with their results'),
  CHANNELFIT_KEEP_ASSESSMENTS_DAYS: days('assessments'),
  CHANNELFIT_KEEP_DIAGNOSES_DAYS: days('diagnoses'),
  CHANNELFIT_KEEP_ALERTS_DAYS: days('resolved alerts'),
  CHANNELFIT_DATABASE_CONNECTIONS: whole('connections to PostgreSQL', { from: 2, to: 500, usual: 10 }),
  CHANNELFIT_AT_ONCE: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(z.string().regex(AT_ONCE, 'is a list of platform=number, from 1 to 1000: facebook=4,youtube=8'))),
  CHANNELFIT_TRUST_PROXY: whole('the number of proxies in front', { from: 0, to: 10, usual: 0 }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isHttpAddress, 'is an http or https address').optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().refine(isHttpAddress, 'is an http or https address').optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.enum(['http/protobuf', 'http/json']).optional(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: z.enum(['http/protobuf', 'http/json']).optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).default('otlp'),
  OTEL_SDK_DISABLED: z.string().default('false'),
  OTEL_TRACES_SAMPLER: z
    .enum(['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'])
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .refine((text) => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1, 'is no share from 0 to 1')
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** Every variable that is read here. What the OpenTelemetry SDK reads besides is the standard's. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape)

export type Config = {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** Owner key given from outside; without one, the first start makes a key and prints it once. */
  readonly ownerKey?: Secret
  /** Passphrases by which credentials of platforms are sealed, the current one first; where there is none, one is kept beside the database. */
  readonly passphrases: readonly Secret[]
  /** Where the interfaces of platforms are found, by platform, instead of where they usually are. */
  readonly platformBases: Readonly<Record<string, string>>
  readonly role: 'api' | 'worker' | 'scheduler' | 'all'
  /** CIDR ranges that may be fetched although they are not public. */
  readonly allowedPrivateAddresses: readonly string[]
  /** Origins whose pages may ask the service from a browser. */
  readonly corsOrigins: readonly string[]
  /** Requests a minute per key, or per address without one. */
  readonly requestsPerMinute: number
  /** Streams of lines a key may have open at once. */
  readonly streamsPerKey: number
  readonly leaseMs: number
  /** For how many days what grows without bound is kept; for good where nothing is said. */
  readonly keptDays: RetentionRules
  /** Connections to PostgreSQL at once. */
  readonly databaseConnections: number
  /** Accounts of a platform that are read at once at most, by all workers together; no limit for one that is left out. */
  readonly mostAtOnce: Readonly<Record<string, number>>
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number
  readonly logLevel: string
  /** Present where spans are to be sent; where to, which and how, the OpenTelemetry SDK reads from the same environment. */
  readonly traces?: { readonly protocol: 'http/protobuf' | 'http/json' }
}

type ReadConfig = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] }

/**
 * The settings of a process, read from its environment; every variable that cannot be used is named.
 *
 * @param instead variables that somebody gave in another way.
 */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  instead: Readonly<Record<string, string | undefined>> = {},
): ReadConfig => {
  const given = Object.fromEntries(Object.entries({ ...env, ...instead }).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  const strangers = Object.keys(given).filter((name) => name.startsWith(BASE_PREFIX) && !Object.hasOwn(bases, name))
  if (!parsed.success || strangers.length > 0) {
    const faults = parsed.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? []
    return { ok: false, faults: [...faults, ...strangers.map((name) => `${name}: names no platform`)] }
  }
  const values = parsed.data
  return {
    ok: true,
    config: {
      port: values.PORT,
      host: values.HOST,
      databaseUrl: values.DATABASE_URL,
      ...(values.CHANNELFIT_KEY === undefined ? {} : { ownerKey: new Secret(values.CHANNELFIT_KEY) }),
      passphrases: (values.CHANNELFIT_SECRET ?? []).map((passphrase) => new Secret(passphrase)),
      platformBases: basesIn(given),
      role: values.CHANNELFIT_ROLE,
      allowedPrivateAddresses: values.CHANNELFIT_ALLOW_PRIVATE_ADDRESSES,
      corsOrigins: values.CHANNELFIT_CORS_ORIGINS,
      requestsPerMinute: values.CHANNELFIT_RATE_LIMIT,
      streamsPerKey: values.CHANNELFIT_STREAMS_PER_KEY,
      leaseMs: values.CHANNELFIT_LEASE_SECONDS * 1000,
      keptDays: keptDaysIn(values),
      databaseConnections: values.CHANNELFIT_DATABASE_CONNECTIONS,
      mostAtOnce: atOnce(values.CHANNELFIT_AT_ONCE),
      trustedProxies: values.CHANNELFIT_TRUST_PROXY,
      logLevel: values.LOG_LEVEL,
      ...tracesIn(values),
    },
  }
}

const keptDaysIn = (values: z.infer<typeof environment>): RetentionRules => ({
  ...(values.CHANNELFIT_KEEP_AUDITS_DAYS === undefined ? {} : { audits: values.CHANNELFIT_KEEP_AUDITS_DAYS }),
  ...(values.CHANNELFIT_KEEP_ASSESSMENTS_DAYS === undefined ? {} : { assessments: values.CHANNELFIT_KEEP_ASSESSMENTS_DAYS }),
  ...(values.CHANNELFIT_KEEP_DIAGNOSES_DAYS === undefined ? {} : { diagnoses: values.CHANNELFIT_KEEP_DIAGNOSES_DAYS }),
  ...(values.CHANNELFIT_KEEP_ALERTS_DAYS === undefined ? {} : { alerts: values.CHANNELFIT_KEEP_ALERTS_DAYS }),
})

const atOnce = (given: readonly string[]): Config['mostAtOnce'] => {
  const usual = PLATFORM_IDS.filter((platform) => !WITH_ADDRESSES_OF_THEIR_OWN.includes(platform)).map(
    (platform) => [platform, USUAL_AT_ONCE] as const,
  )
  const asked = given.flatMap((part) => {
    const [, platform, most] = AT_ONCE.exec(part) ?? []
    return platform === undefined ? [] : [[platform, Number(most)] as const]
  })
  return Object.fromEntries([...usual, ...asked])
}

/** By the standard: what is said of traces comes before what is said of all signals, and the protocol is protobuf unless another one is named. */
const tracesIn = (values: z.infer<typeof environment>): Pick<Config, 'traces'> => {
  const endpoint = values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? values.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint === undefined || values.OTEL_TRACES_EXPORTER === 'none' || values.OTEL_SDK_DISABLED.toLowerCase() === 'true') return {}
  return { traces: { protocol: values.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? values.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/protobuf' } }
}

const basesIn = (given: Readonly<Record<string, string | undefined>>): Config['platformBases'] =>
  Object.fromEntries(
    PLATFORM_IDS.flatMap((platform) => {
      const base = given[`${BASE_PREFIX}${platform.toUpperCase()}`]
      return base === undefined ? [] : [[platform, base] as const]
    }),
  )
