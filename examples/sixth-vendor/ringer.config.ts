import { defineConfig } from 'ringer'

export default defineConfig({ vendors: { guild: './guild' } })
