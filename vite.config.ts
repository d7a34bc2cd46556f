import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests and pages import the sources of a folder through its door; worker threads start from the built output. */
export default defineConfig({
  resolve: { conditions: ['samspill-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['samspill-source'] } },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
