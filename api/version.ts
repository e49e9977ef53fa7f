import manifest from '../package.json' with { type: 'json' }

/** Version of the software; results carry model and catalogue versions of their own. */
export const VERSION: string = manifest.version
