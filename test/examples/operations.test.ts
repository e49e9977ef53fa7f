import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { parseAllDocuments, parseDocument } from 'yaml'
import { VARIABLES } from '../../api/config.ts'
import { startPostgres, whyNoPostgres } from '../support/postgres.ts'
import { aService } from '../support/service.ts'

const ROOT = join(import.meta.dirname, '../..')
const HERE = join(ROOT, 'examples/operations')
const textOf = (...path: readonly string[]): string => readFileSync(join(HERE, ...path), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is asked for field by field.
type Loose = any
const yamlOf = (...path: readonly string[]): Loose => {
  const document = parseDocument(textOf(...path), { merge: true })
  expect(document.errors).toEqual([])
  return document.toJS()
}

/** Of a database on a server, where one can be started. */
const OF_A_SERVER = ['channelfit_database_connections', 'channelfit_database_connections_awaited']
if (whyNoPostgres !== undefined) console.warn(`Metrics of PostgreSQL are not looked for: ${whyNoPostgres}`)
const server = whyNoPostgres === undefined ? await startPostgres() : undefined
const service = await aService(server ? { DATABASE_URL: await server.newDatabase() } : {})
afterAll(async () => {
  await service.stop()
  await server?.stop()
})
const { text: metrics } = await request(service.url).get('/metrics').expect(200)

/** Every name under which the metrics of a running service are stored. */
const NAMES: ReadonlySet<string> = new Set(
  [...metrics.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' || type === 'summary' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`, name] : [name],
  ),
)
const namesIn = (expression: string): readonly string[] =>
  [...expression.matchAll(/\b(?:channelfit|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => name)

const rules: readonly Loose[] = yamlOf('prometheus/alerts.yaml').groups.flatMap(({ rules: some }: Loose) => some)
const dashboard = JSON.parse(textOf('grafana/channelfit.json')) as Loose
const expressions: readonly string[] = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets = [] }: Loose) => targets.map(({ expr }: Loose) => expr)),
  ...dashboard.templating.list.map(({ query }: Loose) => query),
]

