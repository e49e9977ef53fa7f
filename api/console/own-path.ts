/** Where to go after signing in: a path of this service, and nothing that leads elsewhere. */
export const ownPath = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/')
