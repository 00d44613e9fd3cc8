export async function measurePeers() {
  return { folder: '', measured: [], missing: [] }
}