describe('rules and dashboards', () => {
  it('name only metrics that a running service has', () => {
    const used = expressions.flatMap(namesIn)
    expect(used.length).toBeGreaterThan(50)
    expect(used.filter((name) => !NAMES.has(name) && (server !== undefined || !OF_A_SERVER.includes(name)))).toEqual([])
  })

  it('show or watch every metric of the service', () => {
    const own = [...metrics.matchAll(/^# TYPE (channelfit_\S+)/gm)].map(([, name = '']) => name)
    const used = new Set(expressions.flatMap(namesIn).map((name) => name.replace(/_(bucket|sum|count)$/, '')))
    expect(own.filter((name) => !used.has(name))).toEqual([])
  })

  it('show one unit on an axis', () => {
    const unitOf = (expression: string): string => {
      if (/histogram_quantile|_seconds\b(?!_)|_timestamp_seconds|time\(\)/.test(expression) && !/process_cpu_seconds/.test(expression)) return 's'
      if (/bytes/.test(expression)) return 'bytes'
      if (/\brate\(/.test(expression)) return /process_cpu/.test(expression) ? 'percentunit' : 'per second'
      return 'short'
    }
    for (const { title, targets = [], fieldConfig } of dashboard.panels) {
      const units = new Set<string>(targets.map(({ expr }: Loose) => unitOf(expr)))
      if (units.size === 0) continue
      const shown = ['reqps', 'ops'].includes(fieldConfig.defaults.unit) ? 'per second' : fieldConfig.defaults.unit
      expect({ title, units: [...units] }).toEqual({ title, units: [shown] })
    }
    const places = dashboard.panels.map(({ gridPos: { x, y } }: Loose) => `${x} ${y}`)
    expect(new Set(places).size).toBe(dashboard.panels.length)
  })

  it('add up nothing that every process tells of the whole installation', () => {
    for (const expression of expressions) expect(expression).not.toMatch(/sum[^(]*\(channelfit_(queue_|webhook_oldest|webhook_dead|last_success)/)
  })

  it('tell of each alert what it is, how bad, and where its section of the runbook stands', () => {
    const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8')
    const anchors = new Set(
      [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    )
    for (const { alert, labels, annotations } of rules) {
      expect(['critical', 'warning']).toContain(labels.severity)
      expect(annotations.summary).toMatch(/\S/)
      expect(annotations.description).toMatch(/\S/)
      const [, anchor = ''] = annotations.runbook_url.split('#')
      expect(anchor).toBe(alert.toLowerCase())
      expect(anchors).toContain(anchor)
    }
  })
})

/** Those of Node and of the images of others are theirs. */
const isKnown = (name: string): boolean => VARIABLES.includes(name) || name.startsWith('OTEL_') || name === 'NODE_ENV'

describe('the runbook', () => {
  const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8')

  it('says of each alert when it is over, each in its own way', () => {
    const over = [...runbook.matchAll(/^- \*Over when:\* (.+)$/gm)].map(([, words]) => words)
    expect(new Set(over).size).toBe(rules.length)
    expect(over).toHaveLength(rules.length)
  })

  it('names settings, fields and panels that there are', () => {
    const names = [...runbook.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    expect(names.filter((name) => /^CHANNELFIT_[A-Z_]+$/.test(name) && !isKnown(name))).toEqual([])
    const contract = readFileSync(join(ROOT, 'openapi/generated/openapi.json'), 'utf8')
    const fields = names.filter((name) => /^[a-z]+[A-Z][A-Za-z]+$/.test(name))
    const OF_LOG_LINES: readonly string[] = ['keyId', 'webhookId', 'requestId']
    expect(fields).toContain('maxAge')
    expect(fields.filter((name) => !contract.includes(`"${name}"`) && !OF_LOG_LINES.includes(name))).toEqual([])
    const titles: readonly string[] = dashboard.panels.map(({ title }: Loose) => title)
    const panels = [...runbook.matchAll(/the panel \*([^*]+)\*/g)].map(([, title = '']) => title)
    expect(panels.filter((title) => !titles.some((known) => known.startsWith(title)))).toEqual([])
  })

  it('tells how to upgrade by what works: a new image, and a Job in the place of the former', () => {
    const [, upgrade = ''] = /### Upgrade\n([\s\S]*?)\n### /.exec(runbook) ?? []
    expect(upgrade.indexOf('docker compose build')).toBeGreaterThan(0)
    expect(upgrade.indexOf('docker compose build')).toBeLessThan(upgrade.indexOf('docker compose run --rm migrate'))
    expect(upgrade.indexOf('kubectl delete job')).toBeGreaterThan(0)
    expect(upgrade.indexOf('kubectl delete job')).toBeLessThan(upgrade.indexOf('kubectl apply'))
  })
})

const promtool = ['/usr/bin/promtool', '/usr/local/bin/promtool', '/opt/homebrew/bin/promtool'].find((path) => existsSync(path))
if (promtool === undefined) console.info('promtool is not here: rules are only parsed (it comes with the package prometheus)')
const checked = promtool === undefined ? it.skip : it

describe('promtool', () => {
  const run = (args: readonly string[], input?: string) =>
    spawnSync(promtool ?? '', args, { cwd: join(HERE, 'prometheus'), encoding: 'utf8', ...(input === undefined ? {} : { input }) })

  checked.each([[['check', 'rules', 'alerts.yaml']], [['check', 'config', 'prometheus.yaml']], [['test', 'rules', 'alerts.test.yaml']]])(
    '%j',
    (args) => {
      const { status, stdout, stderr } = run(args)
      expect({ status, told: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, told: '' })
    },
  )

  checked('finds nothing wrong with the metrics of this service', () => {
    const { stdout, stderr } = run(['check', 'metrics'], metrics)
    // What Node's own figures are called is not ours to say.
    expect((stdout + stderr).split('\n').filter((line) => line.startsWith('channelfit_'))).toEqual([])
  })
})

describe('Compose', () => {
  const compose = yamlOf('compose/compose.yaml')
  const own: readonly (readonly [string, Loose])[] = Object.entries<Loose>(compose.services).filter(([, { image }]) => image === 'channelfit')

  it('starts the three roles after the tables were brought up to date, with settings that there are', () => {
    expect(own.map(([name]) => name)).toEqual(['migrate', 'backup', 'api', 'worker', 'scheduler'])
    for (const [name, { environment, depends_on, read_only, cap_drop }] of own) {
      expect(Object.keys(environment).filter((variable) => !isKnown(variable))).toEqual([])
      const isOnce = name === 'migrate' || name === 'backup'
      expect(environment.CHANNELFIT_ROLE).toBe(isOnce ? undefined : name)
      expect(Object.keys(depends_on)).toContain(isOnce ? 'postgres' : 'migrate')
      expect({ read_only, cap_drop }).toEqual({ read_only: true, cap_drop: ['ALL'] })
    }
  })

  it('writes backups where they outlast the container, and where a plain user may write', () => {
    const { command, volumes, profiles } = compose.services.backup
    const [volume = '', folder = ''] = volumes[0].split(':')
    expect(command.at(-1)).toContain(`node api/channelfit.cjs backup ${folder}/channelfit-$$(date +%F).gz`)
    expect([Object.hasOwn(compose.volumes, volume), profiles]).toEqual([true, ['backup']])
    expect(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).toMatch(new RegExp(`chown node:node .*${folder}\\b`))
  })

  it('holds fewer connections than PostgreSQL takes', () => {
    const processes = ['api', 'worker', 'scheduler'].map((name) => Number(compose.services[name].deploy?.replicas ?? 1))
    const each = Number(compose.services.api.environment.CHANNELFIT_DATABASE_CONNECTIONS) + 2
    expect(processes.reduce((sum, count) => sum + count, 0) * each).toBeLessThan(100 - 3)
  })

  it('publishes on loopback only, mounts what is there and asks for what the example of settings has', () => {
    const services = Object.values<Loose>(compose.services)
    for (const port of services.flatMap(({ ports = [] }) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/)
    const mounts: readonly string[] = services.flatMap(({ volumes = [] }) => volumes).map((volume: string) => volume.split(':')[0] ?? '')
    for (const mount of mounts)
      expect(mount.startsWith('.') ? existsSync(join(HERE, 'compose', mount)) : Object.hasOwn(compose.volumes, mount)).toBe(true)
    const secrets: readonly string[] = Object.values<Loose>(compose.secrets).map(({ environment }) => environment)
    const wanted = new Set([...textOf('compose/compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name).concat(secrets))
    expect([...textOf('compose/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort()).toEqual([...wanted].sort())
    for (const name of ['datasources', 'dashboards']) expect(yamlOf(`compose/grafana/${name}.yaml`).apiVersion).toBe(1)
  })
})

describe('alarms', () => {
  const compose = yamlOf('compose/compose.yaml')
  const { route, receivers, inhibit_rules } = yamlOf('alertmanager/alertmanager.yaml')

  it('go from Prometheus to an Alertmanager that is there, and from there to somebody', () => {
    const [{ static_configs }] = yamlOf('prometheus/prometheus.yaml').alerting.alertmanagers
    const [host, port] = static_configs[0].targets[0].split(':')
    expect(compose.services[host].ports).toEqual([`127.0.0.1:${port}:${port}`])
    expect(compose.services[host].profiles).toEqual(compose.services.prometheus.profiles)
    const names = receivers.map(({ name }: Loose) => name)
    for (const { receiver = route.receiver } of [route, ...route.routes]) expect(names).toContain(receiver)
    const files = receivers.flatMap(({ webhook_configs }: Loose) => webhook_configs.map(({ url_file }: Loose) => url_file))
    expect(files).toEqual(compose.services[host].secrets.map((name: string) => `/run/secrets/${name}`))
    expect(Object.keys(compose.secrets)).toEqual(compose.services[host].secrets)
  })

  it('are kept back only for others that there are', () => {
    const alerts: readonly string[] = rules.map(({ alert }) => alert)
    const named = [...JSON.stringify(inhibit_rules).matchAll(/Channelfit\w+/g)].map(([name]) => name)
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !alerts.includes(name))).toEqual([])
  })
})

describe('Kubernetes', () => {
  const files = readdirSync(join(HERE, 'kubernetes'))
  const objects: readonly Loose[] = files.flatMap((file) =>
    parseAllDocuments(textOf('kubernetes', file)).map((document) => {
      if ('errors' in document) expect(document.errors).toEqual([])
      return (document as Loose).toJS()
    }),
  )
  const of = (kind: string): readonly Loose[] => objects.filter((object) => object.kind === kind)
  const pods: readonly Loose[] = [
    ...[...of('Deployment'), ...of('Job')].map(({ spec }) => spec.template),
    ...of('CronJob').map(({ spec }) => spec.jobTemplate.spec.template),
  ]

  it('has each role, what it needs to be moved, and a job for the tables', () => {
    const roles = ['api', 'scheduler', 'worker']
    expect(
      of('Deployment')
        .map(({ spec }) => spec.template.spec.containers[0].env[0].value)
        .sort(),
    ).toEqual(roles)
    expect(
      of('PodDisruptionBudget')
        .map(({ spec }) => spec.selector.matchLabels['app.kubernetes.io/component'])
        .sort(),
    ).toEqual(roles)
    expect(of('Job')[0].spec.template.spec.containers[0].command).toEqual(['node', 'api/channelfit.cjs', 'migrate'])
    for (const { apiVersion, metadata } of objects) expect([typeof apiVersion, typeof metadata.name]).toEqual(['string', 'string'])
  })

  it('makes a backup every night, on a volume that is asked for and that a plain user may write to', () => {
    const [{ spec }] = of('CronJob')
    const pod = spec.jobTemplate.spec.template.spec
    const [{ command, volumeMounts }] = pod.containers
    const claim = pod.volumes.find(({ persistentVolumeClaim }: Loose) => persistentVolumeClaim)
    expect(of('PersistentVolumeClaim').map(({ metadata }) => metadata.name)).toContain(claim.persistentVolumeClaim.claimName)
    const { mountPath } = volumeMounts.find(({ name }: Loose) => name === claim.name)
    expect(command.at(-1)).toContain(`node api/channelfit.cjs backup ${mountPath}/channelfit-$(date +%F).gz`)
    expect([spec.concurrencyPolicy, pod.securityContext.fsGroup]).toEqual(['Forbid', 1000])
  })

  it('holds fewer connections at its largest than docs/capacity.md says that a server has to take', () => {
    const most = of('Deployment').map(({ metadata, spec }) => {
      const scaler = of('HorizontalPodAutoscaler').find((one) => one.spec.scaleTargetRef.name === metadata.name)
      // While it is rolled out there is one more.
      return Number(scaler?.spec.maxReplicas ?? spec.replicas) + Number(spec.strategy.rollingUpdate.maxSurge)
    })
    const [{ stringData }] = of('Secret')
    const connections = most.reduce((sum, count) => sum + count, 0) * (Number(stringData.CHANNELFIT_DATABASE_CONNECTIONS) + 2)
    const [, told] = /at its largest holds (\d+)/.exec(readFileSync(join(ROOT, 'docs/capacity.md'), 'utf8')) ?? []
    expect(Number(told)).toBe(connections)
  })

  it('runs as a plain user on a file system that nobody writes to, with a request and a limit of memory', () => {
    for (const { spec } of pods) {
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } })
      expect(spec.automountServiceAccountToken).toBe(false)
      for (const { securityContext, resources } of spec.containers) {
        expect(securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
        expect(resources).toMatchObject({ requests: { memory: expect.any(String) }, limits: { memory: '600Mi' } })
      }
    }
  })

  it('names settings that there are, and selects what there is', () => {
    const set = [
      ...pods.flatMap(({ spec }) => spec.containers.flatMap(({ env = [] }: Loose) => env.map(({ name }: Loose) => name))),
      ...of('Secret').flatMap(({ stringData }) => Object.keys(stringData)),
    ]
    expect(set.filter((name) => !isKnown(name))).toEqual([])
    const labels = pods.map(({ metadata }) => metadata.labels)
    for (const { spec } of [...of('Deployment'), ...of('PodDisruptionBudget')])
      expect(labels.some((each) => Object.entries(spec.selector.matchLabels).every(([key, value]) => each[key] === value))).toBe(true)
    for (const { spec } of of('HorizontalPodAutoscaler'))
      expect(of('Deployment').map(({ metadata }) => metadata.name)).toContain(spec.scaleTargetRef.name)
  })

  it('lets in from outside neither figures nor readiness', () => {
    const paths: readonly string[] = of('Ingress').flatMap(({ spec }) =>
      spec.rules.flatMap(({ http }: Loose) => http.paths.map(({ path }: Loose) => path)),
    )
    expect(paths).toEqual(['/v1', '/mcp', '/docs', '/openapi.json'])
  })

  it('has no secret that a service would take', () => {
    const [{ stringData }] = of('Secret')
    const env = { ...stringData, PATH: process.env['PATH'] ?? '' }
    expect(() => execFileSync(process.execPath, ['api/channelfit.cjs', 'migrate'], { cwd: ROOT, env, stdio: 'pipe' })).toThrow(/CHANNELFIT_/)
  })
})

describe('the image', () => {
  const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')

  it('runs as a plain user, tells its health, and starts what the examples start', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\/healthz/m)
    expect(dockerfile).toMatch(/"api\/channelfit\.cjs", "serve"\]$/m)
    for (const [, name = ''] of dockerfile.matchAll(/\b([A-Z_]{4,})=/g)) expect(isKnown(name)).toBe(true)
  })
})
