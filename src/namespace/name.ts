/** What a namespace's name has to look like, in a header as in a path. */
export const namespaceName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
