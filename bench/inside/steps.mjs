/** What can happen in a namespace over the large cast, as functions that are ready to be timed. */
export function createSteps(ringer, membership) {
  const ask = (namespace, method, path, body) => {
    const headers = { authorization: 'Bearer kaiten-token', ...(body && { 'content-type': 'application/json' }) }
    const call = ringer.caller('kaiten', namespace, { method, path: `/api/latest${path}`, headers, body: body && JSON.stringify(body) })
    return () => {
      const { status, text } = call()
      if (status !== 200) throw new Error(`${method} ${path} answers ${status}: ${text}`)
    }
  }
  const leave = (namespace, number) => {
    const { group, user } = membership(number)
    return ask(namespace, 'DELETE', `/groups/${group}/users/${user}`)
  }
  const enter = (namespace, number) => {
    const { group, user } = membership(number)
    return ask(namespace, 'POST', `/groups/${group}/users`, { user_id: user })
  }
  const tell = (method, path, namespace, body) => () => ringer.tell(method, path, namespace, body)

  /** Step by step. */
  const life = (number) => {
    const name = `n${number}`
    return [
      ['fork', tell('POST', '/namespaces', 'default', { name })],
      ['write after fork', leave(name, number)],
      ['reset', tell('POST', '/reset', name)],
      ['write after reset', leave(name, number)],
      ['snapshot', tell('POST', '/snapshots', name, { name: 'before' })],
      ['write after snapshot', leave(name, number + 1)],
      ['restore', tell('POST', '/snapshots/before/restore', name)],
      ['write after restore', leave(name, number + 1)],
    ]
  }
  return { leave, enter, life }
}
